import Lexicons
import Model

/// Words of a sentence that are a name of the tables, with all that it can stand for.
struct Spot {
  /// The tokens.
  let tokens: Range<Int>
  /// People whose full name it is.
  var people: [Int] = []
  /// People whose family name it is.
  var surnames: [Int] = []
  /// States whose name it is.
  var countries: [Int] = []
  /// States whose people it names.
  var demonyms: [Int] = []
  /// States whose capital it is.
  var capitals: [Int] = []
  /// States for whose government it stands.
  var seats: [Int] = []
  /// Organisations whose name it is.
  var organisations: [Int] = []
  /// Offices whose title it is.
  var offices: [Int] = []
  /// Offices whose title it is in the plural.
  var officesInPlural: [Int] = []
  /// Places whose name it is.
  var places: [Int] = []

  init(tokens: Range<Int>) { self.tokens = tokens }

  /// Whether nothing is left that it can stand for.
  var isEmpty: Bool {
    people.isEmpty && surnames.isEmpty && countries.isEmpty && demonyms.isEmpty && capitals.isEmpty
      && seats.isEmpty
      && organisations.isEmpty && offices.isEmpty && officesInPlural.isEmpty && places.isEmpty
  }

  /// Whether it names a state, its people or its government.
  var isOfState: Bool { !(countries.isEmpty && demonyms.isEmpty && capitals.isEmpty && seats.isEmpty) }

  /// Notes one more thing that it can stand for.
  mutating func add(_ use: NameUse) {
    switch (use.table, use.kind) {
    case (.country, .name): countries.append(use.row)
    case (.country, .demonym), (.country, .combining): demonyms.append(use.row)
    case (.country, .capital): capitals.append(use.row)
    case (.country, .seat), (.country, .surname), (.country, .title), (.country, .titles),
      (.country, .likeness):
      seats.append(use.row)
    case (.organisation, _): organisations.append(use.row)
    case (.office, .titles): officesInPlural.append(use.row)
    case (.office, _): offices.append(use.row)
    case (.person, .surname): surnames.append(use.row)
    case (.person, _): people.append(use.row)
    case (.place, _): places.append(use.row)
    }
  }
}

/// Finds the names of the tables in a sentence: at each word the longest.
struct Spotter {
  let lexicon: Lexicon

  /// The names in a sentence, in order and without overlap, but for the post of “ambassador to Turkey”, which is one of its own.
  ///
  /// - Complexity: A look into one hash table a word, and one more for each word that a name goes on.
  func spots(in sentence: SentenceWords) -> [Spot] {
    var spots: [Spot] = []
    var start = 0
    while start < sentence.words.count {
      if sentence.words[start].isFirst, let spot = longest(from: start, in: sentence) {
        spots.append(spot)
        let isOffice = !(spot.offices.isEmpty && spot.officesInPlural.isEmpty)
        let post = isOffice ? spot.tokens.dropFirst().first { sentence.lower[$0] == "to" } : nil
        while start < sentence.words.count, sentence.words[start].token < post ?? spot.tokens.upperBound {
          start += 1
        }
      } else {
        start += 1
      }
    }
    return spots
  }

  private func longest(from start: Int, in sentence: SentenceWords) -> Spot? {
    var key = NameKey()
    var best: Spot?
    var position = start
    while position < sentence.words.count {
      let word = sentence.words[position]
      if position > start, word.isCutOff { break }
      let longer = key.appending(word.word)
      guard let found = lexicon.find(longer) else {
        // “John F. Kerry” is known as “John Kerry”.
        guard position > start, word.word.isInitial, word.isFirst, word.isLast else { break }
        position += 1
        continue
      }
      key = longer
      if word.isLast, !found.uses.isEmpty,
        let spot = spot(of: found.uses, words: start...position, in: sentence)
      {
        // “Serbian leader” is whoever leads Serbia that day, though the tables hold it as a title of other days.
        let isLeader = sentence.lower[word.token].isOne(of: "leader", "leaders")
        if !(isLeader && best?.isOfState == true && spot.tokens.count == 2) { best = spot }
      }
      guard found.continues else { break }
      position += 1
    }
    return best
  }

  private func spot(of uses: Range<Int>, words: ClosedRange<Int>, in sentence: SentenceWords) -> Spot? {
    let first = sentence.words[words.lowerBound]
    let last = sentence.words[words.upperBound]
    var spot = Spot(tokens: first.token..<last.token + 1)
    // “the Gaza strip”
    let isGround =
      first.word.isCapital && words.count > 1
      && GrammarWords.smallGrounds.contains(sentence.lower[last.token])
    // “Ban Ki-moon” ends small, after a hyphen.
    let isHyphened = !last.isFirst || last.token > 0 && sentence.lower[last.token - 1] == "-"
    let opens =
      first.word.isCapital
      || words.count > 1 && last.word.isCapital
        && GrammarWords.nameParticles.contains(sentence.lower[first.token])
    let isCapital = opens && (last.word.isCapital || isHyphened && words.count > 2)
    // “the UN security council”, “the Labour party”: some papers write what kind of body it is small.
    let isBody =
      opens && words.count > 1 && GrammarWords.smallBodies.contains(sentence.lower[last.token])
      && !(sentence.lower[last.token] == "parliament"
        && sentence.lower[last.token - 1].isOne(of: "'s", "’s"))
    for number in uses {
      let use = lexicon.use(number)
      if isCutShort(use, spot.tokens, in: sentence) { continue }
      let fits =
        use.kind == .title || use.kind == .titles || isBody && use.table == .organisation
        || isGround && use.table == .place
        || isCapital && (!use.isAcronym || fitsAcronym(first, opens: words.lowerBound == 0, in: sentence))
      if fits { spot.add(use) }
    }
    return spot.isEmpty ? nil : spot
  }

  /// Whether words are not a state's name or adjective that look so: “Sino” without a dash behind it, “American” in “Central
  /// American”.
  private func isCutShort(_ use: NameUse, _ tokens: Range<Int>, in sentence: SentenceWords) -> Bool {
    let lower = sentence.lower
    switch use.kind {
    case .combining: return !lower.dropFirst(tokens.upperBound).first.isOne(of: "-", "–")
    case .demonym where lower[tokens.lowerBound].hasPrefix("american"),
      .name where lower[tokens.lowerBound] == "america":
      let before = lower[..<tokens.lowerBound].last { $0 != "-" }
      return before.map(GrammarWords.otherAmericas.contains) ?? false
    default: return false
    }
  }

  /// Whether a word written so can be a name that is written in capitals: “US” but not “us” or “Us”, and “Nato” inside a sentence.
  private func fitsAcronym(_ word: SentenceWords.Word, opens: Bool, in sentence: SentenceWords) -> Bool {
    if sentence.isShouted { return word.word.letters > 2 || sentence.lower[word.token].contains(".") }
    return word.word.isAllCapitals || word.word.letters > 3 && !opens
  }
}
