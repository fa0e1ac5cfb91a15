extension CalendarUnit: CustomStringConvertible {
  /// The unit in EDTF (ISO 8601-2:2019): `2014-03-30`, `2014-03`, `2014-34` (second quarter), `2014-21` (spring), `2014`, `201X`, `19XX`.
  package var description: String {
    let (year, month, _) = first.civil
    let plainYear = CalendarUnit.written(year: year)
    switch grain {
    case .day:
      return (0...9999).contains(year) ? first.description : "\(plainYear)\(first.description.suffix(6))"
    case .month: return "\(plainYear)-\(CalendarDate.padded(month, to: 2))"
    case .quarter: return "\(plainYear)-\(33 + (month - 1) / 3)"
    case .season: return "\(plainYear)-\(20 + month / 3)"
    case .year: return plainYear
    case .decade: return CalendarDate.padded(year < 0 ? (year - 9) / 10 : year / 10, to: 3) + "X"
    case .century: return CalendarDate.padded(year < 0 ? (year - 99) / 100 : year / 100, to: 2) + "XX"
    }
  }

  /// A year in EDTF; those of more than four digits begin with `Y`.
  private static func written(year: Int) -> String {
    (-9999...9999).contains(year) ? CalendarDate.padded(year, to: 4) : "Y\(year)"
  }

  /// Reads what `description` prints; `nil` for all else.
  package init?(edtf text: some StringProtocol) {
    var rest = Substring(text)
    let isLong = rest.hasPrefix("Y")
    if isLong { rest = rest.dropFirst() }
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest = rest.dropFirst() }
    let parts = rest.split(separator: "-", omittingEmptySubsequences: false)
    guard let head = parts.first, isLong ? head.utf8.count > 4 : head.utf8.count == 4 else { return nil }
    func number(_ digits: Substring) -> Int? {
      guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return Int(digits)
    }
    func signed(_ n: Int) -> Int { isNegative ? -n : n }
    if parts.count == 1, head.hasSuffix("XX") {
      guard let century = number(head.dropLast(2)) else { return nil }
      self = .century(signed(century))
      return
    }
    if parts.count == 1, head.hasSuffix("X") {
      guard let decade = number(head.dropLast(1)) else { return nil }
      self = .decade(signed(decade))
      return
    }
    guard let magnitude = number(head), magnitude <= 200_000,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    let year = signed(magnitude)
    switch parts.count {
    case 1: self = .year(year)
    case 2:
      guard let second = number(parts[1]) else { return nil }
      switch second {
      case 1...12: self = .month(second, of: year)
      case 21...24: self = .season(second - 20, of: year)
      case 33...36: self = .quarter(second - 32, of: year)
      default: return nil
      }
    case 3:
      guard let month = number(parts[1]), let day = number(parts[2]),
        let date = CalendarDate(year: year, month: month, day: day)
      else { return nil }
      self = .day(date)
    default: return nil
    }
  }
}

extension TimeSpan {
  /// The span in EDTF (ISO 8601-2:2019): `2014-03-30`, `2014-04-01/2014-04-02`, `2011/..`, `../2014-03-29`, `2014-03~`.
  package var edtf: String {
    switch self {
    case .during(let unit, let certainty): "\(unit)\(certainty.rawValue)"
    case .between(let start, let end, let certainty):
      "\(start)\(certainty.rawValue)/\(end)\(certainty.rawValue)"
    case .since(let unit): "\(unit)/.."
    case .until(let unit): "../\(unit)"
    }
  }

  /// Reads what `edtf` prints; `nil` for all else.
  package init?(edtf text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard let (unit, certainty) = TimeSpan.qualified(parts[0]) else { return nil }
      self = .during(unit, certainty)
    case 2 where parts[0] == "..":
      guard let unit = CalendarUnit(edtf: parts[1]) else { return nil }
      self = .until(unit)
    case 2 where parts[1] == "..":
      guard let unit = CalendarUnit(edtf: parts[0]) else { return nil }
      self = .since(unit)
    case 2:
      guard let (start, one) = TimeSpan.qualified(parts[0]), let (end, two) = TimeSpan.qualified(parts[1]),
        one == two, start != end, start.first <= end.first
      else { return nil }
      self = .between(start, end, one)
    default: return nil
    }
  }

  private static func qualified(_ text: some StringProtocol) -> (CalendarUnit, Certainty)? {
    let certainty = Certainty.allCases.dropFirst().first { text.hasSuffix($0.rawValue) } ?? .exact
    guard let unit = CalendarUnit(edtf: text.dropLast(certainty == .exact ? 0 : 1)) else { return nil }
    return (unit, certainty)
  }
}
