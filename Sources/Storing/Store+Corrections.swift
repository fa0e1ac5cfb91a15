package import Model

extension Store {
  /// Keeps corrections; `at` is the time to note, `who` the person.
  package func add(_ corrections: [Correction], at: String, who: String) throws(StoreError) {
    try transaction { () throws(StoreError) in
      for correction in corrections {
        let (field, value) = Store.columns(of: correction.change)
        try connection.run(
          "INSERT INTO correction (at, who, report, field, value) VALUES (?, ?, ?, ?, ?)", .text(at),
          .text(who),
          .text(correction.report.text), .text(field), .text(value))
      }
    }
  }

  /// The corrections, the oldest first.
  package func corrections() throws(StoreError) -> [Correction] {
    try connection.rows("SELECT report, field, value FROM correction ORDER BY number", []) { row in
      Store.change(row.text(1), row.text(2)).map { Correction(report: Report.ID(row.text(0)), change: $0) }
    }.compactMap { $0 }
  }

  /// Takes the last correction back.
  ///
  /// - Returns: What it was, as `field value`; `nil` where there is none.
  package func undo() throws(StoreError) -> String? {
    let last = try connection.rows(
      "SELECT number, field, value FROM correction ORDER BY number DESC LIMIT 1", []
    ) {
      (number: $0.integer(0), text: "\($0.text(1)) \($0.text(2))")
    }.first
    guard let last else { return nil }
    try connection.run("DELETE FROM correction WHERE number = ?", .integer(last.number))
    return last.text
  }

  private static func columns(of change: Correction.Change) -> (String, String) {
    switch change {
    case .date(let span): ("date", span?.edtf ?? "")
    case .type(let type): ("type", type.text)
    case .status(let status): ("status", status.rawValue)
    case .reject: ("reject", "")
    case .merge(let report): ("merge", report.text)
    case .split: ("split", "")
    }
  }

  private static func change(_ field: String, _ value: String) -> Correction.Change? {
    switch field {
    case "date": .date(TimeSpan(edtf: value))
    case "type": .type(EventType.ID(value))
    case "status": EventStatus(rawValue: value).map { .status($0) }
    case "reject": .reject
    case "merge": .merge(Report.ID(value))
    case "split": .split
    default: nil
    }
  }
}
