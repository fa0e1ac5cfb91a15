package import Model

/// A page of `Data/Events/`: what an event type is called, which words tell of it, and who stands where around them.
package struct EventPage: Sendable {
  /// The type itself.
  package let type: EventType
  /// The words that tell of such an event.
  package let triggers: [Trigger]
  /// Words that look like it and are something else, as triggers that yield nothing.
  package let exclusions: [Trigger]
  /// What a party is that stands in a place of the grammar around the trigger.
  package let roles: [Slot: Role]
  /// What brings in the place beside “in”, “at” and their kin: more prepositions, `object`, or `owner` for a possessive.
  package let places: Set<String>
  /// What must be known for an event to count: one of each list.
  package let needs: [Set<Need>]
  /// Sentences with the events in them, in the one notation; none for those that tell of nothing.
  package let examples: [Example]

  /// Words that tell of an event: a verb or noun by its dictionary form, and words that must stand with it.
  package struct Trigger: Sendable, Hashable {
    /// The dictionary form of the verb or noun.
    package let head: String
    /// Whether it is a verb.
    package let isVerb: Bool
    /// The dictionary forms that must stand with it, as its dependents or their markers.
    package let companions: [String]
  }

  /// A place in the grammar around a trigger.
  package enum Slot: Sendable, Hashable {
    /// The subject of an active verb, the agent of a passive one.
    case subject
    /// The object of an active verb, the subject of a passive one.
    case object
    /// What a preposition brings in: “with”, “between”; “by” also marks a passive's agent.
    case preposition(String)
    /// Who is named as host.
    case host
  }

  /// What must be known.
  package enum Need: String, Sendable, Hashable, CaseIterable {
    case agent, speaker, target, party, place, date
  }

  /// A sentence and its events.
  package struct Example: Sendable, Hashable {
    package let sentence: String
    package let events: [String]
  }
}

extension EventPage.Slot {
  /// The place that a page names: `subject`, `object`, `host`, or a preposition.
  init(name: String) {
    switch name {
    case "subject": self = .subject
    case "object": self = .object
    case "host": self = .host
    default: self = .preposition(name)
    }
  }
}
