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
  func lemma(of form: String, hash: UInt64, tag: PartOfSpeech, penn: PennTag) -> String {
    // Treebanks have “flead” for “fled”.
    if tag == .verb, let base = IrregularVerbs.bases[lowered(form)] { return base }
    if let place = exceptions.value(of: Lemmatizer.key(hash, tag)), let known = text(at: place) {
      return known
    }
    switch tag {
    case .properNoun, .symbol, .other, .punctuation: return form
    case .noun where penn == .nns: return Lemmatizer.singular(lowered(form))
    case .verb, .auxiliary:
      switch penn {
      case .vbz: return Lemmatizer.withoutS(lowered(form))
      case .vbg: return stem(lowered(form), ending: "ing")
      default:
        let word = lowered(form)
        return penn.isOne(of: .vbd, .vbn) ? stem(word, ending: "ed") : word
      }
    case .adjective where penn == .jjr, .adverb where penn == .rbr:
      return Lemmatizer.positive(lowered(form), ending: "er")
    case .adjective where penn == .jjs, .adverb where penn == .rbs:
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
    let small = form.lowercased()
    // 0xE2 opens a curved apostrophe.
    guard small.utf8.contains(0xE2) else { return small }
    return small.split(separator: "’", omittingEmptySubsequences: false).joined(separator: "'")
  }

  /// “parties” → “party”, “crises” stays to the exceptions.
  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
    if word.hasSuffix("men") { return word.dropLast(2) + "an" }
    return withoutS(word)
  }

  private static func withoutS(_ word: String) -> String {
    let letters = word.utf8
    guard letters.last == UInt8(ascii: "s"), !word.hasSuffix("ss") else { return word }
    if letters.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    let endsBeforeE = ["ss", "x", "zz", "tz", "ch", "sh", "o"]
    let takesE = word.hasSuffix("es") && endsBeforeE.contains(where: word.dropLast(2).hasSuffix)
    return String(word.dropLast(takesE ? 2 : 1))
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
    if let certain = Lemmatizer.certain(bare, ending: ending) { return certain }
    let readings = [bare + "e", bare, Lemmatizer.undoubled(bare)].compactMap { $0 }
    if let known = readings.first(where: { verbs.value(of: WordFace.hash($0)) != nil }) { return known }
    return Lemmatizer.likeliest(bare)
  }

  /// The ends of a bare stem that has lost an “e”: “invad”, “depos”.
  private static let takesE = [
    "ac", "ad", "ag", "ar", "as", "at", "bl", "ced", "cl", "dg", "dl", "fl", "gl", "ib", "id", "in", "is",
    "iv",
    "iz",
    "kl", "ls", "lv", "nc", "ng", "nven", "od", "ol", "os", "ov", "phon", "pl", "plor", "rc", "re", "rg",
    "rs", "rul",
    "rven",
    "stl", "tl", "uc", "uk", "ur", "us", "ut", "vok", "ys", "ztl", "zl",
  ]

  /// The ends among them that have lost none: “upbraid”, “avoid”.
  private static let takesNone = [
    "aid", "ain", "ead", "eak", "ear", "eat", "een", "oad", "oat", "oid", "oin", "ood", "ool", "our", "out",
  ]

  /// The dictionary form of a stem whose shape leaves no choice: “fre” of “freed”, “panick”, “conven”.
  private static func certain(_ bare: String, ending: String) -> String? {
    if bare.hasSuffix("ee") { return bare }
    if bare.hasSuffix("e") { return ending == "ed" ? bare + "e" : bare }
    if bare.hasSuffix("nven") { return bare + "e" }
    return vowelGroups(bare) > 1 && bare.hasSuffix("ick") ? String(bare.dropLast()) : nil
  }

  /// The dictionary form that a stem of an unknown verb most likely has.
  private static func likeliest(_ bare: String) -> String {
    let vowels = vowelGroups(bare)
    if vowels > 1, bare.hasSuffix("cott") { return bare }
    let keepsDouble =
      ["ss", "zz", "ff"].contains(where: bare.hasSuffix)
      || bare.hasSuffix("ll") && !(vowels > 1 && ["ell", "oll", "ull"].contains(where: bare.hasSuffix))
    if !keepsDouble, let single = undoubled(bare) { return single }
    // “scal” of “scaled”, which without an “e” would double its last letter
    if vowels == 1 && endsInOneConsonant(bare) { return bare + "e" }
    return takesE.contains(where: bare.hasSuffix) && !takesNone.contains(where: bare.hasSuffix)
      ? bare + "e" : bare
  }

  /// How often a word passes to a vowel.
  private static func vowelGroups(_ word: String) -> Int {
    var count = 0
    var wasVowel = false
    for byte in word.utf8 {
      let isVowel = "aeiouy".utf8.contains(byte)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  /// Whether a word ends in one vowel and one consonant that doubles in inflection.
  private static func endsInOneConsonant(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard bytes.count > 2 else { return false }
    let (before, vowel, last) = (bytes[bytes.count - 3], bytes[bytes.count - 2], bytes[bytes.count - 1])
    return !"aeiouwxy".utf8.contains(last) && "aeiou".utf8.contains(vowel) && !"aeiou".utf8.contains(before)
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
