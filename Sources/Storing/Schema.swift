import Model

/// The database's layout. `Docs/database.md` tells of it to people; it is an interface and kept stable.
enum Schema {
  /// “Chan” in ASCII: marks a file as ours.
  static let applicationID = 0x4368_616E
  /// The layout's version.
  static let version = 4

  /// Makes sure that a database has the layout, making it where the file is new and renewing it where it is old.
  static func prepare(_ connection: inout Connection) throws(StoreError) {
    let id = try connection.number("PRAGMA application_id")
    let tables = try connection.number("SELECT count(*) FROM sqlite_schema")
    if id == 0, tables > 0 || id != 0, id != applicationID {
      throw StoreError(path: connection.path, kind: .otherProgram)
    }
    let found = try connection.number("PRAGMA user_version")
    if found > version { throw StoreError(path: connection.path, kind: .newer(found)) }
    try connection.run("PRAGMA foreign_keys = OFF; PRAGMA cache_size = -32768;")
    if try connection.rows("PRAGMA journal_mode", [], { $0.text(0) }).first != "wal" {
      try connection.run("PRAGMA journal_mode = WAL;")
    }
    try connection.run("PRAGMA synchronous = NORMAL;")
    if found < version { try renew(&connection, from: tables == 0 ? nil : found) }
    try connection.run("PRAGMA foreign_keys = ON;")
  }

  /// Takes the fingerprints of articles that were there before fingerprints were.
  private static func takeFingerprints(_ connection: inout Connection) throws(StoreError) {
    for (id, text) in try connection.rows("SELECT id, text FROM article", [], { ($0.text(0), $0.text(1)) }) {
      let print = TextFingerprint(text)
      try connection.run(
        "INSERT INTO fingerprint VALUES (?, ?, ?, ?, ?)", .text(id), .bits(print.words), .bits(print.numbers),
        .bits(print.bits), .integer(print.count))
    }
  }

  /// Lays the tables out; what an older layout holds is carried over, all or nothing.
  private static func renew(_ connection: inout Connection, from old: Int?) throws(StoreError) {
    try connection.run("BEGIN IMMEDIATE")
    do {
      // Another program may have been quicker.
      guard try connection.number("PRAGMA user_version") < version else {
        return try connection.run("COMMIT")
      }
      if old == 1 { try connection.run(Schema.takeDown1) }
      let ground =
        switch old {
        case 3: Schema.addGists
        case 2: Schema.addGists + Schema.takeDown2 + views
        default: tables + indexes + search + views
        }
      try connection.run(ground)
      if old == 1 {
        try connection.run(Schema.carryOver1)
        try takeFingerprints(&connection)
      }
      try connection.run(
        "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version); COMMIT;")
    } catch {
      try? connection.run("ROLLBACK")
      throw error
    }
  }
}
