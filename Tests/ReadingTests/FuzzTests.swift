import Foundation
import Testing

@testable import Reading

@Suite("Broken files")
struct FuzzTests {
  /// How many broken files of each sample are read; `FUZZ=5000` asks for more than the few of every day.
  private static let count = ProcessInfo.processInfo.environment["FUZZ"].flatMap { Int($0) } ?? 10

  @Test("A broken file is read in bounded time, and no reading of it ends the program", arguments: Sample.all)
  func broken(_ sample: Sample) throws {
    let reader = Reader(
      defaults: ReadDefaults(published: nil, source: ""), all: true,
      pdfText: { .text(String(decoding: $0, as: UTF8.self)) })
    let bytes = [UInt8](try Data(contentsOf: Sample.folder.appending(path: sample.name)))
    let entries = try Zip.recognises(bytes) ? Zip(bytes, name: "") : nil
    let slowest = try (0..<FuzzTests.count).map { seed in
      var mutator = Mutator(seed: UInt64(seed + 1))
      // Every other time what is within an archive is broken, and the archive is sound.
      let broken =
        try seed % 2 == 0 ? mutator.broken(bytes) : FuzzTests.repacked(bytes, entries, &mutator)
      return ContinuousClock().measure { _ = reader.articles(in: broken, name: sample.name) }
    }.max()
    #expect(try #require(slowest) < .seconds(20))
  }

  private static func repacked(_ bytes: [UInt8], _ zip: Zip?, _ mutator: inout Mutator) throws -> [UInt8] {
    guard let zip else {
      let inner = try Gzip.unpacked(bytes, name: "") ?? Array("%PDF-".utf8) + bytes
      return mutator.broken(inner)
    }
    let files = try zip.entries.map { ($0.name, mutator.broken(try zip.contents(of: $0))) }
    return stored(files)
  }

  /// A zip archive of files that are not packed (APPNOTE 4.3).
  private static func stored(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    func number(_ value: Int, _ width: Int) -> [UInt8] {
      (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in files {
      let offset = archive.count
      archive += number(0x0403_4B50, 4) + number(20, 2) + number(0, 2 + 2 + 2 + 2 + 4)
      archive += number(bytes.count, 4) + number(bytes.count, 4) + number(name.utf8.count, 2) + number(0, 2)
      archive += Array(name.utf8) + bytes
      directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(0, 2 + 2 + 2 + 2 + 4)
      directory += number(bytes.count, 4) + number(bytes.count, 4) + number(name.utf8.count, 2)
      directory += number(0, 2 + 2 + 2 + 2 + 4) + number(offset, 4) + Array(name.utf8)
    }
    let start = archive.count
    archive +=
      directory + number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
    return archive + number(directory.count, 4) + number(start, 4) + number(0, 2)
  }
}
