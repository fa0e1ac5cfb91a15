import Lexicons
import Model

/// What happened where the report was sent from.
extension ScenePlacer {
  /// Where the report was sent from, for force and protest of the last days that a sentence about its state tells of people without
  /// a name or at home there.
  func home(of draft: Draft) -> Place? {
    guard let place = view.datelinePlaces[draft.sentence],
      draft.status.status == .occurred || draft.status.status == .ongoing,
      draft.participants.allSatisfy({ $0.party.kind != .state && isAtHome($0, in: place) }),
      view.trees[draft.sentence].mentions.contains(where: { isOf(place, $0, in: draft.sentence) })
        || draft.isNarrated && pages.group(of: draft.type) == "society" && isAmongItsOwn(draft, place)
    else { return nil }
    if draft.isNarrated, draft.time.span == nil, isAmongItsOwn(draft, place) { return place }
    guard let first = draft.time.span?.first ?? draft.time.span?.last, let day = view.article.published?.day
    else {
      return draft.sentence == view.lead ? place : nil
    }
    return (0..<4).contains(first.distance(to: day)) ? place : nil
  }

  /// Whether a sentence names no state or place but those of where the report was sent from: “Outside, police arrested ten men”.
  private func isAmongItsOwn(_ draft: Draft, _ place: Place) -> Bool {
    view.trees[draft.sentence].mentions.allSatisfy { mention in
      let states =
        mention.parties.compactMap { $0.kind == .state ? $0.name : nil }
        + [mention.place.map { $0.country.isEmpty ? $0.name : $0.country }].compactMap(\.self)
      return states.allSatisfy { $0 == place.country || $0 == place.name }
    }
  }

  /// Whether a name is that of a place, of its state, or of one who acts for its state, and not who tells of it.
  private func isOf(_ place: Place, _ mention: Mention, in sentence: Int) -> Bool {
    let names = [mention.place?.name, mention.onBehalfOf?.name] + mention.parties.map(\.name)
    return view.trees[sentence].tokens[mention.head].relation != .nsubj
      && (names.contains(place.name) || names.contains(place.country))
  }

  /// Where the report was sent from, for foreigners who are to arrive: “ahead of the scheduled arrival of Baldrige”.
  func arrivals(of draft: Draft) -> Place? {
    guard let place = view.datelinePlaces[draft.sentence], draft.word.isOne(of: "arrival", "arrive"),
      !draft.participants.isEmpty,
      draft.participants.allSatisfy({ view.states.state(of: $0) != nil && !isAtHome($0, in: place) })
    else { return nil }
    return place
  }

  /// Where the report was sent from, for what happened there by its day or because those who act are there.
  func dateline(of draft: Draft, group: String, among told: [Draft]) -> Place? {
    guard let place = view.datelinePlaces[draft.sentence] else { return nil }
    guard let span = draft.time.span else {
      // A meeting told without a day in a report from a town was mostly there, and so is a guest.
      if draft.type.text == "meeting" { return draft.pointsBack ? nil : place }
      if draft.type.text == "visit" { return isGuest(draft, in: place) ? place : nil }
      return group == "speech" && isThere(draft, place, among: told) ? place : nil
    }
    guard pages.page(of: draft.type)?.placeSources.contains(.dateline) == true,
      let published = view.article.published?.day, let day = span.singleDay
    else { return nil }
    let days = day.distance(to: published)
    if isElsewhere(draft, than: place) { return nil }
    if group == "speech" {
      // People speak where the report is from on the day of the news; states of elsewhere do not.
      let isHere =
        days == 0 && !draft.actors.allSatisfy { $0.party.kind == .state && !isAtHome($0, in: place) }
      return isHere || (1..<3).contains(days) && isThere(draft, place, among: []) ? place : nil
    }
    // “Gorbachev, who had nine hours of talks with her yesterday”, from Moscow
    if draft.type.text == "meeting", (1..<4).contains(days), isVisit(draft, to: place) { return place }
    // What is the news of a wire is so on the night that it tells of.
    if days == 0 || draft.time.basis == .publication { return place }
    return draft.type.text == "visit" && isArrival(draft, in: place, days: days) ? place : nil
  }

  /// Whether those who vote or speak on the air do so in another country.
  private func isElsewhere(_ draft: Draft, than place: Place) -> Bool {
    let isVote = draft.type.text == "vote" && draft.actors.allSatisfy { $0.party.kind == .organisation }
    let isAired = pages.group(of: draft.type) == "speech" && view.isOnAir(draft.sentence)
    return (isVote || isAired) && !draft.actors.isEmpty
      && draft.actors.allSatisfy { view.states.state(of: $0) != nil && !isAtHome($0, in: place) }
  }

  /// Whether some of those who meet belong to the country of a place and others do not.
  private func isVisit(_ draft: Draft, to place: Place) -> Bool {
    let people = draft.participants.filter { $0.party.kind == .person }
    return people.contains { isAtHome($0, in: place) }
      && people.contains { view.states.state(of: $0) != nil && !isAtHome($0, in: place) }
  }

  /// Whether those who visit come from elsewhere.
  private func isGuest(_ draft: Draft, in place: Place) -> Bool {
    draft.signs.contains(.byNoun) && !draft.participants.isEmpty
      && draft.participants.allSatisfy { view.states.state(of: $0) != nil && !isAtHome($0, in: place) }
  }

  /// Whether foreigners came to where the report was sent from a few days later: “Kerry, who flew in on Thursday”.
  private func isArrival(_ draft: Draft, in place: Place, days: Int) -> Bool {
    draft.signs.contains(.byVerb) && (0..<8).contains(days) && !draft.participants.isEmpty
      && draft.participants.allSatisfy { !isAtHome($0, in: place) }
  }

  /// Whether those who act belong to the country of a place, or were told to be there.
  private func isThere(_ draft: Draft, _ place: Place, among told: [Draft]) -> Bool {
    let actors = draft.actors.filter { $0.party.kind != .state }
    return !actors.isEmpty
      && actors.allSatisfy { actor in
        isAtHome(actor, in: place)
          || told.contains { one in
            one.place == place && one.status.status == .occurred
              && one.participants.contains { $0.party.id == actor.party.id }
          }
      }
  }
}

extension ArticleView {
  /// Whether a sentence tells of the air, on which people speak from home: “said on state television”.
  func isOnAir(_ sentence: Int) -> Bool {
    trees[sentence].tokens.indices.contains {
      ["radio", "televised", "television", "tv"].contains(trees[sentence].form($0))
    }
  }
}
