import Model

/// An article as extraction sees it: its trees, and where its times stand in them.
final class ArticleView: Sendable {
  /// A time expression inside a sentence.
  struct PlacedTime: Sendable {
    let time: TimeExpression
    /// Its tokens.
    let tokens: Range<Int>
    /// The token that the rest of the tree hangs it on.
    let head: Int
  }

  let article: Article
  let trees: [SentenceTree]
  /// The times of each sentence.
  let times: [[PlacedTime]]
  /// The first sentence of the body; `nil` where there is none.
  let lead: Int?
  /// Where each sentence was sent from: the place of the last dateline before it; `nil` where there is none.
  let datelinePlaces: [Place?]
  /// The day told in the dateline over each sentence; `nil` where there is none, or one far from the day of publication.
  let datelineDays: [CalendarDate?]
  /// The day of the news; `nil` where no day of publication is known.
  let newsDay: CalendarDate?
  /// Whether the paper is dated a day before its news, as those of other zones are.
  let isDatedEarly: Bool

  /// The names of the states that the article speaks of.
  private let toldStates: Set<String>
  /// The states there are.
  let states: StateNames
  /// The state that the article is about: named three times, and twice as often as any other; `nil` where there is none.
  let focus: Place?
  /// The names of buildings and parks that its words take for places.
  let buildings: Set<String>
  /// How many parties it names that the tables know.
  let politicalParties: Int
  /// Whether the actor itself tells: a press release of a government or body.
  let isRelease: Bool

  private static let offices: WordSet = [
    "commission", "council", "department", "embassy", "gov", "government", "house", "kremlin", "ministry",
    "nato", "nations",
    "office", "parliament", "president", "secretariat", "union", "whitehouse",
  ]

  private static let releaseTitles = [
    "joint statement", "phone call with", "pm call with", "press release", "readout of", "remarks by",
    "statement by",
    "telephone conversation with",
  ]

  init(_ annotated: AnnotatedArticle, states: StateNames) {
    article = annotated.article
    self.states = states
    toldStates = Set(
      annotated.mentions.flatMap { $0.parties + [$0.onBehalfOf].compactMap(\.self) }
        .filter { $0.kind == .state }.map(\.name))
    isRelease = ArticleView.isRelease(annotated.article)
    // A government's own text names it most, whatever it is about.
    focus = isRelease ? nil : ArticleView.focus(of: annotated.mentions, states: states)
    politicalParties =
      Set(
        annotated.mentions.flatMap(\.parties).filter { $0.isKnown && $0.kind != .group }.map(\.id)
      ).count
    let mentions = Dictionary(grouping: annotated.mentions, by: \.sentence)
    let lead = annotated.sentences.indices.first { ArticleView.isProse(annotated.sentences[$0]) }
    self.lead = lead
    let trees = annotated.sentences.enumerated().map {
      SentenceTree($1, index: $0, mentions: mentions[$0] ?? [])
    }
    self.trees = trees
    buildings = ArticleView.buildings(in: trees, states: states)
    var times = [[PlacedTime]](repeating: [], count: trees.count)
    var index = 0
    for time in annotated.times {
      while index < trees.count, trees[index].sentence.range.end <= time.range.start { index += 1 }
      guard index < trees.count else { break }
      if let placed = ArticleView.placed(time, in: trees[index]),
        !ArticleView.isName(placed, in: trees[index]), !ArticleView.isOfTitle(placed, in: trees[index])
      {
        times[index].append(placed)
      }
    }
    let day = article.published?.day
    isDatedEarly = ArticleView.isDatedEarly(
      lead.map { times[$0] } ?? [], heading: times.prefix(lead ?? 0).flatMap(\.self), published: day)
    if isDatedEarly { times = times.map { ArticleView.ofNextDay($0, published: day) } }
    datelinePlaces = ArticleView.datelinePlaces(of: trees, lead: lead ?? trees.count)
    datelineDays = ArticleView.datelineDays(of: trees, times: times, published: article.published?.day)
    newsDay = ArticleView.newsDay(
      lead: lead.map { times[$0] } ?? [], published: day, isEarly: isDatedEarly)
    for index in trees.indices where !times[index].isEmpty {
      times[index] = ArticleView.decided(times[index], in: trees[index], published: day)
    }
    for index in trees.indices where times[index].count > 1 {
      times[index] = ArticleView.countedFromTold(times[index], in: trees[index])
    }
    for index in trees.indices.dropFirst() where !times[index].isEmpty {
      times[index] = ArticleView.counted(
        times[index], after: times[index - 1], fromNewsOf: newsDay,
        opensParagraph: trees[index].sentence.paragraph != trees[index - 1].sentence.paragraph)
    }
    for index in trees.indices.dropFirst() where !times[index].isEmpty {
      times[index] = ArticleView.ofMainDay(times[index], before: index, among: times, in: trees)
    }
    self.times = times
  }

  /// Whether the source of an article is a government or body, or, where it has none, its title is one that press offices give.
  private static func isRelease(_ article: Article) -> Bool {
    let words = article.source.lowercased().split { !$0.isLetter }
    guard words.isEmpty else { return words.contains { offices.contains(String($0)) } }
    let title = article.title.lowercased()
    return releaseTitles.contains(where: title.hasPrefix)
  }

  private static func focus(of mentions: [Mention], states: StateNames) -> Place? {
    var times: [String: Int] = [:]
    for mention in mentions where mention.form != .pronoun {
      let state =
        mention.onBehalfOf ?? mention.parties.first { $0.kind == .state }
        ?? (mention.form == .demonym ? mention.candidates.first?.party : nil)
      guard let name = state.flatMap({ $0.kind == .state ? $0.name : nil }) ?? mention.place?.name else {
        continue
      }
      times[name, default: 0] += 1
    }
    let order = times.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = order.first, first.value > 2, order.count < 2 || order[1].value * 2 <= first.value,
      states.isState(first.key)
    else { return nil }
    return Place(name: first.key, country: "")
  }

  private static func datelineDays(
    of trees: [SentenceTree], times: [[PlacedTime]], published: CalendarDate?
  ) -> [CalendarDate?] {
    var day: CalendarDate?
    return trees.indices.map { index in
      if index + 1 < trees.count, isDateline(trees[index], before: trees[index + 1]) {
        day = times[index].lazy.compactMap { $0.time.span?.singleDay }.first { told in
          published.map { (0..<4).contains(told.distance(to: $0)) } ?? false
        }
      }
      return day
    }
  }

  /// Whether a sentence is the first behind a dateline, as in each item of a round-up.
  func opensItem(_ sentence: Int) -> Bool {
    sentence > 0 && ArticleView.isDateline(trees[sentence - 1], before: trees[sentence])
  }

  private static func datelinePlaces(of trees: [SentenceTree], lead: Int) -> [Place?] {
    var place: Place? { didSet { place = place.map(calmed) } }
    return trees.indices.map { index in
      let isOpening = index + 1 < trees.count && isDateline(trees[index], before: trees[index + 1])
      if isOpening || index < lead && isWhereabouts(trees[index]) {
        place = town(opening: trees[index]) ?? trees[index].mentions.lazy.compactMap(\.place).first ?? place
      }
      if index <= lead, let told = townBefore(trees[index]) { place = told }
      return place
    }
  }

  /// Whether a sentence is what the parser cuts off the front of a paragraph, or a paragraph of that kind: “MOSCOW, April 13 -”.
  private static func isDateline(_ tree: SentenceTree, before next: SentenceTree) -> Bool {
    guard let end = tree.tokens.last?.form, tree.tokens.count < 16,
      opensParagraph(tree) || town(opening: tree) != nil
    else { return false }
    if end.isOne(of: "-", "--", "–", "—", "_") { return true }
    // “MOSCOW, October 6. /TASS/.”
    if end == ".",
      tree.tokens.dropLast().last?.form == "/" || tree.tokens.dropLast().last?.form.hasSuffix("/") == true
    {
      return true
    }
    return end == ")" && tree.sentence.paragraph == next.sentence.paragraph
  }

  /// The town that a mark parts from the sentence behind it: “SEOUL: The president …”, “Reporting from Seoul — The president …”.
  private static func townBefore(_ tree: SentenceTree) -> Place? {
    let isReport = tree.form(0) == "reporting" && tree.form(1) == "from"
    guard let name = tree.mentions.first, name.tokens.lowerBound == (isReport ? 2 : 0),
      let place = name.place,
      isReport || !place.country.isEmpty, tree.tokens.count > name.tokens.upperBound + 1
    else { return nil }
    let marks: Set = ["-", "--", "–", "—", ":", "|"]
    let next = tree.tokens[name.tokens.upperBound + 1].form
    return marks.contains(tree.form(name.tokens.upperBound)) && next.first?.isUppercase == true ? place : nil
  }

  /// The town in capitals that opens a dateline and that the tables do not know: “SANTA BARBARA, April 13 -”.
  private static func town(opening tree: SentenceTree) -> Place? {
    guard tree.tokens.count < 16, tree.mention(at: 0)?.place == nil,
      let end = tree.tokens.prefix(5).firstIndex(where: { $0.form.isOne(of: ",", "(", "--", "–", "—") }),
      (1...4).contains(end),
      tree.tokens[..<end].allSatisfy({
        $0.form == "." || $0.form.allSatisfy { $0.isUppercase || ".'’-".contains($0) }
      })
    else { return nil }
    let words = tree.tokens[..<end].map { capitalised($0.form) }
    let state = tree.mention(at: end + 1).flatMap { $0.tokens.lowerBound == end + 1 ? $0.place : nil }
    return Place(
      name: words.joined(separator: " "),
      country: state.map { $0.country.isEmpty ? $0.name : $0.country } ?? "")
  }

  /// A place that the tables do not know with its name as names are written: “WEST BERLIN” as West Berlin.
  private static func calmed(_ place: Place) -> Place {
    guard place.country.isEmpty, place.name.count > 4, place.name == place.name.uppercased() else {
      return place
    }
    let words = place.name.split(separator: " ").map { capitalised(String($0)) }
    return Place(name: words.joined(separator: " "), country: "")
  }

  /// A word in capitals as names are written: “O'Smach”, “Aix-En”.
  private static func capitalised(_ word: String) -> String {
    var isFirst = true
    return String(
      word.flatMap { letter -> String in
        defer { isFirst = !letter.isLetter }
        return isFirst ? letter.uppercased() : letter.lowercased()
      })
  }

  private static func opensParagraph(_ tree: SentenceTree) -> Bool {
    tree.mentions.first.map { $0.tokens.lowerBound == 0 && $0.place != nil } ?? false
  }

  /// Whether a line above the text names a place and nothing else: “Rome, Italy”.
  private static func isWhereabouts(_ tree: SentenceTree) -> Bool {
    opensParagraph(tree)
      && tree.tokens.indices.allSatisfy { token in
        tree.mention(at: token)?.place != nil || tree.tokens[token].tag == .punctuation
      }
  }

  /// Whether a sentence is running text with a verb, not a headline, a name or a date.
  private static func isProse(_ sentence: Sentence) -> Bool {
    guard sentence.place == .body, sentence.tokens.count > 8 else { return false }
    guard let last = sentence.tokens.last?.form, [".", "”", "\"", "?", "!", "''", ":", "…"].contains(last)
    else {
      return false
    }
    return sentence.tokens.contains { $0.tag == .verb }
  }

  private static func placed(_ time: TimeExpression, in tree: SentenceTree) -> PlacedTime? {
    let tokens = tree.tokens.indices.filter { tree.tokens[$0].range.overlaps(time.range) }
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let head =
      tokens.first { token in tree.tokens[token].head.map { $0 < first || $0 > last } ?? true } ?? last
    return PlacedTime(time: time, tokens: first..<last + 1, head: head)
  }

  /// The state whose affair an event of somebody is: that which the party is or acts for, or its own if the article speaks of it.
  func affairsState(of participation: Participation) -> String? {
    states.state(of: participation).flatMap { state in
      let isTold =
        participation.party.kind == .state
        || participation.party.kind == .organisation && !participation.party.isKnown
        || participation.onBehalfOf?.kind == .state
      return isTold || toldStates.contains(state) ? state : nil
    }
  }

  /// Words of the article as evidence.
  func evidence(_ range: TextRange) -> Evidence {
    Evidence(article: article.id, range: range, quote: article.text[range])
  }

  /// The words of some tokens as evidence.
  func evidence(_ tokens: Range<Int>, of sentence: Int) -> Evidence {
    evidence(trees[sentence].sentence.range(of: tokens))
  }
}
