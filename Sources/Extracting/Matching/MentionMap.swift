import Model

/// The mentions of a sentence, by the tokens they cover.
struct MentionMap {
  private let byToken: [Int: Mention]

  /// Arranges the mentions of one sentence; where two cover a token, the longer one counts.
  init(_ mentions: [Mention]) {
    var byToken: [Int: Mention] = [:]
    for mention in mentions.sorted(by: { $0.tokens.count < $1.tokens.count }) {
      for token in mention.tokens { byToken[token] = mention }
    }
    self.byToken = byToken
  }

  /// The mention that covers a token.
  subscript(token: Int) -> Mention? { byToken[token] }

  /// The parties that an argument of a verb or noun stands for: the mention at its head, those joined to it by “and”,
  /// or, where the head is a common noun (“NATO foreign ministers”, “officials from Russia”), the mentions that qualify it.
  func parties(at head: Int, in tree: Tree) -> [Mention] {
    tree.coordinates(of: head).flatMap { token -> [Mention] in
      if let mention = self[token] { return mention.parties.isEmpty ? [] : [mention] }
      guard tree.tokens[token].tag == .noun, MentionMap.isCollective(tree.tokens[token].lemma) else {
        return []
      }
      let modifiers = tree.children[token].filter { child in
        switch tree.tokens[child].relation {
        case .compound, .amod, .nmodPossessive: true
        case .nmod: ["of", "from"].contains(tree.preposition(of: child))
        default: false
        }
      }
      return modifiers.flatMap { tree.coordinates(of: $0) }.compactMap { self[$0] }.filter {
        !$0.parties.isEmpty
      }
    }
  }

  /// Whether a common noun stands for the party that qualifies it: “Russian troops”, “NATO ministers”.
  private static func isCollective(_ lemma: String) -> Bool { collectives.contains(lemma) }

  private static let collectives: Set<String> = [
    "minister", "ministry", "government", "troop", "force", "soldier", "army", "military", "official",
    "leader", "diplomat",
    "envoy", "ambassador", "delegation", "negotiator", "side", "state", "country", "nation", "navy", "plane",
    "warplane", "jet",
    "aircraft", "warship", "ship", "tank", "rebel", "fighter", "authority", "parliament", "president",
    "lawmaker", "police", "court",
    "council", "cabinet", "administration", "spokesman", "spokeswoman", "spokesperson", "member", "power",
    "ally", "coalition", "embassy",
    "militia", "group", "movement", "regime", "representative", "team", "chief", "head",
  ]
}
