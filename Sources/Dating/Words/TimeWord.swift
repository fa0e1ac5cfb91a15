import Model

/// What a word can do in a time expression.
enum TimeWord: Sendable, Equatable {
  case month(Int)
  case weekday(Weekday)
  /// Digits: their value and their number.
  case digits(Int, count: Int)
  /// A number in words: “two”.
  case number(Int)
  /// “third”, “14th”.
  case ordinal(Int)
  /// `isPlural` also holds for “day's”.
  case unit(TimeUnit, isPlural: Bool)
  case season(Int)
  /// “yesterday” −1, “today” 0, “tomorrow” 1.
  case nearDay(Int)
  case tonight
  /// TIMEX3's part of the day: `MO`, `AF`, `EV`, `NI`.
  case dayPart(String)
  case weekend
  /// “last” −1, “this” 0, “next” 1; “past” and “coming” too.
  case deixis(Int)
  case past, coming
  case previous, following, same
  case ago, later, earlier, after, before, hence
  case early, mid, late, end, beginning
  case the, a, of, at, on, few, several, couple, half, about
  case and, to, from, between, through
  case each, every, daily, weekly, monthly, quarterly, annual
  /// `PRESENT_REF` and its kin.
  case vague(String)
  case quarter
  case fiscal
  case meridiem(isAfternoon: Bool)
  case oClock, noon, midnight
  case timeZone
  case era(isBefore: Bool)
  case comma, hyphen, slash, colon, apostrophe, stop
  case possessive
  case other
}

/// A word of the text with what it can do.
struct TimeToken: Sendable {
  let range: TextRange
  let word: TimeWord
  /// Whether it begins with a capital.
  let isCapitalised: Bool
  /// Whether white space stands before it.
  let followsSpace: Bool
}

/// The words that tell time, by their lower-case letters.
enum TimeVocabulary {
  /// What a word in lower case can do; `.other` for words that tell no time.
  ///
  /// - Complexity: One look-up in a table of hashes, whatever the number of words.
  static func word(hash: UInt64) -> TimeWord { byHash[hash] ?? .other }

  /// FNV-1a over bytes in lower case.
  static func hash(_ text: String) -> UInt64 { text.utf8.reduce(seed) { step($0, $1) } }
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  @inline(__always) static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static let byHash = Dictionary(
    uniqueKeysWithValues: all.flatMap { word, spellings in
      spellings.split(separator: " ").map { (hash(String($0)), word) }
    })

  private static let all: [(TimeWord, String)] =
    months + weekdays + numbers + ordinals + units + relations + smallWords

  private static let months: [(TimeWord, String)] = [
    (.month(1), "january jan"), (.month(2), "february feb"), (.month(3), "march mar"),
    (.month(4), "april apr"),
    (.month(5), "may"), (.month(6), "june jun"), (.month(7), "july jul"), (.month(8), "august aug"),
    (.month(9), "september sept sep"), (.month(10), "october oct"), (.month(11), "november nov"),
    (.month(12), "december dec"), (.season(1), "spring springtime"), (.season(2), "summer summertime"),
    (.season(3), "fall autumn"), (.season(4), "winter wintertime"),
  ]

  private static let weekdays: [(TimeWord, String)] = [
    (.weekday(.monday), "monday mon"), (.weekday(.tuesday), "tuesday tue tues"),
    (.weekday(.wednesday), "wednesday wed"),
    (.weekday(.thursday), "thursday thu thur thurs"), (.weekday(.friday), "friday fri"),
    (.weekday(.saturday), "saturday sat"), (.weekday(.sunday), "sunday"),
  ]

  private static let numbers: [(TimeWord, String)] =
    zip(
      1...,
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
        .split(separator: " ")
    ).map { (.number($0), String($1)) } + [
      (.number(30), "thirty"), (.number(40), "forty"), (.number(50), "fifty"), (.number(60), "sixty"),
      (.number(90), "ninety"),
      (.number(12), "dozen"),
    ]

  private static let ordinals: [(TimeWord, String)] = zip(
    1...,
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
      .split(separator: " ")
  ).map { (.ordinal($0), String($1)) }

  private static let units: [(TimeWord, String)] = [
    (.unit(.second, isPlural: true), "seconds"), (.unit(.minute, isPlural: false), "minute"),
    (.unit(.minute, isPlural: true), "minutes"), (.unit(.hour, isPlural: false), "hour"),
    (.unit(.hour, isPlural: true), "hours"), (.unit(.day, isPlural: false), "day"),
    (.unit(.day, isPlural: true), "days"),
    (.unit(.week, isPlural: false), "week"), (.unit(.week, isPlural: true), "weeks"),
    (.unit(.fortnight, isPlural: false), "fortnight"), (.unit(.month, isPlural: false), "month"),
    (.unit(.month, isPlural: true), "months"), (.unit(.quarter, isPlural: true), "quarters"),
    (.unit(.year, isPlural: false), "year"), (.unit(.year, isPlural: true), "years"),
    (.unit(.decade, isPlural: false), "decade"), (.unit(.decade, isPlural: true), "decades"),
    (.unit(.century, isPlural: false), "century"), (.unit(.century, isPlural: true), "centuries"),
    (.quarter, "quarter"),
  ]

  private static let relations: [(TimeWord, String)] = [
    (.nearDay(-1), "yesterday"), (.nearDay(0), "today"), (.nearDay(1), "tomorrow"), (.tonight, "tonight"),
    (.dayPart("MO"), "morning mornings"), (.dayPart("AF"), "afternoon afternoons"),
    (.dayPart("EV"), "evening evenings"), (.dayPart("NI"), "night nights overnight"), (.weekend, "weekend"),
    (.deixis(-1), "last"), (.deixis(0), "this current"), (.deixis(1), "next"), (.past, "past"),
    (.coming, "coming upcoming"),
    (.previous, "previous preceding prior"), (.following, "following ensuing"), (.same, "same that"),
    (.ago, "ago"),
    (.later, "later"), (.earlier, "earlier"), (.after, "after"), (.before, "before"), (.hence, "hence"),
    (.early, "early"), (.mid, "mid middle"), (.late, "late"), (.end, "end close"),
    (.beginning, "beginning start"),
    (.each, "each"), (.every, "every"), (.daily, "daily"), (.weekly, "weekly"), (.monthly, "monthly"),
    (.quarterly, "quarterly"), (.annual, "annual annually yearly"), (.fiscal, "fiscal"),
    (.vague("PRESENT_REF"), "now currently nowadays presently"),
    (.vague("PAST_REF"), "recently lately previously formerly once"), (.vague("FUTURE_REF"), "soon"),
  ]

  private static let smallWords: [(TimeWord, String)] = [
    (.the, "the"), (.a, "a an"), (.of, "of"), (.at, "at"), (.on, "on in during since by"), (.few, "few"),
    (.several, "several many some"),
    (.couple, "couple"), (.half, "half"), (.about, "about around nearly almost"), (.and, "and"),
    (.to, "to until till"), (.from, "from"),
    (.between, "between"), (.through, "through"), (.meridiem(isAfternoon: false), "am a.m a.m."),
    (.meridiem(isAfternoon: true), "pm p.m p.m."),
    (.oClock, "o'clock o’clock"), (.noon, "noon midday"), (.midnight, "midnight"),
    (.timeZone, "gmt utc est edt cst cdt mst mdt pst pdt et cet cest bst msk"),
    (.era(isBefore: true), "bc bce"), (.era(isBefore: false), "ad ce"),
  ]
}
