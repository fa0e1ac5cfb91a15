import Dating
import Model

extension Benchmark {
  /// From text to TIMEX3, with the light words of `Dating` and without trees.
  static let dates = Benchmark(name: "dates", summary: "text to time expressions, without trees") { texts in
    let published = CalendarDate(year: 2014, month: 3, day: 29)
    let dater = Dater()
    return {
      let found = texts.reduce(0) { $0 + dater.times(inText: $1, published: published).count }
      return "\(found) expressions"
    }
  }
}
