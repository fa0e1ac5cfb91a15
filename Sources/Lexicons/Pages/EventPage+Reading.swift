package import Model

extension EventPage {
  /// The keywords that begin a line, and what follows them.
  private enum Keyword: String, CaseIterable {
    case name, group, cameo, plover, means, tell, wording, bare, announced, place, other, `public`, verb,
      noun, not,
      say, `is`
  }

  /// In whose words a timeline tells of an event: the article's own where it has a clause of it, or always the page's.
  private enum Wording: String, CaseIterable {
    case article, page
  }

  /// Reads a page; all that is wrong with it is added to `faults`.
  package init(id: EventType.ID, text: String, file: String, faults: inout [LexiconError.Fault]) {
    var reader = PageReader(id: id, file: file)
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() { reader.read(Substring(line), number: number + 1) }
    reader.finish()
    faults += reader.faults
    self = reader.page
  }

  /// Gathers the lines of a page.
  private struct PageReader {
    let id: EventType.ID
    let file: String
    var faults: [LexiconError.Fault] = []
    private var facts: [Keyword: String] = [:]
    private var telling: [EventStatus: String] = [:]
    private var wording = Wording.article
    private var bareStatus = EventStatus.occurred
    private var announcedStatus = EventStatus.occurred
    private var placeSources: [PlaceSource] = []
    private var otherSide: OtherSide?
    private var patterns: [EventPattern] = []
    private var texts: [EventPattern.Kind: Set<String>] = [:]
    private var exclusions: [Exclusion] = []
    private var examples: [Example] = []
    private var saying: String?

    init(id: EventType.ID, file: String) {
      self.id = id
      self.file = file
    }

    var page: EventPage {
      EventPage(
        type: EventType(
          id: id, group: facts[.group] ?? "", cameo: facts[.cameo] ?? "", plover: facts[.plover] ?? "",
          noun: facts[.name] ?? id.text, telling: telling,
          isToldByPage: wording == .page),
        meaning: facts[.means] ?? "", bareStatus: bareStatus, announcedStatus: announcedStatus,
        placeSources: placeSources, otherSide: otherSide,
        isPublic: facts[.public] == "yes", patterns: patterns,
        exclusions: exclusions, examples: examples)
    }

    mutating func read(_ line: Substring, number: Int) {
      guard line.utf8.contains(where: { $0 != UInt8(ascii: " ") }), !line.hasPrefix("#") else { return }
      let word = Substring(line.utf8.prefix { $0 != UInt8(ascii: " ") })
      let rest = line[word.endIndex...].trimmingSpaces
      guard let keyword = Keyword(rawValue: String(word)) else {
        let known = Keyword.allCases.map(\.rawValue).joined(separator: ", ")
        return fault(number, "", "“\(word)”", "begin the line with one of \(known)")
      }
      switch keyword {
      case .name, .group, .plover, .means, .public: readFact(keyword, rest, number: number)
      case .cameo: readCode(rest, number: number)
      case .tell: readTelling(rest, number: number)
      case .wording: readWording(rest, number: number)
      case .bare: bareStatus = status(rest, keyword, number: number)
      case .announced: announcedStatus = status(rest, keyword, number: number)
      case .place: readPlaceSources(rest, number: number)
      case .other: readOtherSide(rest, number: number)
      case .verb: readPattern(rest, kind: .verb, number: number)
      case .noun: readPattern(rest, kind: .noun, number: number)
      case .not: readExclusion(rest, number: number)
      case .say: saying = rest
      case .is: readExpectation(rest, number: number)
      }
    }

    mutating func finish() {
      for keyword in [Keyword.name, .group, .means] where (facts[keyword] ?? "").isEmpty {
        fault(0, keyword.rawValue, "nothing", "write a line “\(keyword.rawValue) …”")
      }
      if telling[.occurred] == nil {
        fault(0, "tell", "no sentence for “occurred”", "write “tell occurred: {who} …”")
      }
      if patterns.isEmpty { fault(0, "verb", "no pattern", "write at least one line “verb …” or “noun …”") }
    }

    private mutating func fault(_ line: Int, _ column: String, _ found: String, _ remedy: String) {
      faults.append(.init(file: file, line: line, column: column, found: found, remedy: remedy))
    }

    private mutating func readFact(_ keyword: Keyword, _ text: String, number: Int) {
      if facts[keyword] != nil { fault(number, keyword.rawValue, "a second line", "keep one of them") }
      facts[keyword] = text
    }

    private mutating func readCode(_ text: String, number: Int) {
      if !text.isEmpty, text.count > 4 || !text.allSatisfy({ $0.isASCII && $0.isNumber }) {
        fault(number, "cameo", "“\(text)”", "write a CAMEO code of two to four digits, or nothing")
      }
      readFact(.cameo, text, number: number)
    }

    private mutating func readTelling(_ text: String, number: Int) {
      let parts = text.parts(at: ":", maxSplits: 1).map(\.trimmingSpaces)
      guard parts.count == 2, let status = EventStatus(rawValue: parts[0]) else {
        let known = EventStatus.allCases.map(\.rawValue).joined(separator: ", ")
        return fault(number, "tell", "“\(text)”", "write a status (\(known)), a colon and a sentence")
      }
      if telling[status] != nil { fault(number, "tell", "a second “\(status.rawValue)”", "keep one of them") }
      telling[status] = parts[1]
    }

    private mutating func readWording(_ text: String, number: Int) {
      guard let found = Wording(rawValue: text) else {
        let known = Wording.allCases.map(\.rawValue).joined(separator: " or ")
        return fault(number, "wording", "“\(text)”", "write \(known)")
      }
      wording = found
    }

    private mutating func status(_ text: String, _ keyword: Keyword, number: Int) -> EventStatus {
      guard let status = EventStatus(rawValue: text) else {
        let known = EventStatus.allCases.map(\.rawValue).joined(separator: ", ")
        fault(number, keyword.rawValue, "“\(text)”", "write one of \(known)")
        return .occurred
      }
      return status
    }

    private mutating func readPlaceSources(_ text: String, number: Int) {
      for word in text.split(separator: " ") {
        guard let source = PlaceSource(rawValue: String(word)) else {
          let known = PlaceSource.allCases.map(\.rawValue).joined(separator: ", ")
          return fault(number, "place", "“\(word)”", "write one or more of \(known)")
        }
        placeSources.append(source)
      }
    }

    private mutating func readOtherSide(_ text: String, number: Int) {
      let words = text.split(separator: " ")
      let more = words.dropFirst(2).map(String.init)
      guard words.count > 1, let role = Role(rawValue: String(words[0])), more.count == Set(more).count,
        more.allSatisfy(["{deed}", "{thing}"].contains)
      else {
        return fault(
          number, "other", "“\(text)”",
          "write a role and prepositions, and {thing} where whose things it is about tells them too, {deed} where what is to be done: target against/on {thing}"
        )
      }
      if otherSide != nil { fault(number, "other", "a second line", "keep one of them") }
      otherSide = OtherSide(
        role: role, prepositions: words[1].split(separator: "/").map(String.init),
        takesThings: more.contains("{thing}"), takesDeeds: more.contains("{deed}"))
    }

    private mutating func readPattern(_ text: String, kind: EventPattern.Kind, number: Int) {
      do throws(EventPattern.Fault) {
        let pattern = try EventPattern(text, kind: kind, type: id)
        if !texts[kind, default: []].insert(text).inserted {
          fault(number, kind.rawValue, "“\(text)” a second time", "delete one of them")
        }
        patterns.append(pattern)
      } catch {
        fault(number, kind.rawValue, error.found, error.remedy)
      }
    }

    private mutating func readExclusion(_ text: String, number: Int) {
      let words = text.split(separator: " ").map { WordSet($0.split(separator: "/").map(String.init)) }
      guard words.count == 2 else {
        return fault(
          number, "not", "“\(text)”", "write two words, each with alternatives: press/news conference")
      }
      exclusions.append(Exclusion(first: words[0], second: words[1]))
    }

    private mutating func readExpectation(_ text: String, number: Int) {
      guard let said = saying else {
        return fault(number, "is", "no “say” before it", "write “say …” on the line before")
      }
      examples.append(Example(text: said, expected: text, line: number))
      saying = nil
    }
  }
}
