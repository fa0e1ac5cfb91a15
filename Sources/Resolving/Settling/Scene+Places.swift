import Lexicons
import Model

extension Scene {
  /// Words behind which a preposition tells a place as well as “in” does.
  private static let aims: [String: WordSet] = [
    "for": ["due", "planned", "scheduled", "set", "slated"],
    "on": [
      "advance", "assault", "assaults", "attack", "attacks", "crackdown", "offensive", "raid", "raids",
      "siege", "strike", "strikes", "bases", "camp", "camps", "position", "positions", "posts", "target",
      "targets",
    ],
  ]

  /// What is held or acts in the town whose name stands before it.
  private static let townsmen: WordSet = [
    "'s", "agreement", "agreements", "conference", "court", "meeting", "police", "prosecutors", "summit",
    "talks", "’s",
  ]

  /// What such a gathering is about.
  private static let matters: WordSet = ["climate", "donor", "donors", "nuclear", "peace", "security"]

  /// Settles a name that can only be a place: among namesakes by the country named beside it, by what the article is
  /// about, and by size.
  mutating func settlePlace(_ result: inout Settled) {
    let tokens = result.phrase.tokens
    let sentence = sentences[result.sentence]
    let name = sentence.names.first { $0.tokens.overlaps(tokens) }
    let isTagged = name?.kind == .place
    guard !result.phrase.places.isEmpty else {
      let text = words(tokens, of: result.sentence)
      // “the Bardo National Museum” stands in a town, “North” of “North Africa” names none.
      let last = sentence.tokens[tokens.upperBound - 1].form.inSmallLetters
      result.isTold =
        !GrammarWords.buildings.contains(last)
        && !GrammarWords.bearings.contains(text.lowercased())
      result.place = result.isTold ? Place(name: text, country: "") : nil
      return
    }
    // “into the Gulf”
    let isWithArticle =
      tokens.lowerBound > 1 && sentence.tokens[tokens.lowerBound - 1].form.inSmallLetters == "the"
    let word = tokens.lowerBound - (isWithArticle ? 2 : 1)
    let before = word >= 0 ? sentence.tokens[word].form.inSmallLetters : ""
    let isLocated =
      GrammarWords.locatives.contains(before) || before.isOne(of: "to", "from", "of")
      || GrammarWords.taking.contains(before)
      // “launched an assault on Hodeidah”, “a summit set for Cardiff”
      || word > 0
        && Scene.aims[before]?.contains(sentence.tokens[word - 1].form.inSmallLetters) == true
    let beside = countryBeside(tokens.upperBound, in: result.sentence)
    let largest = result.phrase.places.map { lexicon.size(ofPlace: $0).population }.max() ?? 0
    let weighed = result.phrase.places.map { place -> (place: Int, score: Double) in
      let (population, country) = lexicon.size(ofPlace: place)
      var score = population > 3_000_000 ? 0.5 : population > 300_000 ? 0.35 : population > 50_000 ? 0.2 : 0.1
      if let country {
        if country == beside { score += 1 }
        // A small namesake of a great town is meant only where its country stands beside it.
        if population > largest / 6 { score += min(0.5, 0.25 * Double(stateCounts[country] ?? 0)) }
      }
      return (place, score)
    }.sorted { ($0.score, $1.place) > ($1.score, $0.place) }
    guard let best = weighed.first else { return }
    let isVenue = isBeforeVenue(tokens.upperBound, in: result.sentence)
    let isWhole =
      name.map { covers($0.tokens, tokens) && ($0.kind != .person || isVenue || isLocated) } ?? true
    // “the coastal town of Skhirat”
    let isCalledTown =
      before == "of" && tokens.lowerBound > 1
      && GrammarWords.settlements.contains(sentence.tokens[tokens.lowerBound - 2].form.inSmallLetters)
    // “visited The Hague”
    let isArticled = tokens.lowerBound > 1 && sentence.tokens[tokens.lowerBound - 1].form == "The"
    // “at the Summit of the Americas”
    let isTitle = isWithArticle && sentence.tokens.dropFirst(tokens.upperBound).first?.form == "of"
    let isSure =
      isTagged || isArticled || isCalledTown || best.score >= 1
      || isWhole && (isLocated || best.score >= 0.75 || isVenue && best.score >= 0.2)
    guard isSure, !isTitle else {
      result.isTold = false
      return
    }
    result.place = place(ofRow: best.place)
  }

  /// Whether what is held or acts in a town stands behind its name: “the Munich talks”, “the Munich security conference”.
  private func isBeforeVenue(_ end: Int, in sentence: Int) -> Bool {
    let words = sentences[sentence].tokens.dropFirst(end).prefix(2).map { $0.form.inSmallLetters }
    guard let first = words.first else { return false }
    return Scene.townsmen.contains(first)
      || Scene.matters.contains(first) && words.count > 1 && Scene.townsmen.contains(words[1])
  }

  /// Whether a name of the tables is all that the model sees there, or more: “the Persian gulf”, of which it sees “Persian”.
  private func covers(_ seen: Range<Int>, _ told: Range<Int>) -> Bool {
    told.lowerBound <= seen.lowerBound && seen.upperBound <= told.upperBound
  }

  /// The state whose name stands right after a comma, or whose part does: “Paris, France”.
  private func countryBeside(_ end: Int, in sentence: Int) -> Int? {
    let tokens = sentences[sentence].tokens
    guard end + 1 < tokens.count, tokens[end].form == "," else { return nil }
    for phrase in phrases[sentence] where phrase.tokens.lowerBound == end + 1 {
      if case .party(let rows, form: _, acts: _) = phrase.kind, let row = rows.first, row.table == .country {
        return row.row
      }
      return phrase.places.lazy.compactMap { self.lexicon.size(ofPlace: $0).country }.first
    }
    return nil
  }

  /// The place of a row, with the name of its state.
  func place(ofRow row: Int) -> Place {
    let place = lexicon.place(row)
    return Place(name: place.name, country: place.country.map { lexicon.name(PartyRow(.country, $0)) } ?? "")
  }
}
