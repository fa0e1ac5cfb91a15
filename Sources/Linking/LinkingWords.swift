import Model

/// The words that linking knows. They differ in words only; what they do is in `Wording` and `RelationReader`.
enum LinkingWords {
  /// What a word says about which of several events is meant.
  struct Mark: Sendable {
    let set: @Sendable (inout Wording.Marks) -> Void
  }

  static let marks: [UInt64: Mark] = {
    let rows: [(String, Mark)] = [
      ("first", Mark { if $0.turn == 0 { $0.turn = 1 } }),
      ("again second another separate resumed twice third further", Mark { $0.turn = 2 }),
      ("morning dawn breakfast", Mark { $0.dayPart = 1 }),
      ("noon midday lunch afternoon", Mark { $0.dayPart = 2 }),
      ("evening dinner", Mark { $0.dayPart = 3 }),
      ("night tonight overnight midnight", Mark { $0.dayPart = 4 }),
      (
        "postponed postpone postpones postponement delayed rescheduled reschedule adjourned",
        Mark { $0.isMoved = true }
      ),
    ]
    var table: [UInt64: Mark] = [:]
    for (words, mark) in rows {
      for word in words.split(separator: " ") { table[WordStream.hash(of: String(word))] = mark }
    }
    return table
  }()

  /// The types of event that a noun can name besides that whose own noun it is: “two days after the strike”.
  static let named: [UInt64: Set<String>] = {
    let rows: [(String, String)] = [
      ("agreement", "accord ceasefire deal pact treaty truce"),
      (
        "attack",
        "airstrike ambush assassination assault blast bombing explosion invasion killing massacre raid shooting strike"
      ),
      ("departure", "coup dismissal ouster resignation"),
      ("detention", "abduction arrest kidnapping"),
      ("election", "ballot poll vote"),
      ("meeting", "conference negotiations session summit talks"),
      ("negotiation", "meeting talks"),
      ("protest", "demonstration march rally riot"),
      ("referendum", "plebiscite vote"),
    ]
    var table: [UInt64: Set<String>] = [:]
    for (type, words) in rows {
      for word in words.split(separator: " ") {
        for form in [String(word), word + "s"] { table[WordStream.hash(of: form), default: []].insert(type) }
      }
    }
    return table
  }()

  /// Words of four letters and more that carry no topic.
  static let empty = Set(
    """
    about after ahead also among and another april august been before being between both called could december
    during each february first following foreign former friday from government have held hold holds into january
    july june last later leader leaders meeting meetings meet meets minister ministers monday more most next
    november october official officials over said saturday says secretary september state states sunday talk
    talks than that their them then there these they this those thursday time told tuesday under until very week
    were wednesday what when where which while will with would year years president prime chancellor visit
    visited call calls phone telephone spoke speak agreed agree march today yesterday tomorrow signed executive order
    orders decree federal amendments session sessions chaired attended attend working official took republic
    congratulated congratulate message greetings welcome glad friends colleagues stressed noted expressed
    """.split { $0 == " " || $0 == "\n" }.map { WordStream.hash(of: String($0)) })
}
