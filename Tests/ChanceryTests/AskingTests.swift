import Foundation
import Testing

/// What a person asks of a database, and how the program answers.
@Suite("Questions")
struct AskingTests {
  @Test("A state finds its people where nobody says for whom they act, and not those who act for others")
  func states() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write(
      "talks.txt",
      """
      Title: Talks
      Date: 2018-09-18

      Isaias Afwerki met Abiy Ahmed in Jeddah on Sunday. On July 9 they signed a declaration in Asmara. United Nations Secretary-General António Guterres visited Geneva on Monday.
      """.utf8)
    #expect(try program.run("add", "talks.txt").code == 0)
    for name in ["eritrea", "Ethiopia", "asmara", "Ethiopian"] {
      let found = try program.run("list", "events", "--with", name)
      #expect(found.code == 0 && found.output.contains("meeting @Jeddah"), "\(found.messages)")
      #expect(found.output.contains("agreement @Asmara — Isaias Afwerki; Abiy Ahmed\n"), "\(found.output)")
      #expect(!found.output.contains("Geneva"))
    }
    let titled = try program.run("export", "--with", "eritrea").output
    #expect(titled.hasPrefix("# Eritrea\n"), "\(titled)")
    let other = try program.run("list", "events", "--with", "portugal")
    #expect(other.code == 1 && other.output.isEmpty, "\(other.output)")
  }

  @Test("A picture that shows none of the events is told of")
  func emptyPicture() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write(
      "talks.txt", "Title: Talks\nDate: 2018-09-18\n\nIsaias Afwerki visited Jeddah on Sunday.\n".utf8)
    #expect(try program.run("add", "talks.txt").code == 0)
    let drawn = try program.run("export", "--view", "relations")
    #expect(drawn.code == 0 && drawn.output.contains("digraph relations"))
    #expect(drawn.messages.contains("the relations view draws none of 1 event: "), "\(drawn.messages)")
    let filed = try program.run("export", "--view", "relations", "-o", "none.dot")
    #expect(filed.code == 0 && filed.messages == drawn.messages)
    #expect(try program.run("export", "--view", "chronology").messages.isEmpty)
  }

  @Test("Dates may be typed in the words that timelines print")
  func typedDates() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write(
      "talks.txt", "Title: Talks\n\nIsaias Afwerki met Abiy Ahmed in Jeddah on Sunday.\n".utf8)
    #expect(try program.run("add", "talks.txt", "--published", "Sept. 18, 2018").code == 0)
    let found = try program.run("list", "events", "--from", "September 2018", "--to", "16 September 2018")
    #expect(found.code == 0 && found.output.contains("2018-09-16 meeting"), "\(found.messages)")
    let id = String(found.output.prefix(6))
    #expect(try program.run("amend", id, "--date", "17 September 2018").messages.contains("dated 2018-09-17"))
    for (flag, text) in [("--date", "17 September"), ("--published", "September 2018")] {
      let refused = try program.run("amend", id, flag, text)
      #expect(refused.code == 64 && refused.messages.contains("March 2014”"), "\(refused.messages)")
    }
  }

  @Test("A command without a database names the one that lies there, and opens none by itself")
  func nearby() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("talks.txt", "Title: Talks\nDate: 2018-09-18\n\nIsaias Afwerki visited Jeddah.\n".utf8)
    try program.write("notes.db", "no database".utf8)
    #expect(try program.run("add", "talks.txt", "--db", "my talks.sqlite").code == 0)
    let hint = "or name the one that lies here: --db my talks.sqlite"
    let asked = try program.shell("unset CHANCERY_DB; chancery show 3f2a")
    #expect(asked.code == 74 && asked.messages.contains("no database at chancery.db; "))
    #expect(asked.messages.contains(hint), "\(asked.messages)")
    #expect(try !program.run("show", "3f2a", "--db", "other.db").messages.contains("lies here"))
    #expect(try program.run("add", "talks.txt", "--db", "second.db").code == 0)
    #expect(try !program.shell("unset CHANCERY_DB; chancery list events").messages.contains("lies here"))
  }
}
