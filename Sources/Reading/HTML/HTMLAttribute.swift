/// The attributes that mean something to a reader of pages; all others are dropped as a page is parsed.
enum HTMLAttribute: UInt8, Sendable, CaseIterable {
  case `class`, id, itemprop, itemtype, property, name, content, datetime, type, href, rel, role, style,
    hidden,
    pubdate, title, charset, lang
  case ariaHidden, httpEquiv, dataTime

  /// The attribute of a name; `nil` for one that is not kept.
  static func named(_ hash: UInt64) -> HTMLAttribute? { byHash[hash] }

  private static let byHash: [UInt64: HTMLAttribute] = {
    var table: [UInt64: HTMLAttribute] = [:]
    for attribute in allCases { table[HTMLName.hash("\(attribute)")] = attribute }
    table[HTMLName.hash("aria-hidden")] = .ariaHidden
    table[HTMLName.hash("http-equiv")] = .httpEquiv
    // Where scripts that print a time keep the time itself.
    for name in ["date", "time", "datetime", "timestamp", "published", "pubdate", "publish-date", "epoch"] {
      table[HTMLName.hash("data-\(name)")] = .dataTime
    }
    return table
  }()
}
