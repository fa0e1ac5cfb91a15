import Foundation
import Model
import Testing

@testable import Dating

/// Measures how fast text is dated; skipped unless `CHANCERY_TEXT` names a file of plain text.
///
///     CHANCERY_TEXT=news.txt swift test -c release -Xswiftc -enable-testing --filter DatingSpeedTests
@Suite(.enabled(if: ProcessInfo.processInfo.environment["CHANCERY_TEXT"] != nil))
struct DatingSpeedTests {
  @Test("Text is dated at a rate that is printed")
  func rate() throws {
    let path = try #require(ProcessInfo.processInfo.environment["CHANCERY_TEXT"])
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let day = CalendarDate(year: 2014, month: 3, day: 29)
    let dater = Dater()
    var found = 0
    let rounds = 10
    let time = ContinuousClock().measure {
      for _ in 0..<rounds { found = dater.times(inText: text, published: day).count }
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = Double(text.unicodeScalars.count * rounds) / seconds / 1e6
    print("\(text.utf8.count) bytes, \(found) expressions, \(rate) million characters a second")
    #expect(found > 0)
  }
}
