import Model

/// How likely an event is to be right, by what is known of it.
enum Confidence {
  static func of(_ trigger: Trigger, parties: [Participation], time: EventTime, place: Place?, isBack: Bool)
    -> Double
  {
    var score = trigger.isVerb ? 0.55 : 0.45
    if parties.contains(where: { $0.party.isKnown }) { score += 0.15 }
    if parties.count > 1 { score += 0.1 }
    if time.basis == .explicit || time.basis == .relative { score += 0.12 }
    if place != nil { score += 0.05 }
    if !trigger.companions.isEmpty { score += 0.05 }
    if trigger.isSpeech { score -= 0.1 }
    if isBack { score -= 0.1 }
    return min(0.95, max(0.1, score))
  }
}
