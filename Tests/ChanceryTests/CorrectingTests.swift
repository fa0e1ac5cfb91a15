import Foundation
import Testing

/// How a person corrects several things, or the words of a timeline.
@Suite("Corrections at the command line")
struct CorrectingTests {
  private static let london = "\(Program.samples)/2014-03-14-london.txt"

  @Test("Several events are rejected at once and taken back one by one; a wrong id rejects nothing")
  func rejections() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Self.london).code == 0)
    func events() throws -> [Substring] { try program.run("list", "events").output.split(separator: "\n") }
    let before = try events()
    let ids = before.prefix(3).map { String($0.prefix(6)) }
    try #require(ids.count == 3)
    let wrong = try program.run("reject", ids[0], "zzzz", ids[1])
    #expect(wrong.code == 1 && wrong.messages.contains("no event's id begins with “zzzz”"))
    #expect(try events() == before)
    let rejected = try program.run("reject", ids[0], ids[1], ids[1], ids[2])
    #expect(rejected.code == 0 && rejected.messages.contains("takes them back one by one"))
    #expect(rejected.messages.split(separator: "→").count == 4, "\(rejected.messages)")
    for left in stride(from: 3, through: 0, by: -1) {
      #expect(try events().count == before.count - left)
      #expect(try program.run("undo").code == (left > 0 ? 0 : 1))
    }
    #expect(try events() == before)
  }
}
