package import Model

/// One way in which English tells of a type of event, as a line of its page writes it: `{agent} meet with {counterpart}`.
///
/// It never changes; a class, because it is looked at for every word that may set it off.
package final class EventPattern: Sendable {
  /// What kind of word sets it off.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case verb, noun
  }

  /// What stands in a slot.
  package enum Slot: Sendable, Hashable {
    /// A party in a role.
    case role(Role)
    /// A place.
    case place
    /// Any phrase.
    case thing
    /// A clause: what is said, agreed or found.
    case clause
    /// A clause with “to” or a bare participle: what is refused or offered.
    case infinitive
    /// A clause about what the speaker itself will do or has decided.
    case own
    /// A clause about what the speaker itself will not do.
    case refusal
    /// A clause about what the speaker itself will do to others if something is or is not done.
    case threat
  }

  /// Where in the tree around the trigger a slot is looked for.
  package enum Path: Sendable, Hashable {
    case subject
    case object
    /// “Russia's annexation”, “the Russian annexation”, and the subject of “hold”, “have” and the like before a noun.
    case possessor
    /// The subject of the clause: “complained that Turkey …”.
    case clauseSubject
    /// A phrase with one of these prepositions.
    case preposition([String])
  }

  /// Who will do for a slot; raw values as written behind its name.
  package enum Demand: String, Sendable, Hashable, CaseIterable {
    case anyone = ""
    /// Only a party that is known by name, not “officials” or “troops”: `{target!}`.
    case named = "!"
    /// Only a person: `{agent!person}`.
    case person = "!person"
    /// Only a state, or one who acts for it: `{speaker!state}`.
    case state = "!state"
    /// A person, or one who acts for a state or body without a name, “a U.S. envoy”: `{agent!official}`.
    case official = "!official"
    /// Two or more parties: `{agent!several} discuss {thing}`.
    case several = "!several"
    /// Two or more persons: `{agent!persons} speak .`
    case persons = "!persons"
    /// A people by its name, “Britons”, “the Dutch”, and nobody who acts for it: `{agent!people} vote {infinitive}`.
    case people = "!people"
  }

  /// A slot, and where it is looked for.
  package struct Argument: Sendable, Hashable {
    package let slot: Slot
    package let path: Path
    /// Whether the pattern holds without it.
    package let isOptional: Bool
    /// Who will do.
    package let demand: Demand
  }

  /// The type of event.
  package let type: EventType.ID
  /// Whether a verb or a noun sets it off.
  package let kind: Kind
  /// The dictionary forms that set it off.
  package let triggers: [String]
  /// The particles that belong to the verb, “down” in “step down”; of each set one must stand there.
  package let particles: [Set<String>]
  /// The nouns one of which must be the object or stand with a preposition; empty where none must.
  package let complements: WordSet
  /// The slots.
  package let arguments: [Argument]
  /// Whether the verb must have no object: `{agent} gather .`
  package let isIntransitive: Bool
  /// The words one of which must stand with the trigger or in its subject; empty where none must.
  package let context: WordSet
  /// The status that its words imply, “threatened sanctions”, where nothing else tells one; `nil` where they imply none.
  package let status: EventStatus?
  /// The line as it is written.
  package let text: String

  /// How much a pattern asks for; of two that fit, the one that asks for more is meant.
  package let weight: Int

  /// Reads a line after its keyword: `{agent} meet with {counterpart} + secret`, `{agent} threaten sanction = possible`.
  init(_ text: String, kind: Kind, type: EventType.ID) throws(Fault) {
    let parts = text.parts(at: "=", maxSplits: 1).map(\.trimmingSpaces)
    status = parts.count > 1 ? EventStatus(rawValue: parts[1]) : nil
    guard status != nil || parts.count < 2 else {
      let known = EventStatus.allCases.map(\.rawValue).joined(separator: ", ")
      throw Fault(found: "“= \(parts[1])”", remedy: "write a status (\(known)) behind “=”")
    }
    let halves = (parts.first ?? "").parts(at: "+", maxSplits: 1)
    var reader = PatternReader(kind: kind)
    for word in (halves.first ?? "").parts(at: " ") { try reader.read(word) }
    try reader.finish()
    self.type = type
    self.kind = kind
    self.text = text
    triggers = reader.triggers
    particles = reader.particles
    complements = WordSet(reader.complements)
    arguments = reader.arguments
    isIntransitive = reader.isIntransitive
    context = halves.count > 1 ? WordSet(PatternReader.alternatives(halves[1])) : []
    weight = EventPattern.weight(
      particles: reader.particles.count, hasComplement: !reader.complements.isEmpty,
      hasContext: halves.count > 1, isIntransitive: reader.isIntransitive, arguments: reader.arguments)
  }
}

extension EventPattern {
  /// What a pattern of these parts asks for.
  static func weight(
    particles: Int, hasComplement: Bool, hasContext: Bool, isIntransitive: Bool, arguments: [Argument]
  ) -> Int {
    let literals =
      (isIntransitive ? 1 : 0) + 3 * particles + (hasComplement ? 3 : 0) + (hasContext ? 4 : 0)
    return literals
      + arguments.reduce(0) { $0 + ($1.isOptional ? 0 : 2) + $1.demand.weight + ($1.slot == .threat ? 1 : 0) }
  }

  /// The pattern for a reader: of words side by side the one that stood in the text, else the first, “say/…”.
  package func brief(for lemma: String) -> String {
    text.utf8.split(separator: UInt8(ascii: " ")).map { part in
      let words = part.split(separator: UInt8(ascii: "/"))
      let isSlot = part.contains(UInt8(ascii: "{")) || part.contains(UInt8(ascii: "["))
      guard words.count > 3, !isSlot else { return String(Substring(part)) }
      return "\(Substring(words.first { $0.elementsEqual(lemma.utf8) } ?? words[0]))/…"
    }.joined(separator: " ")
  }
}

extension EventPattern.Demand {
  /// Whether one alone will not do.
  package var isOfMany: Bool { self == .several || self == .persons }

  /// How much it asks for: a person is more than a party.
  fileprivate var weight: Int {
    switch self {
    case .anyone: 0
    case .named, .official, .several, .persons: 1
    case .people, .person, .state: 2
    }
  }
}
