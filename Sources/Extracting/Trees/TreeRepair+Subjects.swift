import Model

/// Mends subjects that the tree takes for something else.
extension TreeRepair {
  /// Parts a subject from the day behind it: “NATO Tuesday urged Serbia to stop”.
  mutating func partWeekday(_ day: Int) {
    guard day > 0, WordClasses.days.contains(tokens[day].form.lowercased()),
      [.nsubj, .nsubjPassive].contains(tokens[day].relation), let verb = tokens[day].head, verb > day
    else { return }
    let noun = day - 1
    if subjects(of: verb).contains(where: { $0 < day }) {
      tokens[day].relation = .oblUnmarked
    } else if tokens[noun].head == day, [.noun, .properNoun].contains(tokens[noun].tag) {
      for child in children[day] where child < noun { hang(child, on: noun, as: tokens[child].relation) }
      hang(noun, on: verb, as: tokens[day].relation)
      tokens[day].relation = .oblUnmarked
    }
  }
}
