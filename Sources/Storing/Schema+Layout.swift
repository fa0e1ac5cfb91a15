extension Schema {
  static let tables = """
    CREATE TABLE article (
      id TEXT PRIMARY KEY, title TEXT NOT NULL, source TEXT NOT NULL, url TEXT NOT NULL, author TEXT NOT NULL,
      published TEXT, published_basis TEXT, published_confidence REAL, text TEXT NOT NULL, passages TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE copy (
      id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article ON DELETE CASCADE, title TEXT NOT NULL,
      source TEXT NOT NULL, url TEXT NOT NULL, published TEXT, published_basis TEXT, published_confidence REAL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE fingerprint (
      id TEXT PRIMARY KEY, words INTEGER NOT NULL, numbers INTEGER NOT NULL, bits INTEGER NOT NULL, count INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE party (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, country TEXT, known INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE event (
      id TEXT PRIMARY KEY, type TEXT NOT NULL, status TEXT NOT NULL, date TEXT, date_basis TEXT NOT NULL,
      first_day TEXT, last_day TEXT, not_before TEXT, not_after TEXT, place TEXT, country TEXT,
      summary TEXT NOT NULL, confidence REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE report (
      id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
      event TEXT REFERENCES event ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED, linked INTEGER NOT NULL,
      type TEXT NOT NULL, status TEXT NOT NULL, date TEXT, date_basis TEXT NOT NULL, date_text TEXT, date_start INTEGER,
      date_bounds TEXT, place TEXT, country TEXT, confidence REAL NOT NULL, derivation TEXT NOT NULL,
      gist TEXT, gist_subject TEXT, topic TEXT
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
    CREATE TABLE link (
      source TEXT NOT NULL REFERENCES report ON DELETE CASCADE, kind TEXT NOT NULL,
      target TEXT NOT NULL REFERENCES report ON DELETE CASCADE, distance INTEGER, unit TEXT, quote TEXT NOT NULL,
      start INTEGER NOT NULL, PRIMARY KEY (source, kind, target)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE correction (
      number INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, subject TEXT NOT NULL, field TEXT NOT NULL,
      value TEXT NOT NULL, former TEXT NOT NULL
    ) STRICT;

    """

  static let indexes = """
    CREATE INDEX copy_article ON copy (article);
    CREATE INDEX fingerprint_words ON fingerprint (words);
    CREATE INDEX fingerprint_numbers ON fingerprint (numbers) WHERE numbers <> 0;
    CREATE INDEX event_day ON event (first_day);
    CREATE INDEX report_article ON report (article);
    CREATE INDEX report_event ON report (event);
    CREATE INDEX report_new ON report (linked) WHERE linked = 0;
    CREATE INDEX participation_party ON participation (party);
    CREATE INDEX evidence_report ON evidence (report);
    CREATE INDEX link_target ON link (target);

    """

  static let search = """
    CREATE VIRTUAL TABLE search USING fts5 (quote, content="evidence", content_rowid="id", tokenize="unicode61 remove_diacritics 2");
    CREATE TRIGGER evidence_added AFTER INSERT ON evidence BEGIN
      INSERT INTO search (rowid, quote) VALUES (new.id, new.quote);
    END;
    CREATE TRIGGER evidence_removed AFTER DELETE ON evidence BEGIN
      INSERT INTO search (search, rowid, quote) VALUES ('delete', old.id, old.quote);
    END;

    """

  static let views = """
    CREATE VIEW outlet AS
      SELECT id AS article, source, title, url, published FROM article
      UNION ALL SELECT article, source, title, url, published FROM copy;
    CREATE VIEW telling AS
      SELECT event.date AS event_date, event.summary, outlet.source, outlet.published, report.status, report.date,
        (SELECT quote FROM evidence WHERE evidence.report = report.id AND position = 0) AS quote, outlet.title, outlet.url,
        report.confidence, report.id AS report, report.article, event.id AS event
      FROM event JOIN report ON report.event = event.id JOIN outlet ON outlet.article = report.article
      ORDER BY event.first_day IS NULL, event.first_day, event.id, outlet.published, outlet.source;
    CREATE VIEW amended AS
      SELECT report.event, correction.value AS party, correction.field, report.id AS report, max(correction.number) AS number
      FROM correction JOIN report ON report.id = correction.subject WHERE correction.field IN ('with', 'without')
      GROUP BY report.event, correction.value;
    CREATE VIEW participant AS
      SELECT report.event, report.id AS report, party, role, on_behalf_of
      FROM participation JOIN report ON report.id = participation.report
      WHERE NOT EXISTS (SELECT 1 FROM amended
        WHERE amended.event = report.event AND amended.party = participation.party AND amended.field = 'without')
      UNION ALL SELECT event, report, party, 'agent', NULL FROM amended WHERE field = 'with';
    CREATE VIEW timeline AS
      SELECT event.date, event.type, event.status, event.summary, event.place, event.country,
        (SELECT group_concat(name, '; ') FROM (SELECT DISTINCT party.name FROM participant
          JOIN party ON party.id = participant.party
          WHERE participant.event = event.id ORDER BY party.name)) AS participants,
        (SELECT group_concat(source, '; ') FROM (SELECT DISTINCT outlet.source FROM report
          JOIN outlet ON outlet.article = report.article WHERE report.event = event.id ORDER BY outlet.source)) AS sources,
        event.not_before, event.not_after, event.confidence, event.id
      FROM event ORDER BY event.first_day IS NULL, event.first_day, event.last_day, event.id;
    CREATE VIEW relation AS
      SELECT one.event AS source, link.kind, other.event AS target, min(link.quote) AS quote,
        min(one.article) AS article, min(link.start) AS start
      FROM link JOIN report AS one ON one.id = link.source JOIN report AS other ON other.id = link.target
      WHERE one.event <> other.event GROUP BY one.event, link.kind, other.event;
    CREATE VIEW disagreement AS
      SELECT event.date AS event_date, event.summary, outlet.source, report.date AS other_date, outlet.published,
        event.id AS event, report.id AS report
      FROM event JOIN report ON report.event = event.id JOIN outlet ON outlet.article = report.article
      WHERE report.status = event.status AND report.date <> event.date
      ORDER BY event.first_day, event.id, outlet.source;
    CREATE VIEW encounter AS
      SELECT one.name AS party, other.name AS with_party, event.type, count(DISTINCT event.id) AS events,
        min(event.first_day) AS first, max(event.last_day) AS last
      FROM event JOIN participant AS p ON p.event = event.id
        JOIN participant AS q ON q.report = p.report AND q.party > p.party
        JOIN party AS one ON one.id = p.party JOIN party AS other ON other.id = q.party
      WHERE event.status IN ('occurred', 'ongoing') GROUP BY p.party, q.party, event.type;

    """
}

/// The way from layout 3, whose reports had no words of their own.
extension Schema {
  static let addGists = """
    ALTER TABLE report ADD COLUMN gist TEXT;
    ALTER TABLE report ADD COLUMN gist_subject TEXT;
    ALTER TABLE report ADD COLUMN topic TEXT;

    """
}

/// The way from layout 2, whose views knew no corrections of parties.
extension Schema {
  static let takeDown2 = """
    DROP VIEW encounter; DROP VIEW disagreement; DROP VIEW relation; DROP VIEW timeline; DROP VIEW telling; DROP VIEW outlet;

    """
}

/// The way from layout 1, which knew no copies and no links.
extension Schema {
  /// Sets what the old tables hold aside and takes them down.
  static let takeDown1 = """
    CREATE TEMP TABLE old_article AS SELECT * FROM main.article;
    CREATE TEMP TABLE old_party AS SELECT * FROM main.party;
    CREATE TEMP TABLE old_report AS SELECT * FROM main.report;
    CREATE TEMP TABLE old_participation AS SELECT * FROM main.participation;
    CREATE TEMP TABLE old_evidence AS SELECT * FROM main.evidence;
    CREATE TEMP TABLE old_correction AS SELECT * FROM main.correction;
    DROP VIEW timeline; DROP TRIGGER evidence_added; DROP TRIGGER evidence_removed; DROP TABLE search; DROP TABLE relation;
    DROP TABLE correction; DROP TABLE evidence; DROP TABLE participation; DROP TABLE report; DROP TABLE event;
    DROP TABLE party; DROP TABLE article;

    """

  /// Puts it into the new tables; events are made anew of the reports when the next article is added.
  static let carryOver1 = """
    INSERT INTO article SELECT id, title, source, url, author, published, published_basis, published_confidence, text,
      passages FROM old_article;
    INSERT INTO party SELECT * FROM old_party;
    INSERT INTO report SELECT id, article, NULL, 0, type, status, date, date_basis, date_text, date_start, date_bounds,
      place, country, confidence, derivation, NULL, NULL, NULL FROM old_report;
    INSERT INTO participation SELECT * FROM old_participation;
    INSERT INTO evidence SELECT * FROM old_evidence;
    INSERT INTO correction SELECT number, at, who, report, field, value, '' FROM old_correction;
    DROP TABLE old_article; DROP TABLE old_party; DROP TABLE old_report; DROP TABLE old_participation;
    DROP TABLE old_evidence; DROP TABLE old_correction;

    """
}
