import Foundation
import Lexicons
import Model
import Testing

@Test("Names are found without regard to case, accents, hyphens and full stops")
func folding() throws {
  let lexicon = try Lexicon.compiled(from: smallTables)
  let spellings = [
    ("Sergey Lavrov", "sergei-lavrov"), ("SERGEI LAVROV", "sergei-lavrov"), ("Köln", ""), ("koln", ""),
    ("Koeln", ""),
    ("u.s.", "USA"), ("The White House", ""), ("North-Atlantic Treaty Organization", "nato"), ("nobody", ""),
  ]
  for (spelling, key) in spellings where !key.isEmpty {
    let keys = lexicon.uses(of: spelling).map { lexicon.key(PartyRow($0.table, $0.row)) }
    #expect(keys == [key], "\(spelling)")
  }
  #expect(lexicon.uses(of: "Koeln").map(\.table) == [.place])
  #expect(lexicon.uses(of: "koln").map(\.table) == [.place])
  #expect(lexicon.uses(of: "nobody").isEmpty)
  #expect(lexicon.uses(of: "Schroeder").map(\.kind) == [.surname])
}

@Test("Who leads a state, and where its addresses end, stand in the table")
func leadersAndDomains() throws {
  let lexicon = try Lexicon.compiled(from: smallTables)
  let germany = try #require(lexicon.row(.country, key: "DEU"))
  let russia = try #require(lexicon.row(.country, key: "RUS"))
  #expect(lexicon.isLedByGovernment(germany) && !lexicon.isLedByGovernment(russia))
  #expect(lexicon.country(ofDomain: "ru") == russia)
  #expect(lexicon.country(ofDomain: "") == nil && lexicon.country(ofDomain: "zz") == nil)
}

@Test("States that bear the name of their capital are towns")
func townStates() throws {
  var tables = smallTables
  tables["countries.tsv", default: ""] +=
    "\nZZZ\tSingapore\t\t\t\tSingapore\t\t\tstate\t\t\tISO 3166-1"
  #expect(try Lexicon.compiled(from: tables).townStates == ["Singapore"])
}

@Test("A longer name is announced by each shorter one that it begins with")
func continuing() throws {
  let lexicon = try Lexicon.compiled(from: smallTables)
  let north = try #require(lexicon.find(NameKey(of: "North")))
  #expect(north.uses.isEmpty && north.continues)
  let moscow = try #require(lexicon.find(NameKey(of: "Moscow")))
  #expect(moscow.uses.count == 2 && !moscow.continues)
}

@Test("An office is held by whom the terms name on that day")
func holders() throws {
  let lexicon = try Lexicon.compiled(from: smallTables)
  let office = Office.ID("usa-secretary-of-state")
  let during = try #require(CalendarDate(year: 2014, month: 3, day: 29))
  let after = try #require(CalendarDate(year: 2018, month: 3, day: 29))
  #expect(lexicon.holder(of: office, on: during)?.name == "John Kerry")
  #expect(lexicon.holder(of: office, on: after) == nil)
  let nato = try #require(lexicon.row(.organisation, key: "nato"))
  let early = try #require(CalendarDate(year: 1950, month: 1, day: 1))
  #expect(lexicon.members(ofOrganisation: nato, on: early).map(lexicon.name) == ["United States"])
}

@Test("All faults of all tables are told at once, with file, line, column and remedy")
func faults() throws {
  var tables = smallTables
  tables["people.tsv"] = """
    key\tname\taliases\tcountry\tsource
    b\tB\t\tXXX\tx
    a\tA\t\tDEU\t
    c\tC
    """
  tables["terms.tsv"] =
    "key\tperson\toffice\tterm\tacting\tsource\nt\tnobody\trus-foreign-minister\tlately\t\tx"
  let error = #expect(throws: LexiconError.self) { try Lexicon.compiled(from: tables) }
  #expect(
    error?.description == """
      people.tsv:2: country: “XXX” is wrong; write a key of countries.tsv
      people.tsv:3: source: no source; name where the fact can be looked up
      people.tsv:3: key: “a” after “b”; sort the rows by key, bytewise, each key once
      people.tsv:4: 2 fields; write 5, parted by tabs: key, name, aliases, country, source
      terms.tsv:2: term: “lately” is wrong; write a time in EDTF, for instance 2004-03-09/2008 or 2004-03-09/..
      terms.tsv:2: person: “nobody” is wrong; write a key of people.tsv
      """)
}

@Test("Tables as other systems and spreadsheets save them are read alike", arguments: ["", "\u{FEFF}"])
func otherSystems(mark: String) throws {
  let saved = smallTables.mapValues { mark + $0.replacing("\n", with: "\r\n") }
  let lexicon = try Lexicon.compiled(from: saved)
  #expect(lexicon.uses(of: "Sergey Lavrov").count == 1)
  let german = try #require(lexicon.row(.country, key: "DEU"))
  #expect(lexicon.capital(ofCountry: german) == "Berlin")
}

@Test("A user's tables lie over the shipped ones, and the index follows every change")
func overlay() throws {
  let root = FileManager.default.temporaryDirectory.appending(path: "lexicon-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: root) }
  let shipped = root.appending(path: "shipped")
  let own = root.appending(path: "own")
  for folder in [shipped, own] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }
  for (name, text) in smallTables {
    try text.write(to: shipped.appending(path: name), atomically: true, encoding: .utf8)
  }
  let header = "key\tname\taliases\tcountry\tsource\n"
  try (header + "jane-doe\tJane Doe\t\tUSA\town\njohn-kerry\tJohn Forbes Kerry\t\tUSA\town")
    .write(to: own.appending(path: "people.tsv"), atomically: true, encoding: .utf8)
  let cache = root.appending(path: "cache").path
  let first = try Lexicon.load(directories: [shipped.path], cache: cache)
  #expect(first.uses(of: "Jane Doe").isEmpty)
  #expect(FileManager.default.fileExists(atPath: shipped.appending(path: "lexicon.index").path))
  let second = try Lexicon.load(directories: [shipped.path, own.path], cache: cache)
  #expect(!second.uses(of: "Jane Doe").isEmpty)
  let kerry = try #require(second.row(.person, key: "john-kerry"))
  #expect(second.name(PartyRow(.person, kerry)) == "John Forbes Kerry")
  try (header + "aa-bb\tAa Bb\t\tUSA\town").write(
    to: shipped.appending(path: "people.tsv"), atomically: true, encoding: .utf8)
  #expect(throws: LexiconError.self) { try Lexicon.load(directories: [shipped.path], cache: cache) }
}
