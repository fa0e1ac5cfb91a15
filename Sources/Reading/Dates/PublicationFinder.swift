import Model

/// Finds the day on which a page's article appeared: what the page states of itself, its address, what it shows to readers.
struct PublicationFinder {
  private let page: PageView
  private let metadata: PageMetadata
  private let text: String
  private var tree: HTMLTree { page.tree }

  /// Looks at a page whose article is `text`.
  init(_ page: PageView, _ metadata: PageMetadata, text: String) {
    self.page = page
    self.metadata = metadata
    self.text = text
  }

  /// The day, by the surest sign; `nil` where nothing tells.
  var publication: Publication? {
    let address = AddressDate.day(in: metadata.address)
    let stated = stated
    if let address {
      // Programs that keep pages may set their own time of filing; the address keeps the first.
      let rival = stated.map(\.day).first { abs($0.distance(to: address)) > 1 }
      return Publication(
        day: address, basis: .address, confidence: rival == nil ? 0.98 : 0.85, rival: rival)
    }
    let visible = VisibleDates(page, order: order)
    let best = visible.signs.filter { !$0.isChange }.max { ($0.weight, $1.block) < ($1.weight, $0.block) }
    // What came first is the publication; what came later was a change.
    if let first = stated.min(by: { $0.day < $1.day }) {
      // A clock far away may already show the next day; readers are shown their own.
      if let shift = first.shift, let best, best.weight >= 4, first.day.distance(to: best.day) == shift {
        return Publication(day: best.day, basis: .byline, confidence: 0.9)
      }
      let rival = best.flatMap { $0.weight < 5 || abs($0.day.distance(to: first.day)) <= 1 ? nil : $0.day }
      return Publication(
        day: first.day, basis: .metadata, confidence: rival == nil ? 0.95 : 0.8, rival: rival)
    }
    if let marked { return Publication(day: marked, basis: .metadata, confidence: 0.85) }
    if let best, best.weight >= 4 { return Publication(day: best.day, basis: .byline, confidence: 0.8) }
    if let day = Dateline(text)?.day(year: year(visible)) {
      return Publication(day: day, basis: .dateline, confidence: 0.7)
    }
    if let yearless = visible.yearless, let day = year(visible).flatMap(yearless.day) {
      return Publication(day: day, basis: .byline, confidence: 0.7)
    }
    // A page does not claim rights for a year before it appeared.
    if let best, best.weight >= 1, best.day.year <= visible.copyrightYear ?? best.day.year {
      return Publication(day: best.day, basis: .text, confidence: 0.5)
    }
    // Where that year is all there is, the weekday must bear it out.
    if let yearless = visible.yearless, yearless.weekday != nil,
      let day = visible.copyrightYear.flatMap(yearless.day)
    {
      return Publication(day: day, basis: .byline, confidence: 0.4)
    }
    if let day = changed ?? visible.signs.filter({ $0.isChange && $0.weight > -3 }).map(\.day).min() {
      return Publication(day: day, basis: .metadata, confidence: 0.4)
    }
    return nil
  }

  /// The year that the address names, or else the one of all days that the page shows beside the text.
  private func year(_ visible: VisibleDates) -> Int? {
    let steps = metadata.address.split(separator: "/").dropFirst(2)
    if let year = steps.lazy.compactMap({ Int($0) }).first(where: { (1990...2100).contains($0) }) {
      return year
    }
    let years = Set(visible.signs.filter { $0.weight > 0 }.map(\.day.year))
    return years.count == 1 ? years.first : nil
  }

  /// A day that the head of the page gives for the article.
  private struct Stated {
    let day: CalendarDate
    /// How many days later the outlet's own calendar may be, where the time is universal: America is behind, Asia ahead.
    let shift: Int?
  }

  private var stated: [Stated] {
    let named = PublicationFinder.keys.lazy.compactMap { metadata.meta[$0] }.compactMap(read).first
    let loose = PublicationFinder.looseKeys.lazy.compactMap { metadata.meta[$0] }.compactMap(read).first
    let data = (metadata.data.published ?? metadata.data.pagePublished).flatMap(read)
    let sure = [named, data].compactMap { $0 }
    return sure.isEmpty ? [loose].compactMap { $0 } : sure
  }

  private func read(_ text: String) -> Stated? {
    guard let day = DayReader.day(in: text, order: order) else { return nil }
    guard text.hasSuffix("Z") || text.hasSuffix("+00:00") || text.hasSuffix("+0000"),
      let clock = text.firstIndex(of: "T"), let hour = Int(text[clock...].dropFirst().prefix(2))
    else { return Stated(day: day, shift: nil) }
    return Stated(day: day, shift: hour < 11 ? -1 : 1)
  }

  /// The day of an element that the page marks as its date of publication, or of the first `time` beside the headline.
  private var marked: CalendarDate? {
    var fallback: CalendarDate?
    for index in tree.nodes.indices where tree.nodes[index].tag != .text && tree.hasAttributes(index) {
      let isTime = tree.nodes[index].tag == .time
      let isMarked =
        tree.isValue(.itemprop, of: index, "datepublished")
        || tree.isValue(.itemprop, of: index, "datecreated")
        || tree.rawValue(.pubdate, of: index) != nil
        || (tree.nodes[index].tag == .abbr && page.traits[index].contains(.byline))
      guard isTime || isMarked || tree.rawValue(.dataTime, of: index) != nil, let day = day(of: index) else {
        continue
      }
      if isMarked { return day }
      let isChange =
        page.traits[index].contains(.change) || tree.isValue(.itemprop, of: index, "datemodified")
      if isTime, fallback == nil, !isChange, !tree.isWithin(index, PublicationFinder.outer) { fallback = day }
    }
    return fallback
  }

  private static let outer = HTMLTagSet(.aside, .footer, .nav)

  private func day(of index: Int) -> CalendarDate? {
    for name in [HTMLAttribute.datetime, .content, .title, .dataTime] {
      if let text = tree.value(name, of: index), let day = DayReader.day(in: text, order: order) {
        return day
      }
    }
    return DayReader.day(in: tree.text(of: index), order: order)
  }

  /// When the page was last changed, which the article cannot be younger than.
  private var changed: CalendarDate? {
    let texts =
      [metadata.data.modified]
      + [
        "article:modified_time", "og:updated_time", "last-modified", "datemodified", "dc.date.modified",
        "revised",
      ].map { metadata.meta[$0] }
    return texts.lazy.compactMap { $0 }.compactMap { DayReader.day(in: $0, order: order) }.first
  }

  /// Americans write the month first; most others the day.
  private var order: DayReader.Order {
    let language = metadata.language
    if language.hasPrefix("en-us") || language.hasPrefix("en-ph") { return .monthFirst }
    if !language.isEmpty, !language.hasPrefix("en") || language.count > 2 { return .dayFirst }
    let host = metadata.address.split(separator: "/").dropFirst().first ?? ""
    let ending = host.split(separator: ".").last ?? ""
    return ending.count == 2 && ending != "us" && ending != "co" ? .dayFirst : .monthFirst
  }

  private static let keys = [
    "article:published_time", "og:published_time", "og:article:published_time", "article:published",
    "datepublished",
    "parsely-pub-date", "sailthru.date", "article.published", "published_time",
    "cxenseparse:recs:publishtime",
    "originalpublicationdate", "date_published", "published-date", "publication_date", "publication-date",
    "publish-date",
    "publish_date", "publishdate", "pubdate", "pub_date", "pub-date", "article_date_original",
    "citation_publication_date",
    "citation_online_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
    "rnews:datepublished",
    "article-publish-date", "release_date", "displaydate", "ptime", "bt:pubdate",
    "analyticsattributes.articledate", "video:release_date",
    "shareaholic:article_published_time", "cxenseparse:publishtime", "published", "publishedat",
    "article.created", "article:post_date",
    "gentime", "weibo:article:create_at", "datecreated", "date_created", "created",
  ]

  /// Names that some sites use for the day on which a page is fetched.
  private static let looseKeys = [
    "date", "dc.date", "dcterms.date", "dc:date", "timestamp", "article:date", "time", "pdate",
  ]
}
