import Lexicons
import Model

/// Where an event happens, by the places that stand with its trigger.
struct PlaceFinder {
  let tree: Tree
  let mentions: MentionMap
  let triggers: Set<Int>

  private static let settings: Set<String> = [
    "in", "at", "near", "outside", "inside", "around", "across", "over", "off",
  ]

  /// The place of an event; `nil` where none is told.
  func place(of trigger: Trigger) -> Place? {
    let slots = trigger.page.places
    let prepositions = slots.union(PlaceFinder.settings)
    for anchor in [trigger.token] + trigger.companions {
      if let place = place(below: anchor, prepositions: prepositions) { return place }
    }
    if trigger.isVerb {
      if slots.contains("object"), let object = tree.child(of: trigger.token, .obj, .nsubjPassive),
        let place = mentions[object]?.place
      {
        return place
      }
      return placeOfGovernor(of: trigger)
    }
    if slots.contains("owner"), let place = owner(of: trigger.token) { return place }
    guard let verb = tree.clause(above: trigger.token), !triggers.contains(verb) else { return nil }
    return place(below: verb, prepositions: PlaceFinder.settings)
  }

  /// “flew to Paris to meet Lavrov”: where an infinitive happens may stand with the verb that governs it.
  private func placeOfGovernor(of trigger: Trigger) -> Place? {
    let token = tree.tokens[trigger.token]
    guard let head = token.head, token.relation == .advcl || token.relation == .xcomp, !trigger.isSpeech
    else { return nil }
    return place(below: head, prepositions: PlaceFinder.settings.union(["to"]))
  }

  private func place(below anchor: Int, prepositions: Set<String>) -> Place? {
    for child in tree.children[anchor] {
      switch tree.tokens[child].relation {
      case .obl, .nmod, .oblUnmarked, .nmodUnmarked:
        if let preposition = tree.preposition(of: child), prepositions.contains(preposition),
          let place = place(at: child)
        {
          return place
        }
      case .advmod where tree.tokens[child].lemma == "there": continue
      default: continue
      }
    }
    return nil
  }

  /// The place that a phrase names, or that its last part names: “the southern city of Geneva”, “a hotel in Geneva”.
  private func place(at head: Int) -> Place? {
    if let place = mentions[head]?.place { return place }
    for child in tree.children[head]
    where [.nmod, .appos, .compound, .nmodPossessive, .amod, .flat].contains(tree.tokens[child].relation) {
      if let place = mentions[child]?.place { return place }
    }
    return nil
  }

  /// “Ukraine's election”, “the Ukrainian referendum”.
  private func owner(of noun: Int) -> Place? {
    tree.children[noun].lazy
      .filter { [.nmodPossessive, .compound, .amod].contains(tree.tokens[$0].relation) }
      .compactMap { mentions[$0]?.place }.first
  }
}
