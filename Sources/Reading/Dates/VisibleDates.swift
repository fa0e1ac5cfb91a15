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

  /// A day without its year near the headline, “Friday, March 14, 6:02 p.m.”; `nil` for none.
  private(set) var yearless: YearlessDay?

  init(_ page: PageView, order: DayReader.Order) {
    self.page = page
    self.order = order
    let heading = headline
    if let heading { yearless = yearlessDay(below: heading) }
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

  private func yearlessDay(below heading: Int) -> YearlessDay? {
    for index in heading + 1..<min(heading + 7, page.text.blocks.count) {
      let block = page.text.blocks[index]
      guard block.digits > 0, block.count < 60, block.linkShare < 0.5 else { continue }
      let bytes = page.text.bytes[block.range]
      guard let day = YearlessDay(bytes), VisibleDates.label(bytes.map(\.asciiLowercased)) != .change else {
        continue
      }
      return day
    }
    return nil
  }

  private func sign(_ found: DayReader.Found, in index: Int, heading: Int?) -> Sign {
    let block = page.text.blocks[index]
    let bytes = page.text.bytes[block.range]
    let before = bytes.prefix(found.range.lowerBound).suffix(60).map(\.asciiLowercased)
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
    if VisibleDates.rights.contains(where: { before.lastPlace(of: $0) != nil }) { weight -= 4 }
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
  private static func label(_ before: [UInt8]) -> Label {
    let change = changes.compactMap { before.lastPlace(of: $0) }.max() ?? -1
    let publication = publications.compactMap { before.lastPlace(of: $0) }.max() ?? -1
    return change == publication ? .none : change > publication ? .change : .publication
  }

  private static let rights = ["©", "copyright", "(c)"].map { Array($0.utf8) }
  private static let publications = [
    "publish", "publication", "posted", "released", "issued", "first appeared", "pubdate", "publié",
    "publicad",
    "veröffentlicht", "pubblicat",
    "erstellt", "geplaatst", "gepubliceerd", "opublikowan", "dodano", "опубликован", "yayınlan", "publicerad",
    "publisert", "udgivet",
    "created", "written on", "filed",
  ].map { Array($0.utf8) }
  private static let changes = [
    "update", "modif", "revised", "last edited", "amended", "aktualis", "mis à jour", "mise à jour",
    "actualiz", "aggiornat",
    "atualiz", "bijgewerkt", "gewijzigd", "aktualiz", "обновлен", "güncelle", "uppdaterad", "oppdatert",
    "opdateret", "accessed",
    "retrieved", "stand:",
  ].map { Array($0.utf8) }

  /// The year of a line that claims rights.
  private static func copyright(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count < 300 else { return nil }
    let letters = bytes.map(\.asciiLowercased)
    guard rights.contains(where: { letters.lastPlace(of: $0) != nil }) else { return nil }
    return letters.split { !(0x30...0x39).contains($0) }.compactMap { digits in
      digits.count == 4 ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
    }.filter { (1990...2100).contains($0) }.max()
  }
}

extension [UInt8] {
  /// Where a word last begins; `nil` where it is not.
  fileprivate func lastPlace(of word: [UInt8]) -> Int? {
    guard let first = word.first, word.count <= count else { return nil }
    var place = count - word.count
    while place >= 0 {
      if self[place] == first, self[place..<place + word.count].elementsEqual(word) { return place }
      place -= 1
    }
    return nil
  }
}
