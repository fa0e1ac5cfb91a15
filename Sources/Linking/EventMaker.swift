import Model

/// Makes one event of the reports that tell of it.
struct EventMaker {
  let sightings: [Sighting]

  /// The event. Its id is made of its first report's, which is the same whatever the order of articles.
  var event: Event {
    let best = sightings.map(\.report).sorted { ($1.confidence, $0.id) < ($0.confidence, $1.id) }
    let told = chronicle
    let time = bestTime
    var hash = ContentHash()
    hash.combine(sightings.map(\.report.id.text).min() ?? "")
    return Event(
      id: Event.ID(hash.hexadecimal), type: best[0].type, status: status(told), time: time.time,
      participants: participants(best), place: place(best), reports: best, history: history(told),
      otherDates: time.others,
      confidence: confidence(best))
  }

  /// The reports by the days of their articles.
  private var chronicle: [Sighting] {
    sightings.sorted {
      ($0.published ?? CalendarDate(daysSinceEpoch: .max), $0.report.id)
        < ($1.published ?? CalendarDate(daysSinceEpoch: .max), $1.report.id)
    }
  }

  /// The last word on it; what has happened is not undone by a later look back at the plan.
  private func status(_ told: [Sighting]) -> EventStatus {
    told.map(\.report.status).reduce(nil as EventStatus?) { before, next in
      switch (before, next) {
      case (.occurred, .planned), (.occurred, .possible), (.cancelled, .possible), (.planned, .possible),
        (.ongoing, .planned):
        before
      default: next
      }
    } ?? .occurred
  }

  private func history(_ told: [Sighting]) -> [StatusChange] {
    var changes: [StatusChange] = []
    for sighting in told where changes.last?.status != sighting.report.status {
      changes.append(
        StatusChange(
          status: sighting.report.status, reported: sighting.published, article: sighting.report.article))
    }
    return changes
  }

  /// The date that most confident reports give, the finer of those that agree; beside it those that do not agree.
  private var bestTime: (time: EventTime, others: [DateClaim]) {
    let dated = sightings.map(\.report).filter { $0.time.span != nil }
    guard let first = dated.first else {
      return (sightings.map(\.report.time).first { $0.bounds != nil } ?? sightings[0].report.time, [])
    }
    let weights = dated.map { report in
      dated.filter { $0.time.span?.edtf == report.time.span?.edtf }.reduce(0) {
        $0 + EventMaker.weight(of: $1)
      }
    }
    let best =
      zip(dated, weights).max { a, b in
        (EventMaker.fineness(a.0), a.1, b.0.id) < (EventMaker.fineness(b.0), b.1, a.0.id)
      }?.0 ?? first
    let others = dated.filter { other in
      guard let span = other.time.span, let chosen = best.time.span else { return false }
      return !span.overlaps(chosen)
    }
    var seen: Set<TimeSpan> = []
    let claims = others.compactMap { report -> DateClaim? in
      guard let span = report.time.span, seen.insert(span).inserted else { return nil }
      return DateClaim(span: span, article: report.article)
    }
    return (best.time, claims)
  }

  /// What is stated weighs more than what is inferred.
  private static func weight(of report: Report) -> Double {
    let sureness =
      switch report.time.basis {
      case .given: 4.0
      case .explicit, .relative: 1.0
      case .context, .event: 0.6
      case .publication: 0.4
      case .unknown: 0.1
      }
    return report.confidence * sureness
  }

  /// 2 for a day, 1 for a few days, 0 for more.
  private static func fineness(_ report: Report) -> Int {
    guard let span = report.time.span, let first = span.first, let last = span.last else { return 0 }
    let days = first.distance(to: last)
    return days == 0 ? 2 : days < 8 ? 1 : 0
  }

  /// Everyone whom a report names, those whom most name first.
  private func participants(_ reports: [Report]) -> [Participation] {
    let all = reports.flatMap(\.participants)
    let counts = all.reduce(into: [Party.ID: Int]()) { $0[$1.party.id, default: 0] += 1 }
    var seen: Set<Party.ID> = []
    let distinct = all.filter { seen.insert($0.party.id).inserted }
    return distinct.enumerated().sorted { a, b in
      let (x, y) = (counts[a.element.party.id] ?? 0, counts[b.element.party.id] ?? 0)
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }

  /// The place that most reports name.
  private func place(_ reports: [Report]) -> Place? {
    let counts = reports.compactMap(\.place).reduce(into: [Place: Int]()) { $0[$1, default: 0] += 1 }
    return counts.max { a, b in
      (a.value, a.key.country.isEmpty ? 0 : 1, b.key.name) < (
        b.value, b.key.country.isEmpty ? 0 : 1, a.key.name
      )
    }?.key
  }

  /// Each further article that tells of it makes it surer.
  private func confidence(_ reports: [Report]) -> Double {
    let articles = Set(reports.map(\.article)).count
    return min(0.99, (reports.first?.confidence ?? 0) + 0.05 * Double(articles - 1))
  }
}
