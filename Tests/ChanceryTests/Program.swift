import Foundation

/// The built program, run as a person runs it, in a folder of its own.
struct Program {
  /// What it printed and how it ended.
  struct Outcome {
    let code: Int32
    let output: String
    let messages: String
  }

  static let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardizedFileURL.path
  static let path = "\(checkout)/.build/debug/chancery"
  static let samples = "\(checkout)/Data/Samples"

  /// The folder that it runs in; removed by `clean`.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func clean() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file into the folder.
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  /// The bytes of a file of the folder.
  func bytes(of name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  /// Runs the program to its end.
  func run(_ arguments: String...) throws -> Outcome { try outcome(of: start(Program.path, arguments)) }

  /// Runs a line of shell, in which `chancery` is the program.
  func shell(_ line: String) throws -> Outcome {
    try outcome(
      of: start("/bin/bash", ["-c", "set -o pipefail; chancery() { \"\(Program.path)\" \"$@\"; }; \(line)"]))
  }

  /// A program on its way, with the files that take what it prints.
  struct Running {
    let process: Process
    let output: URL
    let messages: URL
  }

  /// Starts a program without waiting for it.
  func start(_ path: String, _ arguments: [String]) throws -> Running {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging([
      "CHANCERY_DATA": "\(Program.checkout)/Data", "CHANCERY_DB": "test.db",
      "XDG_CACHE_HOME": FileManager.default.temporaryDirectory.path,
    ]) { $1 }
    let name = UUID().uuidString
    let files = ["out", "err"].map { folder.appending(path: ".\(name).\($0)") }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    return Running(process: process, output: files[0], messages: files[1])
  }

  private func outcome(of running: Running) throws -> Outcome {
    running.process.waitUntilExit()
    return Outcome(
      code: running.process.terminationStatus,
      output: try String(contentsOf: running.output, encoding: .utf8),
      messages: try String(contentsOf: running.messages, encoding: .utf8))
  }
}

/// Whether a program is on PATH; tests that need one and do not find it are skipped.
func isInstalled(_ name: String) -> Bool {
  (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
  }
}
