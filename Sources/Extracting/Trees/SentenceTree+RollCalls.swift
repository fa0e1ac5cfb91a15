import Model

/// Sentences that tell who was there: “Among those attending were Merkel and Macron”, “Pompeo and Bolton were also present”.
extension SentenceTree {
  /// Who is told to be at a gathering.
  struct RollCall {
    /// The word that tells it: “attending”, “present”, “participants”.
    let sign: Int
    /// The heads of the names.
    let names: [Int]
    /// The noun of the gathering; `nil` where the words do not tell which.
    let gathering: Int?
  }

  /// What the sentence tells of who was there; `nil` where it is no roll call.
  var rollCall: RollCall? {
    guard let sign = attendance else { return nil }
    let verb = tokens.indices.first { $0 > sign && isCallingVerb($0) }
    var names: [Int] = []
    var end = tokens.count
    if let verb, opens(sign), !(sign + 1..<verb).contains(where: isMainVerb) {
      names = named(behind: verb)
      end = verb
    }
    if names.isEmpty { names = namesTold(by: sign) }
    guard !names.isEmpty else { return nil }
    let gathering = (sign + 1..<max(end, sign + 1)).first {
      (WordClasses.venues.contains(lemma($0)) || WordClasses.encounters.contains(lemma($0)))
        && !names.contains($0)
    }
    return RollCall(sign: sign, names: names, gathering: gathering)
  }

  /// Whether a word tells that people are somewhere with others; `form` gives words in small letters, nothing beyond the sentence.
  static func isOfAttendance(_ token: Int, form: (Int) -> String) -> Bool {
    switch form(token) {
    case "attendance": form(token - 1) == "in"
    case "attended": form(token - 1) == "also"
    case "attendees", "attending", "guests", "participants", "participating": true
    case "present": behindPresent.contains(form(token + 1))
    case "taking": form(token + 1) == "part"
    default: false
    }
  }

  /// Whether a verb stands between such a word and the names: “Those attending included …”, “Also present were …”.
  private func isCallingVerb(_ token: Int) -> Bool {
    form(token).isOne(of: "include", "included", "includes") || isBeing(token)
  }

  private func isBeing(_ token: Int) -> Bool { form(token).isOne(of: "are", "be", "is", "was", "were") }

  /// Words behind a “present” that tells where people are, and no time.
  private static let behindPresent: WordSet = [".", ",", "at", "during", "for", "was", "were"]

  private func isMainVerb(_ token: Int) -> Bool {
    tokens[token].tag == .verb && isFinite(token) && tokens[token].relation != .aclRelative
  }

  /// Whether only words without a verb or name of their own stand before one: “Also among the other participants”.
  private func opens(_ token: Int) -> Bool {
    token < 6
      && tokens[..<token].allSatisfy {
        $0.tag.isOne(of: .adjective, .adposition, .adverb, .determiner, .pronoun)
      }
  }

  /// The people named right behind a verb, as far as the next verb.
  private func named(behind verb: Int) -> [Int] {
    let people = mentions.filter { mention in
      mention.tokens.lowerBound > verb && mention.parties.contains { $0.kind == .person }
    }
    // “were State Council chairman Ole Berg and …”: a title that the tables do not know may stand before the first name.
    guard let first = people.first?.tokens.lowerBound, first < verb + 10,
      (verb + 1..<first).allSatisfy({
        tokens[$0].tag.isOne(of: .adjective, .adposition, .noun, .properNoun) || form($0) == "the"
      })
    else { return [] }
    let next = tokens.indices.first { $0 > first && tokens[$0].tag == .verb && isFinite($0) } ?? tokens.count
    return people.map(\.head).filter { $0 < next }
  }

  /// The subjects of whom such a word tells it: “Merkel was among those present”, “Kerry also attended.”
  private func namesTold(by sign: Int) -> [Int] {
    let isAttended = form(sign) == "attended"
    if isAttended, !objects(of: sign).isEmpty { return [] }
    let between: WordSet = ["all", "also", "among", "both", "in", "other", "the", "those"]
    let be = tokens[..<sign].indices.last { !between.contains(form($0)) }
    guard isAttended || be.map(isBeing) == true else { return [] }
    let predicate = isAttended ? sign : be.flatMap { tokens[$0].head } ?? sign
    return (subject(of: predicate).map(coordinated) ?? []).filter {
      mention(at: $0)?.parties.contains { $0.kind == .person } == true
    }
  }

  /// Those told in an aside to be with others who do what a verb tells: “Trump met Kim, with Pompeo and Bolton also taking part”.
  func attendees(beside verb: Int) -> [Int] {
    children(of: verb, .advcl, .parataxis).filter { SentenceTree.isOfAttendance($0, form: form) }.flatMap {
      aside -> [Int] in
      guard let name = children(of: aside, .nsubj).first,
        children(of: aside, .mark).map(form) == ["with"] || prepositions(of: name) == ["with"]
      else { return [] }
      return coordinated(name)
    }
  }
}
