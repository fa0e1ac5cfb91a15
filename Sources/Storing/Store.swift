package import Model

/// The database: articles, what they tell, and the events that this makes.
///
/// One call is one transaction; a crash at any moment leaves whole articles only.
package actor Store {
  var connection: Connection
  /// The parties by their ids, while none is added.
  var knownParties: [String: Party]?

  /// Opens a database; makes it where `creates` allows and the file is not there.
  ///
  /// - Throws: `StoreError`, which names the file and the remedy.
  package init(path: String, creates: Bool) throws(StoreError) {
    var connection = try Connection(path: path, creates: creates)
    try Schema.prepare(&connection)
    self.connection = connection
  }

  /// Whether a file that begins with these bytes, a hundred or more, is a database of this program.
  package static func isDatabase(beginning bytes: [UInt8]) -> Bool {
    // SQLite's file format, 1.3: the text at its head, and the application's number at byte 68, the highest byte first.
    bytes.count >= 72 && bytes.starts(with: "SQLite format 3\0".utf8)
      && bytes[68..<72].reduce(0) { $0 << 8 | Int($1) } == Schema.applicationID
  }

  /// The file.
  package var path: String { connection.path }

  /// How many rows were written since the database was opened.
  package var writes: Int { connection.writes }

  /// Lets the database grow no further, as a full disk would.
  package func limitPages(to count: Int) throws(StoreError) {
    _ = try connection.number("PRAGMA max_page_count = \(count)")
  }

  /// Makes some changes in one transaction; all of them hold, or none.
  func transaction(_ body: () throws(StoreError) -> Void) throws(StoreError) {
    try connection.run("BEGIN IMMEDIATE")
    do {
      try body()
      try connection.run("COMMIT")
    } catch {
      try? connection.run("ROLLBACK")
      throw error
    }
  }

  /// What is there of an article before it is read.
  package enum Standing: Sendable, Hashable {
    /// It is there already.
    case known
    /// Its text is there, from another outlet that had it first: only its source is kept.
    case copy(of: Article.ID)
    /// It is to be read, under this id.
    case new(Article.ID)
  }

  /// What is there of an article.
  package func standing(of article: Article) throws(StoreError) -> Standing {
    try standing(of: article, TextFingerprint(article.text)).standing
  }

  private func standing(of article: Article, _ print: TextFingerprint) throws(StoreError) -> (
    standing: Standing, id: Article.ID, copies: [Kept]
  ) {
    var id = article.id
    if let words = try filedWords(of: id) {
      let ownID = Article.contentID(title: article.title, text: article.text)
      if words != print.words {
        // The id was given to another text: this one is known by its content.
        id = ownID
      } else if id == ownID, try isElsewhere(article, than: id) {
        id = Article.contentID(title: "\(article.source) \(article.url)", text: article.text)
      } else {
        return (.known, id, [])
      }
      if try filedWords(of: id) != nil { return (.known, id, []) }
    }
    let copies = try kept(like: print)
    let best = copies.min()
    if let best, best < Kept(article, id: id) { return (.copy(of: best.id), id, copies) }
    return (.new(id), id, copies)
  }

  /// Whether an article is of another outlet or from another address than the one of its id.
  private func isElsewhere(_ article: Article, than id: Article.ID) throws(StoreError) -> Bool {
    let filed = try connection.rows(
      "SELECT source, url FROM article WHERE id = ?1 UNION SELECT source, url FROM copy WHERE id = ?1",
      [.text(id.text)]
    ) { row in (source: row.text(0), url: row.text(1)) }
    return filed.allSatisfy { ($0.source, $0.url) != (article.source, article.url) }
      && !(article.source.isEmpty && article.url.isEmpty)
  }

  private func filedWords(of id: Article.ID) throws(StoreError) -> UInt64? {
    try connection.rows("SELECT words FROM fingerprint WHERE id = ?", [.text(id.text)]) { $0.bits(0) }.first
  }

  /// Adds an article with its reports, or does nothing where it is there.
  ///
  /// Of copies of one text, that of the earliest day is kept, whichever comes first, and the others as its sources.
  ///
  /// - Returns: What was there of it before.
  package func add(_ article: Article, reports: [Report], links: [ReportLink]) throws(StoreError) -> Standing
  {
    let print = TextFingerprint(article.text)
    let (standing, id, copies) = try standing(of: article, print)
    var named = article
    named.id = id
    switch standing {
    case .known: return .known
    case .copy(let first):
      try transaction { () throws(StoreError) in
        try insert(print, id: id)
        try insertCopy(named, of: first)
        for other in copies where other.id != first { try giveUp(other.id, for: first) }
      }
    case .new:
      precondition(id == article.id || reports.isEmpty, "Reports are of the id that the standing tells")
      try transaction { () throws(StoreError) in
        try insert(print, id: id)
        try insert(named)
        for report in reports { try insert(report) }
        for link in links { try insert(link) }
        for other in copies { try giveUp(other.id, for: id) }
      }
    }
    return standing
  }

  /// Replaces what is told of an article and what it tells, for instance when its day becomes known.
  package func replace(_ article: Article, reports: [Report], links: [ReportLink]) throws(StoreError) {
    try transaction { () throws(StoreError) in
      try unlinkNeighbours(of: article.id)
      try connection.run("DELETE FROM report WHERE article = ?", .text(article.id.text))
      try connection.run(
        "UPDATE article SET published = ?, published_basis = ?, published_confidence = ? WHERE id = ?",
        .text(orNull: article.published?.day.description),
        .text(orNull: article.published?.basis.rawValue),
        article.published.map { .real($0.confidence) } ?? .null, .text(article.id.text))
      for report in reports { try insert(report) }
      for link in links { try insert(link) }
      try anchorCorrections(of: article.id, on: article.id)
    }
  }

  /// Takes out an article with its copies and what they tell, or a copy alone. Corrections stay, and hold again when the article is
  /// added again.
  package func remove(_ id: Article.ID) throws(StoreError) {
    try transaction { () throws(StoreError) in
      try unlinkNeighbours(of: id)
      try connection.run(
        "UPDATE report SET linked = 0 WHERE article = (SELECT article FROM copy WHERE id = ?)", .text(id.text)
      )
      try connection.run(
        "DELETE FROM fingerprint WHERE id = ?1 OR id IN (SELECT id FROM copy WHERE article = ?1)",
        .text(id.text))
      try connection.run("DELETE FROM copy WHERE id = ?", .text(id.text))
      try connection.run("DELETE FROM article WHERE id = ?", .text(id.text))
    }
  }

  /// Makes an article a copy of another; what it told is told by that one.
  private func giveUp(_ id: Article.ID, for first: Article.ID) throws(StoreError) {
    try unlinkNeighbours(of: id)
    try connection.run(
      "INSERT INTO copy SELECT id, ?, title, source, url, published, published_basis, published_confidence"
        + " FROM article WHERE id = ?", .text(first.text), .text(id.text))
    try connection.run("UPDATE copy SET article = ? WHERE article = ?", .text(first.text), .text(id.text))
    try connection.run("DELETE FROM article WHERE id = ?", .text(id.text))
    try anchorCorrections(of: id, on: first)
  }

  /// The events that an article tells of are to be made anew without it.
  private func unlinkNeighbours(of article: Article.ID) throws(StoreError) {
    try connection.run(
      "UPDATE report SET linked = 0 WHERE event IN (SELECT event FROM report WHERE article = ?)",
      .text(article.text))
  }
}

/// An article that is kept, as far as it is weighed against its copies.
private struct Kept: Comparable {
  let id: Article.ID
  let published: String
  let source: String

  init(_ article: Article, id: Article.ID) {
    self.init(id: id, published: article.published?.day.description ?? "~", source: article.source)
  }

  init(id: Article.ID, published: String, source: String) {
    self.id = id
    self.published = published
    self.source = source
  }

  /// The earliest first; one without a day last.
  static func < (a: Kept, b: Kept) -> Bool { (a.published, a.source, a.id) < (b.published, b.source, b.id) }
}

extension Store {
  /// The kept articles whose text, or a copy's of theirs, is a copy of a text.
  private func kept(like print: TextFingerprint) throws(StoreError) -> [Kept] {
    let near = try connection.rows(
      "SELECT id, words, numbers, bits, count FROM fingerprint WHERE words = ?1 OR numbers = ?2 AND numbers <> 0",
      [.bits(print.words), .bits(print.numbers)]
    ) { row in
      (
        id: row.text(0),
        print: TextFingerprint(
          words: row.bits(1), numbers: row.bits(2), bits: row.bits(3), count: row.integer(4))
      )
    }
    var found: Set<String> = []
    var kept: [Kept] = []
    for other in near where other.print.isCopy(of: print) {
      let rows = try connection.rows(
        "SELECT id, coalesce(published, '~'), source FROM article"
          + " WHERE id = coalesce((SELECT article FROM copy WHERE copy.id = ?1), ?1)", [.text(other.id)]
      ) { Kept(id: Article.ID($0.text(0)), published: $0.text(1), source: $0.text(2)) }
      kept += rows.filter { found.insert($0.id.text).inserted }
    }
    return kept
  }
}
