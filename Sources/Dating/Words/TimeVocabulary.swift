import Model

/// The words that tell time.
struct TimeVocabulary: Sendable {
  /// The one table, built at first use.
  static let shared = WordTable(all, none: TimeWord.other)

  private static let all: [(TimeWord, String)] =
    months + weekdays + numbers + units + decades + holidays + relations + modifiers + smallWords

  private static let months: [(TimeWord, String)] = [
    (.month(1), "january jan"), (.month(2), "february feb"), (.month(3), "march mar"),
    (.month(4), "april apr"), (.month(5), "may"), (.month(6), "june jun"), (.month(7), "july jul"),
    (.month(8), "august aug"), (.month(9), "september sept sep"), (.month(10), "october oct"),
    (.month(11), "november nov"), (.month(12), "december dec"), (.season(1), "spring springtime"),
    (.season(2), "summer summertime"), (.season(3), "fall autumn"), (.season(4), "winter wintertime"),
  ]

  private static let weekdays: [(TimeWord, String)] = zip(
    Weekday.allCases,
    [
      "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri",
      "saturday sat", "sunday",
    ]
  ).flatMap { day, names -> [(TimeWord, String)] in
    [
      (.weekday(day, isPlural: false), names),
      (.weekday(day, isPlural: true), names.prefix { $0 != " " } + "s"),
    ]
  }

  private static let numbers: [(TimeWord, String)] =
    zip(
      1...,
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
      seventeen eighteen nineteen twenty
      """.split(separator: " ")
    ).map { (.number($0), String($1)) }
    + zip(
      1...,
      """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
      fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
      """.split(separator: " ")
    ).map { (.ordinal($0), String($1)) }
    + zip(
      3...9, "thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
    ).map { (.number($0 * 10), String($1)) }
    + [(.number(12), "dozen"), (.hundred, "hundred")]

  private static let units: [(TimeWord, String)] = [
    (.unit(.second, isPlural: true), "seconds"), (.unit(.minute, isPlural: false), "minute"),
    (.unit(.minute, isPlural: true), "minutes"), (.unit(.hour, isPlural: false), "hour"),
    (.unit(.hour, isPlural: true), "hours"), (.unit(.day, isPlural: false), "day"),
    (.unit(.day, isPlural: true), "days"), (.unit(.week, isPlural: false), "week"),
    (.unit(.week, isPlural: true), "weeks"), (.unit(.fortnight, isPlural: false), "fortnight"),
    (.unit(.fortnight, isPlural: true), "fortnights"), (.unit(.month, isPlural: false), "month"),
    (.unit(.month, isPlural: true), "months"), (.unit(.quarter, isPlural: true), "quarters"),
    (.unit(.year, isPlural: false), "year"), (.unit(.year, isPlural: true), "years"),
    (.unit(.decade, isPlural: false), "decade"), (.unit(.decade, isPlural: true), "decades"),
    (.unit(.century, isPlural: false), "century"), (.unit(.century, isPlural: true), "centuries"),
    (.quarter, "quarter"), (.period, "period"), (.recurs(.day), "daily"), (.recurs(.week), "weekly"),
    (.recurs(.month), "monthly"), (.recurs(.year), "annually"), (.recurs(.hour), "hourly"),
  ]

  private static let decades: [(TimeWord, String)] = zip(
    192..., "twenties thirties forties fifties sixties seventies eighties nineties".split(separator: " ")
  ).map { (.decadeName($0), String($1)) }

  private static let holidays: [(TimeWord, String)] = Holiday.all.enumerated().map { index, day in
    (.holiday(index), day.word)
  }

  private static let relations: [(TimeWord, String)] = [
    (.nearDay(-1), "yesterday"), (.nearDay(0), "today"), (.nearDay(1), "tomorrow"), (.tonight, "tonight"),
    (.dayPart(.morning), "morning mornings"), (.dayPart(.afternoon), "afternoon afternoons"),
    (.dayPart(.evening), "evening evenings"), (.dayPart(.night), "night nights"),
    (.weekend(isPlural: false), "weekend"), (.weekend(isPlural: true), "weekends"),
    (.deixis(-1), "last"), (.deixis(0), "this current"), (.deixis(1), "next"), (.past, "past"),
    (.coming, "coming upcoming"), (.latest, "latest"), (.recent, "recent"),
    (.previous, "previous preceding prior"), (.following, "following ensuing subsequent"),
    (.followed, "followed"), (.same, "same"),
    (.that, "that"), (.these, "these"), (.ago, "ago"), (.later, "later"), (.earlier, "earlier"),
    (.after, "after"), (.before, "before"), (.hence, "hence"), (.early, "early"), (.mid, "mid middle"),
    (.late, "late"), (.end, "end close"), (.beginning, "beginning start"), (.each, "each"),
    (.every, "every"), (.another, "another"), (.vague(.present), "now currently nowadays presently"),
    (.vague(.past), "recently lately"), (.vague(.future), "soon"), (.future, "future"), (.new, "new"),
    (.eve, "eve"), (.landing, "d"), (.anniversary, "anniversary anniversaries"),
    (.near, "near"), (.modal, "will shall would could should might can must"),
    (.fiscal, "fiscal"), (.ended, "ended ending"), (.full, "full whole entire"),
  ]

  private static let modifiers: [(TimeWord, String)] = [
    (.about, "about"), (.nearly, "around nearly almost roughly approximately"), (.more, "more"),
    (.less, "less fewer"),
    (.than, "than"), (.least, "least most"), (.up, "up"), (.over, "over under"),
    (.unbroken, "straight single consecutive successive additional extra further working business trading"),
    (
      .honoured,
      "player man woman person newcomer rookie coach film book song driver car athlete artist album team"
    ),
    (
      .clause,
      "i he she it we they who was were is are has had his her its their but when while with there where which both"
    ), (.zone, "local eastern pacific standard daylight greenwich mean"), (.time, "time"),
    (.naming, "black bloody super holy fat"), (.old, "old"), (.long, "long"),
    (.numbered, "room flight route highway suite apartment resolution resolutions article hill"),
    (.rated, "million billion trillion percent cents"), (.frequency, "times once twice"),
    (
      .counted,
      """
      people persons troops soldiers men women children miles kilometers kilometres km meters metres feet \
      dollars pounds euros francs yen tons tonnes barrels points shares votes homes houses rooms seats \
      inmates prisoners refugees rebels police casualties aircraft planes tanks ships guns
      """
    ),
  ]

  private static let smallWords: [(TimeWord, String)] = [
    (.the, "the"), (.a, "a an"), (.of, "of"), (.at, "at"), (.on, "on in during since throughout"),
    (.by, "by"), (.until, "until till"), (.lasting, "for within"), (.few, "few"),
    (.several, "several many some"), (.couple, "couple"), (.half, "half"), (.and, "and"), (.or, "or"),
    (.so, "so"), (.to, "to"), (.from, "from"), (.between, "between"), (.through, "through"),
    (.meridiem(isAfternoon: false), "am"), (.meridiem(isAfternoon: true), "pm"),
    (.noon, "noon midday"), (.midnight, "midnight"),
    (.timeZone, "gmt utc est edt cst cdt mst mdt pst pdt et cet cest bst msk"),
    (.era(isBefore: true), "bc bce"), (.era(isBefore: false), "ad ce"),
  ]
}
