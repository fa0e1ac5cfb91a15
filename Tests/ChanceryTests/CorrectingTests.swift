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

  @Test(
    "A sentence of one's own stands in every format, outlives what is added, and goes when it is taken back")
  func sentences() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Self.london).code == 0)
    let listed = try program.run("list", "events", "--type", "meeting").output
    let id = String(listed.prefix(6))
    let before = try program.run("show", id).output
    let words = "Kerry & Lavrov: six hours, no accord"
    let amended = try program.run("amend", id, "--summary", " Kerry & Lavrov:\n six hours, no accord ")
    #expect(amended.code == 0 && amended.messages.contains("→ told in the words “\(words)”; `chancery undo`"))
    let more = "Title: Talks\nDate: 2014-03-15\n\nJohn Kerry met Sergei Lavrov in London on 14 March 2014.\n"
    try program.write("more.txt", more.utf8)
    #expect(try program.run("add", "more.txt").code == 0)
    for format in ["markdown", "csv", "json", "jsonl"] {
      #expect(try program.run("export", "-f", format).output.contains(words), "\(format)")
    }
    for format in ["timelinejs", "icalendar", "gexf", "mermaid", "dot --view chronology"] {
      let text = try program.shell("chancery export -f \(format)").output
      #expect(text.contains("six hours"), "\(format)")
    }
    #expect(try program.run("list", "events").output.contains("  “\(words)”\n"))
    #expect(try program.run("show", id).output.contains("\n\(words)\n"))
    #expect(try program.run("explain", id).output.contains("\n\(words)\n\nSentence: set by a person.\n"))
    #expect(try program.run("list", "corrections").output.contains("told in the words “\(words)”"))
    #expect(
      try program.run("amend", id, "--summary", "").messages.contains("told in the words of the articles"))
    #expect(try !program.run("show", id).output.contains("six hours, no"))
    #expect(try program.run("undo").code == 0)
    #expect(try program.run("show", id).output.contains(words))
    #expect(try program.run("undo").code == 0)
    #expect(try program.run("show", id).output.hasPrefix(before.split(separator: "\n\n")[0]))
  }

  @Test("The list of corrections tells of which event each is, and by whom")
  func list() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Self.london).code == 0)
    let ids = try program.run("list", "events").output.split(separator: "\n").map { String($0.prefix(6)) }
    #expect(try program.shell("USER=ada chancery amend \(ids[0]) --summary 'They spoke.'").code == 0)
    #expect(try program.shell("USER=bob chancery reject \(ids[1])").code == 0)
    let lines = try program.run("list", "corrections").output.split(separator: "\n")
    try #require(lines.count == 2)
    #expect(
      lines[0].hasSuffix("Z  ada  told in the words “They spoke.” for \(ids[0]) “They spoke.”"), "\(lines)")
    #expect(lines[1].contains("Z  bob  left out for “"), "\(lines)")
    let json = try program.run("list", "corrections", "--json").output
    #expect(json.contains("\"event\": \"\(ids[0])"))
    #expect(try program.shell("USER= LOGNAME= chancery amend \(ids[0]) --date 2014").code == 0)
    let last = try program.run("list", "corrections").output.split(separator: "\n").last ?? ""
    #expect(last.range(of: #"Z  \S+  dated 2014 for"#, options: .regularExpression) != nil, "\(last)")
  }

  @Test(
    "An article goes with what it alone told; a text that another paper has stays as that paper's; what is added again is as before"
  )
  func removals() throws {
    let program = try Program()
    defer { program.clean() }
    let text =
      "\n\nJohn Kerry met Sergei Lavrov in London on Friday. Angela Merkel visited Kyiv on Thursday.\n"
    for (paper, day) in [("Coastal Wire", "2014-03-15"), ("Inland Post", "2014-03-16")] {
      let head = "Title: Talks in London\nSource: \(paper)\nDate: \(day)"
      try program.write("\(paper).txt", (head + text).utf8)
    }
    #expect(try program.run("add", Self.london).code == 0)
    let before = try program.run("export", "-f", "jsonl").output
    #expect(try program.run("add", "Coastal Wire.txt", "Inland Post.txt").code == 0)
    let all = try program.run("list", "articles").output.split(separator: "\n")
    func id(_ paper: String) throws -> String {
      let line = try #require(all.first { $0.contains(paper) })
      return String(line.drop { $0 == " " }.replacing("the same text: ", with: "").prefix(6))
    }
    #expect(
      try program.run("list", "articles").output.contains("  the same text: \(try id("Inland Post"))"))
    let wrong = try program.run("remove", try id("Coastal Wire"), "zzzz")
    #expect(wrong.code == 1 && wrong.messages.contains("no article's id begins with “zzzz”"))
    #expect(try program.run("list", "articles").output.split(separator: "\n") == all)

    let merkel = String(try program.run("list", "events", "--with", "merkel").output.prefix(6))
    #expect(try program.run("amend", merkel, "--status", "cancelled").code == 0)
    let first = try program.run("remove", try id("Coastal Wire"))
    #expect(
      first.messages.hasPrefix(
        "removed “Talks in London” (Coastal Wire, 15 March 2014), which told of 2 events\n"))
    let left = try program.run("list", "articles").output
    #expect(!left.contains("Coastal Wire") && left.contains("2014-03-16  Inland Post  Talks in London"))
    #expect(try program.run("list", "events", "--with", "merkel").output.contains("merkel".capitalized))
    let second = try program.run("remove", try id("Inland Post"))
    #expect(second.messages.contains("(Inland Post, 16 March 2014)"))
    #expect(try program.run("export", "-f", "jsonl").output == before)
    #expect(
      try program.run("list", "corrections").output.contains(
        "told as cancelled for what a removed article told"))
    #expect(second.messages.contains("`chancery add` files again what was removed"))

    #expect(try program.run("add", "Coastal Wire.txt").code == 0)
    let again = try program.run("list", "events", "--with", "merkel").output
    #expect(again.hasPrefix(merkel) && again.contains("cancelled"))
    #expect(try program.run("undo").code == 0)
    #expect(try !program.run("list", "events", "--with", "merkel").output.contains("cancelled"))
  }

  @Test("An id that was noted still means its event when an earlier article, or an earlier copy, turns up")
  func formerIDs() throws {
    let program = try Program()
    defer { program.clean() }
    let told = "John Kerry met Sergei Lavrov in London on 14 March 2014."
    for (file, day) in [("late", "2014-03-17"), ("copy", "2014-03-16")] {
      try program.write(
        "\(file).txt",
        "Title: Talks\nSource: \(file)\nDate: \(day)\n\n\(told) Angela Merkel visited Kyiv.\n".utf8)
    }
    try program.write("early.txt", "Title: Met\nSource: early\nDate: 2014-03-15\n\n\(told)\n".utf8)
    func meeting() throws -> String {
      String(try program.run("list", "events", "--type", "meeting").output.prefix(6))
    }
    #expect(try program.run("add", "late.txt").code == 0)
    let noted = try meeting()
    for file in ["copy.txt", "early.txt"] {
      #expect(try program.run("add", file).code == 0)
      let now = try meeting()
      #expect(now != noted)
      let shown = try program.run("show", noted)
      #expect(shown.output.hasPrefix(now) && shown.messages.hasPrefix("event \(noted) is \(now) now"))
    }
    #expect(try program.run("amend", noted, "--date", "2014-03-13").code == 0)
    #expect(try program.run("list", "events", "--type", "meeting").output.contains("2014-03-13"))
    #expect(try program.run("show", "abcdef").messages.contains("no event's id begins with “abcdef”"))
  }

  @Test(
    "An id of the other kind is named as such, a misspelt name is answered by the nearest, and no correction is told of as none"
  )
  func hints() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Self.london).code == 0)
    #expect(try program.run("list", "corrections").messages == "nothing was corrected\n")
    let event = String(try program.run("list", "events").output.prefix(6))
    let article = String(try program.run("list", "articles").output.prefix(6))
    let wrong = try program.run("amend", article, "--date", "2014-03-14")
    #expect(
      wrong.code == 1 && wrong.messages.contains("“\(article)” is the id of an article, “Six hours of talks"))
    let other = try program.run("amend", event, "--published", "2014-03-14")
    #expect(other.code == 1 && other.messages.contains("“\(event)” is the id of an event"))
    #expect(try program.run("remove", event).messages.contains("“\(event)” is the id of an event"))
    let outlet = try program.run("list", "events", "--source", "Harbor Courier")
    #expect(
      outlet.code == 64 && outlet.messages.contains("did you mean Harbour Courier?"), "\(outlet.messages)")
    #expect(try program.run("list", "events", "--source", "harbour").output.hasPrefix(event))
    let misspelt = try program.run("amend", event, "--with", "Jon Kery")
    #expect(
      misspelt.code != 0 && misspelt.messages.contains("did you mean John Kerry"), "\(misspelt.messages)")
  }

  @Test(
    "An article that is there without a day is dated when it is added again with one, and not against its own"
  )
  func datedLater() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("talks.txt", "Title: Talks\n\nJohn Kerry met Sergei Lavrov in London on Friday.\n".utf8)
    #expect(try program.run("add", "talks.txt").messages.contains("no publication date"))
    #expect(try program.run("list", "events", "--type", "meeting").output.contains("2014-03-14") == false)
    let dated = try program.run("add", "talks.txt", "--published", "2014-03-15")
    #expect(dated.messages.contains("1 article that had no day has one now"))
    #expect(try program.run("list", "events", "--type", "meeting").output.contains("2014-03-14"))
    let again = try program.run("add", "talks.txt", "--published", "2014-03-22")
    #expect(again.messages.contains("is there already and keeps its day"))
    #expect(try program.run("list", "events", "--type", "meeting").output.contains("2014-03-14"))
  }

  @Test("Asking a file that is empty makes no database of it")
  func emptyFile() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("empty.db", "".utf8)
    let asked = try program.run("list", "events", "--db", "empty.db")
    #expect(asked.code == 65 && asked.messages.contains("empty.db: this is no SQLite database"))
    #expect(try program.shell("test -s empty.db").code == 1)
  }
}
