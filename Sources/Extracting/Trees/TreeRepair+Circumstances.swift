import Model

/// Mends what hangs on the days, places and gatherings of a sentence.
extension TreeRepair {
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
      let gathering = gathering(before: start), gathering != head
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

  /// Parts an object from the days behind it: “launched a missile days afterwards”.
  mutating func partDays(_ days: Int) {
    // “resigned two days after the vote”
    if days + 1 < tokens.count, tokens[days].relation == .obj, WordClasses.spans.contains(lemma(days)),
      tokens[days + 1].form.isOne(of: "after", "ago", "before", "earlier", "later")
    {
      tokens[days].relation = .oblUnmarked
      // “the people killed hours earlier by a bomb”
      if let verb = tokens[days].head, tokens[verb].relation == .acl, tokens[verb].penn == .vbd {
        tokens[verb].penn = .vbn
      }
    }
    guard days > 0, days + 1 < tokens.count, tokens[days].penn == .nns,
      WordClasses.spans.contains(lemma(days)),
      tokens[days + 1].form.isOne(of: "afterwards", "afterward", "ago", "earlier", "later"),
      tokens[days - 1].head == days, tokens[days - 1].relation == .compound, let verb = tokens[days].head
    else { return }
    let noun = days - 1
    for child in children[days] where child < noun { hang(child, on: noun, as: tokens[child].relation) }
    hang(noun, on: verb, as: tokens[days].relation)
    tokens[days].relation = .oblUnmarked
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

  /// Hangs the gathering at which something was decided, and its day, on the verb for that where the tree hangs them on what is to be
  /// done: “pledged to reopen the border at talks in Nairobi on Monday”, but not “agreed to meet at a summit in May”.
  mutating func tieVenue(_ venue: Int) {
    guard WordClasses.venues.contains(lemma(venue)), tokens[venue].relation.isOne(of: .nmod, .obl),
      children[venue].contains(where: { tokens[$0].form == "at" && tokens[$0].relation == .case }),
      let head = tokens[venue].head, head < venue
    else { return }
    let deed = tokens[head].relation == .obj ? tokens[head].head ?? head : head
    guard tokens[deed].penn == .vb, tokens[deed].relation == .xcomp, let verb = tokens[deed].head,
      verb < deed,
      tokens[verb].penn == .vbd, TreeRepair.deciding.contains(lemma(verb)),
      !TreeRepair.gathering.contains(lemma(deed))
    else { return }
    hang(venue, on: verb, as: .obl)
    for child in children[deed] + children[head]
    where child > venue && WordClasses.days.contains(tokens[child].form.inSmallLetters) {
      hang(child, on: verb, as: .obl)
    }
  }

  private static let deciding: WordSet = ["agree", "decide", "pledge", "promise", "resolve", "vow"]

  /// Verbs for what is done at a gathering itself.
  private static let gathering: WordSet = [
    "address", "adopt", "announce", "approve", "attend", "begin", "confer", "convene", "decide", "discuss",
    "gather", "hold", "launch", "meet", "open", "present", "raise", "see", "sign", "speak", "start", "talk",
    "unveil",
  ]
}
