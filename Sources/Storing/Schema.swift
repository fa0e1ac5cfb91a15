/// The database's layout. `Docs/database.md` tells of it to people; it is an interface and kept stable.
enum Schema {
  /// “Chan” in ASCII: marks a file as ours.
  static let applicationID = 0x4368_616E
  /// The layout's version.
  static let version = 1

  /// Makes sure that a database has the layout, making it where the file is new.
  static func prepare(_ connection: borrowing Connection) throws(StoreError) {
    let id = try connection.rows("PRAGMA application_id", []) { $0.integer(0) }.first ?? 0
    let version = try connection.rows("PRAGMA user_version", []) { $0.integer(0) }.first ?? 0
    let tables = try connection.rows("SELECT count(*) FROM sqlite_schema", []) { $0.integer(0) }.first ?? 0
    if id == 0, tables > 0 || id != 0, id != applicationID {
      throw StoreError(path: connection.path, kind: .otherProgram)
    }
    if version > Schema.version { throw StoreError(path: connection.path, kind: .newer(version)) }
    try connection.run(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536;"
    )
    guard tables == 0 else { return }
    try connection.run(
      "BEGIN IMMEDIATE; \(layout) PRAGMA application_id = \(applicationID); PRAGMA user_version = \(Schema.version); COMMIT;"
    )
  }

  private static let layout = """
    CREATE TABLE article (
      id TEXT PRIMARY KEY, content TEXT NOT NULL UNIQUE, title TEXT NOT NULL, source TEXT NOT NULL, url TEXT NOT NULL,
      author TEXT NOT NULL, published TEXT, published_basis TEXT, published_confidence REAL, text TEXT NOT NULL,
      passages TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE party (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, country TEXT, known INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE event (
      id TEXT PRIMARY KEY, type TEXT NOT NULL, status TEXT NOT NULL, date TEXT, first_day TEXT, last_day TEXT,
      place TEXT, country TEXT, summary TEXT NOT NULL, confidence REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE report (
      id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
      event TEXT REFERENCES event ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
      type TEXT NOT NULL, status TEXT NOT NULL, date TEXT, date_basis TEXT NOT NULL, date_text TEXT, date_start INTEGER,
      date_bounds TEXT, place TEXT, country TEXT, confidence REAL NOT NULL, derivation TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX report_article ON report (article);
    CREATE INDEX report_event ON report (event);
    CREATE TABLE participation (
      report TEXT NOT NULL REFERENCES report ON DELETE CASCADE, position INTEGER NOT NULL,
      party TEXT NOT NULL REFERENCES party, role TEXT NOT NULL, on_behalf_of TEXT REFERENCES party,
      mention TEXT NOT NULL, start INTEGER NOT NULL, PRIMARY KEY (report, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX participation_party ON participation (party);
    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY, report TEXT NOT NULL REFERENCES report ON DELETE CASCADE, position INTEGER NOT NULL,
      quote TEXT NOT NULL, start INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX evidence_report ON evidence (report);
    CREATE TABLE relation (
      source TEXT NOT NULL REFERENCES event ON DELETE CASCADE, kind TEXT NOT NULL,
      target TEXT NOT NULL REFERENCES event ON DELETE CASCADE, quote TEXT NOT NULL, article TEXT NOT NULL, start INTEGER NOT NULL,
      PRIMARY KEY (source, kind, target)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE correction (
      number INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, report TEXT NOT NULL, field TEXT NOT NULL,
      value TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE search USING fts5 (quote, content="evidence", content_rowid="id", tokenize="unicode61 remove_diacritics 2");
    CREATE TRIGGER evidence_added AFTER INSERT ON evidence BEGIN
      INSERT INTO search (rowid, quote) VALUES (new.id, new.quote);
    END;
    CREATE TRIGGER evidence_removed AFTER DELETE ON evidence BEGIN
      INSERT INTO search (search, rowid, quote) VALUES ('delete', old.id, old.quote);
    END;
    CREATE VIEW timeline AS
      SELECT event.date, event.type, event.status, event.summary, event.place, event.country, event.confidence,
        (SELECT group_concat(name, '; ') FROM (SELECT DISTINCT party.name FROM report
          JOIN participation ON participation.report = report.id JOIN party ON party.id = participation.party
          WHERE report.event = event.id ORDER BY party.name)) AS participants,
        (SELECT group_concat(source, '; ') FROM (SELECT DISTINCT article.source FROM report
          JOIN article ON article.id = report.article WHERE report.event = event.id ORDER BY article.source)) AS sources,
        event.id
      FROM event ORDER BY event.first_day IS NULL, event.first_day, event.id;
    """
}
