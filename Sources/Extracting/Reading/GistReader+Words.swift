import Model

/// Which words are told, and how they are written down.
extension GistReader {
  /// What hangs on a word, in order, without the day of the event and without clauses beside.
  func gathered(under token: Int, sparing told: [Int], time: EventTime) -> [Int] {
    var found = [token]
    var next = 0
    while next < found.count {
      let head = found[next]
      found += tree.children[head].filter { !isBeside($0, told: told) && !isDay($0, time: time) }
      next += 1
    }
    // Whatever the parser hangs the words of the day on: “In August 1986 agents arrested”.
    let isWord: (Int) -> Bool = { word in
      time.words.map { tree.tokens[word].range.overlaps($0.range) } ?? false
    }
    return found.contains(where: isWord)
      && found.filter(isWord).count < tree.tokens.indices.filter(isWord).count
      ? found.filter { !isWord($0) }.sorted() : found.sorted()
  }

  private func isBeside(_ token: Int, told: [Int]) -> Bool {
    if told.contains(token) { return false }
    let isOnTold = tree.tokens[token].head.map(told.contains) ?? false
    switch tree.tokens[token].relation {
    case .parataxis, .discourse, .vocative, .dislocated: return true
    case .conj: return isOnTold && tree.isPredicate(token)
    case .aclRelative, .appos: return isOnTold
    case .advmod:
      return isOnTold
        && tree.form(token).isOne(of: "also", "earlier", "early", "late", "later", "meanwhile")
    case .advcl:
      return isOnTold && tree.children(of: token, .mark).contains { tree.form($0).isOne(of: "as", "while") }
    default: return false
    }
  }

  /// Whether a phrase tells nothing but the event's day.
  private func isDay(_ token: Int, time: EventTime) -> Bool {
    view.times[sentence].contains { placed in
      guard placed.head == token else { return false }
      let isWords = time.words.map { $0.range.overlaps(placed.time.range) } ?? false
      let day = time.span?.singleDay
      let isSameDay = day != nil && placed.time.span?.first == day && placed.time.span?.last == day
      return (isWords || isSameDay)
        && tree.subtree(of: token).allSatisfy { word in
          placed.tokens.contains(word)
            || tree.tokens[word].tag.isOne(of: .adposition, .determiner, .punctuation)
        }
    }
  }

  /// The words without the subject of the next clause that the parser may take for more of this one: “took an oath, and Canada, Brazil
  /// and Chile recognised him”.
  func withoutNextSubject(_ tokens: [Int]) -> [Int] {
    guard let last = tokens.last(where: { !isMark($0) }), last + 1 < tree.tokens.count,
      ![".", "”", "''", "\""].contains(tree.form(last + 1)),
      let comma = tokens.last(where: { isComma($0) && tree.form($0 + 1) == "and" })
    else { return tokens }
    let behind = tokens.filter { $0 > comma }
    return behind.contains { tree.tokens[$0].tag.isOne(of: .auxiliary, .verb) }
      ? tokens : tokens.filter { $0 < comma }
  }

  /// What to call those for whom “him” and “her” stand to whom it is done: “attacked Dennis Vacco”.
  func names(among tokens: [Int], by told: [Int]) -> [Int: String] {
    var names: [Int: String] = [:]
    for token in tokens where tree.tokens[token].penn == .prp && tree.form(token).isOne(of: "her", "him") {
      guard tree.tokens[token].head.map(told.contains) == true,
        let parties = tree.mention(at: token)?.parties,
        parties.count == 1
      else { continue }
      names[token] = parties[0].name
    }
    return names
  }

  /// The days for which “on Thursday”, “yesterday” and the like stand, which a timeline's reader does not know; nothing for the other
  /// words of such a phrase.
  func days(among tokens: [Int]) -> [Int: String] {
    var days: [Int: String] = [:]
    let chosen = Set(tokens)
    for placed in view.times[sentence] where placed.tokens.allSatisfy(chosen.contains) {
      let words = placed.tokens.map(tree.form)
      guard let day = placed.time.span?.first, day == placed.time.span?.last,
        words.allSatisfy({ $0.allSatisfy(\.isLetter) })
      else { continue }
      let first = placed.tokens.lowerBound
      let isBehindWord = chosen.contains(first - 1) && tree.tokens[first - 1].tag == .adposition
      for token in placed.tokens { days[token] = "" }
      days[first] = (isBehindWord ? "" : "on ") + day.prose(inYear: view.article.published?.day.year)
    }
    return days
  }

  /// The words of some tokens as the text has them, on one line, without marks at either end; too many are cut short.
  func text(of tokens: [Int], calling names: [Int: String] = [:]) -> String {
    var tokens = tokens
    while let last = tokens.last, isMark(last) { tokens.removeLast() }
    let (words, all) = (tokens, Set(tokens))
    // “said, it would help”, “stressed that, “we see …””
    tokens = words.filter { token in
      !isComma(token) || !all.contains(token - 1)
        || !tree.tokens[token - 1].tag.isOne(of: .subordinator, .verb)
    }
    while let first = tokens.first, isMark(first) { tokens.removeFirst() }
    let marks = tokens.filter { GistReader.paired.contains(tree.tokens[$0].form) }
    if !marks.count.isMultiple(of: 2) { tokens.removeAll(where: marks.contains) }
    let isLong = tokens.count > GistReader.most
    if isLong {
      tokens.removeLast(tokens.count - GistReader.most)
      while let last = tokens.last, tokens.count > 1, isMark(last) || isOpening(last) { tokens.removeLast() }
    }
    var text = ""
    var end: Int?
    for (number, token) in tokens.enumerated() {
      // A mark that ended what is left out.
      if isComma(token), number > 0, isComma(tokens[number - 1]) { continue }
      if names[token]?.isEmpty == true { continue }
      let range = tree.tokens[token].range
      let isGlued = end.map { $0 >= range.start } ?? true
      if !isGlued, !isClosing(token) { text += " " }
      if end.map({ $0 <= range.start }) ?? true { text += names[token] ?? written(token) }
      end = range.end
    }
    return text + (isLong ? " …" : "")
  }

  /// Marks of which there must be two.
  private static let paired: WordSet = ["“", "”", "\"", "``", "''", "(", ")"]
  private static let closing: WordSet = [",", ";", ":", ".", ")", "”", "''"]

  /// A word as the text has it, with the quotation marks of print for those of wires.
  private func written(_ token: Int) -> String {
    switch tree.tokens[token].form {
    case "``": "“"
    case "''": "”"
    default: view.article.text[tree.tokens[token].range]
    }
  }

  func isMark(_ token: Int) -> Bool { tree.tokens[token].tag == .punctuation }

  func isComma(_ token: Int) -> Bool { tree.form(token) == "," }

  /// Whether a mark stands right behind the word before it.
  private func isClosing(_ token: Int) -> Bool {
    GistReader.closing.contains(tree.tokens[token].form)
  }

  /// Whether a word only leads to what follows it.
  private func isOpening(_ token: Int) -> Bool {
    [.adposition, .auxiliary, .coordinator, .determiner, .particle, .subordinator].contains(
      tree.tokens[token].tag)
  }
}
