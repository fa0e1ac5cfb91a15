import Lexicons
import Model

/// Who takes part in what a match tells, and the words that it rests on.
extension DraftReader {
  func participations(of match: Match) -> [Participation] {
    var found: [Participation] = []
    for filler in match.fillers {
      guard let role = filler.role, let mention = filler.mention, !isOneOf(mention, as: role, of: match),
        !isAmong(others: filler, found), !isHostTown(filler, of: match), !isVictim(filler, of: match),
        !isOnlyPosted(mention, as: role, of: match)
      else {
        continue
      }
      for party in mention.parties
      where !found.contains(where: { $0.party.id == party.id })
        && !(role == .addressee && Bystanders.isOutlet(party)) && !Bystanders.isReporter(party)
      {
        found.append(
          Participation(
            party: party, role: role, onBehalfOf: mention.onBehalfOf, mention: view.evidence(mention.range)))
      }
      if mention.parties.isEmpty, let state = mention.onBehalfOf,
        !found.contains(where: { $0.party.id == state.id })
      {
        found.append(
          Participation(party: state, role: role, onBehalfOf: nil, mention: view.evidence(mention.range)))
      }
    }
    return found
  }

  /// Whether somebody is not accused but came to harm by the deed that is condemned: “denounced the bombing of the Mexican embassy”.
  private func isVictim(_ filler: Filler, of match: Match) -> Bool {
    guard filler.role == .target, pages.group(of: match.pattern.type) == "speech" else { return false }
    var token = filler.mention?.head ?? filler.token
    for _ in 0..<4 {
      guard token != match.trigger, let head = tree.tokens[token].head else { return false }
      // “launched an attack on Castillo” over his record
      if WordClasses.harms.contains(tree.lemma(head)), head != match.complement,
        tree.prepositions(of: token).contains(where: ["against", "of", "on"].contains)
      {
        return true
      }
      token = head
    }
    return false
  }

  /// Whether a town is only where others meet: “Hanoi hosted a summit between Trump and Kim”.
  private func isHostTown(_ filler: Filler, of match: Match) -> Bool {
    filler.role == .agent && filler.mention?.form == .seat && tree.lemma(match.trigger) == "host"
      && match.complement != nil && filler.token == tree.subject(of: match.trigger)
      && match.fillers.contains { $0.token != filler.token && $0.mention?.parties.isEmpty == false }
  }

  /// Whether a telephone only tells how somebody alone did something: “told Reuters by telephone”, “polled by phone”.
  func isLine(_ match: Match, of parties: [Participation]) -> Bool {
    match.pattern.kind == .noun && tree.isLine(match.trigger) && parties.count < 2
  }

  /// Whether an envoy without a name is only what is sent back from a state that is told: “recalled its ambassador to Turkey”.
  private func isOnlyPosted(_ mention: Mention, as role: Role, of match: Match) -> Bool {
    match.pattern.type.text == "diplomatic-break" && role == .target && mention.form == .office
      && match.fillers.contains { filler in
        filler.role == .target && filler.mention?.form != .office && filler.mention?.parties.isEmpty == false
      }
  }

  /// Whether people without names are told as others of the state of one named beside them: “Albright and other U.S. officials”.
  private func isAmong(others filler: Filler, _ found: [Participation]) -> Bool {
    guard let mention = filler.mention, mention.form == .demonym || filler.isThroughNoun,
      tree.form(mention.tokens.lowerBound - 1) == "other", let state = mention.parties.first
    else { return false }
    return found.contains { $0.role == filler.role && $0.onBehalfOf?.id == state.id }
  }

  /// Whether somebody without a name is only told by his state: “appointed an Indian diplomat” does not appoint India.
  private func isOneOf(_ mention: Mention, as role: Role, of match: Match) -> Bool {
    role == .target && mention.form == .demonym && tree.tokens[mention.head].penn.isOne(of: .nn, .nnp)
      && pages.group(of: match.pattern.type) == "office"
  }

  /// The words from the first to the last that the draft rests on, without the clauses beside.
  func evidence(of match: Match, time: EventTime) -> Evidence {
    var tokens: Set<Int> = [match.trigger, match.complement ?? match.trigger, match.carrier]
    for filler in match.fillers {
      if let mention = filler.mention { tokens.formUnion(mention.tokens) }
      if filler.slot == .clause || filler.slot == .own || filler.slot == .threat || filler.slot == .thing
        || filler.slot == .infinitive
      {
        tokens.formUnion(tree.subtree(of: filler.token))
      } else {
        tokens.insert(filler.token)
      }
    }
    for child in tree.children[match.trigger] + (match.complement.map { tree.children[$0] } ?? []) {
      switch tree.tokens[child].relation {
      case .obj, .obl, .nmod, .amod, .compound, .advmod, .det, .oblUnmarked, .nmodUnmarked:
        tokens.formUnion(tree.subtree(of: child))
      default: continue
      }
    }
    if let words = time.words {
      tokens.formUnion(tree.tokens.indices.filter { tree.tokens[$0].range.overlaps(words.range) })
    }
    let lower = tokens.min() ?? match.trigger
    let upper = max(tokens.max() ?? match.trigger, lower)
    return view.evidence(lower..<upper + 1, of: sentence)
  }
}
