import Model

/// Mends what parsers of news get wrong again and again, where the words around leave no doubt.
enum TreeRepair {
  /// The tokens of a sentence with their heads put right.
  static func mended(_ tokens: [Token]) -> [Token] {
    sayingsJoined(speakersTied(daysParted(clausesTied(requestsTied(tokens)))))
  }

  /// Hangs what is asked for on the noun that asks where the tree hangs it on the verb: “renewed his invitation for Obama to
  /// visit”.
  private static func requestsTied(_ tokens: [Token]) -> [Token] {
    var tokens = tokens
    for (verb, word) in tokens.enumerated() where word.relation == .advcl && word.penn == "VB" {
      guard
        let noun = tokens[..<verb].lastIndex(where: {
          $0.head == word.head && $0.relation == .obj && WordClasses.requests.contains($0.lemma.lowercased())
        }), tokens[noun + 1..<verb].allSatisfy({ $0.tag != .punctuation })
      else { continue }
      tokens[verb].head = noun
      tokens[verb].relation = .acl
    }
    return tokens
  }

  /// Hangs what is said on the verb that says it where the tree hangs it on the day or occasion between: “announced on
  /// Tuesday that troops would leave”.
  private static func clausesTied(_ tokens: [Token]) -> [Token] {
    var tokens = tokens
    for (mark, word) in tokens.enumerated() where mark > 2 && word.form == "that" {
      guard let verb = word.head, verb > mark, [.acl, .aclRelative].contains(tokens[verb].relation),
        let noun = tokens[verb].head, noun < mark,
        tokens.contains(where: {
          $0.head == verb && [.nsubj, .nsubjPassive].contains($0.relation) && $0.form != "that"
        }),
        let said = sayer(over: noun, before: mark, in: tokens),
        !tokens.indices.contains(where: {
          // “told a hearing that …”
          tokens[$0].head == said && $0 != noun && [.ccomp, .obj].contains(tokens[$0].relation)
        })
      else { continue }
      tokens[mark].relation = .mark
      tokens[verb].head = said
      tokens[verb].relation = .ccomp
    }
    return tokens
  }

  /// The verb that says what a clause on a day or occasion under it tells; `nil` where the clause may be about that occasion.
  private static func sayer(over noun: Int, before mark: Int, in tokens: [Token]) -> Int? {
    let isDay = WordClasses.dayWords.contains(tokens[noun].lemma.lowercased())
    guard isDay || tokens[mark].penn == "IN" else { return nil }
    return tokens[..<noun].lastIndex { word in
      let lemma = word.lemma.lowercased()
      return word.tag == .verb
        && (WordClasses.saying.contains(lemma) || isDay && WordClasses.claiming.contains(lemma))
    }.flatMap { said in
      let isTold =
        tokens[noun].head == said && [.iobj, .obj].contains(tokens[noun].relation)
        && tokens[said].lemma == "tell"
      return isTold || hangs(noun, on: said, in: tokens) ? said : nil
    }
  }

  /// Whether a word belongs to a phrase with a preposition that hangs on a verb.
  private static func hangs(_ word: Int, on verb: Int, in tokens: [Token]) -> Bool {
    var current = word
    for _ in 0..<6 {
      guard let head = tokens[current].head else { return false }
      if head == verb { return [.obl, .oblUnmarked].contains(tokens[current].relation) }
      current = head
    }
    return false
  }

  /// Makes the noun behind “said” its subject where words in quotes stand before: “…,” said Mr Chow's deputy, Lester Shum.
  private static func speakersTied(_ tokens: [Token]) -> [Token] {
    var tokens = tokens
    for (verb, word) in tokens.enumerated()
    where verb > 1 && word.penn == "VBD" && quotes.contains(tokens[verb - 1].form)
      && WordClasses.saying.contains(word.lemma.lowercased())
    {
      guard !tokens.contains(where: { $0.head == verb && [.nsubj, .nsubjPassive].contains($0.relation) }),
        let speaker = tokens.indices.first(where: { index in
          index > verb && tokens[index].head == verb && [.noun, .properNoun].contains(tokens[index].tag)
            && [.appos, .ccomp, .iobj, .obj, .xcomp].contains(tokens[index].relation)
        })
      else { continue }
      tokens[speaker].relation = .nsubj
    }
    return tokens
  }

  /// Joins a second verb of saying to the first where the tree joins it to what was said: “said Russia will build a base but
  /// added …”.
  private static func sayingsJoined(_ tokens: [Token]) -> [Token] {
    var tokens = tokens
    for (verb, word) in tokens.enumerated()
    where word.relation == .conj && word.penn == "VBD" && WordClasses.saying.contains(word.lemma.lowercased())
    {
      guard let clause = word.head, tokens[clause].relation == .ccomp, tokens[clause].penn != "VBD",
        let said = tokens[clause].head, said < clause, tokens[said].penn == "VBD",
        WordClasses.saying.contains(tokens[said].lemma.lowercased()),
        !tokens.contains(where: { $0.head == verb && [.nsubj, .nsubjPassive].contains($0.relation) })
      else { continue }
      tokens[verb].head = said
    }
    return tokens
  }

  private static let quotes: Set<String> = ["\"", "''", "”"]

  /// Parts an object from the days behind it: “launched a missile days afterwards”.
  private static func daysParted(_ tokens: [Token]) -> [Token] {
    var tokens = tokens
    for (days, word) in tokens.enumerated() where days > 0 && days + 1 < tokens.count && word.penn == "NNS" {
      guard
        WordClasses.spans.contains(word.lemma.lowercased()) || word.lemma == "month" || word.lemma == "year",
        ["afterwards", "afterward", "ago", "earlier", "later"].contains(tokens[days + 1].form),
        tokens[days - 1].head == days, tokens[days - 1].relation == .compound, let verb = word.head
      else { continue }
      let noun = days - 1
      tokens[noun].head = verb
      tokens[noun].relation = word.relation
      tokens[days].relation = .oblUnmarked
      for child in tokens.indices where child < noun && tokens[child].head == days {
        tokens[child].head = noun
      }
    }
    return tokens
  }
}
