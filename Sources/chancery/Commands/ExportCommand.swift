import Building
import CommandLine
import Exporting
import Foundation
import Lexicons
import Model
import Storing

/// `chancery export`: a timeline in some format, to standard output or a file.
struct ExportCommand {
  private let invocation: Invocation

  init(_ invocation: Invocation) { self.invocation = invocation }

  func run() async throws -> ExitCode {
    let output = invocation.value("output")
    let format = try format(for: output)
    let view = try view(of: format)
    if let output, !invocation.has("force"), output != "-", FileManager.default.fileExists(atPath: output) {
      throw Failure(
        code: .cannotCreate, message: "\(output): the file is there already; --force overwrites it")
    }
    let timeline = try await Self.timeline(invocation)
    if timeline.events.isEmpty, output != nil { return Self.code(for: timeline) }
    let options = ExportOptions(view: view, excel: invocation.has("excel"))
    let text = format.text(of: timeline, options: options)
    let count = counted(timeline.events.count, "event")
    let isBlank = format.showsNothing(of: timeline, options: options)
    if isBlank, !timeline.events.isEmpty {
      Console.tell(
        "the relations view draws none of \(count): it leaves out what is cancelled or denied, and what names fewer than two parties; --view chronology draws all"
      )
    }
    if let output, output != "-" {
      try write(text, to: output)
      if !isBlank { Console.tell("\(output): \(count)") }
    } else {
      Console.print(text)
    }
    return Self.code(for: timeline)
  }

  /// How a command ends that shows a timeline; one without events is told of.
  static func code(for timeline: Timeline) -> ExitCode {
    guard timeline.events.isEmpty else { return .done }
    Console.tell("no event fits; `chancery list events` shows those that there are")
    return .nothing
  }

  /// The timeline that the flags ask for.
  static func timeline(_ invocation: Invocation) async throws -> Timeline {
    let setting = Setting(invocation)
    let data = try setting.data
    let types = try EventPages.load(directories: data.paths).types
    let archive = try Archive(path: setting.database, creates: false, types: types)
    let lexicon = try Lexicon.load(directories: data.paths, cache: setting.cache)
    let parties = NameMatcher.withStates(try await archive.store.parties(), of: lexicon)
    let matcher = NameMatcher(parties: Array(parties.values), lexicon: lexicon)
    let reader = QueryReader(
      invocation, archive: archive,
      loaded: QueryReader.Loaded(
        matcher: matcher,
        places: PlaceMatcher(names: try await archive.store.placeNames(), lexicon: lexicon),
        outlets: invocation.has("source") ? try await archive.store.outlets() : [], types: types))
    var timeline = try await archive.timeline(try reader.query(), title: reader.title(parties))
    timeline.states = Set(lexicon.stateNames.values)
    return timeline
  }

  private func format(for output: String?) throws -> ExportFormat {
    if let name = invocation.value("format") {
      if Self.pictures.contains(name), output.flatMap(Self.picture) != name {
        throw UsageError(invocation.command, "pictures are written to files: -o graph.\(name)")
      }
      if let format = ExportFormat.named(name) { return format }
      let names = ExportFormat.all.map(\.name)
      let near =
        nearest(to: name, among: names).map { "did you mean \($0)?" }
        ?? "formats are: \(names.joined(separator: ", "))"
      throw UsageError(invocation.command, "there is no format “\(name)”; \(near)")
    }
    if let output, output != "-" {
      guard let format = ExportFormat.forFile(named: output) else {
        throw UsageError(
          invocation.command,
          "the name “\(output)” does not end in that of a format, such as .md, .csv, .svg or .json; give one with --format"
        )
      }
      return format
    }
    return invocation.has("view") ? ExportFormat.named("dot") ?? ExportFormat.all[0] : ExportFormat.all[0]
  }

  private func view(of format: ExportFormat) throws -> GraphView? {
    guard let name = invocation.value("view") else { return nil }
    guard let view = GraphView(rawValue: name), format.views.contains(view) else {
      let views = format.views.map(\.rawValue).joined(separator: " or ")
      throw UsageError(
        invocation.command,
        views.isEmpty ? "\(format.name) has no views; use --format dot" : "--view is \(views)")
    }
    return view
  }

  /// Writes a file by renaming a finished one; pictures are drawn by `dot`.
  private func write(_ text: String, to path: String) throws {
    do {
      if let kind = Self.picture(path) {
        try draw(text, kind: kind).write(to: URL(fileURLWithPath: path), options: .atomic)
      } else {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      }
    } catch let error as Failure {
      throw error
    } catch {
      throw Failure(
        code: .cannotCreate,
        message: "\(path): the file cannot be written; check the folder and its permissions")
    }
  }

  /// The kinds of pictures that `dot` draws.
  private static let pictures = ["svg", "png"]

  /// The kind of picture that the ending of a path asks for.
  private static func picture(_ path: String) -> String? {
    pictures.first { path.lowercased().hasSuffix(".\($0)") }
  }

  private func draw(_ text: String, kind: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["dot", "-T\(kind)"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let feed = Thread {
      // A `dot` that has given up reads no more.
      try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      try? input.fileHandleForWriting.close()
    }
    feed.start()
    let picture = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // What `env` says where there is no such program, by POSIX.
    let isMissing = process.terminationReason == .exit && process.terminationStatus == 127
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Failure(
        code: .cannotCreate,
        message: isMissing
          ? "drawing needs the program `dot`; install it (Debian: apt-get install graphviz), or write a .dot file"
          : "`dot` gave up on a drawing of this size; choose fewer events (--with, --from, --to, --min-confidence, --limit), or write a .dot file"
      )
    }
    return picture
  }
}
