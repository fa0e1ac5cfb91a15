import Lexicons
import Model

/// A party in a place of the grammar around a trigger.
struct Argument {
  let mention: Mention
  let role: Role
}

/// Finds who stands where around a trigger.
struct ArgumentFinder {
  let tree: Tree
  let mentions: MentionMap

  /// The parties of an event, each mention once, in order of the text.
  func arguments(of trigger: Trigger) -> [Argument] {
    let found = trigger.isVerb ? ofVerb(trigger) : ofNoun(trigger)
    var seen: Set<TextRange> = []
    return found.filter { seen.insert($0.mention.range).inserted }.sorted {
      $0.mention.range < $1.mention.range
    }
  }

  private func ofVerb(_ trigger: Trigger) -> [Argument] {
    let verb = trigger.token
    let roles = trigger.page.roles
    var found: [Argument] = []
    if tree.isPassive(verb) {
      let patient = tree.child(of: verb, .nsubjPassive) ?? tree.subject(of: verb)
      found += arguments(at: patient, as: roles[.object])
      for child in tree.children[verb] where isOblique(child) && tree.preposition(of: child) == "by" {
        found += arguments(at: child, as: roles[.subject])
      }
    } else {
      found += arguments(at: tree.subject(of: verb), as: roles[.subject])
      for child in tree.children[verb] where [.obj, .iobj].contains(tree.tokens[child].relation) {
        found += arguments(at: child, as: roles[.object])
      }
      // “urged Iran to free …” may be parsed with Iran as the subject of the complement.
      if let complement = tree.child(of: verb, .ccomp, .xcomp), tree.tokens[complement].penn == "VB",
        let subject = tree.child(of: complement, .nsubj), subject > verb
      {
        found += arguments(at: subject, as: roles[.object])
      }
    }
    let anchors = [verb] + trigger.companions
    for anchor in anchors { found += prepositional(of: anchor, roles: roles) }
    return found
  }

  private func ofNoun(_ trigger: Trigger) -> [Argument] {
    let noun = trigger.token
    let roles = trigger.page.roles
    var found: [Argument] = []
    for child in tree.children[noun] {
      switch tree.tokens[child].relation {
      case .nmodPossessive, .compound, .amod:
        if !trigger.companions.contains(child) { found += arguments(at: child, as: roles[.subject]) }
      default: break
      }
    }
    found += prepositional(of: noun, roles: roles)
    if let verb = support(of: noun) {
      let isPassive = tree.isPassive(verb)
      if !isPassive { found += arguments(at: tree.subject(of: verb), as: roles[.subject]) }
      found += prepositional(
        of: verb, roles: roles.filter { $0.key == .preposition("with") || $0.key == .preposition("by") })
    }
    return found
  }

  /// The verb whose subject acts in the event that a noun names: “held talks”, “flew in for talks”, “attended the summit”.
  private func support(of noun: Int) -> Int? {
    guard let verb = tree.tokens[noun].head, tree.tokens[verb].tag == .verb else { return nil }
    let lemma = tree.tokens[verb].lemma
    switch tree.tokens[noun].relation {
    case .obj: return ArgumentFinder.supports.contains(lemma) ? verb : nil
    case .nsubjPassive: return ArgumentFinder.supports.contains(lemma) ? verb : nil
    case .obl:
      let preposition = tree.preposition(of: noun) ?? ""
      return ["for", "in", "at", "into"].contains(preposition) && ArgumentFinder.motions.contains(lemma)
        ? verb : nil
    default: return nil
    }
  }

  private func prepositional(of anchor: Int, roles: [EventPage.Slot: Role]) -> [Argument] {
    tree.children[anchor].filter { isOblique($0) }.flatMap { child -> [Argument] in
      guard let preposition = tree.preposition(of: child) else { return [] }
      return arguments(at: child, as: roles[.preposition(preposition)])
    }
  }

  private func isOblique(_ token: Int) -> Bool {
    switch tree.tokens[token].relation {
    case .obl, .oblAgent, .nmod: true
    default: false
    }
  }

  private func arguments(at head: Int?, as role: Role?) -> [Argument] {
    guard let head, let role else { return [] }
    return mentions.parties(at: head, in: tree).map { Argument(mention: $0, role: role) }
  }

  /// Verbs whose subject does what their object names.
  private static let supports: Set<String> = [
    "hold", "have", "host", "attend", "conduct", "make", "sign", "reach", "launch", "open", "begin", "start",
    "resume", "conclude",
    "convene", "arrange", "cancel", "postpone", "plan", "schedule", "delay", "seek", "finish", "end",
    "complete", "pay", "carry", "stage",
    "impose", "lift", "announce", "offer", "give", "deliver", "issue", "join", "continue", "undertake",
    "mount", "receive", "lead", "place",
    "break", "suspend", "abandon", "strike", "finalize", "finalise", "approve", "accept", "enter", "call",
    "agree", "violate", "cut", "begin",
  ]
  private static let motions: Set<String> = [
    "fly", "travel", "head", "go", "come", "arrive", "gather", "join", "participate", "take", "meet",
    "engage", "return", "leave", "sit", "enter", "agree", "convene", "fire",
  ]
}
