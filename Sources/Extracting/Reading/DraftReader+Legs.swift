import Lexicons
import Model

extension DraftReader {
  /// The matches of a word that tells of several people each at a place of their own: “met Merkel in Berlin and Hollande in Paris”.
  func partedByPlace(_ match: Match, _ others: [Filler]) -> [Match] {
    let others = others.sorted { $0.token < $1.token }
    guard pages.group(of: match.pattern.type) == "consult", others.count > 1,
      Set(others.map(\.slot)).count == 1
    else { return stops(match) }
    var parts: [Match] = []
    var places: Set<String> = []
    for (number, other) in others.enumerated() {
      let end = number + 1 < others.count ? others[number + 1].token : tree.tokens.count
      let place = tree.mentions.first { mention in
        mention.head > other.token && mention.head < end && mention.place != nil
          && mention.tokens.lowerBound - (other.mention?.tokens.upperBound ?? end) == 1
          && tree.form(mention.tokens.lowerBound - 1).isOne(of: "at", "in")
      }
      guard let name = place?.place?.name, places.insert(name).inserted else { return [match] }
      var part = match
      part.ground = (number == 0 ? match.trigger : other.token)..<end
      part.fillers.removeAll { filler in
        others.contains { $0.token == filler.token } && filler.token != other.token
      }
      parts.append(part)
    }
    return parts
  }

  /// The matches of a journey to several places, one for each: “will visit Tehran and Baghdad”, “will travel to Seoul on Wednesday and
  /// then to Beijing on Thursday”.
  func legs(_ match: Match) -> [Match] {
    let places = match.fillers.filter { $0.slot == .place && $0.mention?.place != nil }
    guard match.pattern.type.text == "visit", places.count > 1 else { return [match] }
    // “Sochi, Russia” is one place.
    let stops = places.filter { stop in
      !places.contains { $0.mention?.place?.country == stop.mention?.place?.name }
    }
    guard Set(stops.compactMap { $0.mention?.place?.name }).count == stops.count, stops.count > 1 else {
      return [match]
    }
    let days = view.times[sentence].filter {
      $0.head > match.trigger && $0.time.span != nil && $0.time.kind != .duration
    }
    return stops.enumerated().map { number, stop in
      var leg = match
      leg.fillers.removeAll { $0.slot == .place && $0.token != stop.token }
      if days.count > 1, stop.token > match.trigger {
        let start = number == 0 ? match.trigger : stop.token
        let end = number + 1 < stops.count ? stops[number + 1].token : tree.tokens.count
        if start < end { leg.stretch = start..<end }
      }
      return leg
    }
  }

  /// The matches of a word that tells of several places each with a day of its own: “met in Paris on March 5 and in London on March 14”,
  /// “protests in Kiev on Friday and in Donetsk on Saturday”.
  private func stops(_ match: Match) -> [Match] {
    let days = view.times[sentence].filter {
      $0.head > match.trigger && $0.time.span != nil && $0.time.kind != .duration
    }
    guard pages.group(of: match.pattern.type).isOne(of: "consult", "force", "office", "society"),
      days.count > 1
    else {
      return [match]
    }
    var stops: [Range<Int>] = []
    for day in days {
      let opener =
        day.tokens.lowerBound - (tree.form(day.tokens.lowerBound - 1).isOne(of: "in", "on") ? 1 : 0)
      guard let place = tree.mention(at: opener - 1), place.place != nil, place.tokens.upperBound == opener,
        tree.form(place.tokens.lowerBound - 1).isOne(of: "at", "in"),
        place.tokens.lowerBound > match.trigger + 1
      else { return [match] }
      let start = place.tokens.lowerBound - 1
      if let last = stops.last {
        guard start > last.upperBound,
          (last.upperBound..<start).allSatisfy({ tree.form($0).isOne(of: "and", ",", "then") })
        else { return [match] }
      }
      stops.append(start..<day.tokens.upperBound)
    }
    // “greeted him for their third meeting, after talks in Lima in May and in Oslo in June”
    let between = match.trigger + 1..<stops[0].lowerBound
    guard between.allSatisfy({ tree.tokens[$0].tag != .verb && !WordClasses.beside.contains(tree.form($0)) })
    else { return [match] }
    return stops.map { stop in
      var part = match
      part.ground = stop
      part.stretch = stop
      return part
    }
  }
}
