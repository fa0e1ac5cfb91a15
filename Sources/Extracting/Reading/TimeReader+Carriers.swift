import Lexicons
import Model

/// Which verbs tell when their nouns and participles took place.
extension TimeReader {
  /// Whether a noun lies at an unknown distance before what its verb tells: “imposed sanctions on Monday after an attack”.
  func isBefore(_ match: Match) -> Bool {
    match.pattern.kind == .noun && !WordClasses.attended.contains(tree.lemma(match.trigger))
      && tree.prepositions(of: match.trigger).contains {
        ["after", "despite", "following", "since"].contains($0)
      }
  }

  /// Whether the verb over a noun tells when it took place: “held talks on Monday”, but not “condemned the attack on Monday”.
  func sharesTime(_ match: Match, _ status: EventStatus) -> Bool {
    guard match.pattern.kind == .noun, match.carrier != match.trigger else { return true }
    if isBefore(match) { return false }
    var noun = match.trigger
    while let head = tree.tokens[noun].head, head != match.carrier { noun = head }
    let lemma = tree.lemma(match.carrier)
    let isSpeech =
      speeches.contains(match.carrier) || WordClasses.saying.contains(lemma)
      || WordClasses.discussing.contains(lemma)
    // “to address parliament tomorrow on her talks”
    if WordClasses.reporting.contains(lemma),
      tree.prepositions(of: noun).contains(where: ["about", "on"].contains)
    {
      return false
    }
    switch tree.tokens[noun].relation {
    case .nsubj: return true
    case .obl:
      return !isSpeech
        || tree.prepositions(of: noun).contains {
          ["after", "at", "before", "during", "in", "on"].contains($0)
        }
    default:
      return holds(match.carrier, noun)
        || !isSpeech && !triggers.contains(match.carrier) && status != .possible
    }
  }

  /// Whether a verb says of its object that it takes place, so that its time is that of the object.
  func holds(_ verb: Int, _ noun: Int) -> Bool {
    guard tree.tokens[verb].tag == .verb, tree.tokens[noun].tag == .noun else { return true }
    let lemma = tree.lemma(verb)
    return WordClasses.light.contains(lemma) || WordClasses.happening.contains(lemma)
      || WordClasses.planning.contains(lemma) || WordClasses.cancelling.contains(lemma)
      || WordClasses.witnessing.contains(lemma)
  }

  /// Whether a participle tells on what occasion something was said or ended, or what was done next: “said after meeting her”,
  /// “met him before flying home”.
  func isSaidAfter(_ verb: Int, _ head: Int) -> Bool {
    if tree.tokens[verb].penn == "VBG", tree.tokens[head].penn == "VBD",
      tree.children(of: verb, .mark).map(tree.form) == ["before"]
    {
      return true
    }
    return tree.tokens[verb].penn == "VBG"
      && (WordClasses.saying.contains(tree.lemma(head)) || WordClasses.ending.contains(tree.lemma(head)))
      && tree.children(of: verb, .mark).contains { ["after", "before"].contains(tree.form($0)) }
  }
}
