import CSQLite

/// SQLite without the program around it, to do to a database what others may do.
struct SQLite: ~Copyable {
  struct Refusal: Error {
    let reason: String
  }

  private let handle: OpaquePointer

  init(_ path: String) throws {
    var handle: OpaquePointer?
    guard sqlite3_open(path, &handle) == SQLITE_OK, let handle else { throw Refusal(reason: path) }
    self.handle = handle
  }

  deinit { sqlite3_close(handle) }

  func run(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
      throw Refusal(reason: String(cString: sqlite3_errmsg(handle)))
    }
  }

  /// The first column of a query's rows.
  func texts(_ sql: String) throws -> [String] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else {
      throw Refusal(reason: String(cString: sqlite3_errmsg(handle)))
    }
    defer { sqlite3_finalize(statement) }
    var rows: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
    }
    return rows
  }

  static func run(_ sql: String, _ path: String) throws { try SQLite(path).run(sql) }

  /// Layout 1, as the first version made it, with an article, a report and a correction.
  static let layout1 = """
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
    CREATE TABLE participation (
      report TEXT NOT NULL REFERENCES report ON DELETE CASCADE, position INTEGER NOT NULL,
      party TEXT NOT NULL REFERENCES party, role TEXT NOT NULL, on_behalf_of TEXT REFERENCES party,
      mention TEXT NOT NULL, start INTEGER NOT NULL, PRIMARY KEY (report, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY, report TEXT NOT NULL REFERENCES report ON DELETE CASCADE, position INTEGER NOT NULL,
      quote TEXT NOT NULL, start INTEGER NOT NULL
    ) STRICT;
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
    CREATE VIEW timeline AS SELECT id FROM event;
    INSERT INTO article VALUES ('a', 'c', 'Ministers meet', 'Courier', '', '', '2014-03-29', 'metadata', 0.9,
      'Kerry will meet Lavrov in Paris on Sunday.', '');
    INSERT INTO party VALUES ('john-kerry', 'person', 'John Kerry', NULL, 1);
    INSERT INTO event VALUES ('e', 'meeting', 'planned', '2014-03-30', '2014-03-30', '2014-03-30', 'Paris', 'France', 's', 0.8);
    INSERT INTO report VALUES ('a#0-meeting', 'a', 'e', 'meeting', 'planned', '2014-03-30', 'relative', 'Sunday', 35, NULL,
      'Paris', 'France', 0.8, 'meeting by “meet”');
    INSERT INTO participation VALUES ('a#0-meeting', 0, 'john-kerry', 'agent', NULL, 'Kerry', 0);
    INSERT INTO evidence (report, position, quote, start) VALUES ('a#0-meeting', 0, 'Kerry will meet Lavrov in Paris on Sunday', 0);
    INSERT INTO correction (at, who, report, field, value) VALUES ('2024-01-01', 'ada', 'a#0-meeting', 'status', 'cancelled');
    PRAGMA application_id = 1130914158; PRAGMA user_version = 1;
    """
}
