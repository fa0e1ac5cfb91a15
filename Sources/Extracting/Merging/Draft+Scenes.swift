import Lexicons
import Model

/// What makes a draft a scene, at which more is said and done than itself.
extension Draft {
  /// Whether it is a contact that took place or goes on, not mere bargaining: a meeting, a visit, a call.
  func isGathering(by pages: EventPages) -> Bool {
    pages.group(of: type) == "consult" && type.text != "negotiation" && isTakingPlace
  }

  /// Whether it took place or goes on.
  var isTakingPlace: Bool { status.status == .occurred || status.status == .ongoing }

  /// Whether it is told to have taken at most a few days; `nil` where its time is open or not told.
  var isBrief: Bool? {
    guard let first = time.span?.first, let last = time.span?.last else { return nil }
    return first.distance(to: last) < 4
  }
}
