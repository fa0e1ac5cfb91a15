internal import CSQLite
internal import Glibc

/// An open database; closed when it goes. Statements are kept prepared, since a few are run over and over.
struct Connection: ~Copyable {
  private let handle: OpaquePointer
  private var statements: [String: OpaquePointer] = [:]
  let path: String

  /// Opens a database; `creates` tells whether one is made where there is none.
  init(path: String, creates: Bool) throws(StoreError) {
    if !creates {
      var facts = stat()
      if stat(path, &facts) != 0 { throw StoreError(path: path, kind: .missing) }
      if facts.st_size == 0 { throw StoreError(path: path, kind: .notADatabase) }
    }
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (creates ? SQLITE_OPEN_CREATE : 0)
    let status = sqlite3_open_v2(path, &handle, flags, nil)
    guard status == SQLITE_OK, let handle else {
      let reason = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(handle)
      throw StoreError(path: path, kind: .cannotOpen(reason))
    }
    self.handle = handle
    self.path = path
    sqlite3_busy_timeout(handle, 3000)
    sqlite3_extended_result_codes(handle, 1)
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// Runs statements that give no rows.
  func run(_ sql: String) throws(StoreError) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
  }

  /// Runs one statement with values for its `?`.
  mutating func run(_ sql: String, _ values: Value...) throws(StoreError) {
    _ = try rows(sql, values) { _ in true }
  }

  /// The rows of a query, each as `make` reads it.
  mutating func rows<Row>(_ sql: String, _ values: [Value], _ make: (borrowing Columns) -> Row)
    throws(StoreError) -> [Row]
  {
    let statement = try prepared(sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() { bind(value, at: Int32(index + 1), of: statement) }
    var rows: [Row] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: rows.append(make(Columns(statement: statement)))
      case SQLITE_DONE: return rows
      default: throw failure()
      }
    }
  }

  /// The single number that a query gives; 0 for none.
  mutating func number(_ sql: String, _ values: Value...) throws(StoreError) -> Int {
    try rows(sql, values) { $0.integer(0) }.first ?? 0
  }

  /// How many rows were written since it was opened.
  var writes: Int { Int(sqlite3_total_changes(handle)) }

  private mutating func prepared(_ sql: String) throws(StoreError) -> OpaquePointer {
    if let statement = statements[sql] { return statement }
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw failure()
    }
    statements[sql] = statement
    return statement
  }

  private func bind(_ value: Value, at index: Int32, of statement: OpaquePointer) {
    switch value {
    case .null: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, Int64(number))
    case .real(let number): sqlite3_bind_double(statement, index, number)
    case .text(let text):
      // SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
      sqlite3_bind_text(
        statement, index, text, Int32(text.utf8.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
  }

  private func failure() -> StoreError {
    let reason = String(cString: sqlite3_errmsg(handle))
    switch sqlite3_errcode(handle) & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: return StoreError(path: path, kind: .locked)
    case SQLITE_FULL: return StoreError(path: path, kind: .full)
    case SQLITE_READONLY: return StoreError(path: path, kind: .readOnly)
    case SQLITE_NOTADB: return StoreError(path: path, kind: .notADatabase)
    case SQLITE_CORRUPT: return StoreError(path: path, kind: .damaged(reason))
    case SQLITE_CANTOPEN, SQLITE_IOERR: return StoreError(path: path, kind: .cannotOpen(reason))
    default: return StoreError(path: path, kind: .failed(reason))
    }
  }
}

/// A value of SQLite.
enum Value {
  case null
  case integer(Int)
  case real(Double)
  case text(String)

  /// A text, or null for none.
  static func text(orNull text: String?) -> Value { text.map { .text($0) } ?? .null }

  /// The bits of a fingerprint, as SQLite's signed number.
  static func bits(_ bits: UInt64) -> Value { .integer(Int(Int64(bitPattern: bits))) }
}

/// The columns of the current row.
struct Columns: ~Copyable {
  private let statement: OpaquePointer

  fileprivate init(statement: OpaquePointer) { self.statement = statement }

  /// The text of a column; empty for null.
  func text(_ column: Int32) -> String {
    sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
  }

  /// Whether a column holds nothing.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

  /// The number in a column.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  /// The number in a column, as the bits of a fingerprint.
  func bits(_ column: Int32) -> UInt64 { UInt64(bitPattern: sqlite3_column_int64(statement, column)) }

  /// The number in a column.
  func real(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }
}
