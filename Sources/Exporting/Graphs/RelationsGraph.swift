import Model

/// Parties as nodes; what they did together, or one to another, as edges that grow with the number of events.
struct RelationsGraph {
  let timeline: Timeline

  /// More edges than this make no picture that can be read; the strongest are drawn, and the legend says so.
  private static let mostTies = 120
  /// More edges than this are too wide for ranks, one above the other, and are drawn as a net.
  private static let mostTiesInRanks = 40
  private static let ranks: DOTText.Attributes = ["rankdir": "TB", "nodesep": "0.45", "ranksep": "0.8"]
  private static let net: DOTText.Attributes = [
    "layout": "neato", "overlap": "false", "splines": "true", "sep": "+8",
  ]

  /// Whether it shows anything: some event that was not called off or denied has two parties.
  var isEmpty: Bool { Tie.all(in: timeline).isEmpty }

  var text: String {
    let all = Tie.all(in: timeline)
    let ties = RelationsGraph.strongest(all)
    var graph = DOTText()
    graph.open("digraph relations")
    graph.defaults(
      "graph",
      [
        "labelloc": "b", "fontname": "Helvetica", "fontsize": "11", "pad": "0.3", "bgcolor": "white",
        "tooltip": timeline.title,
      ])
    graph.defaults(
      "graph", ties.count > RelationsGraph.mostTiesInRanks ? RelationsGraph.net : RelationsGraph.ranks)
    graph.title(legend(of: ties, outOf: all.count))
    graph.defaults(
      "node",
      [
        "shape": "box", "style": "rounded,filled", "penwidth": "0", "fontname": "Helvetica",
        "fontcolor": "white", "margin": "0.15,0.07",
      ])
    graph.defaults("edge", ["fontname": "Helvetica", "fontsize": "10", "arrowsize": "0.8"])
    for party in parties(of: ties) {
      graph.node(
        party.id.text, label: label(of: party),
        [
          "fontsize": "\(min(18, 11 + eventCount(of: party) / 2))", "fillcolor": party.kind.color.rawValue,
          "tooltip": party.name,
        ])
    }
    for tie in ties { graph.edge(tie.from.id.text, tie.to.id.text, attributes(of: tie)) }
    graph.close()
    return graph.text
  }

  private func attributes(of tie: Tie) -> DOTText.Attributes {
    let label = tie.label(types: timeline.types)
    return [
      "label": label.split(separator: "\n").map { " \($0) " }.joined(separator: "\n"),
      "style": tie.isReal ? "" : "dashed", "dir": tie.isMutual ? "none" : "forward",
      "color": tie.color.rawValue, "fontcolor": tie.color.rawValue,
      "penwidth": JSONValue.number(min(7, 1 + Double(tie.count) / 2)).line,
      "tooltip": "\(tie.from.name) – \(tie.to.name): \(label.onOneLine)",
    ]
  }

  private static func strongest(_ ties: [Tie]) -> [Tie] {
    guard ties.count > mostTies else { return ties }
    let weakest = ties.map(\.count).sorted(by: >)[mostTies - 1]
    let above = ties.count { $0.count > weakest }
    var room = mostTies - above
    return ties.filter { tie in
      if tie.count > weakest { return true }
      guard tie.count == weakest, room > 0 else { return false }
      room -= 1
      return true
    }
  }

  private func parties(of ties: [Tie]) -> [Party] {
    var seen: Set<Party.ID> = []
    return ties.flatMap { [$0.from, $0.to] }.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }

  private func eventCount(of party: Party) -> Int {
    timeline.events.count { event in event.participants.contains { $0.party.id == party.id } }
  }

  /// The name, and for people the state or body that they act for.
  private func label(of party: Party) -> DOTMarkup {
    let parts = timeline.events.lazy.flatMap(\.participants).filter { $0.party.id == party.id }
    guard party.kind == .person, let state = parts.compactMap(\.onBehalfOf).first else {
      return .bold(party.name)
    }
    return .stacked([.bold(party.name), .small(state.name, color: nil)])
  }

  private func legend(of ties: [Tie], outOf total: Int) -> DOTMarkup {
    let used = QuadClass.allCases.filter { quad in ties.contains { $0.quad == quad } }
    let colors = used.map { DOTMarkup.small("— \($0.rawValue)   ", color: $0.color) }
    let hopes =
      ties.allSatisfy(\.isReal)
      ? [] : [DOTMarkup.small("- - only planned or possible", color: .grey)]
    let left = total - ties.count
    let note = left == 0 ? [] : [DOTMarkup.small("\(left) weaker ties are not drawn", color: .grey)]
    return .stacked([.bold(timeline.title), .joined(colors + hopes)] + note)
  }
}

/// What two parties have done together, or one to the other.
private struct Tie {
  let from: Party
  let to: Party
  let isMutual: Bool
  private(set) var events: [EventType.ID: Int]
  private(set) var classes: [QuadClass: Int]
  /// Whether something of it has come about.
  private(set) var isReal = false

  private struct Key: Hashable {
    let from: Party.ID
    let to: Party.ID
    let isMutual: Bool
  }

  /// The ties of all events that were not called off or denied, in order of their parties.
  static func all(in timeline: Timeline) -> [Tie] {
    var ties: [Key: Tie] = [:]
    for event in timeline.events where event.status != .cancelled && event.status != .denied {
      let quad = QuadClass(cameo: timeline.types[event.type]?.cameo ?? "")
      for (from, to, isMutual) in pairs(of: event) {
        let key = Key(from: from.id, to: to.id, isMutual: isMutual)
        var tie = ties[key] ?? Tie(from: from, to: to, isMutual: isMutual, events: [:], classes: [:])
        tie.events[event.type, default: 0] += 1
        tie.classes[quad, default: 0] += 1
        tie.isReal = tie.isReal || event.status == .occurred || event.status == .ongoing
        ties[key] = tie
      }
    }
    return ties.values.sorted {
      ($0.from.id, $0.to.id, $0.isMutual ? 0 : 1) < ($1.from.id, $1.to.id, $1.isMutual ? 0 : 1)
    }
  }

  /// Who acted on whom, and who acted with whom; each pair once, a mutual one in order of ids.
  private static func pairs(of event: Event) -> [(Party, Party, Bool)] {
    let acting = event.participants.filter { $0.role.isActing }.map(\.party)
    let addressed = event.participants.filter { !$0.role.isActing }.map(\.party)
    var pairs: [(Party, Party, Bool)] = []
    for (index, one) in acting.enumerated() {
      for other in acting[(index + 1)...] where other.id != one.id {
        pairs.append(one.id < other.id ? (one, other, true) : (other, one, true))
      }
      for other in addressed where other.id != one.id { pairs.append((one, other, false)) }
    }
    return pairs
  }

  var count: Int { events.values.reduce(0, +) }
  var quad: QuadClass {
    QuadClass.allCases.max { (classes[$0] ?? 0) < (classes[$1] ?? 0) } ?? .verbalCooperation
  }
  var color: GraphColor { quad.color }

  /// “3 meetings”, “call”, a line each, the most frequent first; three kinds at most.
  func label(types: [EventType.ID: EventType]) -> String {
    let counts = events.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let parts = counts.prefix(3).map { id, count in
      let noun = types[id]?.noun ?? id.text
      return count == 1 ? noun : "\(count) \(noun.plural)"
    }
    return parts.joined(separator: "\n") + (counts.count > 3 ? "\n…" : "")
  }
}

extension Role {
  /// Whether the party acts, alone or together with others.
  fileprivate var isActing: Bool {
    switch self {
    case .agent, .counterpart, .speaker, .host, .mediator: true
    case .target, .addressee: false
    }
  }
}

extension Party.Kind {
  /// What its nodes are filled with.
  fileprivate var color: GraphColor {
    switch self {
    case .person: .blue
    case .state: .indigo
    case .organisation: .green
    case .group: .grey
    }
  }
}
