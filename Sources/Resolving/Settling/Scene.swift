import Lexicons
import Model

/// Somebody that a phrase points at: a row of the tables, or a person or body that only the text knows.
struct Referent: Hashable {
  let row: PartyRow?
  let party: Party

  static func == (a: Referent, b: Referent) -> Bool { a.party.id == b.party.id }
  func hash(into hasher: inout Hasher) { hasher.combine(party.id) }
}

/// A phrase with whom it was found to point at.
struct Settled {
  let sentence: Int
  let phrase: Phrase
  var referents: [Referent] = []
  var onBehalfOf: PartyRow?
  var place: Place?
  var candidates: [Mention.Candidate] = []
  var office: Int?
  /// Whether it is to be told of; a title beside a name is part of that name.
  var isTold = true

  /// The one person that it points at; `nil` where it is none or more than one.
  var person: Referent? { referents.count == 1 && referents[0].party.kind == .person ? referents[0] : nil }
}

/// A person that the article names in full or with a title, to whom later a family name is enough.
struct CastMember {
  let referent: Referent
  let sentence: Int
  let familyName: String
  var gender: Gender?
  /// The offices that the article gives the person, and whose.
  var offices: [Int]
  var owner: PartyRow?
}

/// One article while its phrases are settled: who has come up so far, and what it is about.
struct Scene {
  let lexicon: Lexicon
  let article: Article
  let sentences: [Sentence]
  let day: CalendarDate?
  var phrases: [[Phrase]]
  var cast: [CastMember] = []
  var settled: [Settled] = []
  /// How often each state comes up, by name, adjective, capital or office-holder.
  var stateCounts: [Int: Int] = [:]
  /// The states that the article gives to names that the tables do not know.
  var countriesOfUnknown: [String: PartyRow] = [:]
  /// The names of three words and more that the tables may not know.
  var namesOfUnknown: Set<String> = []
  /// The whole names of bodies that only the text knows, by their first words.
  var fullNames: [String: String] = [:]
  /// Who speaks, where the text names its speakers: “John Kerry: …”.
  var speaker: Settled?
  /// Who spoke last before, and is so spoken to.
  var listener: Settled?
  /// The state whose government publishes the article itself.
  let home: PartyRow?
  /// The offices in which the article calls each person, wherever it does.
  private(set) var officesCalled: [Party.ID: Set<Int>] = [:]
  /// The people who are called by an office without a word of whose it is: “President Clinton”.
  private(set) var calledWithoutOwner: Set<Party.ID> = []
  /// The index in `settled` of the first phrase of each sentence that has been come to.
  private var firstSettled: [Int] = []
  /// The sex of each person of whom the article tells it, as it tells it first.
  private(set) var genders: [Party.ID: Gender] = [:]
  /// How often each person has come up alone, and the index in `settled` of the last time.
  private(set) var timesTold: [Party.ID: (count: Int, last: Int)] = [:]
  private var parties: [PartyRow: Party] = [:]
  private var bodies: [PartyRow: [Int]] = [:]

  init(lexicon: Lexicon, article: Article, sentences: [Sentence], day: CalendarDate?) {
    self.lexicon = lexicon
    self.article = article
    self.sentences = sentences
    self.day = day
    home = PublishingState(lexicon: lexicon).state(of: article)
    phrases = sentences.map { sentence in
      var reader = PhraseReader(lexicon: lexicon, sentence: sentence, day: day)
      return reader.read()
    }
  }

  /// Finds the people that the article introduces and the states that it is about, before anybody is settled.
  mutating func introduce() {
    tieAppositions()
    countStates()
    gatherCountriesOfUnknown()
    gatherCast()
  }

  /// Settles all phrases: first those that tell by themselves, then, in order, those that lean on them.
  mutating func settle() {
    introduce()
    findFamilyNames()
    findTowns()
    findShortNames()
    for sentence in phrases.indices {
      firstSettled.append(settled.count)
      for index in phrases[sentence].indices { settle(phrases[sentence][index], at: index, of: sentence) }
    }
  }

  /// Lets the title beside a name (“Sergei Lavrov, the Russian foreign minister”) speak for the name.
  private mutating func tieAppositions() {
    for sentence in phrases.indices {
      for phrase in phrases[sentence] {
        guard let beside = phrase.besides, case .office(let title) = phrase.kind, !title.isPlural,
          !title.isCounterpart,
          case .person(var name) = phrases[sentence][beside].kind
        else { continue }
        name.titles.append(title)
        if case .parties(let owners) = title.owner, owners.count == 1, owners[0].table == .country {
          name.country = owners[0]
        }
        phrases[sentence][beside].kind = .person(name)
      }
    }
  }

  private mutating func countStates() {
    for case .party(let rows, let form, let acts) in phrases.joined().map(\.kind)
    where acts || form != .demonym {
      for row in rows.prefix(1) where row.table == .country { stateCounts[row.row, default: 0] += 1 }
    }
    for phrase in phrases.joined() {
      switch phrase.kind {
      case .person(let name):
        if let state = name.country, state.table == .country { stateCounts[state.row, default: 0] += 1 }
      case .office(let title):
        if case .parties(let rows) = title.owner {
          for row in rows where row.table == .country { stateCounts[row.row, default: 0] += 1 }
        }
      case .party, .halves, .unknownOrganisation, .place, .pronoun, .it, .they, .speaker, .listener, .ownBody,
        .told,
        .group, .collective:
        continue
      }
    }
  }

  /// Finds the people that the article itself introduces, wherever it does: headlines name them before the text does.
  private mutating func gatherCast() {
    for sentence in phrases.indices {
      for case .person(let name) in phrases[sentence].map(\.kind)
      where !name.isSurnameOnly || !name.titles.isEmpty {
        let weighed = weigh(name, in: sentence)
        guard let referent = choose(weighed) ?? chooseByState(weighed) ?? unknown(name, in: sentence)
        else { continue }
        let words = sentences[sentence].tokens[name.tokens].map { $0.form.inSmallLetters }
        let owner = owners(of: name.titles).first ?? name.country
        let called = offices(of: referent, called: name.titles)
        officesCalled[referent.party.id, default: []].formUnion(called)
        if name.titles.contains(where: { $0.owner == .none }) { calledWithoutOwner.insert(referent.party.id) }
        let gender = name.gender ?? GivenNames.gender(words.first ?? "")
        if genders[referent.party.id] == nil { genders[referent.party.id] = gender }
        cast.append(
          CastMember(
            referent: referent, sentence: sentence, familyName: words.last ?? "", gender: gender,
            offices: called, owner: owner))
      }
    }
  }

  /// The offices in which a text calls a person: of those that bear the titles, the ones that the person has held.
  private func offices(of referent: Referent, called titles: [Title]) -> [Int] {
    let told = titles.filter { $0.tenure == .current || $0.tenure == .future }.flatMap {
      offices(of: $0).sorted()
    }
    guard let row = referent.row, !told.isEmpty else { return told }
    let held = Set(lexicon.terms(ofPerson: row.row).map(\.office))
    let both = told.filter(held.contains)
    return both.isEmpty ? told : both
  }

  private mutating func settle(_ phrase: Phrase, at index: Int, of sentence: Int) {
    var result = Settled(sentence: sentence, phrase: phrase)
    switch phrase.kind {
    case .person(let name): settle(name, &result)
    case .office(let title): settle(title, &result)
    case .party(let rows, let form, let acts): settle(rows, form: form, acts: acts, &result)
    case .halves(let states): result.referents = states.map { referent($0) }
    case .unknownOrganisation: settleOrganisation(&result)
    case .place: settlePlace(&result)
    case .pronoun(let gender, let isPossessive): settle(gender, isPossessive: isPossessive, &result)
    case .it: settleIt(&result)
    case .they: settleThey(&result)
    case .speaker: settle(speaker, reason: "the speaker", &result)
    case .listener: settle(listener, reason: "the one spoken to", &result)
    case .ownBody(let owner): settleOwnBody(owner, &result)
    case .told(let noun): settleTold(noun, &result)
    case .group(let noun, let isNamed): settleGroup(noun, isNamed: isNamed, &result)
    case .collective(let collective): settle(collective, &result)
    }
    settled.append(result)
    if let person = result.person {
      timesTold[person.party.id] = ((timesTold[person.party.id]?.count ?? 0) + 1, settled.count - 1)
    }
    if result.person != nil, isLabel(result) { noteSpeaker(result) }
  }

  /// Whether a name opens its sentence with a colon after it, as those of speakers do in a transcript.
  private func isLabel(_ result: Settled) -> Bool {
    let tokens = sentences[result.sentence].tokens
    let range = result.phrase.tokens
    // “Prime Minister and Interior Minister of Serbia Ana Ruiz: …”: titles may stand before.
    let titles: Set<PartOfSpeech> = [.adjective, .adposition, .coordinator, .noun, .properNoun]
    guard range.upperBound < tokens.count, range.lowerBound < 15,
      tokens[..<range.lowerBound].allSatisfy({ titles.contains($0.tag) })
    else { return false }
    guard tokens[range.upperBound].form == "(" else { return tokens[range.upperBound].form == ":" }
    // “Xi Jinping (retranslated): …”
    let close = tokens.indices.dropFirst(range.upperBound).prefix(6).first { tokens[$0].form == ")" }
    return close.map { $0 + 1 < tokens.count && tokens[$0 + 1].form == ":" } ?? false
  }

  /// The party of a row; each is made once an article.
  mutating func referent(_ row: PartyRow) -> Referent {
    if let party = parties[row] { return Referent(row: row, party: party) }
    let party = lexicon.party(row)
    parties[row] = party
    return Referent(row: row, party: party)
  }

  /// The organisations that belong to a state or body; the table is walked once an article for each.
  mutating func bodies(of parent: PartyRow) -> [Int] {
    if let found = bodies[parent] { return found }
    let found = (0..<lexicon.count(.organisation)).filter { lexicon.parent(ofOrganisation: $0) == parent }
    bodies[parent] = found
    return found
  }

  /// What a sentence has told so far.
  func told(in sentence: Int) -> ArraySlice<Settled> {
    guard firstSettled.indices.contains(sentence) else { return [] }
    let next = sentence + 1
    return settled[firstSettled[sentence]..<(next < firstSettled.count ? firstSettled[next] : settled.count)]
  }

  /// What has been told from a sentence on; from the first where it is before that.
  func told(since sentence: Int) -> ArraySlice<Settled> {
    let first = max(0, sentence)
    return first < firstSettled.count ? settled[firstSettled[first]...] : []
  }

  /// The words of some tokens as the text has them.
  func words(_ tokens: Range<Int>, of sentence: Int) -> String {
    article.text[sentences[sentence].range(of: tokens)]
  }

  /// The states and bodies that own titles, where each is one.
  func owners(of titles: [Title]) -> [PartyRow] { titles.compactMap(owner) }

  /// The state or body that a title's owner is, where it is one.
  func owner(of title: Title) -> PartyRow? {
    guard case .parties(let owners) = title.owner, owners.count == 1 else { return nil }
    return owners[0]
  }

  /// The token of a phrase on which the rest of the tree hangs it.
  func head(of tokens: Range<Int>, in sentence: Int) -> Int {
    let words = sentences[sentence].tokens
    return tokens.first { index in
      guard let head = words[index].head else { return words[index].relation == .root }
      return !tokens.contains(head) && words[index].tag != .punctuation && words[index].relation != .det
    } ?? tokens.upperBound - 1
  }
}
