import Model

/// Turns of phrase that several readers look for.
extension SentenceTree {
  /// Whether a word begins the designation of a craft or weapon: “F-16s”, “Su-24”.
  func isDesignation(_ token: Int) -> Bool {
    token + 2 < tokens.count && tokens[token].form.utf8.count < 4 && tokens[token].tag == .properNoun
      && tokens[token + 1].form == "-"
      && tokens[token + 2].form.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        == true
  }

  /// Whether a word or its dictionary form is one of some words; “troops” keeps its plural in the dictionary.
  func names(_ token: Int, _ words: WordSet) -> Bool {
    let (lemma, form) = (lemma(token), form(token))
    // “in March” marches nowhere, unless months are asked for.
    if form == "march", tokens[token].tag == .properNoun, !words.contains("april") { return false }
    if words.contains(lemma) || form != lemma && words.contains(form) { return true }
    let isPlural = tokens[token].penn == .nns || token == 0 && tokens[token].penn == .nnps
    return isPlural && form.utf8.last == UInt8(ascii: "s")
      && words.contains(String(Substring(form.utf8.dropLast())))
  }

  /// Whether a verb with a capital inside a sentence is part of the title of a work: “on Meet the Press”, but not “‘Meet me,’ she
  /// said”.
  func isInTitle(_ verb: Int) -> Bool {
    let isCapital: (Int) -> Bool = { self.tokens[$0].form.first?.isUppercase == true }
    guard verb > 0, form(verb) != tokens[verb].form, isCapital(verb), tokens[verb].head != nil,
      sentence.place == .body,
      tokens[verb].form.contains(where: \.isLowercase)
    else { return false }
    if tokens[verb - 1].tag != .punctuation { return true }
    guard isQuoted(verb) else { return false }
    let words = tokens.indices[verb...].prefix { isQuoted($0) }.filter {
      tokens[$0].tag.isOne(of: .adjective, .noun, .properNoun, .verb)
    }
    return words.count > 1 && words.allSatisfy(isCapital)
  }

  /// Whether a verb is “call off” or “put off”.
  func isCalledOff(_ verb: Int) -> Bool {
    lemma(verb).isOne(of: "call", "put") && verb + 1 < tokens.count
      && (form(verb + 1) == "off"
        || children(of: verb, .compoundParticle).contains { form($0) == "off" })
  }

  /// Whether a verb tells what something is, and not that it is to be held: “called the vote illegal”.
  func isNaming(_ noun: Int, by verb: Int) -> Bool {
    guard lemma(verb) == "call", noun > verb, tokens[noun].head == verb else { return false }
    // The parser may hang what it is called on the noun.
    return children(of: noun, .amod, .nmod).contains { $0 > noun && tokens[$0].tag == .adjective }
      || children(of: verb, .xcomp, .obl).contains { name in
        name > noun && tokens[name].tag.isOne(of: .adjective, .noun) && prepositions(of: name).isEmpty
          && !WordClasses.dayWords.contains(lemma(name))
      }
  }

  /// Whether a noun is told as the first, last or only one of its kind.
  func isFirst(_ noun: Int) -> Bool {
    // “the first sitting president”: the parser may hang “first” on “sitting”.
    let before = children(of: noun, .amod)
    return (before + before.flatMap { children(of: $0, .amod) }).contains {
      form($0).isOne(of: "first", "last", "only") || tokens[$0].penn == .jjs
    }
  }

  /// Whether a word tells of its subject that it goes on: “talks are under way”, “the meeting is in progress”.
  func isProgress(_ word: Int) -> Bool {
    lemma(word).isOne(of: "progress", "swing", "underway", "way") && !children(of: word, .cop).isEmpty
  }

  /// The noun for a part of a journey over it, which tells its place in the sentence: “on the first leg of a tour”, “at the start
  /// of a visit”.
  func stage(of stay: Int) -> Int {
    guard tokens[stay].relation == .nmod, let leg = tokens[stay].head,
      WordClasses.stages.contains(lemma(leg))
    else { return stay }
    return leg
  }

  /// The participle that tells who fired a weapon: “rockets fired by Hamas”.
  func launch(of weapon: Int) -> Int? {
    children(of: weapon, .acl).first { clause in
      tokens[clause].penn == .vbn && lemma(clause).isOne(of: "fire", "launch", "lob", "shoot")
    }
  }

  /// To whom an event happens by the noun over it: “Peru is the target of an attack”.
  func victims(ofNoun event: Int) -> [Int] {
    guard tokens[event].relation == .nmod, let noun = tokens[event].head,
      WordClasses.sufferers.contains(lemma(noun)), prepositions(of: event).contains("of")
    else { return [] }
    return children(of: noun, .nsubj)
  }

  /// The “where” that opens the clause of a verb, or of that to which it is joined; `nil` for other clauses.
  func whereabouts(openingClauseOf verb: Int) -> Int? {
    var clause = verb
    while tokens[clause].relation == .conj, let head = tokens[clause].head,
      children(of: clause, .nsubj, .nsubjPassive).isEmpty
    { clause = head }
    guard tokens[clause].relation.isOne(of: .advcl, .aclRelative) else { return nil }
    return children(of: clause, .advmod, .mark).first { $0 > 0 && form($0) == "where" }
  }

  /// The mention that ends right before a token.
  func mention(endingAt token: Int) -> Mention? {
    token > 0 ? mentions.first { $0.tokens.upperBound == token } : nil
  }

  /// The number of days that an adjective before a noun tells: “two-day”, “weeklong”.
  func days(before noun: Int) -> Int? {
    for word in children(of: noun, .compound, .amod) {
      if lemma(word) == "weeklong" { return 7 }
      let around = children(of: word, .nummod, .compound, .nmodUnmarked, .oblUnmarked, .obl)
      let unit = ([word] + around).first { lemma($0).isOne(of: "day", "week") }
      guard let unit else { continue }
      let days = lemma(unit) == "week" ? 7 : 1
      if lemma(word) == "long" { return days > 1 ? days : nil }
      let forms = ([word] + around).map(form)
      let count = forms.lazy.compactMap { WordClasses.counts[$0] ?? Int($0) }.first
      if let count, count > 0, count < 32 { return count * days }
    }
    return nil
  }

  /// Whether a noun joined to a name tells what else its bearer is: “Ole Berg, a member of parliament and chairman of the party”.
  func isSecondTitle(_ noun: Int, behind name: Int) -> Bool {
    guard tokens[noun].penn == .nn, children(of: noun, .det, .nmodPossessive).isEmpty,
      mention(at: name)?.parties.first?.kind == .person, mention(at: noun)?.parties.isEmpty ?? true
    else { return false }
    return children(of: name, .appos).contains { tokens[$0].tag == .noun && $0 < noun }
  }

  /// Whether a verb tells that somebody goes, which needs no “was”: the parser may take “Turkish troops crossed into …” for a passive.
  func isGoing(_ verb: Int) -> Bool {
    tokens[verb].penn == .vbn && WordClasses.walking.contains(lemma(verb))
      && children(of: verb, .aux, .auxPassive, .cop, .obj).isEmpty
      && children(of: verb, .nsubjPassive).contains { $0 < verb } && sentence.place == .body
  }

  /// Whether an infinitive tells what somebody went somewhere for: “flew to Moscow to meet Putin”.
  func isGoal(_ verb: Int) -> Bool {
    guard tokens[verb].penn == .vb, let head = tokens[verb].head else { return false }
    return tokens[head].penn == .vbd && WordClasses.going.contains(lemma(head))
      && !WordClasses.leaving.contains(lemma(head))
  }

  /// Whether a noun is the telephone by which the verb over it is done: “told Putin by telephone that …”.
  func isLine(_ noun: Int) -> Bool {
    lemma(noun).isOne(of: "phone", "telephone")
      && prepositions(of: noun).contains { $0.isOne(of: "by", "over", "via") }
  }

  /// The person whose name stands right behind the possessive of a state or behind a calling, which the parser may take for the
  /// head: “China's Xi Jinping”, “Democrat Robert Menendez”; else the token itself.
  func possessed(_ token: Int) -> Int {
    if mention(at: token) == nil, let name = mention(at: token + 1), name.tokens.lowerBound == token + 1,
      name.parties.first?.kind == .person, children(of: token, .flat).contains(where: name.tokens.contains)
    {
      return name.head
    }
    guard let state = mention(at: token), state.tokens.upperBound + 1 < tokens.count,
      form(state.tokens.upperBound).isOne(of: "'s", "’s", "'", "’"),
      let person = mention(at: state.tokens.upperBound + 1),
      person.tokens.lowerBound == state.tokens.upperBound + 1, person.form == .name,
      person.parties.contains(where: { $0.kind == .person })
    else { return token }
    return person.head
  }

  /// Whether “will” or “would” stands before a verb.
  func isToCome(_ verb: Int) -> Bool {
    children(of: verb, .aux).contains { form($0).isOne(of: "'ll", "will", "would") }
  }

  /// Whether a verb tells that something takes place.
  func takesPlace(_ verb: Int) -> Bool { lemma(verb) == "take" && form(verb + 1) == "place" }
}
