import Model

/// How likely it is that a report is right, from what speaks for it.
enum Confidence {
  /// The confidence of a draft, from 0 to 1.
  static func of(_ draft: Draft) -> Double {
    var score = 0.45
    if draft.signs.isMain { score += 0.1 }
    if draft.time.span != nil { score += 0.1 }
    if draft.signs.mentions > 1 { score += 0.1 }
    if draft.evidence.count > 1 { score += 0.1 }
    if draft.signs.hasNamelessSlot { score -= 0.1 }
    if draft.signs.isQuoted { score -= 0.15 }
    return min(max(score, 0.05), 0.95)
  }
}
