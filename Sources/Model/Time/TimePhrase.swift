/// What a time expression means before it is tied to a day.
///
/// `Dating` turns words into phrases, and phrases into `TimeSpan`s once an anchor is known.
package indirect enum TimePhrase: Sendable, Hashable {
  /// Days that the words state in full.
  case stated(TimeSpan)
  /// So many days from the day of writing: 0 today, -1 yesterday, 1 tomorrow.
  case daysFromWriting(Int)
  /// A weekday, in the week that the clause tells.
  case weekday(Weekday)
  /// A month and day without a year.
  case monthDay(month: Int, day: Int)
  /// A month without a year.
  case month(Int)
  /// A stretch of time without a place on the calendar.
  case duration
  /// A time that returns.
  case recurring
  /// Now, lately, soon: no days at all.
  case vague
}
