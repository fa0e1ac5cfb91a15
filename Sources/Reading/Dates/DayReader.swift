import Model

/// Reads days out of what files and pages give as dates: ISO 8601, RFC 5322, “March 29, 2014”, “29. März 2014”, “29.03.2014”, “2014年3月29日”.
enum DayReader {
  /// Which number of `03/04/2014` is the month.
  enum Order: Sendable { case monthFirst, dayFirst }

  /// A day that a text states in full, and where its first and last bytes stand.
  struct Found: Sendable {
    let day: CalendarDate
    let range: Range<Int>
  }

  /// The first day that the text states in full; `nil` where it states none.
  static func day(in text: some StringProtocol, order: Order = .monthFirst) -> CalendarDate? {
    days(in: Array(text.utf8.prefix(400)), order: order).first?.day
  }

  /// The days that the bytes of a text state in full, in order.
  static func days(in bytes: some Collection<UInt8>, order: Order) -> [Found] {
    let parts = parts(of: bytes)
    var found: [Found] = []
    var index = 0
    while index < parts.count {
      if index + 2 < parts.count,
        let day = day(parts[index].kind, parts[index + 1].kind, parts[index + 2].kind, order)
      {
        found.append(Found(day: day, range: parts[index].start..<parts[index + 2].end))
        index += 3
      } else if index + 2 < parts.count,
        let day = short(parts[index], parts[index + 1], parts[index + 2], within: bytes, order)
      {
        found.append(Found(day: day, range: parts[index].start..<parts[index + 2].end))
        index += 3
      } else {
        if let day = alone(parts[index].kind) {
          found.append(Found(day: day, range: parts[index].start..<parts[index].end))
        }
        index += 1
      }
    }
    return found
  }

  private struct Part {
    enum Kind {
      case number(Int, digits: Int)
      case month(Int)
      case word
    }
    let kind: Kind
    let start: Int
    let end: Int
  }

  private static func day(_ a: Part.Kind, _ b: Part.Kind, _ c: Part.Kind, _ order: Order) -> CalendarDate? {
    switch (a, b, c) {
    case (.number(let year, 4), .number(let month, 1...2), .number(let day, 1...2)): checked(year, month, day)
    case (.number(let year, 4), .month(let month), .number(let day, 1...2)): checked(year, month, day)
    case (.month(let month), .number(let day, 1...2), .number(let year, 4)): checked(year, month, day)
    case (.number(let day, 1...2), .month(let month), .number(let year, 4)): checked(year, month, day)
    case (.number(let one, 1...2), .number(let two, 1...2), .number(let year, 4)):
      one > 12 || (two <= 12 && order == .dayFirst) ? checked(year, two, one) : checked(year, one, two)
    default: nil
    }
  }

  /// `10.15.15` and `9/11/13`: two digits of a year of our time, with the same point or stroke between the numbers and nothing else.
  private static func short(
    _ first: Part, _ second: Part, _ third: Part, within bytes: some Collection<UInt8>, _ order: Order
  )
    -> CalendarDate?
  {
    guard case .number(let one, 1...2) = first.kind, case .number(let two, 1...2) = second.kind,
      case .number(let year, 2) = third.kind, year < 40, first.end + 1 == second.start,
      second.end + 1 == third.start
    else { return nil }
    func byte(_ place: Int) -> UInt8 {
      (0..<bytes.count).contains(place) ? bytes[bytes.index(bytes.startIndex, offsetBy: place)] : 0x20
    }
    let mark = byte(first.end)
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "/"), byte(second.end) == mark,
      byte(third.end) != mark, byte(first.start - 1) != mark
    else { return nil }
    return one > 12 || (two <= 12 && order == .dayFirst)
      ? checked(2000 + year, two, one) : checked(2000 + year, one, two)
  }

  /// `20140329`, and seconds or milliseconds since 1970.
  private static func alone(_ part: Part.Kind) -> CalendarDate? {
    guard case .number(let value, let digits) = part else { return nil }
    switch digits {
    case 8: return checked(value / 10_000, value / 100 % 100, value % 100)
    case 14: return checked(value / 10_000_000_000, value / 100_000_000 % 100, value / 1_000_000 % 100)
    case 10 where value > 600_000_000: return CalendarDate(daysSinceEpoch: Int32(clamping: value / 86_400))
    case 13 where value > 600_000_000_000:
      return CalendarDate(daysSinceEpoch: Int32(clamping: value / 86_400_000))
    default: return nil
    }
  }

  private static func checked(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    (1700...2100).contains(year) ? CalendarDate(year: year, month: month, day: day) : nil
  }

  /// The numbers, months and other words of a text, in order; words that join the parts of a date are left out.
  private static func parts(of bytes: some Collection<UInt8>) -> [Part] {
    var parts: [Part] = []
    var word: [UInt8] = []
    var digits = 0
    var value = 0
    var start = 0
    func flush(_ end: Int) {
      if digits > 0 {
        parts.append(Part(kind: .number(value, digits: digits), start: start, end: end))
      } else if !word.isEmpty {
        let name = String(decoding: word, as: UTF8.self).lowercased()
        if let month = MonthNames.month(name) {
          parts.append(Part(kind: .month(month), start: start, end: end))
        } else if !joints.contains(name) {
          parts.append(Part(kind: .word, start: start, end: end))
        }
      }
      word.removeAll(keepingCapacity: true)
      digits = 0
      value = 0
    }
    var place = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        if digits == 0 {
          flush(place)
          start = place
        }
        digits += 1
        value = digits <= 15 ? value * 10 + Int(byte - 0x30) : value
      case 0x41...0x5A, 0x61...0x7A, 0x80...:
        if digits > 0 || word.isEmpty {
          flush(place)
          start = place
        }
        word.append(byte)
      // A clock's numbers are no days: `18:02`.
      case UInt8(ascii: ":") where digits > 0 && digits <= 2:
        word = [byte]
        digits = 0
        flush(place)
      default: flush(place)
      }
      place += 1
    }
    flush(place)
    return parts
  }

  /// Words and marks that stand between the parts of a date.
  private static let joints: Set<String> = [
    "de", "del", "di", "of", "the", "st", "nd", "rd", "th", "er", "den", "à", "года", "р", "г", "年", "月", "日",
    "년", "월", "일",
    "–", "—", "·", "•", "t", "º", "d",
  ]
}
