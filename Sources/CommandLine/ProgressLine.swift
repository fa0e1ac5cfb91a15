/// What a terminal shows while articles are read: `██████░░░░░░░░░░░░░░  31 %  1240 articles, 310 a second, 9 s left`.
package struct ProgressLine: Sendable {
  /// The line's text.
  package let text: String

  /// Makes the line.
  ///
  /// - Parameters:
  ///   - count: The articles that are done.
  ///   - share: How much of the whole that is, from 0 to 1; `nil` where the whole is not known.
  ///   - seconds: How long it took.
  package init(count: Int, share: Double?, seconds: Double) {
    let rate = seconds > 0 ? Int(Double(count) / seconds) : 0
    let told = "\(count) \(count == 1 ? "article" : "articles"), \(rate) a second"
    guard let share, share > 0 else {
      text = told
      return
    }
    let part = min(1, share)
    let left = seconds / part - seconds
    text =
      "\(ProgressLine.bar(part))  \(Int(part * 100)) %  \(told), \(ProgressLine.duration(left)) left"
  }

  private static func bar(_ share: Double) -> String {
    let filled = Int(share * 20)
    return String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
  }

  /// “9 s”, “2 min 10 s”, “1 h 5 min”.
  private static func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    switch whole {
    case ..<60: return "\(whole) s"
    case ..<3600: return "\(whole / 60) min \(whole % 60) s"
    default: return "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
  }
}
