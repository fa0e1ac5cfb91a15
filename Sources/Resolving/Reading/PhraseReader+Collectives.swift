import Lexicons
import Model

extension PhraseReader {
  /// Reads “the two leaders”, “both sides”, “all six powers”, “the pair”, “the leaders”, “the sides”.
  mutating func readCollective(at token: Int) -> Int? {
    guard let (tokens, collective) = collective(at: token) else { return nil }
    push(Phrase(tokens: tokens, kind: .collective(collective)))
    return tokens.upperBound
  }

  private func collective(at token: Int) -> (Range<Int>, Collective)? {
    let word = lower(token)
    if let count = GrammarWords.numbers[word] { return counted(count, at: token) }
    if let collective = bareCollective(at: token) { return (token..<token + 1, collective) }
    guard lower(token - 1) == "the", lower(token + 1) != "of" else { return nil }
    let tokens = token - 1..<token + 1
    switch word {
    case "pair", "duo": return (tokens, Collective(count: 2, ofPeople: true))
    case "leaders": return (tokens, Collective(ofPeople: true, ofLeaders: true))
    case "presidents", "ministers", "diplomats", "envoys", "negotiators":
      return (tokens, Collective(ofPeople: true))
    case "countries", "governments", "parties", "sides":
      guard isPairAlone(token) else { return nil }
      return (tokens, Collective(ofPeople: false, ofCountries: word.isOne(of: "countries", "governments")))
    default: return nil
    }
  }

  /// “Leaders” and “ministers” with no word before or behind that tells whose they are.
  private func bareCollective(at token: Int) -> Collective? {
    guard lower(token).isOne(of: "leaders", "ministers"), standsAlone(token..<token + 1) else { return nil }
    return Collective(ofPeople: true, ofLeaders: lower(token) == "leaders", isBare: true)
  }

  /// Whether no word before or behind a plural tells whose or which they are: “agreed by leaders in June”.
  func standsAlone(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    let isOpen =
      before < 0
      || [.adposition, .auxiliary, .coordinator, .punctuation, .subordinator, .verb]
        .contains(sentence.tokens[before].tag)
        && !lower(before).isOne(of: "-", "–", "’s", "'s")
      || lower(before) == "when"
    return isOpen && !lower(tokens.upperBound).isOne(of: "at", "from", "in", "of", ",")
      && !isCapital(tokens.upperBound)
  }

  /// Whether “the sides” or “the parties” can only mean those told of, with no word behind that tells which.
  private func isPairAlone(_ noun: Int) -> Bool {
    let tells: WordSet = [
      "concerned", "for", "from", "in", "involved", "that", "to", "where", "which", "who", "whose", "with",
    ]
    return lower(noun - 2) != "on" && !tells.contains(lower(noun + 1)) && !isCapital(noun + 1)
  }

  /// Whether sides are those of a line or of water: “on both sides of the frontier”.
  private func isOfLine(_ sides: Int) -> Bool {
    lower(sides) == "sides" && lower(sides + 1) == "of"
      && (sides + 2..<sides + 6).contains {
        ["aisle", "atlantic", "border", "channel", "frontier", "line", "river", "strait"].contains(lower($0))
      }
  }

  /// “The two top diplomats”, “both”; `nil` where the number counts something else.
  private func counted(_ count: Int, at token: Int) -> (Range<Int>, Collective)? {
    var noun = token + 1
    while noun < token + 6,
      GrammarWords.bodyModifiers.contains(lower(noun))
        || GrammarWords.collectiveModifiers.contains(lower(noun))
    {
      noun += 1
    }
    let start = lower(token - 1).isOne(of: "the", "all", "these", "those") ? token - 1 : token
    // “Iran and six world powers”
    let arePowers = count == 6 && lower(noun) == "powers"
    guard start < token || lower(token) == "both" || arePowers, !isOfLine(noun) else { return nil }
    let isOfPeople = GrammarWords.people.contains(lower(noun))
    if isOfPeople || GrammarWords.states.contains(lower(noun)) {
      let ofLeaders = lower(noun).isOne(of: "leaders", "presidents", "premiers")
      let ofCountries = lower(noun).isOne(of: "countries", "governments", "nations", "states")
      return (
        start..<noun + 1,
        Collective(count: count, ofPeople: isOfPeople, ofLeaders: ofLeaders, ofCountries: ofCountries)
      )
    }
    guard noun == token + 1, noun < sentence.tokens.count, count == 2,
      sentence.tokens[noun].tag.isOne(of: .verb, .auxiliary)
        || sentence.tokens[token].relation == .obj && lower(noun).isOne(of: "separately", "together")
    else { return nil }
    return (start..<token + 1, Collective(count: count, ofPeople: true))
  }
}
