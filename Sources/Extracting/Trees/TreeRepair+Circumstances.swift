import Model

/// Mends what hangs on the days, places and gatherings of a sentence.
extension TreeRepair {
  /// Makes a point of the compass a preposition of the place behind it, and what stands before it a noun: “launched an offensive east of
  /// Palmyra”.
  mutating func tieDirection(_ point: Int) {
    guard point > 0, point + 1 < tokens.count, tokens[point + 1].form == "of",
      WordClasses.compass.contains(tokens[point].form), let over = tokens[point].head, over < point,
      let place = children[point].first(where: { $0 > point + 1 && children[$0].contains(point + 1) })
    else { return }
    let noun = point - 1
    if children[point].contains(noun), tokens[noun].relation.isOne(of: .amod, .compound) {
      hang(noun, on: over, as: tokens[point].relation)
      tokens[noun].tag = .noun
      tokens[noun].penn = .nn
      for child in children[point] where child < noun { hang(child, on: noun, as: tokens[child].relation) }
    }
    let host = tokens[noun].tag.isOne(of: .noun, .verb) && !isUnder(noun, point) ? noun : over
    hang(place, on: host, as: tokens[host].tag == .verb ? .obl : .nmod)
    hang(point, on: place, as: .case)
  }

  /// Hangs what an act of force or a means is for on its noun where the tree hangs it on the verb: “during the operation to free
  /// the town”.
  mutating func tieAim(_ verb: Int) {
    guard verb > 1, tokens[verb].relation == .advcl, tokens[verb].penn == .vb, tokens[verb - 1].form == "to",
      WordClasses.assaults.contains(lemma(verb - 2)) || WordClasses.abilities.contains(lemma(verb - 2))
    else { return }
    hang(verb, on: verb - 2, as: .acl)
  }

  /// Hangs who attended a gathering on it where the tree hangs that on the verb: “hosted a summit on Monday attended by …”.
  mutating func tieAttendance(_ verb: Int) {
    guard verb + 1 < tokens.count, tokens[verb].penn == .vbn, tokens[verb].relation == .advcl,
      WordClasses.attending.contains(lemma(verb)), tokens[verb + 1].form == "by",
      let head = tokens[verb].head,
      let gathering = children[head].last(where: {
        $0 < verb && tokens[$0].relation == .obj && WordClasses.venues.contains(lemma($0))
      })
    else { return }
    hang(verb, on: gathering, as: .acl)
  }

  /// Hangs when and where a gathering is or was to be on it where the tree hangs that on the verb or on those who gather: “discussed the
  /// summit to be held in Oslo”, “after his talks with Kim, held in Oslo”.
  mutating func tieHolding(_ verb: Int) {
    guard tokens[verb].relation.isOne(of: .acl, .advcl, .xcomp),
      lemma(verb).isOne(of: "convene", "hold", "host", "take"), let head = tokens[verb].head
    else { return }
    let mark = children[verb].first { $0 > 0 && tokens[$0].form == "to" }
    let isBare =
      tokens[verb].penn.isOne(of: .vbd, .vbn) && subjects(of: verb).isEmpty
      && !children[verb].contains { tokens[$0].relation.isOne(of: .aux, .auxPassive, .mark, .obj) }
    guard let start = mark ?? (isBare ? verb : nil), head < start,
      let gathering = gathering(before: start), gathering != head, !isUnder(gathering, verb)
    else { return }
    hang(verb, on: gathering, as: .acl)
    tokens[verb].penn = tokens[verb].penn == .vbd ? .vbn : tokens[verb].penn
  }

  /// The noun for a gathering right before a token, or before the names of those who gather.
  private func gathering(before token: Int) -> Int? {
    var noun = token > 1 && tokens[token - 1].form == "," ? token - 2 : token - 1
    while noun >= 0, tokens[noun].tag == .properNoun, let head = tokens[noun].head, head < noun {
      let isOfOthers = children[noun].contains {
        tokens[$0].relation == .case && !tokens[$0].form.isOne(of: "among", "between", "by", "of", "with")
      }
      if isOfOthers { return nil }
      noun = head
    }
    guard noun >= 0, WordClasses.gatherings.contains(lemma(noun)), tokens[noun].relation != .nsubj else {
      return nil
    }
    return noun
  }

  /// Joins a name to the one before the day where the tree joins it to the day: “met Ruiz on Monday and Berg on Tuesday”.
  mutating func tieNextParty(_ name: Int) {
    guard tokens[name].relation == .conj, tokens[name].tag == .properNoun, let day = tokens[name].head,
      day < name, !WordClasses.days.contains(tokens[name].form.inSmallLetters),
      WordClasses.days.contains(tokens[day].form.inSmallLetters), let verb = tokens[day].head,
      let other = children[verb].last(where: {
        $0 > verb && $0 < day && tokens[$0].tag == .properNoun && tokens[$0].relation.isOne(of: .obj, .obl)
          && !children[$0].contains { tokens[$0].form.isOne(of: "at", "in") }
      })
    else { return }
    hang(name, on: other, as: .conj)
  }

  /// Parts from some parties what they speak about where the tree joins it to them, without a word or comma that could: “talks with Putin
  /// and Lavrov about Iran”.
  mutating func partTopic(_ topic: Int) {
    guard tokens[topic].relation == .conj, let party = tokens[topic].head, party < topic,
      let preposition = children[topic].first(where: { tokens[$0].relation == .case }),
      preposition > party + 1,
      tokens[preposition].form.isOne(of: "about", "concerning", "on", "over", "regarding"),
      tokens[preposition - 1].tag == .properNoun,
      !children[topic].contains(where: { $0 < topic && tokens[$0].relation == .cc }),
      let talks = tokens[party].head
    else { return }
    hang(topic, on: talks, as: tokens[talks].tag == .verb ? .obl : .nmod)
  }

  /// Joins a name to the one before the place where the tree joins it to the place: “met Merkel in Berlin and Hollande in Paris”.
  mutating func tieNextHost(_ name: Int) {
    guard name > 0, tokens[name].relation == .conj, tokens[name].tag == .properNoun, !isAtPlace(name),
      let place = tokens[name].head, place < name, tokens[place].tag == .properNoun, isAtPlace(place),
      let head = tokens[place].head,
      let other = children[head].last(where: {
        $0 > head && $0 < place && tokens[$0].tag == .properNoun
          && tokens[$0].relation.isOne(of: .nmod, .obj, .obl) && !isAtPlace($0)
      }),
      let last = tokens.indices.first(where: { $0 > name && tokens[$0].relation != .flat }),
      tokens[last].form.isOne(of: "at", "in"), let second = tokens[last].head,
      tokens[second].head == name || tokens[second].head == place
    else { return }
    hang(name, on: other, as: .conj)
    hang(second, on: name, as: .nmod)
  }

  /// Parts a month that opens a sentence without a comma from the name behind it: “In May France recalled its envoy”.
  mutating func partMonth(_ month: Int) {
    let name = month + 1
    guard month == 1, name < tokens.count, tokens[0].form.isOne(of: "In", "Since"),
      WordClasses.months.contains(tokens[month].form.inSmallLetters), tokens[name].tag == .properNoun
    else { return }
    if tokens[month].relation == .compound, tokens[month].head == name, let verb = tokens[name].head {
      hang(month, on: verb, as: .obl)
      hang(0, on: month, as: .case)
    }
    guard tokens[name].relation == .obl, let verb = tokens[name].head, verb > name,
      subjects(of: verb).isEmpty,
      !children[name].contains(where: { tokens[$0].relation == .case })
    else { return }
    tokens[name].relation = .nsubj
  }

  /// Parts the number of a day from the noun behind the next preposition: “agreed on October 10 after 10 hours of talks”.
  mutating func partDay(_ number: Int) {
    guard number > 1, tokens[number].tag == .numeral, tokens[number].relation == .nummod,
      WordClasses.months.contains(tokens[number - 1].form.inSmallLetters), let noun = tokens[number].head,
      noun > number, let verb = tokens[noun].head,
      tokens[number..<noun].indices.contains(where: {
        tokens[$0].relation == .case && tokens[$0].head == noun
      })
    else { return }
    hang(number, on: verb, as: .obl)
  }

  /// Parts a month that opens a sentence from the many behind it: “In May more than a dozen countries expelled envoys”.
  mutating func partMonthOfMany(_ noun: Int) {
    guard noun > 2, tokens[noun].relation == .obl, tokens[noun].penn == .nns, tokens[0].head == noun,
      tokens[0].form.isOne(of: "In", "Since"), WordClasses.months.contains(tokens[1].form.inSmallLetters),
      tokens[2].tag.isOne(of: .adjective, .adverb, .determiner, .numeral), let verb = tokens[noun].head,
      verb > noun,
      tokens[verb].tag == .verb, subjects(of: verb).isEmpty
    else { return }
    hang(1, on: verb, as: .obl)
    hang(0, on: 1, as: .case)
    tokens[noun].relation = .nsubj
  }

  /// Whether a token stands behind “in” or “at”.
  private func isAtPlace(_ token: Int) -> Bool {
    children[token].contains { tokens[$0].form.isOne(of: "at", "in") && tokens[$0].relation == .case }
  }

  /// Parts an object from the days behind it: “launched a missile days afterwards”, “met Ruiz hours before the vote”.
  mutating func partDays(_ days: Int) {
    guard days > 0, days + 1 < tokens.count, tokens[days].tag == .noun,
      WordClasses.spans.contains(lemma(days)),
      let verb = tokens[days].head
    else { return }
    let relation = tokens[days].relation
    let isBeside = tokens[days + 1].form.isOne(of: "after", "before")
    let isApart = tokens[days + 1].form.isOne(of: "afterwards", "afterward", "ago", "earlier", "later")
    guard isBeside || isApart else { return }
    // “resigned two days after the vote”
    if relation == .obj {
      tokens[days].relation = .oblUnmarked
      // “the people killed hours earlier by a bomb”
      if tokens[verb].relation == .acl, tokens[verb].penn == .vbd { tokens[verb].penn = .vbn }
    }
    let last = days - 1
    let noun = tokens[last].relation == .flat ? tokens[last].head ?? last : last
    guard tokens[days].penn == .nns, tokens[noun].head == days, tokens[noun].relation == .compound,
      isApart
        || tokens[noun].tag == .properNoun && !WordClasses.days.contains(tokens[noun].form.inSmallLetters)
    else { return }
    for child in children[days] where child < noun { hang(child, on: noun, as: tokens[child].relation) }
    // The tree may already take the hours, with the name before them, for a time.
    let isFree = tokens[verb].tag == .verb && !children[verb].contains { tokens[$0].relation == .obj }
    hang(noun, on: verb, as: isBeside && relation == .oblUnmarked && isFree ? .obj : relation)
    tokens[days].relation = .oblUnmarked
  }

  /// Hangs a day on the gathering right before it that follows another where the tree hangs it on the verb: “are to meet on Monday,
  /// followed by a summit in Lima on Friday”.
  mutating func tieDayOfNext(_ day: Int) {
    guard tokens[day].relation.isOne(of: .obl, .oblUnmarked), let verb = tokens[day].head,
      WordClasses.days.contains(tokens[day].form.inSmallLetters),
      let by = tokens[..<day].lastIndex(where: { $0.form == "by" }), by > 0,
      tokens[by - 1].form == "followed", verb < by, let next = tokens[by].head, next > by, next < day,
      tokens[next + 1..<day].allSatisfy({ !$0.tag.isOne(of: .punctuation, .verb) })
    else { return }
    hang(day, on: next, as: .nmod)
  }

  /// Hangs a means on the verb where the tree hangs it on the adverb behind it: “spoke by telephone earlier on Friday”.
  mutating func tieMeans(_ noun: Int) {
    guard let adverb = tokens[noun].head, adverb == noun + 1,
      tokens[adverb].form.isOne(of: "earlier", "later"),
      children[noun].contains(where: { tokens[$0].form == "by" }), let verb = tokens[adverb].head,
      tokens[verb].tag == .verb
    else { return }
    hang(noun, on: verb, as: .obl)
  }

  /// Hangs a participle behind a comma on the verb over an infinitive where the tree hangs it on the infinitive: “agreed to keep the
  /// peace, wrapping up their talks”.
  mutating func raiseParticiple(_ verb: Int) {
    guard verb > 1, tokens[verb].penn == .vbg, tokens[verb].relation == .advcl, tokens[verb - 1].form == ",",
      let infinitive = tokens[verb].head, infinitive < verb, tokens[infinitive].penn == .vb,
      tokens[infinitive].relation.isOne(of: .advcl, .xcomp), let head = tokens[infinitive].head,
      head < infinitive,
      tokens[head].penn == .vbd
    else { return }
    hang(verb, on: head, as: .advcl)
  }

  /// Hangs a clause with “where” on the place before it where the tree hangs it on the verb or on a time between: “visited Hanoi last
  /// week, where he met Ruiz”.
  mutating func tieWhere(_ adverb: Int) {
    guard adverb > 2, tokens[adverb].form == "where", tokens[adverb - 1].form == ",",
      tokens[adverb].relation.isOne(of: .advmod, .mark), let verb = tokens[adverb].head, verb > adverb,
      tokens[verb].relation.isOne(of: .aclRelative, .advcl, .advclRelative, .ccomp, .parataxis),
      let head = tokens[verb].head, head < adverb, let place = place(endingAt: adverb - 2), place != head
    else { return }
    hang(verb, on: place, as: .aclRelative)
  }

  /// Words that lead to one for a time.
  private static let timeLeaders: WordSet = ["earlier", "in", "last", "late", "next", "on", "the", "this"]

  /// The name that ends at a token, or right before the words for a time that end there.
  private func place(endingAt end: Int) -> Int? {
    var token = end
    while token > 0 {
      let word = tokens[token]
      let form = word.form.inSmallLetters
      let isTime =
        WordClasses.dayWords.contains(form) || WordClasses.months.contains(form)
        || TreeRepair.timeLeaders.contains(form)
      guard isTime || word.tag == .numeral else {
        return word.tag != .properNoun ? nil : word.relation == .flat ? word.head : token
      }
      token -= 1
    }
    return nil
  }
}
