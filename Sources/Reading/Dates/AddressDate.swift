import Model

/// The day in an address: `/2014/03/29/`, `/2014/mar/29/`, `/2014-03-29-`, `/20140329/`, `/2014/0329/`, `/2014-03/29/`.
enum AddressDate {
  static func publication(in url: String) -> Publication? {
    day(in: url).map { Publication(day: $0, basis: .address, confidence: 0.95) }
  }

  /// The day that an address names; `nil` where it names none.
  static func day(in url: String) -> CalendarDate? {
    let path = url.prefix { $0 != "?" && $0 != "#" }
    var steps = path.split(separator: "/").map(String.init)
    if url.contains("://") { steps = Array(steps.dropFirst(2)) }
    for index in steps.indices {
      if let year = year(steps[index]), index + 2 < steps.count, let month = month(steps[index + 1]),
        let day = number(steps[index + 2], 1...2),
        let found = CalendarDate(year: year, month: month, day: day)
      {
        return found
      }
      if let year = year(steps[index]), index + 1 < steps.count, steps[index + 1].utf8.count == 4,
        let both = number(steps[index + 1], 4...4),
        let found = CalendarDate(year: year, month: both / 100, day: both % 100)
      {
        return found
      }
      if let found = day(inStep: steps[index], next: index + 1 < steps.count ? steps[index + 1] : "") {
        return found
      }
    }
    return nil
  }

  /// The day within one step of a path, or at its end and in the next.
  private static func day(inStep step: String, next: String) -> CalendarDate? {
    let numbers = step.split { !($0.isASCII && $0.isNumber) }
    for (index, number) in numbers.enumerated() {
      if number.utf8.count == 8, let value = Int(number), isYear(value / 10_000),
        let found = CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
      {
        return found
      }
      guard number.utf8.count == 4, let year = year(String(number)) else { continue }
      let rest = step[number.endIndex...]
      guard let mark = rest.first, mark == "-" || mark == "_", index + 1 < numbers.count,
        numbers[index + 1].startIndex == rest.index(after: rest.startIndex),
        numbers[index + 1].utf8.count == 2,
        let month = Int(numbers[index + 1])
      else { continue }
      let end = step[numbers[index + 1].endIndex...]
      if end.isEmpty, let day = AddressDate.number(next, 1...2),
        let found = CalendarDate(year: year, month: month, day: day)
      {
        return found
      }
      guard end.first == mark, index + 2 < numbers.count, numbers[index + 2].utf8.count == 2,
        numbers[index + 2].startIndex == end.index(after: end.startIndex), let day = Int(numbers[index + 2]),
        let found = CalendarDate(year: year, month: month, day: day)
      else { continue }
      return found
    }
    return nil
  }

  private static func isYear(_ year: Int) -> Bool { (1980...2100).contains(year) }

  private static func year(_ step: String) -> Int? { number(step, 4...4).flatMap { isYear($0) ? $0 : nil } }

  private static func month(_ step: String) -> Int? {
    number(step, 1...2) ?? MonthNames.month(step.lowercased())
  }

  private static func number(_ step: some StringProtocol, _ digits: ClosedRange<Int>) -> Int? {
    digits.contains(step.utf8.count) && step.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(step) : nil
  }
}
