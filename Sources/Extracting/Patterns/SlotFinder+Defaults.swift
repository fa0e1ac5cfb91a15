import Lexicons
import Model

extension SlotFinder {
  /// Those on the other side, where a pattern has no slot that they fill: whose things are hit, whom a ban is “on”, with whom
  /// a deal is made. So a page need not say for every verb what all verbs of its kind share.
  func defaults(of pattern: EventPattern, beside fillers: [Filler]) -> [Filler] {
    let others: Set<Role> = [.addressee, .counterpart, .host, .target]
    let isTold = fillers.contains { filler in
      filler.role.map(others.contains) == true && filler.mention?.parties.isEmpty == false
    }
    guard !isTold, let side = SlotFinder.side(of: pattern.type, group: matcher.pages.group(of: pattern.type))
    else { return [] }
    var heads = side.takesThings ? fillers.filter { $0.slot == .thing }.map(\.token) : []
    if kind == .verb || side.role == .counterpart || side.takesThings {
      heads += phrases(at: .preposition(side.prepositions))
    }
    let taken = Set(fillers.filter { $0.role != nil }.map(\.token))
    return heads.filter { !taken.contains($0) }
      .compactMap { actor($0, slot: .role(side.role), demand: .named) }
      .filter { filler in
        // “a neighbourhood of al-Zahraa” is nobody's who acts.
        guard let parties = filler.mention?.parties,
          !filler.isThroughNoun || parties.contains(where: \.isKnown)
        else { return false }
        return !fillers.contains { $0.role != nil && $0.mention?.parties == parties }
      }
  }

  /// Those who act beside the agents: “together with his German counterpart”, “alongside Merkel”.
  func companions(of type: EventType.ID, beside fillers: [Filler]) -> [Filler] {
    guard kind == .verb, ["accord", "consult", "force"].contains(matcher.pages.group(of: type)) else {
      return []
    }
    return tree.mentions.compactMap { mention in
      let start = mention.tokens.lowerBound
      guard !mention.parties.isEmpty, start > 1, tree.predicate(over: mention.head) == trigger,
        tree.form(start - 1) == "alongside"
          || tree.form(start - 1) == "with"
            && ["along", "jointly", "together"].contains(tree.form(start - 2)),
        !fillers.contains(where: { $0.token == mention.head })
      else { return nil }
      return Filler(slot: .role(.agent), token: mention.head, mention: mention, isThroughNoun: false)
    }
  }

  /// What part those on the other side of a type's events play, behind which prepositions they stand, and whether whose things
  /// are its object tells them.
  private struct Side {
    let role: Role
    let prepositions: [String]
    let takesThings: Bool
  }

  private static func side(of type: EventType.ID, group: String) -> Side? {
    switch (group, type.text) {
    case ("consult", "visit"), ("speech", "announcement"), ("speech", "statement"): nil
    case ("accord", "agreement"), ("consult", _):
      Side(role: .counterpart, prepositions: ["with"], takesThings: false)
    case ("force", "attack"), ("pressure", _):
      Side(role: .target, prepositions: ["against", "on"], takesThings: true)
    case ("speech", "demand"), ("speech", "proposal"):
      Side(role: .target, prepositions: ["from", "to"], takesThings: false)
    case ("speech", _): Side(role: .target, prepositions: ["against"], takesThings: true)
    case ("society", "aid"): Side(role: .target, prepositions: ["for", "to"], takesThings: false)
    default: nil
    }
  }
}
