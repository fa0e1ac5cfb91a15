import Model

/// Gives words their dictionary forms: those that were learnt, else by the rules of English inflection.
struct Lemmatizer: Sendable {
  /// Dictionary forms that the rules miss, by the hash of `key`: where they lie in `texts`.
  private let exceptions: WordTable
  /// The forms, each behind its length.
  private let texts: MappedArray<UInt8>
  /// Verbs in their dictionary form, which tell “hop” from “hope”.
  private let verbs: WordTable

  /// Takes what was learnt.
  init(exceptions: WordTable, texts: MappedArray<UInt8>, verbs: WordTable) {
    self.exceptions = exceptions
    self.texts = texts
    self.verbs = verbs
  }

  /// What an exception is found by: the hash of a word in lower case, and its part of speech.
  static func key(_ word: UInt64, _ tag: PartOfSpeech) -> UInt64 {
    FeatureHash.of(UInt64(tag.number), word)
  }

  /// The dictionary form of a word; `hash` is that of its letters in lower case.
  func lemma(of form: String, hash: UInt64, tag: PartOfSpeech, penn: String) -> String {
    if let place = exceptions.value(of: Lemmatizer.key(hash, tag)), let known = text(at: place) {
      return known
    }
    switch tag {
    case .properNoun, .symbol, .other, .punctuation: return form
    case .noun where penn == "NNS": return Lemmatizer.singular(lowered(form))
    case .verb, .auxiliary:
      switch penn {
      case "VBZ": return Lemmatizer.withoutS(lowered(form))
      case "VBD", "VBN": return stem(lowered(form), ending: "ed")
      case "VBG": return stem(lowered(form), ending: "ing")
      default: return lowered(form)
      }
    case .adjective where penn == "JJR", .adverb where penn == "RBR":
      return Lemmatizer.positive(lowered(form), ending: "er")
    case .adjective where penn == "JJS", .adverb where penn == "RBS":
      return Lemmatizer.positive(lowered(form), ending: "est")
    case .noun, .adjective, .adverb, .adposition, .coordinator, .determiner, .interjection, .numeral,
      .particle,
      .pronoun, .subordinator:
      return lowered(form)
    }
  }

  private func text(at place: Int) -> String? {
    texts.withElements { bytes in
      String(decoding: UnsafeBufferPointer(start: bytes + place + 1, count: Int(bytes[place])), as: UTF8.self)
    }
  }

  /// The form in lower case, with straight apostrophes.
  private func lowered(_ form: String) -> String {
    let isPlain = form.utf8.allSatisfy { $0 < 0x80 && ByteClass($0) != .upper }
    if isPlain { return form }
    return form.lowercased().split(separator: "’", omittingEmptySubsequences: false).joined(separator: "'")
  }

  /// “parties” → “party”, “crises” stays to the exceptions.
  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
    if word.hasSuffix("men") { return word.dropLast(2) + "an" }
    return withoutS(word)
  }

  private static func withoutS(_ word: String) -> String {
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    if ["sses", "xes", "zzes", "ches", "shes", "oes"].contains(where: word.hasSuffix) {
      return String(word.dropLast(2))
    }
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  private static func positive(_ word: String, ending: String) -> String {
    guard word.hasSuffix(ending), word.utf8.count > ending.utf8.count + 2 else { return word }
    let stem = String(word.dropLast(ending.count))
    if stem.hasSuffix("i") { return stem.dropLast() + "y" }
    return undoubled(stem) ?? stem
  }

  /// Takes `ed` or `ing` off: the reading that is a known verb, else the likeliest.
  private func stem(_ word: String, ending: String) -> String {
    guard word.hasSuffix(ending), word.utf8.count > ending.utf8.count + 1 else { return word }
    let bare = String(word.dropLast(ending.count))
    if ending == "ed", bare.hasSuffix("i"), bare.utf8.count > 2 { return bare.dropLast() + "y" }
    let readings = [bare + "e", bare, Lemmatizer.undoubled(bare)].compactMap { $0 }
    if let known = readings.first(where: { verbs.value(of: WordFace.hash($0)) != nil }) { return known }
    if let single = Lemmatizer.undoubled(bare), !["ll", "ss", "zz", "ff"].contains(where: bare.hasSuffix) {
      return single
    }
    let takesE = [
      "at", "iz", "is", "uc", "ag", "as", "ov", "iv", "us", "ut", "ur", "ar", "rg", "ng", "nc", "rc", "dg",
      "bl", "ib", "id", "in",
    ]
    return takesE.contains(where: bare.hasSuffix) && !["eat", "ain", "een"].contains(where: bare.hasSuffix)
      ? bare + "e" : bare
  }

  /// “stopp” → “stop”; `nil` where the last letter does not stand twice.
  private static func undoubled(_ stem: String) -> String? {
    let bytes = Array(stem.utf8)
    guard bytes.count > 2, bytes[bytes.count - 1] == bytes[bytes.count - 2],
      !"aeiou".utf8.contains(bytes[bytes.count - 1])
    else { return nil }
    return String(stem.dropLast())
  }
}
