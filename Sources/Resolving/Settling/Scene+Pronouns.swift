import Lexicons
import Model

extension Scene {
  /// Settles “he” and “she”: the subject before, of the same sex where that is known, not too far back.
  func settle(_ gender: Gender, isPossessive: Bool, _ result: inout Settled) {
    let beside = isPossessive ? owner(beside: result) : nil
    let near = beside?.person.map { isOf(gender, $0) } == true ? beside.map { (score: 1.5, before: $0) } : nil
    guard let (score, before) = near ?? antecedent(gender, isPossessive: isPossessive, before: result),
      let person = before.person
    else { return }
    result.referents = [person]
    result.onBehalfOf = before.onBehalfOf
    result.candidates = [
      .init(party: person.party, score: min(0.9, 0.4 + 0.25 * score), reason: "the one told of before")
    ]
  }

  /// The person whom “he” or “she” most likely takes up.
  func antecedent(_ gender: Gender, isPossessive: Bool, before result: Settled) -> (
    score: Double, before: Settled
  )? {
    let pronoun = result.phrase.tokens.lowerBound
    var best: (score: Double, before: Settled)?
    let doer = isPossessive ? nil : doer(to: pronoun, in: result.sentence)
    for before in told(since: result.sentence - 2).reversed() {
      guard let person = before.person, isOf(gender, person), person != speaker?.person, person != doer,
        isPossessive || !isArgumentBeside(before, pronoun, in: result.sentence),
        !isAskedAbout(before, ahead: result)
      else { continue }
      var score =
        before.sentence == result.sentence ? 1.5 : before.sentence == result.sentence - 1 ? 1.2 : 0.5
      // A paragraph is mostly about those whom it names itself.
      if sentences[before.sentence].paragraph != sentences[result.sentence].paragraph { score -= 0.3 }
      if isSubject(before) { score += 0.5 } else if opens(before, aheadOf: result) { score += 0.3 }
      if isExample(before) { score -= 0.6 }
      if score > (best?.score ?? 0) + 0.01 { best = (score, before) }
    }
    return best
  }

  /// Whether somebody is only named in a question that another answers: “Asked if Hu would resign, he said no.”
  private func isAskedAbout(_ before: Settled, ahead result: Settled) -> Bool {
    before.sentence == result.sentence
      && before.phrase.tokens.lowerBound < result.phrase.tokens.lowerBound
      && sentences[before.sentence].tokens.first?.form == "Asked"
  }

  /// Whether somebody is only named as one of others: “eleven ministers have quit, including Ana Ruiz”.
  private func isExample(_ before: Settled) -> Bool {
    let tokens = sentences[before.sentence].tokens
    return tokens[..<before.phrase.tokens.lowerBound].suffix(6).contains {
      $0.form.inSmallLetters == "including"
    }
  }

  /// Whether somebody is the first who is named in the sentence before, mostly its subject whatever the parser takes it for.
  private func opens(_ before: Settled, aheadOf result: Settled) -> Bool {
    before.sentence == result.sentence - 1
      && told(in: before.sentence).first { $0.person != nil }?.phrase.tokens == before.phrase.tokens
  }

  /// Settles “it”: the state or body that is the subject before it, here or in the sentence before; no other noun may be.
  func settleIt(_ result: inout Settled) {
    guard let before = owner(beside: result) ?? subject(ofItAt: result),
      let referent = before.referents.first,
      before.referents.count == 1, referent.party.kind != .person
    else { return }
    result.referents = [referent]
    result.onBehalfOf = before.onBehalfOf
    result.candidates = [.init(party: referent.party, score: 0.65, reason: "the subject before")]
  }

  /// Whom “its” and “his” take up behind one preposition: “condemned Russia for its annexation of Crimea”, “congratulated Johnson on his
  /// election”.
  private func owner(beside result: Settled) -> Settled? {
    let pronoun = result.phrase.tokens.lowerBound
    let tokens = sentences[result.sentence].tokens
    guard pronoun > 1, tokens[pronoun].form.inSmallLetters.isOne(of: "its", "his", "her") else { return nil }
    let preposition = tokens[pronoun - 1].form.inSmallLetters
    // “met Putin after his talks with …” is about the one who met him, “briefed May on his visit” about the one who tells of it.
    let verb = tokens[..<pronoun].last { $0.tag == .verb }
    guard verb.map({ !GrammarWords.informing.contains($0.lemma.inSmallLetters) }) ?? true,
      preposition.isOne(of: "about", "for", "over")
        || preposition == "after" && tokens[pronoun].form.inSmallLetters == "its"
        || preposition == "on" && tokens[..<pronoun].suffix(8).contains(where: { $0.lemma == "congratulate" })
    else { return nil }
    return told(in: result.sentence).last { before in
      before.referents.count == 1 && before.phrase.tokens.upperBound < pronoun
        && tokens[before.phrase.tokens.upperBound..<pronoun - 1].allSatisfy {
          $0.tag == .adposition || GrammarWords.calendar.contains($0.form.inSmallLetters)
        }
    }
  }

  /// The subject that “it” and “its” take up.
  func subject(ofItAt result: Settled) -> Settled? {
    let tokens = sentences[result.sentence].tokens
    var end = result.phrase.tokens.lowerBound
    // “Iran said Israel had attacked it”: not the one who attacks
    if tokens[end].relation == .obj, let verb = tokens[end].head {
      end = tokens.indices.first { tokens[$0].head == verb && tokens[$0].relation == .nsubj } ?? end
    }
    return subject(before: end, in: result.sentence)
      ?? (result.sentence > 0 ? subject(before: nil, in: result.sentence - 1) : nil)
  }

  /// What the last subject before a token is, or the main one of a whole sentence; an empty one where it is no party.
  private func subject(before end: Int?, in sentence: Int) -> Settled? {
    let tokens = sentences[sentence].tokens
    let subjects = tokens.indices.filter { index in
      guard tokens[index].relation.isOne(of: .nsubj, .nsubjPassive), tokens[index].penn != .wdt else {
        return false
      }
      if let end {
        return index < end && !tokens[index].form.inSmallLetters.isOne(of: "that", "which", "who")
      }
      return tokens[index].head.map { tokens[$0].head == nil } ?? false
    }
    guard let subject = subjects.last else { return nil }
    let found = told(in: sentence).last { $0.phrase.tokens.contains(subject) }
    return found ?? Settled(sentence: sentence, phrase: Phrase(tokens: subject..<subject + 1, kind: .place))
  }

  /// Settles “I” and “you”: those whose names, with a colon, stand before what they say.
  func settle(_ told: Settled?, reason: String, _ result: inout Settled) {
    guard let told, let person = told.person else { return }
    result.referents = [person]
    result.onBehalfOf = told.onBehalfOf
    result.candidates = [.init(party: person.party, score: 0.8, reason: reason)]
  }

  /// Notes that somebody begins to speak; in a talk of two, the other one listens.
  mutating func noteSpeaker(_ result: Settled) {
    if let speaker, speaker.person != result.person { listener = speaker }
    speaker = result
    guard listener == nil else { return }
    let names = cast.map(\.referent).filter { $0 != result.person }
    guard let only = names.first, names.allSatisfy({ $0 == only }) else { return }
    listener = settled.first { $0.person == only }
  }

  /// Settles “they”: the last group told of, or the people who came up together in the sentence before.
  func settleThey(_ result: inout Settled) {
    guard !isOfOthers(result) else { return }
    for sentence in stride(from: result.sentence, through: max(0, result.sentence - 2), by: -1) {
      let before = told(in: sentence).filter { $0.isTold && !$0.referents.isEmpty }
      if sentence == result.sentence, let pair = doers(before) {
        result.referents = pair
      } else if let group = before.last(where: {
        $0.referents.count > 1 || $0.referents.first?.party.kind == .group
          || isOfMany($0, toldIn: result.sentence)
      }) {
        result.referents = joined(with: group, in: before)
      } else {
        var people: [Referent] = []
        for told in before where !isOwner(told) {
          if let person = told.person, !people.contains(person) { people.append(person) }
        }
        let isTogether = before.contains { isSubject($0) && $0.person != nil }
        if people.count > 1, people.count < 6, isTogether, sentence < result.sentence {
          result.referents = people
        }
      }
      if !result.referents.isEmpty { break }
    }
    result.candidates = result.referents.map {
      .init(party: $0.party, score: 0.65, reason: "those told of before")
    }
  }

  /// Whether somebody is only told whose another is: “Putin's adviser”.
  func isOwner(_ told: Settled) -> Bool {
    let tokens = sentences[told.sentence].tokens
    let next = told.phrase.tokens.upperBound
    return next < tokens.count && tokens[next].form.isOne(of: "'s", "’s", "'", "’")
  }

  /// Those who together are the subject of what has been told of a sentence: “Obama and Castro said that they …”, “China and Peru said they …”.
  private func doers(_ told: [Settled]) -> [Referent]? {
    guard let first = told.firstIndex(where: { isSubject($0) && $0.referents.count == 1 }),
      told.indices.contains(first + 1), told[first + 1].referents.count == 1,
      joinsPair(told[first], told[first + 1])
    else { return nil }
    return told[first].referents + told[first + 1].referents
  }

  /// Whether “and” ties two phrases: “Obama and Castro”, “Obama and his counterpart, Castro,”.
  private func joinsPair(_ one: Settled, _ other: Settled) -> Bool {
    let tokens = sentences[one.sentence].tokens
    return tokens[head(of: other.phrase.tokens, in: other.sentence)].relation == .conj
      && tokens[one.phrase.tokens.upperBound..<other.phrase.tokens.lowerBound].contains { $0.form == "and" }
  }

  /// Whether words for several people stand for their state: “Iranian forces”, “the Russians”, or a body is the subject over the
  /// clause: “the Taliban said they …”.
  private func isOfMany(_ before: Settled, toldIn sentence: Int) -> Bool {
    if before.sentence == sentence, before.referents.first?.party.kind == .organisation, isSubject(before) {
      return true
    }
    guard case .party(_, form: .demonym, acts: true) = before.phrase.kind,
      before.sentence == sentence || isSubject(before)
    else { return false }
    return [.nns, .nnps].contains(
      sentences[before.sentence].tokens[before.phrase.tokens.upperBound - 1].penn)
  }

  /// Whether a plural noun that is no party stands nearer, as in “the visitors say they”.
  private func isOfOthers(_ result: Settled) -> Bool {
    let pronoun = result.phrase.tokens.lowerBound
    let tokens = sentences[result.sentence].tokens
    let nouns = tokens[..<pronoun].indices.filter { tokens[$0].penn.isOne(of: .nns, .nnps) }
    if let noun = nouns.last { return !isOfGroup(noun, in: result.sentence) }
    guard result.sentence > 0, doers(Array(told(in: result.sentence))) == nil else { return false }
    let before = sentences[result.sentence - 1].tokens
    let subject = before.indices.last { index in
      [.nsubj, .nsubjPassive].contains(before[index].relation)
        && before[index].head.map { before[$0].head == nil } ?? false
    }
    guard let subject, before[subject].penn == .nns else { return false }
    return !isOfGroup(subject, in: result.sentence - 1)
  }

  private func isOfGroup(_ token: Int, in sentence: Int) -> Bool {
    told(in: sentence).contains { $0.phrase.tokens.contains(token) && !$0.referents.isEmpty }
  }

  /// A group with those whom “and” ties to it: “the Egyptian minister and his two counterparts”.
  private func joined(with group: Settled, in told: [Settled]) -> [Referent] {
    guard let index = told.lastIndex(where: { $0.phrase.tokens == group.phrase.tokens }), index > 0,
      let person = told[index - 1].person, !group.referents.contains(person),
      joinsList(told[index - 1].phrase.tokens.upperBound..<group.phrase.tokens.lowerBound, in: group.sentence)
    else { return group.referents }
    return [person] + group.referents
  }

  private func isOf(_ gender: Gender, _ person: Referent) -> Bool {
    let first = person.party.name.split(separator: " ").first.map { $0.lowercased() } ?? ""
    let known = genders[person.party.id] ?? GivenNames.gender(first)
    switch gender {
    case .female: return known == .female
    case .male: return known != .female
    }
  }

  /// Whether somebody is another argument of the pronoun's own verb, and so cannot be meant: “Kerry told him”.
  private func isArgumentBeside(_ before: Settled, _ pronoun: Int, in sentence: Int) -> Bool {
    guard before.sentence == sentence else { return false }
    let tokens = sentences[sentence].tokens
    let head = head(of: before.phrase.tokens, in: sentence)
    guard let verb = tokens[pronoun].head else { return false }
    return tokens[head].head == verb
      || self.verb(doneTo: pronoun, in: sentence).flatMap { subject(of: $0, in: sentence) } == head
  }

  /// The verb that tells what is done to whom a pronoun means, or what is held with them: “told him”, “held talks with him”.
  private func verb(doneTo pronoun: Int, in sentence: Int) -> Int? {
    let tokens = sentences[sentence].tokens
    guard let head = tokens[pronoun].head else { return nil }
    switch tokens[pronoun].relation {
    case .obj, .iobj, .obl: return head
    case .nmod where tokens[head].relation == .obj && pronoun > 0 && tokens[pronoun - 1].form == "with":
      return tokens[head].head
    default: return nil
    }
  }

  /// Who does to another what the pronoun's verb tells, under whatever name, and so cannot be meant: “he received the envoy and told him”.
  private func doer(to pronoun: Int, in sentence: Int) -> Referent? {
    guard let verb = verb(doneTo: pronoun, in: sentence),
      let subject = subject(of: verb, in: sentence)
    else { return nil }
    return told(in: sentence).last { $0.phrase.tokens.contains(subject) }?.person
  }

  /// The subject of a verb: its own, or that of the verb that it hangs on without one (“he left, thanking them”).
  private func subject(of verb: Int, in sentence: Int) -> Int? {
    let tokens = sentences[sentence].tokens
    var verb = verb
    for _ in 0..<4 {
      let own = tokens.indices.first {
        tokens[$0].head == verb && tokens[$0].relation.isOne(of: .nsubj, .nsubjPassive)
      }
      if let own { return own }
      guard tokens[verb].relation.isOne(of: .advcl, .xcomp, .acl, .conj), let head = tokens[verb].head else {
        return nil
      }
      verb = head
    }
    return nil
  }

  func isSubject(_ before: Settled) -> Bool {
    let tokens = sentences[before.sentence].tokens
    switch tokens[head(of: before.phrase.tokens, in: before.sentence)].relation {
    case .nsubj, .nsubjPassive: return true
    default: return false
    }
  }
}
