import Lexicons
import Model

/// Matches that only tell more of what another tells.
extension PatternMatcher {
  /// Matches without those that only tell who brought about what another tells: “signed a truce brokered by Norway”, “after talks in
  /// Lima mediated by Norway”, “a truce struck by Norway and Chile took effect”.
  func withMediators(_ matches: [Match]) -> [Match] {
    var kept = matches
    for mediator in matches where tree.tokens[mediator.trigger].relation == .acl {
      let isArranged = WordClasses.arranging.contains(tree.lemma(mediator.trigger))
      guard isArranged || WordClasses.sealing.contains(tree.lemma(mediator.trigger)),
        let noun = tree.tokens[mediator.trigger].head,
        let index = kept.firstIndex(where: { match in
          pages.group(of: match.pattern.type) == pages.group(of: mediator.pattern.type)
            && match.trigger != mediator.trigger
            && (isArranged && (match.complement == noun || match.trigger == noun)
              || isCourse(match, of: noun, madeBy: mediator))
        })
      else { continue }
      kept[index].fillers += mediator.fillers.filter { $0.role != nil }
      kept.removeAll { $0.trigger == mediator.trigger }
    }
    return kept
  }

  /// Whether a verb only tells that what others made begins or goes on, of whose making no day is told.
  private func isCourse(_ match: Match, of noun: Int, madeBy maker: Match) -> Bool {
    tree.subject(of: match.trigger) == noun && !tree.isPassive(match.trigger)
      && tree.tokens[maker.trigger].penn == .vbn
      && maker.fillers.contains { $0.role != nil && $0.mention?.parties.isEmpty == false }
      && tree.children(of: maker.trigger, .obl, .oblUnmarked).allSatisfy {
        !WordClasses.dayWords.contains(tree.lemma($0)) && tree.tokens[$0].tag != .numeral
          && !WordClasses.months.contains(tree.lemma($0))
      }
  }

  /// Whether a clause beside the noun of a verb tells how it came about: “the truce signed in Minsk was broken”.
  func isMade(_ noun: Int) -> Bool {
    tree.children(of: noun, .acl).contains { clause in
      tree.tokens[clause].penn == .vbn && WordClasses.sealing.contains(tree.lemma(clause))
    }
  }

  /// The matches, those of a clause about the noun of the same deed joined to its verb: “the attack, claimed by rebels, killed ten”.
  func withoutAsides(_ matches: [Match]) -> [Match] {
    var kept = matches
    for aside in matches where pages.group(of: aside.pattern.type) == "force" {
      guard let noun = aside.complement, tree.tokens[aside.trigger].relation == .acl,
        tree.tokens[aside.trigger].head == noun,
        let verb = kept.firstIndex(where: { other in
          other.trigger != aside.trigger && other.pattern.type == aside.pattern.type
            && tree.subject(of: other.trigger) == noun && !tree.isPassive(other.trigger)
        })
      else { continue }
      kept[verb].fillers += aside.fillers.filter { $0.role != nil }
      kept[verb].deed = noun
      kept.removeAll { $0.trigger == aside.trigger }
    }
    return kept
  }
}
