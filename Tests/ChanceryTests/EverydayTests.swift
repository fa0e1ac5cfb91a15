import Foundation
import Testing

/// What a person does on a working day.
@Suite("Everyday use")
struct EverydayTests {
  private static let london = "\(Program.samples)/2014-03-14-london.txt"

  @Test("The same folder added twice leaves the database byte for byte as it was")
  func twice() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Program.samples).code == 0)
    let before = try program.bytes(of: "test.db")
    let again = try program.run("add", Program.samples)
    #expect(again.code == 0)
    #expect(again.messages.contains("added 0 articles"))
    #expect(try program.bytes(of: "test.db") == before)
  }

  @Test("The order of the files changes no byte of the timeline")
  func order() throws {
    let program = try Program()
    defer { program.clean() }
    let names = try FileManager.default.contentsOfDirectory(atPath: Program.samples).sorted()
    let files = names.map { "'\(Program.samples)/\($0)'" }
    _ = try program.shell("chancery add --jobs 1 --db one.db \(files.joined(separator: " "))")
    _ = try program.shell("chancery add --jobs 3 --db two.db \(files.reversed().joined(separator: " "))")
    let one = try program.run("export", "--db", "one.db", "-f", "json")
    let two = try program.run("export", "--db", "two.db", "-f", "json")
    #expect(one.code == 0 && one.output == two.output)
  }

  @Test("A file is not overwritten unless told so, and its ending chooses the format")
  func output() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Program.samples).code == 0)
    let written = try program.run("export", "--with", "kerry", "-o", "kerry.csv")
    #expect(written.code == 0)
    let count = try program.run("list", "events", "--with", "kerry").output.split(separator: "\n").count
    #expect(written.messages == "kerry.csv: \(count) events\n")
    let one = try program.run("export", "--limit", "1", "-o", "one.md")
    #expect(one.messages == "one.md: 1 event\n")
    let before = try program.bytes(of: "kerry.csv")
    #expect(before.starts(with: Array("date,".utf8)))
    let refused = try program.run("export", "--with", "lavrov", "-o", "kerry.csv")
    #expect(refused.code == 73)
    #expect(refused.messages.contains("kerry.csv: the file is there already; --force overwrites it"))
    #expect(try program.bytes(of: "kerry.csv") == before)
    #expect(try program.run("export", "--with", "lavrov", "-o", "kerry.csv", "--force").code == 0)
    #expect(try program.bytes(of: "kerry.csv") != before)
    #expect(try program.run("export", "-o", "no/such/folder.csv").code == 73)
  }

  @Test("Types are left out, and places found by their other names")
  func filters() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Program.samples).code == 0)
    let all = try program.run("list", "events").output
    let quiet = try program.run("list", "events", "--except", "statement", "--except", "demand").output
    #expect(all.contains(" statement ") && all.contains(" meeting "))
    #expect(!quiet.contains(" statement ") && !quiet.contains(" demand ") && quiet.contains(" meeting "))
    let british = try program.run("list", "events", "--place", "uk")
    #expect(british.code == 0 && british.output.contains("London"))
    #expect(try program.run("list", "events", "--place", "United Kingdom").output == british.output)
    let mistyped = try program.run("list", "events", "--place", "genva")
    #expect(mistyped.code == 64 && mistyped.messages.contains("did you mean Geneva?"))
    #expect(try program.run("export", "--from", "1900", "--to", "1901", "-o", "none.csv").code == 1)
    #expect(try program.run("export", "-o", "none.csv").code == 0, "nothing found, nothing written")
  }

  @Test("A reader that has enough is no fault")
  func closedPipe() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Program.samples).code == 0)
    let outcome = try program.shell("chancery export -f json | head -1")
    #expect(outcome.code == 0 && outcome.output == "{\n", "\(outcome.messages)")
  }

  @Test(
    "A name that is nearly right is answered with the right one",
    arguments: [
      (["export", "--with", "kery"], "did you mean John Kerry"), (["exprot"], "did you mean `export`?"),
      (["export", "--type", "meting"], "did you mean meeting?"),
      (["list", "evnts"], "events, parties, articles, corrections or types"),
      (["export", "-f", "cvs"], "did you mean csv?"),
    ])
  func near(arguments: [String], answer: String) throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Self.london).code == 0)
    let outcome = try program.shell("chancery \(arguments.joined(separator: " "))")
    #expect(outcome.code == 64)
    #expect(outcome.messages.contains(answer), "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
  }

  @Test("Names are matched kindly", arguments: ["kerry", "KERRY", "John Kerry", "john-kerry"])
  func kind(name: String) throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Self.london).code == 0)
    let outcome = try program.run("list", "events", "--with", name)
    #expect(outcome.code == 0 && outcome.output.contains("John Kerry"), "\(outcome.messages)")
  }

  @Test("An article without a day is named, and amending it dates its events")
  func undated() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("undated.txt", "John Kerry met Sergei Lavrov in Paris on Sunday.\n".utf8.map { $0 })
    let added = try program.run("add", "undated.txt")
    #expect(added.messages.contains("undated.txt: no publication date"), "\(added.messages)")
    #expect(try !program.run("list", "events").output.contains("2014"))
    let id = try program.run("list", "articles").output.prefix(6)
    #expect(added.messages.contains("chancery amend \(id) --published"))
    #expect(try program.run("amend", String(id), "--published", "2014-03-31").code == 0)
    #expect(try program.run("list", "events").output.contains("2014-03-30 meeting"))
  }

  @Test("A correction holds until it is taken back, and where none is left that is told")
  func corrections() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Self.london).code == 0)
    let before = try program.run("list", "events").output
    let line = try #require(before.split(separator: "\n").first { $0.contains("meeting") })
    let id = String(line.prefix(6))
    let amended = try program.run("amend", id, "--date", "2014-03-13", "--status", "cancelled")
    #expect(amended.code == 0 && amended.messages.contains("dated 2014-03-13 and told as cancelled"))
    #expect(try program.run("show", id).output.contains("2014-03-13 meeting cancelled"))
    let listed = try program.run("list", "corrections")
    #expect(listed.code == 0 && listed.output.contains("dated 2014-03-13 for \(id) “"), "\(listed.output)")
    #expect(listed.output.contains("told as cancelled for \(id) “"))
    let undone = try program.run("undo").messages
    #expect(try program.run("list", "corrections").code == 1)
    #expect(undone.contains("took back for “") && undone.contains("dated 2014-03-13 and told as cancelled"))
    #expect(try program.run("list", "events").output == before)
    #expect(try program.run("reject", id).code == 0)
    #expect(try !program.run("list", "events").output.contains(line))
    #expect(try program.run("show", id).messages.contains("`chancery list corrections` what was left out"))
    #expect(try program.run("undo").code == 0)
    #expect(try program.run("list", "events").output == before)
    let none = try program.run("undo")
    #expect(none.code == 1 && none.messages.contains("there is no correction to take back"))
  }

  @Test("A place and those who take part are corrected by their names")
  func amendments() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Self.london).code == 0)
    let before = try program.run("list", "events").output
    let line = try #require(
      before.split(separator: "\n").first { $0.contains("meeting @London — John Kerry") })
    let id = String(line.prefix(6))
    let amended = try program.run(
      "amend", id, "--place", "geneva", "--without", "kerry", "--with", "Angela Merkel")
    #expect(
      amended.messages.contains("placed in Geneva, told without John Kerry and told with Angela Merkel"),
      "\(amended.messages)")
    let mistyped = try program.run("amend", id, "--place", "Genva")
    #expect(mistyped.code == 0 && mistyped.messages.contains("“Genva” is no place that the tables know"))
    #expect(try program.run("undo").code == 0)
    let shown = try program.run("show", id).output
    #expect(shown.contains("meeting @Geneva — Sergei Lavrov for Russia; Angela Merkel"), "\(shown)")
    #expect(try program.run("list", "events", "--with", "merkel").output.hasPrefix(id))
    let explained = try program.run("explain", id).output
    #expect(explained.contains("Place: Geneva, set by a person."))
    #expect(explained.contains("Angela Merkel (set by a person)"))
    let absent = try program.run("amend", id, "--without", "obama")
    #expect(absent.code == 64 && absent.messages.contains("take part: Sergei Lavrov, Angela Merkel"))
    let unknown = try program.run("amend", id, "--with", "Zork")
    #expect(unknown.code == 64 && unknown.messages.contains("nobody called “Zork” is known"))
    #expect(try program.run("undo").code == 0)
    #expect(try program.run("list", "events").output == before)
  }

  @Test("Two events are made one, an event and itself are not")
  func merging() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Self.london).code == 0)
    let ids = try program.run("list", "events", "--type", "meeting").output.split(separator: "\n").map {
      String($0.prefix(6))
    }
    try #require(ids.count == 2)
    let refused = try program.run("merge-events", ids[0], ids[0])
    #expect(refused.code == 64 && refused.messages.contains("both ids are those of one event"))
    #expect(try program.run("merge-events", ids[0], ids[1]).code == 0)
    #expect(try program.run("list", "events", "--type", "meeting").output.split(separator: "\n").count == 1)
  }

  @Test("Years bound a timeline, and one without events is told of")
  func years() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Self.london).code == 0)
    let all = try program.run("list", "events", "--from", "2014", "--to", "2014")
    #expect(all.code == 0 && all.output.contains("2014-03-14 meeting"))
    let none = try program.run("export", "--to", "2000")
    #expect(none.code == 1 && none.messages.contains("no event fits"))
    #expect(!none.output.contains("Kerry"))
    let turned = try program.run("list", "events", "--from", "2014-05", "--to", "2014-03")
    #expect(turned.code == 64 && turned.messages.contains("--from 2014-05-01 lies behind --to 2014-03-31"))
  }

  @Test("A text in another language is added and named")
  func foreign() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write(
      "brief.txt",
      """
      Title: Gespräche in Wien
      Date: 2014-03-14

      Die Minister haben sich am Freitag in der Hofburg getroffen und über das Abkommen gesprochen, das seit dem Herbst \
      nicht mehr gilt. Sie wollen sich im Mai wieder treffen, sagte ein Sprecher nach dem Ende der Gespräche. \
      Über die Schulden wurde nicht gesprochen, auch wenn manche das gehofft hatten.
      """.utf8)
    let added = try program.run("add", "brief.txt", Self.london)
    #expect(added.code == 0)
    #expect(added.messages.contains("brief.txt (“Gespräche in Wien”): this does not look like English"))
    #expect(!added.messages.contains("london.txt (“Six hours"), "\(added.messages)")
  }

  @Test(
    "What cannot be asked for together is refused with the reason",
    arguments: [
      ("export -f svg", "pictures are written to files: -o graph.svg"),
      ("export -f svg -o graph.png", "pictures are written to files: -o graph.svg"),
      ("list articles --with kerry", "--with chooses events; `list articles` shows all"),
      ("export -f csv --view relations", "csv has no views; use --format dot"),
    ])
  func refused(line: String, reason: String) throws {
    let program = try Program()
    defer { program.clean() }
    let outcome = try program.shell("chancery \(line)")
    #expect(outcome.code == 64 && outcome.messages.contains(reason), "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
  }

  @Test("A list of files is read, and a name in it that is wrong is told")
  func listed() throws {
    let program = try Program()
    defer { program.clean() }
    let outcome = try program.shell("printf '%s\\n' '\(Self.london)' no-such.txt | chancery add -")
    #expect(outcome.code == 66)
    #expect(outcome.messages.contains("no-such.txt: there is no such file"), "\(outcome.messages)")
    #expect(outcome.messages.contains("added 1 article, 0 known already, 1 skipped"))
  }

  @Test(
    "GraphViz draws both views without a warning", .enabled(if: isInstalled("dot")),
    arguments: ["relations", "chronology"])
  func drawing(view: String) throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Program.samples).code == 0)
    let outcome = try program.run("export", "--view", view, "-o", "graph.svg")
    #expect(outcome.code == 0, "\(outcome.messages)")
    #expect(outcome.messages.split(separator: "\n").count == 1, "\(outcome.messages)")
    let picture = try String(decoding: program.bytes(of: "graph.svg"), as: UTF8.self)
    #expect(picture.contains("John Kerry") && picture.hasSuffix("</svg>\n"))
  }

  @Test("Python reads the CSV back whole", .enabled(if: isInstalled("python3")))
  func spreadsheet() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("add", Program.samples).code == 0)
    let outcome = try program.shell(
      """
      chancery list events --json > events.jsonl; chancery export -o events.csv; python3 -c '
      import csv, json
      events = [json.loads(line) for line in open("events.jsonl", encoding="utf-8")]
      rows = list(csv.DictReader(open("events.csv", newline="", encoding="utf-8")))
      assert len(rows) == len(events) > 0, (len(rows), len(events))
      for row, event in zip(rows, events):
          assert None not in row and None not in row.values(), row
          assert [row["id"], row["date"], row["summary"]] == [event["id"], event["date"], event["title"]], row
      '
      """)
    #expect(outcome.code == 0, "\(outcome.messages)")
  }
}
