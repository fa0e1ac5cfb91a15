import Model

/// What stands before the dash that opens a dispatch: “LONDON, March 14 (Reuters) —”, “Kiev, 14 March 2014 (AP) –”.
struct Dateline {
  /// The place, as printed: “LONDON”, “UNITED NATIONS”.
  let place: String
  /// The day and month; the year is often left to the page.
  private(set) var month: Int?
  private(set) var dayOfMonth: Int?
  private(set) var year: Int?
  /// The agency in brackets; empty for none.
  private(set) var agency = ""

  /// Reads the beginning of a text; `nil` where it opens with no place and dash.
  init?(_ text: String) {
    let start = Array(text.utf8.prefix(140).prefix { $0 != 0x0A })
    guard let end = Dateline.dash(start) else { return nil }
    let head = String(decoding: start[..<end], as: UTF8.self)
    let words = head.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "." }
    guard let first = words.first, first.utf8.count > 1, words.count <= 12, first.first?.isUppercase == true
    else { return nil }
    let names = head.split(whereSeparator: { ",(/".contains($0) }).first?.split(separator: " ") ?? []
    place = names.prefix { word in
      word.first?.isUppercase == true && MonthNames.month(word.lowercased().filter { $0 != "." }) == nil
    }.joined(separator: " ")
    if let open = head.firstIndex(where: { $0 == "(" || $0 == "/" }),
      let close = head[open...].dropFirst().firstIndex(where: { $0 == ")" || $0 == "/" })
    {
      agency = Agencies.name(in: head[head.index(after: open)..<close]) ?? ""
    }
    for (index, word) in words.enumerated() {
      guard let found = MonthNames.month(word.lowercased().filter { $0 != "." }) else { continue }
      let sides = [index + 1, index - 1].filter(words.indices.contains)
      dayOfMonth = sides.lazy.compactMap { Int(words[$0]) }.first { (1...31).contains($0) }
      month = dayOfMonth == nil ? nil : found
    }
    year = words.lazy.compactMap { Int($0.filter(\.isNumber)) }.first { (1900...2100).contains($0) }
    // Without capitals, an agency or a day it may be any sentence with a dash.
    guard first.allSatisfy(\.isUppercase) || !agency.isEmpty || month != nil else { return nil }
  }

  /// The day; `fallback` is the year where the dateline tells none.
  func day(year fallback: Int?) -> CalendarDate? {
    guard let month, let dayOfMonth, let year = year ?? fallback else { return nil }
    return CalendarDate(year: year, month: month, day: dayOfMonth)
  }

  /// Where the dash stands: a long one, or a short one or two between spaces or at the end of the line; else where an agency
  /// between slashes ends: “/TASS/”.
  private static func dash(_ bytes: [UInt8]) -> Int? {
    if bytes.suffix(2).elementsEqual([0x20, 0x2D]) { return bytes.count - 2 }
    return dash(within: bytes) ?? agencyEnd(in: bytes)
  }

  /// Where the name of an agency between slashes ends, the second slash included.
  private static func agencyEnd(in bytes: [UInt8]) -> Int? {
    guard let open = bytes.firstIndex(of: UInt8(ascii: "/")),
      let close = bytes[(open + 1)...].firstIndex(of: UInt8(ascii: "/")),
      Agencies.name(in: String(decoding: bytes[open + 1..<close], as: UTF8.self)) != nil
    else { return nil }
    return close + 1
  }

  private static func dash(within bytes: [UInt8]) -> Int? {
    for place in bytes.indices where place >= 4 {
      if bytes[place] == 0xE2, place + 2 < bytes.count, bytes[place + 1] == 0x80,
        bytes[place + 2] == 0x93 || bytes[place + 2] == 0x94
      {
        return place
      }
      if bytes[place] == 0x20, place + 2 < bytes.count, bytes[place + 1] == 0x2D,
        bytes[place + 2] == 0x20 || bytes[place + 2] == 0x2D
      {
        return place
      }
    }
    return nil
  }
}

/// The news agencies that papers print and credit.
enum Agencies {
  /// The agency that a credit names, “Reuters”, “AP Photo”, “AFP/dpa”; `nil` for none.
  static func name(in credit: some StringProtocol) -> String? {
    let words = credit.lowercased()
    if let whole = names.first(where: { words.contains($0.key) && $0.key.contains(" ") }) {
      return whole.value
    }
    return words.split { !$0.isLetter }.lazy.compactMap { names[String($0)] }.first
  }

  private static let names = [
    "reuters": "Reuters", "ap": "Associated Press", "associated press": "Associated Press",
    "afp": "Agence France-Presse", "agence france-presse": "Agence France-Presse", "dpa": "dpa",
    "xinhua": "Xinhua", "tass": "TASS", "itar-tass": "TASS", "interfax": "Interfax", "upi": "UPI",
    "united press international": "UPI", "ansa": "ANSA", "efe": "EFE", "kyodo": "Kyodo", "yonhap": "Yonhap",
    "anadolu": "Anadolu Agency", "ukrinform": "Ukrinform", "irna": "IRNA", "pti": "PTI",
    "bloomberg": "Bloomberg",
    "kuna": "KUNA", "apa": "APA", "belga": "Belga", "pap": "PAP", "lusa": "Lusa",
  ]
}
