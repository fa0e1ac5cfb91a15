internal import FoundationEssentials
import Glibc

extension Lexicon {
  /// Loads the tables of folders, each over the ones before; compiles them first where they have changed.
  ///
  /// The index is kept beside the tables where there is one folder and it can be written, else in `cache`; where
  /// neither can be written, it lives in memory.
  ///
  /// - Throws: All that is wrong with the tables, where they have to be compiled.
  package static func load(directories: [String], cache: String?) throws(LexiconError) -> Lexicon {
    let files = tables(in: directories)
    let fingerprint = fingerprint(of: files)
    let homes = homes(directories, cache: cache, fingerprint: fingerprint)
    for home in homes {
      if let file = MappedFile(path: home), let index = Index(file, fingerprint: fingerprint) {
        return Lexicon(index: index)
      }
    }
    let bytes = try compile(files).compiled(fingerprint: fingerprint)
    for home in homes where write(bytes, to: home) {
      if let file = MappedFile(path: home), let index = Index(file, fingerprint: fingerprint) {
        return Lexicon(index: index)
      }
    }
    guard let index = Index(MappedFile(bytes: bytes), fingerprint: fingerprint) else {
      throw LexiconError(faults: [unreadable(directories)])
    }
    return Lexicon(index: index)
  }

  /// Checks the tables of folders, whether or not an index of them is there.
  package static func check(directories: [String]) throws(LexiconError) {
    _ = try compile(tables(in: directories))
  }

  /// A lexicon of tables given as text, by file name; nothing is read or written.
  package static func compiled(from texts: [String: String]) throws(LexiconError) -> Lexicon {
    let files = texts.keys.sorted().map {
      TableFile(path: $0, name: $0, file: MappedFile(bytes: Array((texts[$0] ?? "").utf8)))
    }
    let bytes = try compile(files).compiled(fingerprint: 0)
    guard let index = Index(MappedFile(bytes: bytes), fingerprint: 0) else {
      throw LexiconError(faults: [unreadable([])])
    }
    return Lexicon(index: index)
  }

  private struct TableFile {
    let path, name: String
    let file: MappedFile
  }

  private static func tables(in directories: [String]) -> [TableFile] {
    directories.flatMap { directory in
      Tables.columns.compactMap { table in
        let path = "\(directory)/\(table.file)"
        guard let file = MappedFile(path: path) else { return nil }
        return TableFile(path: path, name: table.file, file: file)
      }
    }
  }

  private static func compile(_ files: [TableFile]) throws(LexiconError) -> Tables {
    var faults: [LexiconError.Fault] = []
    let texts = files.map { table in
      (table.path, table.name, table.file.withBytes { String(decoding: $0, as: UTF8.self) })
    }
    let tables = Tables(files: texts, faults: &faults)
    guard faults.isEmpty else {
      throw LexiconError(faults: faults.sorted { ($0.file, $0.line) < ($1.file, $1.line) })
    }
    return tables.sorted()
  }

  /// A fingerprint of the tables' bytes, eight at a time.
  private static func fingerprint(of files: [TableFile]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
      hash ^= hash >> 29
    }
    for file in files {
      for byte in file.name.utf8 { mix(UInt64(byte)) }
      mix(UInt64(file.file.count))
      file.file.withBytes { bytes in
        var offset = 0
        while offset + 8 <= bytes.count {
          mix(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
          offset += 8
        }
        for byte in bytes[offset...] { mix(UInt64(byte)) }
      }
    }
    return hash
  }

  private static func homes(_ directories: [String], cache: String?, fingerprint: UInt64) -> [String] {
    let beside = directories.count == 1 ? directories.map { "\($0)/lexicon.index" } : []
    return beside + (cache.map { ["\($0)/lexicon-\(String(fingerprint, radix: 16)).index"] } ?? [])
  }

  /// Writes a file under a name of its own and renames it, so that nobody ever reads half of it.
  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let draft = "\(path).\(getpid())"
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard (try? Data(bytes).write(to: URL(filePath: draft))) != nil else { return false }
    guard rename(draft, path) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }

  private static func unreadable(_ directories: [String]) -> LexiconError.Fault {
    .init(
      file: directories.joined(separator: ", "), line: 0, column: "",
      found: "the compiled index cannot be read back",
      remedy: "delete the index beside the tables and try again")
  }
}
