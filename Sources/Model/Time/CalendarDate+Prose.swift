/// Days as English writes them.
extension CalendarDate {
  /// “14 March 2014”.
  package var prose: String {
    "\(day) \(CalendarDate.monthNames[month - 1]) \(CalendarDate.prose(ofYear: year))"
  }

  /// “14 March”, or “14 March 2014” where the year is not the one that the reader thinks of.
  package func prose(inYear known: Int?) -> String {
    year == known ? "\(day) \(CalendarDate.monthNames[month - 1])" : prose
  }

  /// The English names of the months.
  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// “2014”, “44 BC”.
  package static func prose(ofYear year: Int) -> String { year > 0 ? "\(year)" : "\(1 - year) BC" }
}
