package import Model

/// Finds the reports of all articles that tell of one event, and makes events of them.
///
/// The result is a function of the set of reports: neither their order nor the batches in which they came change it.
///
/// - Complexity: n log n in the number of reports.
package struct Linker: Sendable {
  private let types: [EventType.ID: EventType]

  /// Links by the groups of types.
  package init(types: [EventType.ID: EventType]) { self.types = types }

  /// What linking keeps in mind of a report whose article an outlet published on a day.
  package func sketch(_ report: Report, outlet: String, published: CalendarDate?) -> Sketch {
    Sketch(report, type: types[report.type], outlet: outlet, published: published)
  }

  /// The reports of each event, as corrections want them; those of rejected events are left out.
  package func groups(_ sketches: [Sketch], corrections: [Correction]) -> [ReportGroup] {
    let wishes = Wishes(corrections)
    let ordered = sketches.sorted(by: Linker.comesBefore)
    let nodes = Duplicates(ordered, isLeftOut: { wishes.isNamed($0) })
    let clustering = Clustering(nodes.first, wishes: wishes)
    return clustering.groups.compactMap { group in
      let all = group.flatMap { nodes.like[$0.id] ?? [$0] }
      return all.contains { wishes.rejected.contains($0.id) } ? nil : ReportGroup(all)
    }.sorted { $0.id < $1.id }
  }

  /// The event that some reports make, as corrections want it; `nil` for no reports.
  package func event(
    of reports: [Report], articles: [Article.ID: ArticleReference], corrections: [Correction]
  ) -> Event? {
    guard !reports.isEmpty else { return nil }
    return Wishes(corrections).apply(to: EventMaker(reports, articles: articles).event)
  }

  /// Dated reports first, by their days; then undated ones by the day of the article. Ids settle the rest.
  private static func comesBefore(_ a: Sketch, _ b: Sketch) -> Bool {
    let (x, y) = (a.time.span?.first ?? a.time.span?.last, b.time.span?.first ?? b.time.span?.last)
    if (x == nil) != (y == nil) { return x != nil }
    let end = CalendarDate(daysSinceEpoch: .max)
    let (i, j) = (x ?? a.time.published ?? end, y ?? b.time.published ?? end)
    return i != j ? i < j : a.id < b.id
  }
}

/// The reports of one event.
package struct ReportGroup: Sendable, Hashable {
  /// The event's id: made of the report that appeared first, so that it stays as later articles come.
  package let id: Event.ID
  /// The reports, the first told first.
  package let reports: [Report.ID]

  /// Of some sketches, which must not be none.
  init(_ sketches: [Sketch]) {
    let told = sketches.sorted { a, b in
      let end = CalendarDate(daysSinceEpoch: .max)
      let (x, y) = (a.time.published ?? end, b.time.published ?? end)
      return x != y ? x < y : a.id < b.id
    }
    reports = told.map(\.id)
    id = Event.ID(toldFirstIn: reports[0])
  }
}

/// Reports that differ only in their words, gathered before they are compared, so that what a thousand papers tell alike
/// is compared once.
struct Duplicates {
  /// One of each kind.
  private(set) var first: [Sketch] = []
  /// All of its kind, by the id of that one.
  private(set) var like: [Report.ID: [Sketch]] = [:]

  private struct Key: Hashable {
    let type: EventType.ID
    let status: EventStatus
    let span: TimeSpan?
    let isTold: Bool
    let actors: Sides
    let objects: Sides
    let place: Place?
    let marks: Wording.Marks
  }

  init(_ sketches: [Sketch], isLeftOut: (Report.ID) -> Bool) {
    var kinds: [Key: [Int]] = [:]
    var repeated: Set<Key> = []
    for (index, sketch) in sketches.enumerated() {
      guard let key = Duplicates.key(of: sketch), !isLeftOut(sketch.id) else { continue }
      // Where one article tells two events alike, words must tell whose report is whose.
      if kinds[key]?.contains(where: { sketches[$0].article == sketch.article }) ?? false {
        repeated.insert(key)
      }
      kinds[key, default: []].append(index)
    }
    var hidden = [Bool](repeating: false, count: sketches.count)
    for (key, indices) in kinds where indices.count > 1 && !repeated.contains(key) {
      like[sketches[indices[0]].id] = indices.map { sketches[$0] }
      for index in indices.dropFirst() { hidden[index] = true }
    }
    first = sketches.indices.filter { !hidden[$0] }.map { sketches[$0] }
  }

  /// `nil` where words or the article's day count too.
  private static func key(of sketch: Sketch) -> Key? {
    guard sketch.nature != .speech, !sketch.isThin, sketch.time.span?.singleDay != nil,
      !sketch.wording.marks.isMoved,
      sketch.nature != .directed || !sketch.actors.isEmpty && !sketch.objects.isEmpty
    else { return nil }
    return Key(
      type: sketch.type, status: sketch.status, span: sketch.time.span, isTold: sketch.time.isTold,
      actors: sketch.actors, objects: sketch.objects, place: sketch.place, marks: sketch.wording.marks)
  }
}

extension Linker {
  /// How the events that an article tells of hang together, by its words.
  package func links(in article: Article, reports: [Report]) -> [ReportLink] {
    RelationReader(text: article.text, reports: reports, types: types).links
  }

  /// An article's reports, those whose time is told from another event dated by it: “a day after the referendum”.
  package func dated(_ reports: [Report], in article: Article) -> [Report] {
    guard reports.contains(where: { $0.time.span == nil && $0.time.phrase != nil }) else { return reports }
    let spans = Dictionary(reports.map { ($0.id, $0.time.span) }, uniquingKeysWith: { first, _ in first })
    let links = links(in: article, reports: reports).filter { $0.offset != nil }
    return reports.map { report in
      guard report.time.span == nil, let link = links.first(where: { $0.from == report.id }),
        let offset = link.offset, let span = spans[link.to] ?? nil,
        let days = TimePhrase.fromEvent(offset.count, offset.unit).span(fromEvent: span)
      else { return report }
      var report = report
      report.time.span = days
      report.time.basis = .event
      report.derivation.append("days counted from another event of the article, \(span.edtf)")
      return report
    }
  }
}
