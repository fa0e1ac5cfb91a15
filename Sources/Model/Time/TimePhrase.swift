/// What a time expression means before it is tied to a day.
///
/// `Dating` turns words into phrases, and phrases into `TimeSpan`s once an anchor is known.
package indirect enum TimePhrase: Sendable, Hashable {
  /// Days that the words state in full.
  case stated(TimeSpan)
  /// The unit that lies so many units from the one of writing: (0, day) today, (-1, year) last year.
  case fromWriting(Int, TimeUnit)
  /// So many units from the day told before, to that unit's precision: “the day after”, “two weeks later”, “the same day”.
  case fromContext(Int, TimeUnit)
  /// A name told from the time before: the first such after it (1), before it (−1) or within its year (0), “the following
  /// October”, “that June”.
  case besideContext(TimePhrase, Int)
  /// So many units from another time that the words name: “the day before Easter” (-1, day), “the week of 6 March” (0, week).
  case beside(Int, TimeUnit, TimePhrase)
  /// So many units from an event that the words name: “a day after the referendum”. `Linking` may date it.
  case fromEvent(Int, TimeUnit)
  /// A weekday: the nearest that the clause tells, or where the words say so that of the present, last or next time.
  case weekday(Weekday, Nearness)
  /// A Saturday and Sunday.
  case weekend(Nearness)
  /// What results are held against, “a year ago”: that of the quarter reported on, else what the phrase inside says.
  case yearBefore(TimePhrase)
  /// A month and day without a year.
  case monthDay(month: Int, day: Int)
  /// A day of the month without a month.
  case dayOfMonth(Int)
  /// A month, season (1 spring to 4 winter) or quarter without a year.
  case month(Int, Nearness)
  case season(Int, Nearness)
  case quarter(Int, Nearness)
  /// A half of a year without the year.
  case half(Int, Nearness)
  /// A holiday by its name in lower case.
  case holiday(String, Nearness)
  /// A month, quarter, half or day of the year that the second phrase tells: “the third quarter of last year”.
  case within(TimePhrase, TimePhrase)
  /// The quarter that an article reports on, so many years on: “the quarter” 0, “the year-ago quarter” −1.
  case reportedQuarter(years: Int)
  /// A part of a longer time: early, mid, late.
  case part(Portion, TimePhrase)
  /// A time of a day; the text is TIMEX3's, for instance `TEV` or `T14:00`.
  case time(String, TimePhrase)
  /// From the first to the second.
  case between(TimePhrase, TimePhrase)
  /// A stretch of time without a place on the calendar, in TIMEX3: `P2Y`, `PT30M`, `PXD`.
  case duration(String)
  /// A time that returns, in TIMEX3: `P1D`, `XXXX-WXX-4`.
  case recurring(String)
  /// `PRESENT_REF`, `PAST_REF` or `FUTURE_REF`.
  case vague(String)

  /// Which of the times that bear a name: the one that the clause tells, or “this”, “last”, “next” one.
  package enum Nearness: Sendable, Hashable {
    case told, present, last, next
  }

  /// Which part of a longer time; raw values as TIMEX3's `mod`.
  package enum Portion: String, Sendable, Hashable, CaseIterable {
    case start = "START"
    case middle = "MID"
    case end = "END"
  }
}

/// A unit to count time in.
package enum TimeUnit: Int, Sendable, Hashable, CaseIterable {
  case second, minute, hour, day, week, fortnight, month, quarter, year, decade, century
}
