import Model

/// Parties as nodes; what they did together, or one to another, as edges that grow with the number of events.
struct RelationsGraph {
  let timeline: Timeline

  var text: String {
    let ties = Tie.all(in: timeline)
    var graph = DOTText()
    graph.open("digraph relations")
    graph.defaults(
      "graph",
      [
        "label": legend(of: ties), "labelloc": "b", "fontname": "Helvetica", "fontsize": "11",
        "layout": "dot",
        "rankdir": "LR", "nodesep": "0.35", "ranksep": "1.6", "bgcolor": "white", "tooltip": timeline.title,
      ])
    graph.defaults(
      "node",
      [
        "shape": "box", "style": "rounded,filled", "fontname": "Helvetica", "fontcolor": "white",
        "fontsize": "12",
      ])
    graph.defaults("edge", ["fontname": "Helvetica", "fontsize": "9"])
    for party in parties(of: ties) {
      graph.node(
        party.id.text, ["label": party.name, "fillcolor": party.kind.color.rawValue, "tooltip": party.name])
    }
    for tie in ties {
      graph.edge(
        tie.from.id.text, tie.to.id.text,
        [
          "label": tie.label(types: timeline.types), "dir": tie.isMutual ? "none" : "forward",
          "color": tie.color.rawValue,
          "fontcolor": tie.color.rawValue,
          "penwidth": JSONValue.number(min(6, 1 + Double(tie.count) / 2)).line,
          "tooltip": "\(tie.from.name) – \(tie.to.name): \(tie.label(types: timeline.types).onOneLine)",
        ])
    }
    graph.close()
    return graph.text
  }

  private func parties(of ties: [Tie]) -> [Party] {
    let all = ties.flatMap { [$0.from, $0.to] } + timeline.events.flatMap { $0.participants.map(\.party) }
    var seen: Set<Party.ID> = []
    return all.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }

  private func legend(of ties: [Tie]) -> String {
    let used = QuadClass.allCases.filter { quad in ties.contains { $0.quad == quad } }
    let names = used.map { "\($0.color.name): \($0.rawValue)" }.joined(separator: " · ")
    return "\(timeline.title)\n\(names)"
  }
}

/// What two parties have done together, or one to the other.
private struct Tie {
  let from: Party
  let to: Party
  let isMutual: Bool
  private(set) var events: [EventType.ID: Int]
  private(set) var classes: [QuadClass: Int]

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

  /// “3 meetings, 1 call”, the most frequent first; three kinds at most.
  func label(types: [EventType.ID: EventType]) -> String {
    let counts = events.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let parts = counts.prefix(3).map { id, count in
      let noun = types[id]?.noun ?? id.text
      return "\(count) \(count == 1 ? noun : noun.plural)"
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

extension GraphColor {
  /// What a legend calls it.
  fileprivate var name: String { "\(self)" }
}

extension String {
  /// The plural of an English noun of the event pages: “meetings”, “candidacies”.
  fileprivate var plural: String {
    if hasSuffix("y"), let before = dropLast().last, !"aeiou".contains(before) { return dropLast() + "ies" }
    return ["s", "x", "ch", "sh"].contains(where: hasSuffix) ? self + "es" : self + "s"
  }
}
