package import Model

extension Event {
  /// One sentence that tells of the event: “John Kerry (United States) and Sergei Lavrov (Russia) met in London.”
  ///
  /// It is what a person set; else the clause of the best report, unless the type's page asks for its own words: “John Howard (Australia) promised to put the
  /// question to a referendum.” Else it comes from the type's template for the status, else from the phrase of the best report, else
  /// from the type's noun: “Planned meeting: NATO, Brussels.” A denial without a template is told of the act: “It was denied that
  /// Russia annexed territory.”
  func sentence(type: EventType?) -> String {
    if let summary { return summary }
    let noun = type?.noun ?? self.type.text
    let gist = bestReport.flatMap { $0.status == status && $0.type == self.type ? $0.gist : nil }
    let isToldByPage = type.map { $0.isToldByPage && tellsEnough(by: $0) } ?? false
    if !isToldByPage, let clause = gist.flatMap(clause(of:)) { return Event.finished(clause) }
    if !tellsOnlyByWhom(type), let template = type?.telling[status], let sentence = filled(template) {
      return Event.finished(sentence)
    }
    if status == .denied, let template = type?.telling[.occurred], let sentence = filled(template) {
      return Event.finished("it was denied that \(sentence)")
    }
    let label = Event.label(noun: noun, status: status)
    if case .phrase(let words) = gist {
      return Event.finished([.occurred, .ongoing].contains(status) ? words : "\(label): \(words)")
    }
    return Event.finished(bareSentence(label: label))
  }

  /// What to call an event on its own: “meeting”, “planned meeting”.
  static func label(noun: String, status: EventStatus) -> String {
    status == .occurred ? noun : "\(status.rawValue) \(noun)"
  }

  /// A clause as a sentence; `nil` where it is said of somebody who no longer takes part, by a correction.
  private func clause(of gist: Gist) -> String? {
    switch gist {
    case .phrase: return nil
    case .clause(let words): return words
    case .predicate(let parties, let words):
      let names = parties.compactMap { id in participants.first { $0.party.id == id }?.prose }
      return names.count == parties.count ? "\(names.enumeration(atMost: 6)) \(words)" : nil
    }
  }

  /// Whether nobody is known but those who made others leave or take office, of whom no template tells.
  private func tellsOnlyByWhom(_ type: EventType?) -> Bool {
    type?.group == "office" && !participants.isEmpty && participants.allSatisfy { $0.role == .speaker }
  }

  /// Whether the page's own sentence tells more than that somebody met: with whom, or where somebody went.
  private func tellsEnough(by type: EventType) -> Bool {
    let isMutual = type.telling[.occurred].map { SentenceTemplate($0).mentions("with") } ?? false
    return isMutual ? participants.count > 1 : place != nil
  }

  private func filled(_ text: String) -> String? {
    let template = SentenceTemplate(text)
    var agents = names(.agent, .speaker)
    var counterparts = names(.counterpart)
    var targets = names(.target)
    // “made a demand of Iran”, but “held talks with Iran”
    if template.mentions("with") { counterparts += names(.addressee) } else { targets += names(.addressee) }
    if agents.isEmpty || !template.mentions("with") {
      agents += counterparts
      counterparts = []
    }
    let many = agents.count > 1
    return template.filled(with: [
      "who": agents.enumeration(atMost: 6), "with": counterparts.enumeration(atMost: 6),
      "whom": targets.enumeration(atMost: 6), "host": names(.host, .mediator).enumeration,
      "about": topic ?? "", "place": isOfParty(place) ? "" : place?.prose ?? "", "is": many ? "are" : "is",
      "was": many ? "were" : "was",
      "has": many ? "have" : "has",
    ])
  }

  /// What the best report that tells it says the event was about.
  private var topic: String? {
    (reports.filter { $0.status == status } + reports).lazy.filter { $0.type == type }.compactMap(\.topic)
      .first
  }

  private func bareSentence(label: String) -> String {
    let parties = participants.map(\.prose).enumeration(atMost: 6)
    guard !parties.isEmpty else { return label + (place.map { " in \($0.prose)" } ?? "") }
    return "\(label): \(parties)" + (isOfParty(place) ? "" : place.map { ", \($0.name)" } ?? "")
  }

  /// Whether a place is a state that takes part, which its name tells already: “Turkey is attacking Syria”.
  private func isOfParty(_ place: Place?) -> Bool {
    participants.contains { $0.party.kind == .state && $0.party.name == place?.name }
  }

  private func names(_ roles: Role...) -> [String] {
    participants.filter { roles.contains($0.role) }.map(\.prose)
  }

  /// Sets the first letter in capitals and a full stop at the end.
  private static func finished(_ sentence: String) -> String {
    let capitalised = sentence.prefix(1).uppercased() + sentence.dropFirst()
    return [".", "…", "!", "?"].contains(where: capitalised.hasSuffix) ? capitalised : capitalised + "."
  }
}

extension EventStatus {
  /// How an article's report of the status is told: “announced 10 March, reported 14 March”.
  var reportedProse: String {
    switch self {
    case .occurred: "reported"
    case .ongoing: "under way"
    case .planned: "announced"
    case .cancelled: "called off"
    case .denied: "denied"
    case .possible: "spoken of"
    }
  }
}

extension ArticleReference {
  /// What to call the source: its outlet, else its title, else its id.
  package var outlet: String {
    [source, title].first { !$0.isEmpty } ?? id.text
  }
}

extension Timeline {
  /// The outlets that tell of an event, each once, the best report's first.
  func outlets(of event: Event) -> [String] {
    var seen: Set<String> = []
    return event.reports.compactMap { articles[$0.article]?.outlet }.filter { seen.insert($0).inserted }
  }

  /// The sentence that tells of an event, by the pages of its type.
  package static func sentence(of event: Event, types: [EventType.ID: EventType]) -> String {
    event.sentence(type: types[event.type])
  }

  /// The sentence that tells of an event.
  func sentence(of event: Event) -> String { event.sentence(type: types[event.type]) }

  /// What to call an event in a heading: “meeting”, “planned meeting”.
  func label(of event: Event) -> String {
    Event.label(noun: types[event.type]?.noun ?? event.type.text, status: event.status)
  }
}
