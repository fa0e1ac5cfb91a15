import Lexicons
import Model
import Testing

@Suite("Event pages") struct PageTests {
  private static let whole = """
    name    meeting
    group   consult
    cameo   040
    plover  CONSULT
    means   People meet.
    other   counterpart with/beside
    tell    occurred: {who} met
    verb    {agent} sit down with {counterpart!}
    noun    talks {agent} 's
    """

  @Test("A page is read whole") func reading() throws {
    let pages = try EventPages.compiled(from: ["meeting": ("meeting.event", Self.whole)])
    let pattern = try #require(
      pages.patterns(triggeredBy: "sit", kind: .verb).first.map { pages.patterns[$0] })
    #expect(pattern.particles == [["down"]])
    #expect(pattern.arguments.map(\.path) == [.subject, .preposition(["with"])])
    #expect(pattern.arguments.map(\.demand) == [.anyone, .named])
    let other = try #require(pages.page(of: .init("meeting"))?.otherSide)
    #expect(other.role == .counterpart && other.prepositions == ["with", "beside"] && !other.takesThings)
    #expect(!other.takesDeeds)
  }

  @Test("All that is wrong with the pages is told at once") func faults() {
    let page =
      "nom x\ncameo 4x\nverb {agnt} meet\nverb [{agent} meet\ntell soon: {who}\nis nothing\nother with\n"
    let error = #expect(throws: LexiconError.self) {
      try EventPages.compiled(from: ["meeting": ("meeting.event", page)])
    }
    #expect((error?.faults.count ?? 0) >= 10)
    #expect(error?.faults.contains { $0.line == 3 && $0.found == "“{agnt}”" } == true)
  }

  @Test("Two pages cannot claim the same words") func collisions() {
    let other = Self.whole.replacing("name    meeting", with: "name    visit")
    #expect(throws: LexiconError.self) {
      try EventPages.compiled(from: [
        "meeting": ("meeting.event", Self.whole), "visit": ("visit.event", other),
      ])
    }
  }

  @Test("The pages of the checkout are right") func checkout() throws {
    let pages = try EventPages.load(directories: ["\(Pipeline.root)/Data"])
    #expect(pages.pages.count == 31)
    #expect(pages.pages.allSatisfy { $0.type.telling[.occurred] != nil })
  }
}
