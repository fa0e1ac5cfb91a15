import Foundation
import Linking
import Model
import Testing

@Suite("Linking grows with n log n")
struct SpeedTests {
  /// Reports in the manner of news: 180 states, each with a few people, meeting, calling, imposing sanctions over thirty
  /// years; every event told by one to nine papers, half of them with a part left out or a day off.
  static func sketches(_ count: Int, linker: Linker) -> [Sketch] {
    var generator = SplitMix(seed: 7)
    var sketches: [Sketch] = []
    var number = 0
    let types = ["meeting", "call", "visit", "sanction", "statement", "agreement"]
    let towns = (0..<60).map { Place(name: "Town \($0)", country: "-") }
    while sketches.count < count {
      number += 1
      let type = types[Int.random(in: 0..<types.count, using: &generator)]
      // A few states are in the news far more than others.
      let states = (0..<2).map { _ in
        Int(Double.random(in: 0..<13.4, using: &generator) * Double.random(in: 0..<13.4, using: &generator))
      }
      let day = CalendarDate(daysSinceEpoch: Int32.random(in: 7000..<18000, using: &generator))
      let people = states.map { Int.random(in: 0..<3, using: &generator) + $0 * 3 }
      let place = towns[Int.random(in: 0..<towns.count, using: &generator)]
      for paper in 0..<Int.random(in: 1...9, using: &generator) where sketches.count < count {
        let id = Article.ID("\(number)-\(paper)")
        let dropsPlace = Bool.random(using: &generator)
        let dropsOne = Int.random(in: 0..<8, using: &generator) == 0
        let off = Int.random(in: 0..<20, using: &generator) == 0 ? 1 : 0
        let parties = zip(states, people).prefix(dropsOne ? 1 : 2).map { state, person in
          Participation(
            party: StoryReader.party("Person \(person)", .person),
            role: type == "statement" ? .speaker : .agent,
            onBehalfOf: StoryReader.party("State \(state)", .state),
            mention: Evidence(article: id, range: TextRange(0, 0), quote: ""))
        }
        let words =
          "talked about grain \(number % 97) and missiles \(number % 89) under pressure \(number % 83)"
        let report = Report(
          id: Report.ID("\(number)-\(paper)#0-\(type)"), article: id, type: EventType.ID(type),
          status: .occurred,
          time: EventTime(
            span: Int.random(in: 0..<15, using: &generator) == 0 ? nil : .day(day.advanced(by: off)),
            basis: .relative,
            words: nil, phrase: nil, bounds: nil),
          participants: parties, place: dropsPlace ? nil : place,
          evidence: [Evidence(article: id, range: TextRange(0, words.utf8.count), quote: words)],
          confidence: 0.7,
          derivation: [])
        sketches.append(linker.sketch(report, outlet: "", published: day.advanced(by: 1)))
      }
    }
    return sketches
  }

  /// CHANCERY_REPORTS=1000000 measures a million; without it few enough for every run.
  @Test("Four times the reports take no more than about four times as long")
  func growth() {
    let linker = Linker(types: Stories.types)
    let wanted = ProcessInfo.processInfo.environment["CHANCERY_REPORTS"].flatMap { Int($0) } ?? 8000
    let clock = ContinuousClock()
    var times: [Duration] = []
    for count in [wanted / 4, wanted] {
      let sketches = Self.sketches(count, linker: linker)
      var events = 0
      let time = clock.measure { events = linker.groups(sketches, corrections: []).count }
      print("\(count) reports: \(events) events in \(time)")
      #expect(events < count && events > count / 12)
      times.append(time)
    }
    // n log n and the noise of a busy machine; n² would be sixteen.
    #expect(times[1] < times[0] * 10)
  }
}
