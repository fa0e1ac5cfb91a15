extension String {
  /// The plural of an English noun of the event pages: “meetings”, “candidacies”.
  var plural: String {
    if hasSuffix("s") { return self }
    if hasSuffix("y"), let before = dropLast().last, !"aeiou".contains(before) { return dropLast() + "ies" }
    return ["x", "ch", "sh"].contains(where: hasSuffix) ? self + "es" : self + "s"
  }
}
