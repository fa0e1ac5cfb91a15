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
  /// How to tell of one that occurred, with `{who}`, `{with}`, `{whom}`, `{place}` to fill: “{who} met”.
  package let telling: [EventStatus: String]

  /// Makes a type.
  package init(id: ID, group: String, cameo: String, plover: String, noun: String, telling: [EventStatus: String]) {
    self.id = id
    self.group = group
    self.cameo = cameo
    self.plover = plover
    self.noun = noun
    self.telling = telling
  }
}

/// Whether an event took place, is to, or was called off.
package enum EventStatus: String, Sendable, Hashable, CaseIterable {
  case occurred, ongoing, planned, cancelled, denied, possible
}
