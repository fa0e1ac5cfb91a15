import Model

/// What a word can do in a time expression.
enum TimeWord: Sendable, Equatable {
  case other
  case month(Int)
  case weekday(Weekday, isPlural: Bool)
  /// Digits: their value and their number.
  case digits(Int, count: Int)
  /// A number in words: “two”.
  case number(Int)
  case hundred
  /// “third”, “14th”.
  case ordinal(Int)
  /// `isPlural` also holds for “day's”.
  case unit(TimeUnit, isPlural: Bool)
  case quarter, period
  /// “Q3”
  case quarterName(Int)
  case season(Int)
  /// “the nineties”, by its first three digits.
  case decadeName(Int)
  /// By its place in `Holiday.all`.
  case holiday(Int)
  /// “yesterday” −1, “today” 0, “tomorrow” 1.
  case nearDay(Int)
  case tonight
  case dayPart(DayPart)
  case weekend(isPlural: Bool)
  /// “last” −1, “this” 0, “next” 1.
  case deixis(Int)
  case past, coming, latest, recent, previous, following, same, that, these
  /// “in the years that followed”
  case followed
  case ago, later, earlier, after, before, hence
  case early, mid, late, end, beginning
  case the, a, of, at, on, by, until, lasting, over, few, several, couple, half
  /// “about” stands outside of the time that it makes less sure, “nearly” and its kin inside; “more”, “less”, “least” and
  /// “up” begin such words.
  case about, nearly, more, less, than, least, up
  case and, or, so, to, from, between, through
  case each, every, another
  /// “daily”, “weekly”.
  case recurs(TimeUnit)
  case vague(Vague)
  case future, near
  /// “will”, “could”: what follows is to come.
  case modal
  /// The words of “New Year's Eve”, “D-Day anniversary”.
  case new, eve, landing, anniversary
  case fiscal, ended, full
  case meridiem(isAfternoon: Bool)
  case oClock, noon, midnight, timeZone
  /// The words of “local time”, “Eastern Standard Time”.
  case zone, time
  /// A word that no noun phrase goes on with: “on the 20th **they** won”.
  case clause
  case era(isBefore: Bool)
  case comma, hyphen, slash, colon, apostrophe, stop, possessive
  case currency
  /// What is counted by a number that is no year: “people”, “miles”.
  case counted
  /// What bears a number that is no year: “room 1914”, “Flight 1990”.
  case numbered
  /// What a rate stands after: “million”.
  case rated
  /// “once”, “three times”.
  case frequency
  /// “old” of an age, “long” of a stretch.
  case old, long
  /// What makes a weekday the name of something else: “Black”, “Bloody”.
  case naming
  /// Who or what is chosen “of the year”.
  case honoured
  /// What may stand between a number and its unit: “straight”, “consecutive”.
  case unbroken
}

extension TimeWord {
  /// Whether it begins the name of a month, season or year.
  var isCalendar: Bool {
    switch self {
    case .month, .season, .digits, .the, .deixis: true
    default: false
    }
  }
}

/// A part of the day, by TIMEX3's letters.
enum DayPart: String, Sendable {
  case morning = "TMO"
  case afternoon = "TAF"
  case evening = "TEV"
  case night = "TNI"
}

/// A time that is no day, by TIMEX3's names.
enum Vague: String, Sendable {
  case present = "PRESENT_REF"
  case past = "PAST_REF"
  case future = "FUTURE_REF"
}

/// A word of the text with what it can do.
struct TimeToken: Sendable {
  let range: TextRange
  let word: TimeWord
  /// Whether it begins with a letter of any script.
  let isLetter: Bool
  /// Whether it begins with a capital.
  let isCapitalised: Bool
  /// Whether white space stands before it.
  let followsSpace: Bool
  /// Whether it is of letters and ends in an `s`.
  let isPlural: Bool
  /// Whether a small letter follows its capital, as in titles: “Six Day War”.
  let isTitle: Bool

  /// Whether it is a short form like “Sept”; June and July have four letters too.
  var isAbbreviatedMonth: Bool {
    switch word {
    case .month(let month): range.count < 5 && month != 5 && (range.count == 3 || month == 9)
    default: false
    }
  }
}
