import Model

/// Days that a page shows to its readers, with how much speaks for each being the day of publication.
struct VisibleDates {
  /// A day in a short text, and what speaks for it.
  struct Sign: Sendable {
    let day: CalendarDate
    let weight: Int
    /// Whether the page calls it the day of a change.
    let isChange: Bool
    let block: Int
  }

  private let page: PageView
  private let order: DayReader.Order
  private(set) var signs: [Sign] = []
  /// The last year that the page claims rights for.
  private(set) var copyrightYear: Int?

  init(_ page: PageView, order: DayReader.Order) {
    self.page = page
    self.order = order
    let heading = headline
    for (index, block) in page.text.blocks.enumerated() where block.digits >= 3 && block.count < 400 {
      let bytes = page.text.bytes[block.range]
      if let year = VisibleDates.copyright(bytes) { copyrightYear = max(copyrightYear ?? 0, year) }
      guard block.digits >= 5 else { continue }
      for found in DayReader.days(in: bytes, order: order).prefix(3) {
        signs.append(sign(found, in: index, heading: heading))
      }
    }
  }

  /// The run of text that is the page's headline; `nil` where it has none.
  private var headline: Int? {
    let headings = page.tree.elements(.h1).map { page.blocks(in: $0) }.filter { !$0.isEmpty }
    return headings.max {
      $0.reduce(0) { $0 + page.text.blocks[$1].count } < $1.reduce(0) { $0 + page.text.blocks[$1].count }
    }?.lowerBound
  }

  private func sign(_ found: DayReader.Found, in index: Int, heading: Int?) -> Sign {
    let block = page.text.blocks[index]
    let text = String(decoding: page.text.bytes[block.range], as: UTF8.self)
    let before = String(decoding: text.utf8.prefix(found.range.lowerBound).suffix(60), as: UTF8.self)
      .lowercased()
    let label = VisibleDates.label(before)
    var weight = 0
    if label == .publication { weight += 4 }
    if label == .change { weight -= 3 }
    // The less there is beside the date, the more it is a byline.
    let rest = block.count - found.range.count
    weight += rest < 40 ? 2 : rest < 100 ? 1 : rest > 200 ? -3 : 0
    if let heading {
      let distance = index - heading
      if (1...6).contains(distance) {
        weight += 3
      } else if (-3...15).contains(distance) {
        weight += 2
      } else if distance < -3 {
        weight -= 1
      }
    }
    if page.isDropped[index] { weight -= 1 }
    if block.linkShare > 0.5 { weight -= 2 }
    if text.contains("©") || before.contains("copyright") { weight -= 4 }
    for element in page.ancestors(of: block, below: 0).prefix(6) {
      if page.tree.nodes[element].tag == .time || page.traits[element].contains(.byline) {
        weight += 2
        break
      }
      if page.tree.nodes[element].tag == .aside || page.tree.nodes[element].tag == .footer { weight -= 3 }
    }
    return Sign(day: found.day, weight: weight, isChange: label == .change, block: index)
  }

  private enum Label { case publication, change, none }

  /// What the words before a date call it; the nearest word counts.
  private static func label(_ before: String) -> Label {
    let change = changes.compactMap { before.ranges(of: $0).last?.lowerBound }.max()
    let publication = publications.compactMap { before.ranges(of: $0).last?.lowerBound }.max()
    switch (change, publication) {
    case (nil, nil): return .none
    case (let change?, let publication?): return publication > change ? .publication : .change
    case (_?, nil): return .change
    case (nil, _?): return .publication
    }
  }

  private static let publications = [
    "publish", "posted", "released", "issued", "first appeared", "pubdate", "publié", "publicad",
    "veröffentlicht", "pubblicat",
    "erstellt", "geplaatst", "gepubliceerd", "opublikowan", "dodano", "опубликован", "yayınlan", "publicerad",
    "publisert", "udgivet",
    "created", "written on", "filed",
  ]
  private static let changes = [
    "update", "modif", "revised", "last edited", "amended", "aktualis", "mis à jour", "mise à jour",
    "actualiz", "aggiornat",
    "atualiz", "bijgewerkt", "gewijzigd", "aktualiz", "обновлен", "güncelle", "uppdaterad", "oppdatert",
    "opdateret", "accessed",
    "retrieved", "stand:",
  ]

  /// The year of a line that claims rights.
  private static func copyright(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count < 300 else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    guard text.contains("©") || text.contains("copyright") || text.contains("(c)") else { return nil }
    return text.split { !$0.isNumber }.compactMap { $0.count == 4 ? Int($0) : nil }.filter {
      (1990...2100).contains($0)
    }.max()
  }
}
