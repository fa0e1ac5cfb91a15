package import Model

/// What a page to read tells of an event, in words without markup.
struct Entry {
  /// Words of a source, and where they stand.
  struct Quotation {
    let words: String
    let article: ArticleReference
  }

  /// “14 March 2014”, “undated, before 29 March 2014”.
  let date: String
  /// “planned meeting”.
  let label: String
  /// Where; `nil` where it is not told.
  let place: String?
  /// One sentence.
  let sentence: String
  /// How the status came about, and how many tell it: “announced 10 March, reported 14 March · 3 sources · confidence 0.9”.
  let provenance: String
  /// The dates that other sources give: “TASS dates it 15 March 2014”; `nil` where none do.
  let dispute: String?
  /// What the sources say, the best first.
  let quotations: [Quotation]

  init(_ event: Event, in timeline: Timeline) {
    date = event.time.span?.prose ?? event.bounds.map { "undated, \($0.boundsProse)" } ?? "undated"
    label = timeline.label(of: event)
    place = event.place?.name
    sentence = timeline.sentence(of: event)
    provenance = Entry.provenance(of: event, in: timeline)
    let claims = event.otherDates.map { claim in
      "\(timeline.articles[claim.article]?.outlet ?? claim.article.text) dates it \(claim.span.prose)"
    }
    dispute = claims.isEmpty ? nil : claims.joined(separator: "; ")
    quotations = event.quotable(in: timeline).prefix(4).compactMap { report in
      guard let quote = report.evidence.first?.quote, let article = timeline.articles[report.article] else {
        return nil
      }
      return Quotation(words: quote.onOneLine, article: article)
    }
  }

  private static func provenance(of event: Event, in timeline: Timeline) -> String {
    let year = event.time.span?.first?.year
    var told: Set<EventStatus> = []
    let steps = event.history.filter { told.insert($0.status).inserted }.map { change in
      change.status.reportedProse + (change.reported.map { " \($0.prose(inYear: year))" } ?? "")
    }
    let parts = [
      steps.joined(separator: ", "), timeline.outlets(of: event).count.counting("source"),
      "confidence \(JSONValue.number(event.confidence).line)",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

/// The events of a year, where a timeline has several, or those without a date.
struct Chapter {
  /// “2014”, “Undated”; `nil` where all events are of one year.
  let heading: String?
  let events: [Event]
}

extension Timeline {
  /// “3 events, from 5 articles, 1 with a date in dispute.”
  var summary: String {
    let contradicted = events.filter { !$0.otherDates.isEmpty }.count
    let parts = [
      events.count.counting("event"), "from \(articles.count.counting("article"))",
      contradicted == 0 ? nil : "\(contradicted) with a date in dispute",
    ]
    return parts.compactMap(\.self).joined(separator: ", ") + "."
  }

  /// The events in their order, year by year, those without a date last.
  var chapters: [Chapter] {
    let dated = events.filter { $0.time.span != nil }
    let undated = events.filter { $0.time.span == nil }
    let isOneYear = Set(dated.compactMap(\.year)).count < 2
    let years = isOneYear ? [Chapter(heading: nil, events: dated)] : Timeline.byYear(dated)
    return (years + [Chapter(heading: "Undated", events: undated)]).filter { !$0.events.isEmpty }
  }

  private static func byYear(_ dated: [Event]) -> [Chapter] {
    var chapters: [Chapter] = []
    var (start, year) = (0, dated.first?.year)
    func end(before index: Int) {
      let heading = year.map(CalendarDate.prose(ofYear:))
      chapters.append(Chapter(heading: heading, events: Array(dated[start..<index])))
    }
    for (index, event) in dated.enumerated() {
      guard let next = event.year, next != year else { continue }
      end(before: index)
      (start, year) = (index, next)
    }
    end(before: dated.count)
    return chapters
  }

  /// The articles by the day on which they appeared, those without a day last.
  var sources: [ArticleReference] {
    articles.values.sorted {
      ($0.published?.day ?? .distantFuture, $0.outlet, $0.id) < (
        $1.published?.day ?? .distantFuture, $1.outlet, $1.id
      )
    }
  }
}

extension ArticleReference {
  /// The headline on one line, else the id.
  package var heading: String { title.isEmpty ? id.text : title.onOneLine }

  /// “Northern Gazette, 16 March 2014”, “no date” where none is known.
  package var imprint: String {
    [source, published?.day.prose ?? "no date"].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Int {
  /// “1 event”, “2 events”.
  func counting(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}

extension Event {
  /// The year under whose heading it stands: of its first day, else of its last.
  fileprivate var year: Int? { (time.span?.first ?? time.span?.last)?.year }
}

extension CalendarDate {
  /// Sorts what has no date behind everything.
  fileprivate static let distantFuture = CalendarDate(daysSinceEpoch: .max)
}
