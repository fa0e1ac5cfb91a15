import Lexicons
import Model

/// What one sentence tells of an event, before it is set beside what the others tell.
struct Draft: Sendable {
  var type: EventType.ID
  /// The dictionary form of the word that tells of it.
  let word: String
  var status: StatusReading
  var time: EventTime
  var participants: [Participation]
  /// The number of the draft whose day is also its own; `nil` where its time is its own.
  var scene: Int?
  var place: Place?
  var evidence: [Evidence]
  /// What the sentence says of it, in its own words.
  var gist: Gist?
  /// What people met, spoke or bargained about.
  var topic: String?
  var derivation: [String]
  /// The number of the sentence.
  let sentence: Int
  /// The number of the last sentence that tells of it.
  var lastSentence: Int
  /// Whether it is a noun that names nobody and so can only point back: “the meeting”.
  var pointsBack: Bool
  /// Whether it is a noun with “the” and the like, which can only mean what was told.
  var isDefinite: Bool
  /// Whether a participle behind it tells which it is, so that nothing need have told of it: “the summit slated for April”.
  var isSpecified = false
  /// Whether it is a noun with “the” and nothing else that tells which it is: “the meeting”, not “the Munich meeting”.
  var isBare = false
  /// Whether it hangs on what is not yet so: “talks aimed at reaching an accord”.
  var isWished = false
  /// Whether it is only what people talk about: “talks on a truce”.
  var isTopic = false
  /// Whether somebody acts who has no name: “the rebels' attack”.
  var isActed = false
  /// Whether its place is told, and not only that of those who take part.
  var isPlaceTold = false
  /// Whether those who travel are told to be only on the way to its place.
  var isOnTheWay = false
  /// Whether it tells who else takes part in what was told: “Lavrov joined the talks”.
  var joinsTold = false
  /// Whether its words point to a gathering told of: “on the sidelines of the summit”.
  var isAtOccasion = false
  /// Whether it takes place during a stay told of: “will hold talks during the visit”.
  var isDuringStay = false
  /// Whether it is said at a gathering told of or right after one: “speaking after the talks”, “at a joint news conference”.
  var isOfOccasion = false
  /// Whether it names nobody and its parties are those of the gathering told of: “a package of documents was signed”.
  var isOfScene = false
  /// The noun of what was told before that it speaks of: “attack” in “condemned the attack”; `nil` where it speaks of none.
  var deed: String?
  /// Whether it is what somebody did with a document told of before: “signed the accord”.
  var isOfDocument = false
  /// Whether it only tells of what was spoken: “they discussed the crisis”.
  var isDiscussion = false
  /// Whether it says of “the bomb” or “the raids” what came of them, which were told of before.
  var takesUpDeed = false
  /// The words of what it is about: “secretary” of an appointment as secretary.
  var matter: Set<String> = []
  /// Whether it stands in a headline, whose tense is not to be taken at its word.
  let isHeadline: Bool
  /// Whether the narrator tells it by a main verb in the simple past, as the next step of the tale.
  let isNarrated: Bool
  /// Whether its day is only that of a press release or of the scene in it.
  var isDatedByRelease: Bool { time.basis == .publication || time.basis == .context }
  /// Whether it is a noun of which no word tells whether it took place: “sanctions against Iran”.
  var tellsNoStatus: Bool {
    status.status == .occurred && status.cues.isEmpty && signs.contains(.byNoun) && !signs.contains(.byVerb)
  }
  /// Those who act, not those to whom it is done or said.
  var actors: [Participation] { participants.filter { $0.role != .target && $0.role != .addressee } }
  /// Who speaks, where it is an act of speech.
  var speakers: Set<Party.ID> { Set(participants.filter { $0.role == .speaker }.map(\.party.id)) }
  /// What its grammar says for it and against it.
  var signs: Set<Sign>
}
