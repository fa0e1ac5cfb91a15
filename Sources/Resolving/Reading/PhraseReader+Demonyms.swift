import Lexicons
import Model

/// Reads the adjectives and peoples of states: “Russian officials”, “the Americans”.
extension PhraseReader {
  /// Reads “Russian officials”, “the Americans”, “the Russian annexation”; a lone “Russian” is nobody but tells whose a thing is.
  mutating func readDemonym(_ spot: Spot) -> Int {
    let states = existing(spot.demonyms).map { PartyRow(.country, $0) }
    // “pro-Russian forces” are not Russia's.
    if tellsSide(spot.tokens.lowerBound) { return spot.tokens.upperBound }
    // “ethnic Albanians” are nobody's who act for Albania.
    if lower(spot.tokens.lowerBound - 1) == "ethnic" {
      let people = spot.tokens.lowerBound - 1..<spot.tokens.upperBound
      if sentence.tokens[spot.tokens.upperBound - 1].penn.isOne(of: .nns, .nnps) {
        push(Phrase(tokens: people, kind: .group(noun: lower(spot.tokens.lowerBound), isNamed: true)))
      }
      return spot.tokens.upperBound
    }
    if let end = parliamentEnd(after: spot.tokens.upperBound) {
      push(
        Phrase(
          tokens: withArticle(spot.tokens.lowerBound..<end), kind: .party(states, form: .name, acts: true)))
      return end
    }
    let end = bodyEnd(after: spot.tokens.upperBound) ?? vehicleEnd(after: spot.tokens.upperBound)
    // “French and Iranian leaders” is one title, which is read from its noun on.
    let isOffice =
      self.spot(at: spot.tokens.upperBound).map {
        !$0.officesInPlural.isEmpty && $0.tokens.upperBound == end
      } ?? false
    if let end, isOffice || lower(end - 1).isOne(of: "leaders", "presidents"),
      lower(spot.tokens.lowerBound - 1) == "and"
    {
      return spot.tokens.upperBound
    }
    if let before = self.spot(before: spot.tokens.lowerBound), !before.demonyms.isEmpty {
      return readPart(before.tokens.lowerBound..<(end ?? spot.tokens.upperBound), hasBody: end != nil)
    }
    if let end {
      push(
        Phrase(
          tokens: withArticle(spot.tokens.lowerBound..<end), kind: .party(states, form: .demonym, acts: true))
      )
      return end
    }
    if !isPaired(spot), let end = groundEnd(after: spot.tokens.upperBound) {
      push(
        Phrase(
          tokens: withArticle(spot.tokens.lowerBound..<end), kind: .party(states, form: .demonym, acts: false)
        ))
      return end
    }
    if isCoordinatedWithBody(spot) || isPaired(spot) || isPairOfPeoples(spot)
      || GrammarWords.acts.contains(lower(spot.tokens.upperBound)) || isOfFarAct(spot)
    {
      push(Phrase(tokens: spot.tokens, kind: .party(states, form: .demonym, acts: true)))
    } else if isPeople(spot) || isExpelled(spot) || isPenalised(spot) {
      push(Phrase(tokens: withArticle(spot.tokens), kind: .party(states, form: .demonym, acts: true)))
    } else if isAdjectiveOrPeople(spot) {
      push(Phrase(tokens: spot.tokens, kind: .party(states, form: .demonym, acts: false)))
    }
    return spot.tokens.upperBound
  }

  /// Reads “Bosnian Serb forces”: neither state acts, but a part of the one's people that lives in the other.
  private mutating func readPart(_ tokens: Range<Int>, hasBody: Bool) -> Int {
    if hasBody {
      push(
        Phrase(tokens: withArticle(tokens), kind: .group(noun: lower(tokens.upperBound - 1), isNamed: true)))
    }
    return tokens.upperBound
  }

  /// Where “parliament” or “senate” ends right after a state's name or adjective: “Ukraine's parliament”, “the Thai senate”.
  func parliamentEnd(after start: Int) -> Int? {
    let isOne =
      lower(start).isOne(of: "legislature", "parliament", "senate")
      || isCapital(start) && lower(start) == "congress" && lower(start + 1) != "of"
    return isOne && !isCapital(start + 1) ? start + 1 : nil
  }

  /// Whether an adjective stands before a noun, or is one for many people: “Iranian oil”, “thousands of Iranians”.
  private func isAdjectiveOrPeople(_ spot: Spot) -> Bool {
    let token = sentence.tokens[spot.tokens.lowerBound]
    return token.relation.isOne(of: .amod, .compound) || token.penn.isOne(of: .nns, .nnps)
  }

  /// Where a noun for the ground of a state ends that begins at a token: “waters”, “eastern border”; a poll is held there too.
  private func groundEnd(after start: Int) -> Int? {
    var noun = start
    while noun < start + 2, GrammarWords.groundModifiers.contains(lower(noun)),
      !GrammarWords.grounds.contains(lower(noun)) || GrammarWords.grounds.contains(lower(noun + 1))
    {
      noun += 1
    }
    let word = lower(noun)
    if GrammarWords.grounds.contains(word) { return noun + 1 }
    // The adjective alone, so that the noun stays free to be an event.
    if GrammarWords.polls.contains(word) { return start }
    let isNamed =
      isCapital(noun + 1) || lower(noun + 1) == "of" || lower(noun + 1) == "," && isCapital(noun + 2)
    return GrammarWords.settlements.contains(word) && !isNamed ? noun + 1 : nil
  }

  /// Where the name of a weapon ends that begins at a token: “a Turkish F-16”.
  private func vehicleEnd(after start: Int) -> Int? {
    guard isCapital(start), lower(start + 1) == "-", start + 2 < sentence.tokens.count,
      sentence.tokens[start].form.utf8.count < 4,
      sentence.tokens[start + 2].form.utf8.allSatisfy({ $0 < 0x3a })
    else { return nil }
    return start + 3
  }

  /// Whether “the Russians” stands there, as the ones who act for their state.
  private func isPeople(_ spot: Spot) -> Bool {
    guard lower(spot.tokens.lowerBound - 1) == "the", spot.tokens.upperBound < sentence.tokens.count else {
      return false
    }
    let word = lower(spot.tokens.lowerBound)
    let isPlural =
      word.hasSuffix("s")
      || ["french", "british", "chinese", "japanese", "dutch", "irish", "spanish", "vietnamese"].contains(
        word)
    switch sentence.tokens[spot.tokens.upperBound].tag {
    case .verb, .auxiliary, .punctuation, .adverb, .adposition, .coordinator, .subordinator, .particle,
      .other:
      return isPlural
    default: return false
    }
  }

  /// Whether so many of a people are sent out of a country, as only their state's envoys are counted, or taken in a battle or as
  /// hostages: “expelled 23 Russians”, “captured 48 Libyans”, “took 52 Norwegians hostage”.
  private func isExpelled(_ spot: Spot) -> Bool {
    var people = sentence.tokens[spot.tokens.upperBound - 1]
    // The parser may make one word of “Norwegians hostage”.
    if people.relation == .compound, lower(spot.tokens.upperBound).isOne(of: "captive", "hostage", "prisoner")
    {
      people = sentence.tokens[spot.tokens.upperBound]
    }
    let isCounted =
      spot.tokens.lowerBound > 0 && sentence.tokens[spot.tokens.lowerBound - 1].tag == .numeral
    guard isCounted, people.relation.isOne(of: .obj, .nsubjPassive), let verb = people.head else {
      return false
    }
    return sentence.tokens[verb].lemma.isOne(of: "capture", "evict", "expel")
      || sentence.tokens[verb].lemma.isOne(of: "hold", "seize", "take")
        && (spot.tokens.upperBound..<spot.tokens.upperBound + 3).contains {
          lower($0).isOne(of: "captive", "hostage", "hostages", "prisoner", "prisoners")
        }
  }

  /// Whether so many of a people are under sanctions, which are laid on their state: “imposed sanctions on 19 Russians”.
  private func isPenalised(_ spot: Spot) -> Bool {
    let people = sentence.tokens[spot.tokens.upperBound - 1]
    guard people.relation.isOne(of: .nmod, .obl), spot.tokens.lowerBound > 1, let head = people.head,
      sentence.tokens[spot.tokens.lowerBound - 1].tag == .numeral,
      lower(spot.tokens.lowerBound - 2).isOne(of: "against", "on")
    else { return false }
    return sentence.tokens[head].lemma.isOne(of: "ban", "freeze", "impose", "sanction", "slap")
  }

  /// Whether other adjectives, or nouns for what is fired, stand between that of a state and a noun for what it does: “an Iranian
  /// cross-border offensive”, “a Turkish missile strike”. What is laid on a state may be told so, too: “Iranian economic sanctions”.
  private func isOfFarAct(_ spot: Spot) -> Bool {
    let start = spot.tokens.upperBound
    guard sentence.tokens[start - 1].relation == .amod, let head = sentence.tokens[start - 1].head,
      let act = (start + 1..<start + 3).first(where: { GrammarWords.acts.contains(lower($0)) }),
      !lower(act).isOne(of: "ban", "embargo", "sanction", "sanctions")
    else { return false }
    let isBetween = (start..<act).allSatisfy {
      sentence.tokens[$0].tag == .adjective || lower($0).contains("-")
        || GrammarWords.projectiles.contains(lower($0))
    }
    return isBetween && (start..<act + 1).contains(head)
  }

  /// Whether two peoples stand for those who act for them: “talks between Israelis and Palestinians”.
  private func isPairOfPeoples(_ spot: Spot) -> Bool {
    func isPeople(_ spot: Spot?) -> Bool {
      guard let spot, !spot.demonyms.isEmpty else { return false }
      return sentence.tokens[spot.tokens.upperBound - 1].penn.isOne(of: .nns, .nnps)
    }
    let (before, after) = (spot.tokens.lowerBound - 1, spot.tokens.upperBound)
    return isPeople(spot)
      && (lower(after) == "and" && isPeople(self.spot(at: after + 1))
        || lower(before) == "and" && isPeople(self.spot(before: before)))
  }

  /// Whether further adjectives follow, and then a noun that acts for all: “Russian and Ukrainian officials”.
  private func isCoordinatedWithBody(_ spot: Spot) -> Bool {
    var next = spot.tokens.upperBound
    while lower(next).isOne(of: "and", ",", "or", "-") { next += 1 }
    // “Russian and U.N. officials”
    guard next > spot.tokens.upperBound, let other = self.spot(at: next),
      !(other.demonyms.isEmpty && other.countries.isEmpty && other.organisations.isEmpty)
        || !other.officesInPlural.isEmpty
    else { return false }
    if !other.officesInPlural.isEmpty, statesActing(in: other.tokens) != nil { return true }
    return bodyEnd(after: other.tokens.upperBound) != nil || isCoordinatedWithBody(other)
  }

  /// Where a noun that acts for a state ends, which begins at a token or after words that describe it.
  func bodyEnd(after start: Int) -> Int? {
    var token = start
    while token < start + 4, token < sentence.tokens.count {
      let word = lower(token)
      let isModifier = GrammarWords.bodyModifiers.contains(word)
      // “Sudanese security services”
      let isService =
        word.isOne(of: "service", "services")
        && lower(token - 1).isOne(of: "armed", "intelligence", "secret", "security")
      // “a Russian air group”
      if word.isOne(of: "air", "battle", "strike"), lower(token + 1) == "group" { return token + 2 }
      if isService || GrammarWords.stateBodies.contains(word),
        !(isModifier && bodyEnd(after: token + 1) != nil)
      {
        let isNamed = isCapital(token + 1) || lower(token + 1).isOne(of: "to", "for")
        return GrammarWords.envoys.contains(word) && isNamed ? nil : token + 1
      }
      guard isModifier else { return nil }
      token += 1
    }
    return nil
  }

  /// Whether a state's adjective only tells whose the body is that a title is of: “the president of the Peruvian central bank”.
  func isOfBody(behind adjective: Int) -> Bool {
    (adjective..<adjective + 3).contains { GrammarWords.bodies.contains(lower($0)) }
      && isMarked(adjective - 1)
  }
}
