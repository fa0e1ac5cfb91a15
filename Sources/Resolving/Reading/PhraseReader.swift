import Lexicons
import Model

/// Cuts a sentence into the phrases that may point at parties, by the names in it and the words around them.
///
/// What the phrases point at is settled later, with the whole article in view.
struct PhraseReader {
  let lexicon: Lexicon
  let sentence: Sentence
  let words: SentenceWords
  let spots: [Spot]
  let day: CalendarDate?
  /// The index of the spot that begins at a token, and of the one that ends before it.
  let spotStarting: [Int?]
  let spotEnding: [Int?]
  /// The names that the model sees, cut right.
  private var names: [Name] = []
  /// The index of the name over a token.
  private var nameOver: [Int?] = []
  var phrases: [Phrase] = []

  init(lexicon: Lexicon, sentence: Sentence, day: CalendarDate?) {
    self.lexicon = lexicon
    self.sentence = sentence
    self.day = day
    words = SentenceWords(sentence)
    spots = Spotter(lexicon: lexicon).spots(in: words)
    var starting: [Int?] = Array(repeating: nil, count: sentence.tokens.count + 1)
    var ending = starting
    for (index, spot) in spots.enumerated() {
      starting[spot.tokens.lowerBound] = index
      ending[spot.tokens.upperBound] = index
    }
    spotStarting = starting
    spotEnding = ending
    names = joined(
      sentence.names.flatMap(parted).map(withoutCalling).compactMap(cutRight))
    nameOver = Array(repeating: nil, count: sentence.tokens.count)
    for (index, name) in names.enumerated() {
      for token in name.tokens where nameOver[token] == nil { nameOver[token] = index }
    }
  }

  /// The phrases of the sentence, in order and without overlap.
  mutating func read() -> [Phrase] {
    var token = 0
    while token < sentence.tokens.count {
      token = max(token + 1, readPhrase(at: token))
    }
    return phrases
  }

  /// Reads the phrase that begins with a token, if any; returns where the next may begin.
  private mutating func readPhrase(at token: Int) -> Int {
    if spotStarting[token] == nil, !isCapital(token), nameOver[token] == nil,
      !GrammarWords.openers.contains(lower(token))
    {
      return token + 1
    }
    let spot = spot(at: token)
    if let end = readPronoun(at: token) ?? readMinistry(at: token) { return end }
    if words.lower[token].hasPrefix("counterpart"), let end = readCounterpart(at: token) { return end }
    if let end = readEnvoy(at: token) ?? readLeader(at: token) ?? readGroup(at: token) { return end }
    if let spot, !spot.offices.isEmpty || !spot.officesInPlural.isEmpty, !isNameRather(spot),
      let end = readTitle(spot)
    {
      return end
    }
    if let end = untaggedTown(at: token) {
      push(Phrase(tokens: token..<end, kind: .place))
      return end
    }
    if let end = readHalf(at: token) ?? readHalves(at: token) { return end }
    if let name = name(at: token, isIntroduced: false) { return readPerson(name) }
    if let spot, spot.isOfState || !spot.organisations.isEmpty { return readParty(spot) }
    if let spot, !spot.places.isEmpty, let end = bodyName(over: spot) {
      push(Phrase(tokens: spot.tokens.lowerBound..<end, kind: .unknownOrganisation))
      return end
    }
    if let spot, !spot.places.isEmpty {
      push(Phrase(tokens: spot.tokens, kind: .place, places: spot.places))
      return spot.tokens.upperBound
    }
    if let name = untaggedName(at: token) { return readPerson(name) }
    if let end = readParliament(at: token) ?? readCourt(at: token) ?? readTold(at: token)
      ?? readCalling(at: token)
    {
      return end
    }
    return readModelName(at: token) ?? readOwnBody(at: token) ?? readCollective(at: token) ?? token + 1
  }

  /// The spot that begins at a token.
  func spot(at token: Int) -> Spot? {
    guard spotStarting.indices.contains(token), let index = spotStarting[token] else { return nil }
    return spots[index]
  }

  /// The spot that ends before a token.
  func spot(before token: Int) -> Spot? {
    guard spotEnding.indices.contains(token), let index = spotEnding[token] else { return nil }
    return spots[index]
  }

  /// The word at a token in small letters; empty beyond the sentence.
  func lower(_ token: Int) -> String { words.lower.indices.contains(token) ? words.lower[token] : "" }

  /// Whether the word at a token begins with a capital.
  func isCapital(_ token: Int) -> Bool {
    guard sentence.tokens.indices.contains(token),
      let first = sentence.tokens[token].form.unicodeScalars.first
    else { return false }
    return first.isASCII ? ("A"..."Z").contains(first) : first.properties.isUppercase
  }

  /// The name that the model sees over a token.
  func modelName(over token: Int) -> Name? {
    guard nameOver.indices.contains(token), let index = nameOver[token] else { return nil }
    return names[index]
  }

  /// Adds a phrase in place of those that it covers.
  mutating func push(_ phrase: Phrase) {
    while let last = phrases.last, last.tokens.upperBound > phrase.tokens.lowerBound { phrases.removeLast() }
    phrases.append(phrase)
  }

  /// Where a phrase may begin at the earliest, so that it does not cut into a person's name before.
  ///
  /// - Complexity: The number of phrases behind that name; a loop takes it once, before it begins.
  var floor: Int {
    for phrase in phrases.reversed() {
      switch phrase.kind {
      case .person, .office, .pronoun(_, isPossessive: false), .collective: return phrase.tokens.upperBound
      case .party, .halves, .unknownOrganisation, .place, .pronoun, .it, .they, .speaker, .listener, .ownBody,
        .told,
        .group:
        continue
      }
    }
    return 0
  }

  /// Whether a word that is a title too is used as a name here, as in “Chancellor Gardens” or “Mr Premier”.
  private func isNameRather(_ spot: Spot) -> Bool {
    guard let name = modelName(over: spot.tokens.lowerBound), isCapital(spot.tokens.lowerBound) else {
      return false
    }
    switch name.kind {
    case .organisation, .place:
      return name.tokens.lowerBound < spot.tokens.lowerBound
        && name.tokens.upperBound >= spot.tokens.upperBound
    case .person, .other: return false
    }
  }
}
