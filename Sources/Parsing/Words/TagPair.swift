import Model

/// A part of speech with its Penn tag.
struct TagPair: Sendable, Hashable {
  let tag: PartOfSpeech
  let penn: PennTag

  /// `NOUN NN`, as the model's file keeps it.
  var text: String { "\(tag.rawValue) \(penn.rawValue)" }

  init(tag: PartOfSpeech, penn: PennTag) {
    self.tag = tag
    self.penn = penn
  }

  /// Reads what `text` prints.
  init?(text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let tag = PartOfSpeech(rawValue: String(parts[0])),
      let penn = PennTag(rawValue: String(parts[1]))
    else { return nil }
    self.init(tag: tag, penn: penn)
  }
}

extension PartOfSpeech {
  /// Its number, from 1 to 17, as models count.
  var number: Int {
    switch self {
    case .adjective: 1
    case .adposition: 2
    case .adverb: 3
    case .auxiliary: 4
    case .coordinator: 5
    case .determiner: 6
    case .interjection: 7
    case .noun: 8
    case .numeral: 9
    case .particle: 10
    case .pronoun: 11
    case .properNoun: 12
    case .punctuation: 13
    case .subordinator: 14
    case .symbol: 15
    case .verb: 16
    case .other: 17
    }
  }
}
