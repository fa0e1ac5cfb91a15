import Model

/// Words that tell what becomes of an event. They are part of English's grammar, as modals are, and not of any event type.
enum StatusCues {
  /// Adjectives and participles before a noun.
  static let adjectives: [String: EventStatus] = [
    "planned": .planned, "scheduled": .planned, "upcoming": .planned, "forthcoming": .planned,
    "future": .planned,
    "coming": .planned, "next": .planned, "expected": .planned, "impending": .planned, "imminent": .planned,
    "intended": .planned,
    "possible": .possible, "potential": .possible, "proposed": .possible, "further": .possible,
    "hypothetical": .possible, "likely": .possible,
    "would-be": .possible, "threatened": .possible, "cancelled": .cancelled, "canceled": .cancelled,
    "postponed": .cancelled,
    "aborted": .cancelled, "ongoing": .ongoing, "current": .ongoing, "continuing": .ongoing,
    "continued": .ongoing, "renewed": .ongoing,
    "alleged": .possible, "any": .possible,
  ]

  /// Verbs and adjectives above an event: `LEMMA` takes it as object, `LEMMA to` as an infinitive, `LEMMA for` by a preposition.
  static let governors: [String: EventStatus] = {
    var governors: [String: EventStatus] = [:]
    for (status, words) in lists {
      for word in words.split(separator: ",") { governors[word.trimmed] = status }
    }
    return governors
  }()

  private static let lists: [(EventStatus, String)] = [
    (
      .planned,
      "plan, plan to, intend to, schedule, schedule to, expect to, expect, agree to, set to, due to, prepare to, prepare for, promise to, vow to, pledge to, decide to, slate to, arrange, arrange to, announce, ready to, agree on, aim to, going to, head to, arrange for, commit to, undertake to"
    ),
    (
      .cancelled,
      "cancel, call off, postpone, abandon, scrap, delay, put off, scrub, shelve, drop, suspend, cancel to, break off"
    ),
    (
      .denied,
      "refuse to, deny, decline to, reject, fail to, rule out, refuse, avoid, prevent, block, boycott, fail"
    ),
    (
      .possible,
      "urge, urge to, want, want to, hope to, hope for, seek, seek to, consider, threaten to, threaten, call for, call on to, demand, propose, propose to, offer, offer to, suggest, ask to, ask for, push for, appeal for, press to, press for, invite to, need to, try to, attempt to, able to, willing to, encourage to, call to, discuss, advocate, recommend, support, warn of, fear, predict, warn to, like to, tell to, allow to, require to, force to, order to, expect of, help to"
    ),
    (.ongoing, "continue, continue to, begin to, start to"),
  ]

  /// Verbs of which a whole clause can be the object and still not be said to have happened.
  static let clauseGovernors: Set<String> = [
    "hope", "urge", "demand", "propose", "suggest", "want", "ask", "fear", "expect", "deny", "insist",
    "recommend",
  ]

  /// Verbs whose progressive tells of what is to come.
  static let motions: Set<String> = [
    "meet", "travel", "fly", "go", "leave", "arrive", "visit", "head", "return", "send", "withdraw",
  ]
}

extension Substring {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
