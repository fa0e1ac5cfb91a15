import Model

/// A part of speech with its Penn tag.
struct TagPair: Sendable, Hashable {
  let tag: PartOfSpeech
  let penn: String

  /// `NOUN NN`, as the model's file keeps it.
  var text: String { "\(tag.rawValue) \(penn)" }

  init(tag: PartOfSpeech, penn: String) {
    self.tag = tag
    self.penn = penn
  }

  /// Reads what `text` prints.
  init?(text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let tag = PartOfSpeech(rawValue: String(parts[0])) else { return nil }
    self.init(tag: tag, penn: String(parts[1]))
  }
}

extension PartOfSpeech {
  private static let numbers = Dictionary(uniqueKeysWithValues: zip(allCases, 1...))

  /// Its number, from 1 to 17.
  var number: Int { PartOfSpeech.numbers[self] ?? 0 }
}
