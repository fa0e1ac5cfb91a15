import Model

/// Reads off an article's words how the events that it tells of hang together.
///
/// A cue stands right before the words of one event and ties it to the event in whose words, or beside whose words,
/// the cue stands: “met | ahead of | a summit in Vienna”.
struct RelationReader {
  private let text: String
  private let reports: [Report]
  private let types: [EventType.ID: EventType]
  private let words: [WordStream.Word]

  init(text: String, reports: [Report], types: [EventType.ID: EventType]) {
    self.text = text
    self.reports = reports
    self.types = types
    var words: [WordStream.Word] = []
    if reports.count > 1 { WordStream.each(in: text) { words.append($0) } }
    self.words = words
  }

  /// The links, in order of their reports.
  var links: [ReportLink] {
    guard reports.count > 1 else { return [] }
    var found: [ReportLink] = []
    var seen: Set<Tie> = []
    func add(_ link: ReportLink?) {
      guard let link, seen.insert(Tie(from: link.from, kind: link.kind, to: link.to)).inserted else { return }
      found.append(link)
    }
    for report in reports {
      add(timed(report))
      for evidence in report.evidence { add(cued(report, at: evidence)) }
    }
    for report in reports { for other in contents(of: report) { add(other) } }
    return found.sorted { ($0.from, $0.to, $0.kind.rawValue) < ($1.from, $1.to, $1.kind.rawValue) }
  }

  /// The event that an event's time is told from: “a day after the referendum”.
  private func timed(_ report: Report) -> ReportLink? {
    guard let phrase = report.time.phrase, case .fromEvent(let count, let unit) = phrase,
      let words = report.time.words
    else { return nil }
    let nouns = nouns(behind: words.range)
    let named = reports.filter { other in
      guard other.id != report.id else { return false }
      return types[other.type].map { nouns.contains(WordStream.hash(of: $0.noun.lowercased())) } ?? false
        || nouns.contains { LinkingWords.named[$0]?.contains(other.type.text) == true }
        || other.evidence.contains { isNamed($0.range, behind: words.range) }
    }
    guard let other = named.first(where: { $0.time.span != nil }) ?? named.first else { return nil }
    return ReportLink(
      from: report.id, kind: count < 0 ? .precedes : .follows, to: other.id,
      offset: .init(count: count, unit: unit),
      evidence: words)
  }

  /// The few words that follow on a time up to a comma or point: “a day after | the disputed referendum”.
  private func nouns(behind time: TextRange) -> Set<UInt64> {
    let near = words.lazy.filter { $0.start >= time.end }.prefix(5)
    return Set(near.filter { isUnbroken(time.end, $0.start) }.map(\.hash))
  }

  /// Whether an event is named by what follows on some words: “a day after | the | referendum”.
  private func isNamed(_ event: TextRange, behind words: TextRange) -> Bool {
    guard event.start >= words.start else { return false }
    return event.overlaps(words) || event.start - words.end <= 24 && isUnbroken(words.end, event.start)
  }

  /// The event to which a cue right before some evidence ties it.
  private func cued(_ report: Report, at evidence: Evidence) -> ReportLink? {
    guard let cue = cue(before: evidence.range.start),
      let host = host(of: report, cue: cue, evidence: evidence.range)
    else { return nil }
    return ReportLink(
      from: host.id, kind: cue.kind, to: report.id, offset: nil,
      evidence: quote(cue.start, evidence.range.end))
  }

  private struct Tie: Hashable {
    let from: Report.ID
    let kind: Relation.Kind
    let to: Report.ID
  }

  private struct Cue {
    let kind: Relation.Kind
    let start: Int
    let end: Int
  }

  /// The longest cue whose last word stands right before a place, in the same sentence.
  private func cue(before place: Int) -> Cue? {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].start < place { low = middle + 1 } else { high = middle }
    }
    for length in stride(from: min(4, low), through: 1, by: -1) {
      let run = words[(low - length)..<low]
      guard let first = run.first, isUnbroken(first.start, place) else { continue }
      if let kind = RelationWords.kinds[run.map(\.hash)] {
        return Cue(kind: kind, start: first.start, end: place)
      }
    }
    return nil
  }

  /// Whether nothing but letters and blanks stands between two places.
  private func isUnbroken(_ start: Int, _ end: Int) -> Bool {
    text[TextRange(start, max(start, end))].utf8.allSatisfy { byte in
      byte == 0x20 || byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "-")
    }
  }

  /// The event that a cue belongs to: the one whose words hold it, else the one told right before it, or after a cue
  /// that begins its sentence.
  private func host(of report: Report, cue: Cue, evidence: TextRange) -> Report? {
    let sentence = self.sentence(around: cue.start)
    var best: (report: Report, distance: Int)?
    for other in reports where other.id != report.id {
      for range in other.evidence.map(\.range) where sentence.contains(range) || range.contains(evidence) {
        let distance: Int
        if range.start < cue.start, range.end > cue.start {
          distance = cue.start - range.start
        } else if range.end <= cue.start {
          distance = 1000 + cue.start - range.end
        } else if cue.start == sentence.start, range.start >= evidence.end {
          distance = 2000 + range.start
        } else {
          continue
        }
        if distance < best?.distance ?? .max { best = (other, distance) }
      }
    }
    return best?.report
  }

  /// The sentence around a place, as far as ends of sentences can be told without more.
  private func sentence(around place: Int) -> TextRange {
    let bytes = text.utf8Span.span
    var (start, end) = (min(place, bytes.count), min(place, bytes.count))
    while start > 0, !RelationReader.isEnd(bytes, start - 1) { start -= 1 }
    while start < place, bytes[start] == 0x20 || bytes[start] == 0x22 { start += 1 }
    while end < bytes.count, !RelationReader.isEnd(bytes, end) { end += 1 }
    return TextRange(start, end)
  }

  private static func isEnd(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    if bytes[index] == 0x0A { return true }
    guard
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "!")
        || bytes[index] == UInt8(ascii: "?")
    else { return false }
    // “U.S. envoy”, “Mr. Lavrov”: a point after a letter or two ends no sentence.
    guard index + 2 < bytes.count else { return true }
    return index < 3
      || (bytes[index - 2] != UInt8(ascii: ".") && bytes[index - 3] != 0x20 && bytes[index + 1] <= 0x22)
  }

  /// What somebody says is about the events told in the words.
  private func contents(of report: Report) -> [ReportLink] {
    guard types[report.type]?.group == "speech" else { return [] }
    return reports.compactMap { other in
      guard other.id != report.id, types[other.type]?.group != "speech" else { return nil }
      for range in report.evidence.map(\.range) {
        for inner in other.evidence where range.contains(inner.range) && inner.range.start > range.start {
          return ReportLink(from: report.id, kind: .about, to: other.id, offset: nil, evidence: inner)
        }
      }
      return nil
    }
  }

  private func quote(_ start: Int, _ end: Int) -> Evidence {
    let range = TextRange(start, max(start, end))
    return Evidence(article: reports[0].article, range: range, quote: text[range])
  }
}

/// The words that tie one event to another.
enum RelationWords {
  static let kinds: [[UInt64]: Relation.Kind] = {
    let rows: [(Relation.Kind, [String])] = [
      (.follows, ["after", "following", "in the wake of", "a follow up to", "follows", "followed", "since"]),
      (
        .precedes,
        [
          "ahead of", "before", "in advance of", "in the run up to", "prior to", "to prepare",
          "to prepare for", "preparing",
        ]
      ),
      (
        .respondsTo,
        [
          "in response to", "in retaliation for", "in reaction to", "responding to", "in reply to", "over",
          "to punish", "in protest at", "in protest against",
        ]
      ),
      (
        .partOf,
        [
          "during", "at", "on the sidelines of", "on the margins of", "as part of", "part of",
          "in the course of",
        ]
      ),
      (
        .leadsTo,
        [
          "led to", "leading to", "paved the way for", "paving the way for", "resulted in", "resulting in",
          "brought about", "prompted", "triggered",
        ]
      ),
      (
        .cancels,
        ["cancelled", "canceled", "called off", "scrapped", "cancelling", "canceling", "calling off"]
      ),
      (.about, ["about", "on"]),
    ]
    var table: [[UInt64]: Relation.Kind] = [:]
    for (kind, cues) in rows {
      for cue in cues { table[cue.split(separator: " ").map { WordStream.hash(of: String($0)) }] = kind }
    }
    return table
  }()
}
