import Lexicons
import Model

/// Which times an event may be of by its tense and status, and by what else the sentence tells.
extension TimeReader {
  /// Whether an event of that tense and status can be of a time: what was said lies not ahead, and what was put off “until
  /// Friday” was not to be on Friday.
  func fits(_ placed: ArticleView.PlacedTime, _ match: Match, _ status: StatusReading) -> Bool {
    if let stretch = match.stretch, !stretch.contains(placed.head) { return false }
    let preposition = preposition(of: placed)
    if isOfElse(placed, match, status) { return false }
    if isNamedOnly(match), placed.head > match.trigger, preposition != "of",
      isLoose(placed, from: match.trigger)
    {
      return false
    }
    if status.status == .cancelled, preposition.isOne(of: "till", "to", "until") { return false }
    // “ordered Russia on Wednesday to halt its invasion”
    if status.status == .ongoing, match.pattern.kind == .noun, let verb = tree.tokens[match.trigger].head,
      WordClasses.steering.contains(tree.lemma(verb)), tree.tokens[verb].penn == .vb,
      !tree.subtree(of: verb).contains(placed.head)
    {
      return false
    }
    // “called on Monday for a truce”: no truce on Monday.
    if status.cues.last == "call", tree.prepositions(of: match.trigger) == ["for"],
      let day = view.article.published?.day,
      placed.head < match.carrier
        ? placed.time.span?.first.map({ $0 <= day }) ?? false
        : placed.time.span?.last.map({ $0 < day }) ?? false
    {
      return false
    }
    // “waived all payments until the end of 1988”
    if status.status == .occurred, match.pattern.kind == .verb, isUntil(placed),
      let day = view.article.published?.day, let last = placed.time.span?.last, last > day
    {
      return false
    }
    if status.status == .planned, match.pattern.kind == .verb, isLongPast(placed, match) { return false }
    // “called a referendum on 27 June”: that was the day of the call.
    if status.status == .planned, ["call", "schedule"].contains(status.cues.last ?? ""), preposition != "for",
      match.pattern.kind == .verb, tree.tokens[match.carrier].penn == .vbd,
      let day = view.article.published?.day, let last = behind(placed.time)?.last, last < day
    {
      return false
    }
    // “invited her to a summit by June”
    if status.status == .occurred, speeches.contains(match.trigger), preposition == "by",
      tree.children(of: match.carrier, .aux).allSatisfy({ tree.form($0) != "had" })
    {
      return false
    }
    return status.status != .occurred || fitsSaying(placed, match)
  }

  /// Whether something can have been said at a time, which lies not ahead.
  private func fitsSaying(_ placed: ArticleView.PlacedTime, _ match: Match) -> Bool {
    guard speeches.contains(match.trigger),
      tree.tokens[match.trigger].penn == .vbd,
      let day = view.article.published?.day, let first = behind(placed.time)?.first
    else { return true }
    // “told firms of cuts in September”, in August
    if placed.time.phrase.isMonth, let told = placed.time.span?.first,
      told > day || told.distance(to: day) > 240
    {
      return false
    }
    return day.distance(to: first) < 2
  }

  /// Whether a time is that of something else in the sentence.
  private func isOfElse(
    _ placed: ArticleView.PlacedTime, _ match: Match, _ status: StatusReading
  ) -> Bool {
    if isOfRequested(placed, match) || isGivenUp(placed) || isOfOther(placed, match) { return true }
    if isOfMatter(placed, match) || isOfReport(placed, on: match) { return true }
    if status.status == .occurred, isOver(match, status), isNext(placed, for: match) { return true }
    // “cancelled his meeting on Monday at the summit”: no summit on Monday.
    if status.status == .planned, match.pattern.kind == .noun,
      status.cues.contains(where: WordClasses.cancelling.contains),
      !tree.subtree(of: match.trigger).contains(placed.head)
    {
      return true
    }
    return match.pattern.kind == .verb && isOfDoer(placed, of: match.carrier)
  }

  /// Whether a time stands in what is told beside the name of the one who acts: “Swett, who was minister from 1984 to 1986, said …”.
  private func isOfDoer(_ placed: ArticleView.PlacedTime, of verb: Int) -> Bool {
    guard let doer = tree.ownSubjects(of: verb).first, placed.head != doer,
      tree.mention(at: doer)?.parties.first?.kind == .person
    else { return false }
    var token = placed.head
    var isBeside = false
    for _ in tree.tokens.indices where token != doer {
      isBeside = isBeside || tree.tokens[token].relation.isOne(of: .aclRelative, .appos)
      guard let head = tree.tokens[token].head else { return false }
      token = head
    }
    return token == doer && isBeside
  }

  /// Whether a time hangs on a noun itself, or on nothing under it, and not in a clause about it: “left the deal in May”.
  private func isLoose(_ placed: ArticleView.PlacedTime, from noun: Int) -> Bool {
    tree.tokens[placed.head].head == noun || !tree.subtree(of: noun).contains(placed.head)
  }

  /// Whether a time is that up to which something is to last.
  func isUntil(_ placed: ArticleView.PlacedTime) -> Bool {
    let before = placed.tokens.lowerBound
    return (max(0, before - 2)..<before).contains { tree.form($0).isOne(of: "till", "until") }
  }

  /// Whether a year stands before the noun for something else, to which something is done or which it is about: “abandoned the
  /// 2015 deal in May 2018”, “was awarded the 2014 World Cup”, “talks on the 2016 budget”.
  private func isOfOther(_ placed: ArticleView.PlacedTime, _ match: Match) -> Bool {
    guard placed.time.phrase.isStatedYear, let noun = tree.tokens[placed.head].head, noun > placed.head,
      noun != match.trigger
    else { return false }
    if match.pattern.kind == .verb, WordClasses.treaties.contains(tree.lemma(noun)) { return true }
    guard noun != match.complement, !triggers.contains(noun) else { return false }
    let prepositions = tree.prepositions(of: noun)
    if prepositions.isEmpty { return !holds(match.carrier, noun) }
    return !prepositions.contains { $0.isOne(of: "at", "during", "in") }
  }

  /// Whether a time is that from which something was moved: “put back from Wednesday”.
  private func isGivenUp(_ placed: ArticleView.PlacedTime) -> Bool {
    guard preposition(of: placed) == "from", let head = tree.tokens[placed.head].head else { return false }
    return WordClasses.moving.contains(tree.lemma(head)) || WordClasses.cancelling.contains(tree.lemma(head))
  }

  /// Whether a time is that of what somebody asks for: “asked for a meeting of the council on Saturday”.
  private func isOfRequested(_ placed: ArticleView.PlacedTime, _ match: Match) -> Bool {
    guard WordClasses.demanding.contains(tree.lemma(match.trigger)) || tree.lemma(match.trigger) == "call"
    else {
      return false
    }
    let before = placed.tokens.lowerBound - (tree.children(of: placed.head, .case).isEmpty ? 1 : 2)
    return tree.phrases(of: match.trigger, ["for"]).contains { noun in
      triggers.contains(noun) && noun > match.trigger && tree.subtree(of: noun).contains(before)
    }
  }
}
