import Model

/// Words of which the tree takes the wrong kind.
extension TreeRepair {
  /// Makes a past participle of a word that the tree takes for one of the present, and a finite verb of one that has a subject and no
  /// helper: “Ruiz, overthrown by the army”, “Ruiz, flanked by aides, called on Chad to …”.
  mutating func mendParticiple(_ verb: Int) {
    if tokens[verb].penn == "VBG", !tokens[verb].form.lowercased().contains("in") {
      tokens[verb].penn = "VBN"
    }
    guard tokens[verb].penn == "VBN", tokens[verb].head == nil, let subject = subjects(of: verb).first,
      subject < verb,
      tokens[subject].relation == .nsubj || tokens[verb - 1].form == "," && tokens.last?.form == ".",
      !children[verb].contains(where: { [.aux, .auxPassive, .cop].contains(tokens[$0].relation) })
    else { return }
    tokens[verb].penn = "VBD"
    tokens[subject].relation = .nsubj
  }

  /// Makes a noun of a gerund that is the subject of the verb right behind it: “after fighting broke out”, “as voting began”.
  mutating func mendGerund(_ gerund: Int) {
    let verb = gerund + 1
    guard gerund > 0, verb < tokens.count, tokens[gerund].penn == "VBG", tokens[gerund].relation == .advcl,
      ["VBD", "VBN"].contains(tokens[verb].penn), tokens[verb].head == tokens[gerund].head,
      subjects(of: verb).isEmpty,
      tokens[verb].relation == .advcl || tokens[verb].relation == .ccomp,
      let mark = children[gerund].first, tokens[mark].relation == .mark,
      WordClasses.subordinators.contains(tokens[mark].form.lowercased())
    else { return }
    for child in children[gerund] { hang(child, on: verb, as: tokens[child].relation) }
    hang(gerund, on: verb, as: .nsubj)
    tokens[gerund].tag = .noun
    tokens[gerund].penn = "NN"
    tokens[gerund].lemma = tokens[gerund].form.lowercased()
    tokens[verb].penn = "VBD"
  }

  /// Makes a subject of a name that the tree takes for a helper though a finite verb follows: “May had flown to Strasbourg.”
  mutating func mendModal(_ name: Int) {
    guard tokens[name].penn == "MD", tokens[name].form.first?.isUppercase == true, name + 1 < tokens.count,
      ["MD", "VBD", "VBZ"].contains(tokens[name + 1].penn)
    else { return }
    tokens[name].tag = .properNoun
    tokens[name].penn = "NNP"
    if tokens[name].relation == .aux { tokens[name].relation = .nsubj }
  }
}
