import Lexicons
import Model

/// A phrase that fills a slot of a pattern.
struct Filler: Sendable {
  /// The slot.
  let slot: EventPattern.Slot
  /// The head of the phrase.
  let token: Int
  /// Who or where it is; `nil` for people without a name and for things.
  let mention: Mention?
  /// Whether the party only stands beside a noun that acts for it: “Turkish troops”.
  let isThroughNoun: Bool

  /// The role, where the slot is one.
  var role: Role? {
    guard case .role(let role) = slot else { return nil }
    return role
  }
}

/// A pattern found in a sentence.
struct Match: Sendable {
  /// The pattern.
  let pattern: EventPattern
  /// The number of the sentence.
  let sentence: Int
  /// The word that sets it off.
  let trigger: Int
  /// The noun that belongs to the verb: “talks” in “hold talks”.
  let complement: Int?
  /// What fills its slots.
  var fillers: [Filler]
  /// The noun of the same deed that is its subject: “talks” in “the talks resumed”.
  var deed: Int?

  /// Whether it is a noun that somebody announces, to be what is to come.
  var isAnnounced = false

  /// The words among which its day stands, where the verb tells of several days; `nil` for anywhere.
  var stretch: Range<Int>?

  /// The words among which its place stands, where those of its days do not tell; `nil` for anywhere.
  var ground: Range<Int>?

  /// The verb that carries status and time: the trigger, or the light verb over it.
  let carrier: Int
}
