import Model

/// Reads the day out of what files give as a date: ISO 8601, RFC 5322, “March 29, 2014”, “29 March 2014”, “29.03.2014”.
enum DayReader {
  /// The first day that the text states in full; `nil` where it states none.
  static func day(in text: some StringProtocol) -> CalendarDate? {
    let parts = parts(of: text)
    for index in parts.indices.dropLast(2) {
      let (a, b, c) = (parts[index], parts[index + 1], parts[index + 2])
      if let day = day(a, b, c) { return day }
    }
    return parts.lazy.compactMap(compact).first
  }

  private enum Part {
    case number(Int, digits: Int)
    case month(Int)
  }

  private static func day(_ a: Part, _ b: Part, _ c: Part) -> CalendarDate? {
    switch (a, b, c) {
    case (.number(let year, 4), .number(let month, _), .number(let day, _)): checked(year, month, day)
    case (.number(let year, 4), .month(let month), .number(let day, _)): checked(year, month, day)
    case (.month(let month), .number(let day, _), .number(let year, 4)): checked(year, month, day)
    case (.number(let day, _), .month(let month), .number(let year, 4)): checked(year, month, day)
    case (.number(let one, let width), .number(let two, _), .number(let year, 4)) where width <= 2:
      one > 12 ? checked(year, two, one) : checked(year, one, two)
    default: nil
    }
  }

  /// `20140329`.
  private static func compact(_ part: Part) -> CalendarDate? {
    guard case .number(let value, 8) = part else { return nil }
    return checked(value / 10_000, value / 100 % 100, value % 100)
  }

  private static func checked(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    (1700...2100).contains(year) ? CalendarDate(year: year, month: month, day: day) : nil
  }

  /// The numbers and months of a text, in order; a clock's numbers come after a `T` or a colon and harm nothing.
  private static func parts(of text: some StringProtocol) -> [Part] {
    var parts: [Part] = []
    var digits = 0
    var value = 0
    var word: [UInt8] = []
    func flush() {
      if digits > 0 { parts.append(.number(value, digits: digits)) }
      if word.count >= 3, let month = months.firstIndex(where: { word.starts(with: $0) && $0.count >= 3 }) {
        if word.count <= 4 || fullMonths[month].elementsEqual(word) { parts.append(.month(month + 1)) }
      }
      digits = 0
      value = 0
      word = []
    }
    for byte in text.utf8.prefix(400) {
      switch byte {
      case 0x30...0x39:
        if !word.isEmpty { flush() }
        digits += 1
        value = digits < 10 ? value * 10 + Int(byte - 0x30) : value
      case 0x41...0x5A, 0x61...0x7A:
        if digits > 0 { flush() }
        word.append(byte | 0x20)
      default: flush()
      }
    }
    flush()
    return parts
  }

  private static let fullMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ].map { Array($0.utf8) }
  private static let months = fullMonths.map { $0.prefix(3) }
}
