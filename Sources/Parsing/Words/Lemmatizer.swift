import Model

/// Gives words their dictionary forms: those that were learnt, else by the rules of English inflection.
struct Lemmatizer: Sendable {
  /// Dictionary forms that the rules miss, by `form TAG`.
  private let exceptions: [String: String]
  /// Verbs in their dictionary form, which tell “hop” from “hope”.
  private let verbs: Set<String>

  /// Takes what was learnt.
  init(exceptions: [String: String], verbs: Set<String>) {
    self.exceptions = exceptions
    self.verbs = verbs
  }

  /// The dictionary form of a word.
  func lemma(of form: String, tag: PartOfSpeech, penn: String) -> String {
    let word = form.lowercased().split(separator: "’", omittingEmptySubsequences: false).joined(
      separator: "'")
    if let known = exceptions["\(word) \(tag.rawValue)"] { return known }
    switch (tag, penn) {
    case (.properNoun, _), (.symbol, _), (.other, _), (.punctuation, _): return form
    case (.noun, "NNS"): return Lemmatizer.singular(word)
    case (.verb, "VBZ"), (.auxiliary, "VBZ"): return Lemmatizer.withoutS(word)
    case (.verb, "VBD"), (.verb, "VBN"): return stem(word, ending: "ed")
    case (.verb, "VBG"): return stem(word, ending: "ing")
    case (.adjective, "JJR"), (.adverb, "RBR"): return Lemmatizer.positive(word, ending: "er")
    case (.adjective, "JJS"), (.adverb, "RBS"): return Lemmatizer.positive(word, ending: "est")
    default: return word
    }
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
    if let known = readings.first(where: verbs.contains) { return known }
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
