/// A type of event, as its page in `Data/Events/` describes it.
package struct EventType: Sendable, Hashable {
  /// The key, which is the name of its page: `meeting`.
  package struct ID: Sendable, Hashable, Comparable {
    package let text: String
    package init(_ text: String) { self.text = text }
    package static func < (a: ID, b: ID) -> Bool { a.text < b.text }
  }

  /// The key.
  package let id: ID
  /// The group of types that reports of one event may differ in: `consult`.
  package let group: String
  /// The CAMEO code, for instance `040`.
  package let cameo: String
  /// The PLOVER type, for instance `CONSULT`.
  package let plover: String
  /// What to call such an event on its own: “meeting”.
  package let noun: String
  /// How to tell of one in a sentence, by status: `{who} met[ {with}][ in {place}]`.
  ///
  /// The slots are `{who}` (agents and speakers), `{with}` (counterparts and addressees), `{whom}` (targets), `{host}`,
  /// `{place}` and `{about}` (what people met or spoke about); `{is}`, `{was}` and `{has}` agree with the number of `{who}`. A stretch in square brackets is left out where one of its slots has nothing to fill it. `{who}` takes
  /// the counterparts too where the sentence has no place for them. A sentence for `occurred` is required; the others
  /// are made of it and the noun where they are missing.
  package let telling: [EventStatus: String]
  /// Whether these sentences tell of one even where a clause of the text does.
  package let isToldByPage: Bool

  /// Makes a type.
  package init(
    id: ID, group: String, cameo: String, plover: String, noun: String, telling: [EventStatus: String],
    isToldByPage: Bool = false
  ) {
    self.id = id
    self.group = group
    self.cameo = cameo
    self.plover = plover
    self.noun = noun
    self.telling = telling
    self.isToldByPage = isToldByPage
  }
}

/// Whether an event took place, is to, or was called off.
package enum EventStatus: String, Sendable, Hashable, CaseIterable {
  case occurred, ongoing, planned, cancelled, denied, possible
}
