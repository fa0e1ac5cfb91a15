import Model

extension EventPattern {
  /// The words that are read as particles where no slot follows them.
  private static let particles: Set<String> = [
    "aside", "away", "back", "down", "forward", "home", "off", "out", "over", "up",
  ]

  /// The words that are read as prepositions before a slot or a noun.
  private static let prepositions: Set<String> = [
    "about", "across", "against", "along", "alongside", "among", "around", "as", "at", "before", "behind",
    "beside", "between", "by", "down", "for", "forward", "from", "in", "into", "near", "of", "off", "on",
    "opposite", "out", "outside", "over", "past", "through", "to", "toward", "towards", "under", "up", "upon",
    "via", "whose", "with",
  ]

  /// What is wrong with a line, and what would be right.
  struct Fault: Error {
    let found: String
    let remedy: String
  }

  /// Reads the words of a pattern one by one.
  struct PatternReader {
    let kind: Kind
    var triggers: [String] = []
    var particles: [Set<String>] = []
    var complements: [String] = []
    var arguments: [Argument] = []
    var isIntransitive = false
    private var preposition: [String] = []
    private var isOptional = false

    init(kind: Kind) { self.kind = kind }

    static func alternatives(_ text: String) -> [String] {
      text.parts(at: "/").map(\.trimmingSpaces)
    }

    mutating func read(_ written: String) throws(Fault) {
      var word = written
      if word.hasPrefix("[") {
        isOptional = true
        word.removeFirst()
      }
      let closes = word.hasSuffix("]")
      if closes { word.removeLast() }
      if word.hasPrefix("{") {
        try readSlot(word)
      } else if word == "." {
        guard kind == .verb else {
          throw Fault(found: "“.” behind a noun", remedy: "leave it out: only verbs have objects")
        }
        isIntransitive = true
      } else if word == "'s" {
        try readPossessive()
      } else {
        readLiteral(word)
      }
      if closes { isOptional = false }
    }

    mutating func finish() throws(Fault) {
      guard !triggers.isEmpty else {
        throw Fault(
          found: "a pattern without a word that sets it off", remedy: "write a verb or noun between the slots"
        )
      }
      guard !isOptional else { throw Fault(found: "“[” without “]”", remedy: "close the bracket") }
      particles += ownParticle
    }

    private mutating func readSlot(_ word: String) throws(Fault) {
      let demand = EventPattern.Demand.allCases.last { word.hasSuffix($0.rawValue + "}") } ?? .anyone
      let name = String(word.dropFirst().dropLast(demand.rawValue.count + 1))
      let slot: Slot
      switch name {
      case "place": slot = .place
      case "thing": slot = .thing
      case "clause": slot = .clause
      case "infinitive": slot = .infinitive
      case "own": slot = .own
      case "refusal": slot = .refusal
      case "threat": slot = .threat
      default:
        guard word.hasSuffix("}"), let role = Role(rawValue: name) else {
          throw Fault(
            found: "“\(word)”",
            remedy:
              "write a role (\(Role.allCases.map(\.rawValue).joined(separator: ", "))), place, thing, clause, infinitive, own, refusal or threat in braces"
          )
        }
        slot = .role(role)
      }
      arguments.append(Argument(slot: slot, path: path, isOptional: isOptional, demand: demand))
      preposition = []
    }

    private var path: Path {
      if preposition == ["whose"] { return .clauseSubject }
      if !preposition.isEmpty { return .preposition(preposition) }
      return triggers.isEmpty && kind == .verb ? .subject : .object
    }

    private mutating func readPossessive() throws(Fault) {
      guard let last = arguments.popLast() else {
        throw Fault(found: "“'s” without a slot before it", remedy: "write {agent} 's talks")
      }
      arguments.append(
        Argument(slot: last.slot, path: .possessor, isOptional: last.isOptional, demand: last.demand))
    }

    /// The words before, where they were no prepositions after all: “out” in “pull out of”.
    private var ownParticle: [Set<String>] {
      !preposition.isEmpty && preposition.allSatisfy(EventPattern.particles.contains)
        ? [Set(preposition)] : []
    }

    private mutating func readLiteral(_ word: String) {
      let words = PatternReader.alternatives(word)
      if triggers.isEmpty {
        triggers = words
      } else if words.allSatisfy(EventPattern.prepositions.contains) {
        // “pull out of {place}”: of two in a row the first is a particle.
        particles += ownParticle
        preposition = words
      } else if words.allSatisfy(EventPattern.particles.contains) {
        particles.append(Set(words))
      } else {
        particles += ownParticle
        complements += words
        preposition = []
      }
    }
  }
}

extension StringProtocol {
  /// The text without the spaces at its ends.
  var trimmingSpaces: String {
    let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return ofBytes { bytes in
      guard let first = bytes.firstIndex(where: { !isSpace($0) }),
        let last = bytes.lastIndex(where: { !isSpace($0) })
      else { return "" }
      return String(decoding: bytes[first...last], as: UTF8.self)
    }
  }

  /// The parts between marks of ASCII, without empty ones; found in bytes, for pages are long.
  func parts(at mark: Unicode.Scalar, maxSplits: Int = Int.max) -> [String] {
    ofBytes { bytes in
      bytes.split(separator: UInt8(ascii: mark), maxSplits: maxSplits).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  /// Lends the bytes to a function.
  @inline(__always)
  private func ofBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = String(self)
    return text.withUTF8(body)
  }
}
