package import Model

/// A correction with who made it and when.
package struct CorrectionRecord: Sendable, Hashable {
  /// What was corrected.
  package let correction: Correction
  /// When, in ISO 8601.
  package let at: String
  /// Who; empty where the system tells no name.
  package let who: String
  /// What was there before, where undoing needs it: the former day of an article.
  package let former: String

  /// Makes a record.
  package init(correction: Correction, at: String, who: String, former: String) {
    self.correction = correction
    self.at = at
    self.who = who
    self.former = former
  }

  /// The former day of the article, as `former` holds it.
  package var formerPublication: Publication? {
    let parts = former.split(separator: " ")
    guard parts.count == 3, let day = CalendarDate(iso: String(parts[0])),
      let basis = Publication.Basis(rawValue: String(parts[1])), let confidence = Double(String(parts[2]))
    else { return nil }
    return Publication(day: day, basis: basis, confidence: confidence)
  }

  /// How `former` holds a day.
  package static func former(_ published: Publication?) -> String {
    published.map { "\($0.day) \($0.basis.rawValue) \($0.confidence)" } ?? ""
  }
}

extension Store {
  /// Keeps corrections; the events that they speak of are made anew by the next linking.
  package func add(_ records: [CorrectionRecord]) throws(StoreError) {
    try transaction { () throws(StoreError) in
      for record in records {
        if case .with(let party) = record.correction.change { try insert(party) }
        let (field, value) = Store.columns(of: record.correction.change)
        try connection.run(
          "INSERT INTO correction (at, who, subject, field, value, former) VALUES (?, ?, ?, ?, ?, ?)",
          .text(record.at), .text(record.who), .text(record.correction.report.text), .text(field),
          .text(value), .text(record.former))
        try unlink(record.correction)
      }
    }
  }

  /// The corrections with who and when, the oldest first.
  package func correctionRecords() throws(StoreError) -> [CorrectionRecord] {
    try correctionRecords("number")
  }

  /// The corrections, the oldest first.
  package func corrections() throws(StoreError) -> [Correction] {
    try correctionRecords().map(\.correction)
  }

  /// What the last command corrected, the latest first; none where nothing is corrected.
  package func lastCorrections() throws(StoreError) -> [CorrectionRecord] {
    let records = try correctionRecords("number DESC LIMIT 100")
    guard let last = records.first else { return [] }
    if case .published = last.correction.change { return [last] }
    return Array(
      records.prefix { record in
        let isOfOne =
          record.correction.report == last.correction.report
          || record.correction.change == .split && last.correction.change == .split
        return isOfOne && record.at == last.at && record.who == last.who
      })
  }

  private func correctionRecords(_ order: String) throws(StoreError) -> [CorrectionRecord] {
    let parties = try parties()
    return try connection.rows(
      "SELECT subject, field, value, at, who, former FROM correction ORDER BY \(order)", []
    ) { Store.record($0, parties) }.compactMap(\.self)
  }

  /// Takes back what the last command corrected, where there is such.
  package func undo() throws(StoreError) {
    let records = try lastCorrections()
    try transaction { () throws(StoreError) in
      for record in records {
        try connection.run("DELETE FROM correction WHERE number = (SELECT max(number) FROM correction)")
        try unlink(record.correction)
      }
    }
  }

  /// The events of a correction are to be made anew.
  private func unlink(_ correction: Correction) throws(StoreError) {
    var subjects = [correction.report]
    if case .merge(let other) = correction.change { subjects.append(other) }
    for subject in subjects {
      try connection.run(
        "UPDATE report SET linked = 0 WHERE id = ?1 OR event = (SELECT event FROM report WHERE id = ?1)",
        .text(subject.text))
    }
  }

  /// Hangs the corrections of an article's reports on what is told now in its place, where it was read anew: on the
  /// report of the same type whose words stand nearest.
  func anchorCorrections(of old: Article.ID, on new: Article.ID) throws(StoreError) {
    let rows = try connection.rows("SELECT number, subject, field, value FROM correction", []) {
      (number: $0.integer(0), subject: $0.text(1), field: $0.text(2), value: $0.text(3))
    }
    for row in rows {
      if row.field == "published", row.subject == old.text, old != new {
        try connection.run("DELETE FROM correction WHERE number = ?", .integer(row.number))
      }
      if let subject = try anchor(row.subject, of: old, on: new) {
        try connection.run(
          "UPDATE correction SET subject = ? WHERE number = ?", .text(subject), .integer(row.number))
      }
      if row.field == "merge", let value = try anchor(row.value, of: old, on: new) {
        try connection.run(
          "UPDATE correction SET value = ? WHERE number = ?", .text(value), .integer(row.number))
      }
    }
  }

  /// The report that stands for a lost one of an article; `nil` where nothing is lost, or nothing stands for it.
  private func anchor(_ report: String, of old: Article.ID, on new: Article.ID) throws(StoreError) -> String?
  {
    guard report.hasPrefix(old.text + "#"),
      try connection.number("SELECT count(*) FROM report WHERE id = ?", .text(report)) == 0
    else { return nil }
    let name = report.dropFirst(old.text.count + 1).split(separator: "-", maxSplits: 1)
    guard let start = name.first.flatMap({ Int($0) }), let type = name.last else { return nil }
    return try connection.rows(
      """
      SELECT report.id FROM report JOIN evidence ON evidence.report = report.id WHERE article = ?1
      AND (?2 = type OR substr(?2, 1, length(type) + 1) = type || '-') ORDER BY abs(start - ?3), report.id LIMIT 1
      """, [.text(new.text), .text(String(type)), .integer(start)]
    ) { $0.text(0) }.first
  }

  private static func record(_ row: borrowing Columns, _ parties: [String: Party]) -> CorrectionRecord? {
    change(row.text(1), row.text(2), parties).map {
      CorrectionRecord(
        correction: Correction(report: Report.ID(row.text(0)), change: $0), at: row.text(3), who: row.text(4),
        former: row.text(5))
    }
  }

  private static func columns(of change: Correction.Change) -> (String, String) {
    switch change {
    case .date(let span): ("date", span?.edtf ?? "")
    case .type(let type): ("type", type.text)
    case .status(let status): ("status", status.rawValue)
    case .place(let place): ("place", place.map { "\($0.name); \($0.country)" } ?? "")
    case .summary(let words): ("summary", words ?? "")
    case .with(let party): ("with", party.id.text)
    case .without(let party): ("without", party.id.text)
    case .reject: ("reject", "")
    case .merge(let report): ("merge", report.text)
    case .split: ("split", "")
    case .published(let day): ("published", day.description)
    }
  }

  private static func change(_ field: String, _ value: String, _ parties: [String: Party])
    -> Correction.Change?
  {
    switch field {
    case "date": .date(TimeSpan(edtf: value))
    case "type": .type(EventType.ID(value))
    case "status": EventStatus(rawValue: value).map { .status($0) }
    case "place": .place(place(value))
    case "summary": .summary(value.isEmpty ? nil : value)
    case "with": parties[value].map { .with($0) }
    case "without": parties[value].map { .without($0) }
    case "reject": .reject
    case "merge": .merge(Report.ID(value))
    case "split": .split
    case "published": CalendarDate(iso: value).map { .published($0) }
    default: nil
    }
  }

  private static func place(_ value: String) -> Place? {
    let parts = value.split(separator: "; ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return value.isEmpty ? nil : Place(name: parts[0], country: parts.count > 1 ? parts[1] : "")
  }
}
