import Model

/// A way in which English tells a time: where it may begin, what it means, and sentences that prove it.
///
/// Rules do not depend on their order: of those that read words from one place on, the longest reading wins, then the
/// more specific one. Two readings that are alike in both and differ in meaning are a fault, which a test finds.
struct DateRule: Sendable {
  /// What it is called in explanations.
  let name: String
  /// Which of two readings of the same words stands: the one of the higher number.
  var specificity = 0
  /// The words that it may begin with, one of a kind for all.
  let begins: [TimeWord]
  /// Reads from the cursor on; `nil` where the words are something else.
  let read: @Sendable (inout TimeCursor) -> TimePhrase?
  /// Sentences with what is to be read in them: the words, and the TIMEX3 value on Saturday, 29 March 2014.
  let examples: [Example]

  /// A sentence, and the words and values that are to be found in it; none for false friends.
  struct Example: Sendable {
    let sentence: String
    let found: [String]

    /// `("He left on Friday.", "Friday = 2014-03-28")`.
    init(_ sentence: String, _ found: String...) {
      self.sentence = sentence
      self.found = found
    }
  }

  /// Every rule.
  static let all: [DateRule] = [
    calendarDate, numericDate, sharedMonth, sharedCentury, dayOfMonth, endDay, month, weekday, weekdaySet,
    nearDay,
    holiday, weekend,
    dayPart,
    clock, deicticUnit, thisUnit, portion, earlierLater, unitsAgo, contextual, fromEvent, beside, landing,
    year,
    spokenYear,
    decade, century, season, quarter, reportedQuarter, half, duration, span, stretch, recurring, vague,
  ]

  /// The rules that may begin with a word, by its kind.
  static let byKind = Table(all)

  /// Rules sorted by the kinds of words that they may begin with.
  struct Table: Sendable {
    /// The rules in one row, those of a kind side by side; a rule stands once for each kind.
    let readers: [Reader]
    /// Where the rules of a kind stand in `readers`.
    let ranges: [Range<Int>]
    let rules: [DateRule]

    /// What the walk over a text needs of a rule, without what must be counted when it is copied.
    struct Reader: Sendable {
      let rule: Int
      let specificity: Int
      let read: @Sendable (inout TimeCursor) -> TimePhrase?
    }

    init(_ rules: [DateRule]) {
      var readers: [Reader] = []
      var ranges: [Range<Int>] = []
      for kind in 0..<TimeWord.kinds {
        let start = readers.count
        for (index, rule) in rules.enumerated() where rule.begins.contains(where: { $0.kind == kind }) {
          readers.append(Reader(rule: index, specificity: rule.specificity, read: rule.read))
        }
        ranges.append(start..<readers.count)
      }
      (self.readers, self.ranges, self.rules) = (readers, ranges, rules)
    }
  }

  /// Words that stand before a number of units: “nearly two weeks”, “at least an hour”, “up to 180 days”.
  static let modifiers: [TimeWord] = [.nearly, .more, .less, .at, .up, .over]
  /// Words that count.
  static let counts: [TimeWord] = [
    .number(1), .digits(1, count: 1), .a, .several, .few, .couple, .half, .hundred, .another,
  ]
}

extension TimeWord {
  /// How many kinds of words there are.
  static let kinds = 32

  /// Whether a word that tells no time cannot follow it in a time expression: “the” and “last” alone are none.
  var needsMore: Bool {
    switch kind {
    case 1, 2, 8, 9, 18...25, 28: true
    default: false
    }
  }

  /// A small number for the kind of word that a time may begin with; 0 for all others, with which none begins.
  var kind: Int {
    switch self {
    case .the: 1
    case .a: 2
    case .digits: 3
    case .number: 4
    case .month: 5
    case .weekday: 6
    case .ordinal: 7
    case .deixis: 8
    case .past, .coming: 9
    case .unit: 10
    case .quarter, .quarterName, .period: 11
    case .season: 12
    case .decadeName, .apostrophe: 13
    case .holiday, .new, .landing: 14
    case .nearDay: 15
    case .tonight, .dayPart: 16
    case .weekend: 17
    case .latest, .recent, .previous, .following: 18
    case .same, .that, .these: 19
    case .later, .earlier: 20
    case .early, .mid, .late: 21
    case .end, .beginning: 22
    case .several, .few, .couple, .half, .hundred, .another: 23
    case .nearly, .more, .less, .at, .up, .over: 24
    case .each, .every: 25
    case .recurs, .frequency: 26
    case .vague: 27
    case .fiscal, .full: 28
    case .noon, .midnight: 29
    case .era: 30
    case .other, .ago, .after, .before, .hence, .of, .on, .by, .until, .lasting, .than, .least, .and, .or,
      .so, .to, .from, .between, .through, .future, .near, .eve, .ended, .meridiem, .oClock, .timeZone,
      .comma,
      .hyphen, .slash, .colon, .stop, .possessive, .currency, .counted, .rated, .old, .long, .unbroken,
      .naming, .honoured, .modal, .about, .numbered, .anniversary,
      .zone, .time, .clause, .followed:
      0
    }
  }
}
