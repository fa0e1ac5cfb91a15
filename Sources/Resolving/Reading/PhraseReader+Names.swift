import Model

extension PhraseReader {
  /// A person's name without what the person is called before it, “Democrat Robert Menendez”, or the day: “On Monday John Kerry”.
  func withoutCalling(_ name: Name) -> Name {
    guard name.kind == .person, name.tokens.count > 2 else { return name }
    let last = name.tokens.dropLast(2).last { token in
      isCalling(token) || GrammarWords.weekdays.contains(lower(token))
    }
    return last.map { Name(tokens: $0 + 1..<name.tokens.upperBound, kind: .person) } ?? name
  }

  /// The names of a list that the model takes for one: “Sadat and Begin”.
  func parted(_ name: Name) -> [Name] {
    let start = name.tokens.lowerBound
    if let pair = paired(name) { return pair }
    guard name.tokens.count > 2,
      let and = name.tokens.first(where: { lower($0).isOne(of: "and", "&", ",") }),
      let first = spot(at: start), first.tokens.upperBound == and,
      !(first.people.isEmpty && first.surnames.isEmpty),
      and + 1 < name.tokens.upperBound
    else { return [name] }
    return [
      Name(tokens: start..<and, kind: .person),
      Name(tokens: and + 1..<name.tokens.upperBound, kind: name.kind == .organisation ? .person : name.kind),
    ]
  }

  /// The two people of a name before a noun for what they do together: “the Reagan-Gorbachev summit”.
  private func paired(_ name: Name) -> [Name]? {
    guard let dash = name.tokens.first(where: isPair) else { return nil }
    return [name.tokens.lowerBound..<dash, dash + 1..<name.tokens.upperBound].map {
      Name(tokens: $0, kind: .person)
    }
  }

  /// Whether a dash ties two family names before a noun for what two people do together.
  private func isPair(at dash: Int) -> Bool {
    guard lower(dash).isOne(of: "-", "–"), let second = spot(at: dash + 1), let first = spot(before: dash),
      GrammarWords.joint.contains(lower(second.tokens.upperBound))
    else { return false }
    return !first.surnames.isEmpty && !second.surnames.isEmpty
  }

  /// A name as the model sees it, with the words that it cuts off and without those that are no part of it.
  func cutRight(_ name: Name) -> Name? {
    var start = name.tokens.lowerBound
    var end = name.tokens.upperBound
    if lower(end - 1).isOne(of: "'s", "’s") { end -= 1 }
    // “met with Ole Berg Sunday”
    while end - start > 1, GrammarWords.weekdays.contains(lower(end - 1)) { end -= 1 }
    switch name.kind {
    case .person:
      joinHyphens(&start, &end)
      start = personStart(start, end)
    case .organisation:
      if let person = holder(in: start..<end) { return Name(tokens: person, kind: .person) }
      joinHyphens(&start, &end)
      joinBody(&start, &end)
      if GrammarWords.creeds.contains(lower(start)), let body = spot(at: start + 1),
        !body.organisations.isEmpty,
        body.tokens.upperBound == end
      {
        start += 1
      }
    case .place, .other: joinHyphens(&start, &end)
    }
    return start < end ? Name(tokens: start..<end, kind: name.kind) : nil
  }

  /// The person whom the tables know at the end of what the model takes for a body: “Defence Minister Sergei Shoigu”.
  private func holder(in name: Range<Int>) -> Range<Int>? {
    guard let person = spot(before: name.upperBound), !person.people.isEmpty, person.tokens.count > 1,
      person.tokens.lowerBound > name.lowerBound
    else { return called(in: name) }
    let title = person.tokens.lowerBound - 1
    let office = spot(before: title + 1)
    let isTitled =
      GrammarWords.honorifics[lower(title)] != nil || GrammarWords.bodies.contains(lower(title))
      || office.map { !$0.offices.isEmpty || !$0.organisations.isEmpty } ?? false
    // “President of Tajikistan Emomali Rahmon”
    let isOfState =
      office?.tokens.lowerBound == name.lowerBound && office?.isOfState == true
      && lower(name.lowerBound - 1) == "of"
    return isTitled || isOfState ? person.tokens : nil
  }

  /// Whether a word is what a person is called before the name: “speaker”, “founder”.
  private func isCalling(_ token: Int) -> Bool {
    GrammarWords.callings.contains(lower(token)) || GrammarWords.characters.contains(lower(token))
  }

  /// The two or three words behind what a person is called inside what the model takes for a body: “House Speaker Jim Wright”.
  private func called(in name: Range<Int>) -> Range<Int>? {
    guard let calling = name.dropFirst().dropLast(2).last(where: isCalling) else { return nil }
    let person = calling + 1..<name.upperBound
    let isName = person.allSatisfy {
      isCapital($0) && !GrammarWords.bodies.contains(lower($0)) && !GrammarWords.firms.contains(lower($0))
    }
    return isName && person.count < 4 ? person : nil
  }

  /// Names without overlap: what was cut in two at a hyphen is one.
  func joined(_ names: [Name]) -> [Name] {
    names.reduce(into: []) { names, name in
      if let last = names.last, name.tokens.lowerBound < last.tokens.upperBound {
        let end = max(last.tokens.upperBound, name.tokens.upperBound)
        names[names.count - 1] = Name(tokens: last.tokens.lowerBound..<end, kind: name.kind)
      } else {
        names.append(name)
      }
    }
  }

  /// Takes in the parts of “Jean-Yves”, “Ki-moon” and “al-Sham” that the hyphen keeps off.
  private func joinHyphens(_ start: inout Int, _ end: inout Int) {
    if isTied(start - 1), isCapital(start - 2), !isPair(at: start - 1),
      spot(before: start - 1)?.isOfState != true
    {
      start -= 2
    }
    // “Ahmed al-Assiri”, of whom the model may see the first word alone
    if GrammarWords.nameParticles.contains(lower(end)), isTied(end + 1), isCapital(end + 2) { end += 3 }
    if isTied(end), !isPair(at: end), !GrammarWords.tied.contains(lower(end + 1)),
      spot(at: end + 1)?.isOfState != true
    {
      end += 2
    }
  }

  /// Whether a hyphen stands at a token with no blank around it.
  private func isTied(_ token: Int) -> Bool {
    let tokens = sentence.tokens
    guard lower(token) == "-", token > 0, token + 1 < tokens.count else { return false }
    return tokens[token - 1].range.end == tokens[token].range.start
      && tokens[token].range.end == tokens[token + 1].range.start
  }

  /// Whether a token stands in quotation marks among capitalised words: the title of a song or a book.
  func isInTitleOfWork(_ token: Int) -> Bool {
    let opening: Set = ["“", "\"", "``", "‘"]
    let closing: Set = ["”", "\"", "''", "’"]
    guard let start = (max(0, token - 8)..<max(0, token)).last(where: { opening.contains(lower($0)) }),
      let end = (token + 1..<min(sentence.tokens.count, token + 9)).first(where: {
        closing.contains(lower($0))
      })
    else { return false }
    let inside = start + 1..<end
    return inside.count > 2 && inside.count(where: isCapital) * 5 >= inside.count * 3
  }

  /// Where a person's name begins once the titles and bodies before it are taken off.
  private func personStart(_ first: Int, _ end: Int) -> Int {
    var start = first
    for index in first..<end {
      let isTitle =
        GrammarWords.honorifics[lower(index)] != nil || GrammarWords.bodies.contains(lower(index))
        || GrammarWords.fields.contains(lower(index)) && end - index > 2
      let office = spot(before: index + 1)
      let isOffice = office.map { !($0.offices.isEmpty && $0.officesInPlural.isEmpty) && $0.people.isEmpty }
      if isTitle || isOffice == true { start = index + 1 }
      if let office = spot(at: index), !office.offices.isEmpty {
        start = max(start, min(end, office.tokens.upperBound))
      }
      if let state = spot(before: index + 1), state.isOfState, state.people.isEmpty, end - index > 2 {
        start = index + 1
      }
    }
    return start
  }

  /// Whether somebody is named from a token on, or is called something there: “House of Representatives Speaker Jim Wright”.
  private func opensPerson(_ token: Int) -> Bool {
    GrammarWords.callings.contains(lower(token))
      || sentence.names.contains { $0.kind == .person && $0.tokens.lowerBound == token }
  }

  /// Takes in the words before and after that make a body's name whole: “Atlantic Council”, “Court of Justice”.
  private func joinBody(_ start: inout Int, _ end: inout Int) {
    if let owner = spot(before: start), !owner.demonyms.isEmpty, GrammarWords.ownBodies.contains(lower(start))
    {
      start = owner.tokens.lowerBound
    }
    while start > 1, isCapital(start - 1), spot(before: start)?.isOfStateOrBody != true,
      GrammarWords.honorifics[lower(start - 1)] == nil, !GrammarWords.weekdays.contains(lower(start - 1)),
      // “In January NATO agreed …”
      !GrammarWords.calendar.contains(lower(start - 1)) || !lower(start - 2).isOne(of: "in", "since"),
      sentence.tokens[start - 1].tag.isOne(of: .properNoun, .adjective, .noun, .verb)
    {
      start -= 1
    }
    while !opensPerson(end), isProper(end) || isCapital(end) && GrammarWords.bodies.contains(lower(end)) {
      end += 1
    }
    while lower(end).isOne(of: "of", "for"), isCapital(end + 1), spot(at: end + 1)?.isOfState != true,
      !opensPerson(end + 1), GrammarWords.honorifics[lower(end + 1)] == nil
    {
      end += 2
      while !opensPerson(end), isCapital(end), !GrammarWords.weekdays.contains(lower(end)) { end += 1 }
    }
  }
}
