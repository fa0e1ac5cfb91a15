package import Model

extension Timeline {
  /// What a timeline of chosen events is called: “John Kerry and Sergei Lavrov, meetings, March–April 2014”.
  ///
  /// - Parameters:
  ///   - who: The parties that were asked for, as one phrase; empty for all.
  ///   - types: The types that were asked for.
  ///   - topics: Words and places that were asked for.
  ///   - from: The earliest days that were asked for; `nil` for no bound.
  ///   - to: The latest days; `nil` for no bound.
  package static func heading(
    who: String, types: [EventType], topics: [String], from: TimeSpan?, to: TimeSpan?
  ) -> String {
    let kinds = types.map(\.noun.plural).enumeration
    let parts = ([who, kinds] + topics + [period(from: from, to: to)]).filter { !$0.isEmpty }
    return parts.isEmpty ? "Timeline" : parts.joined(separator: ", ")
  }

  private static func period(from: TimeSpan?, to: TimeSpan?) -> String {
    switch (from, to) {
    case (.during(let start, _), .during(let end, _)):
      TimeSpan.interval(start, end)?.prose ?? "\(start.prose) – \(end.prose)"
    case (let start?, nil): "from \(start.prose) on"
    case (nil, let end?): "to \(end.prose)"
    case (let start?, let end?): "\(start.prose) – \(end.prose)"
    case (nil, nil): ""
    }
  }
}
