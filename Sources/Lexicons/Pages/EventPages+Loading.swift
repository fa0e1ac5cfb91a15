internal import FoundationEssentials
import Model

extension EventPages {
  /// Loads the pages of folders `Events` inside data folders; a later page replaces an earlier one of its name.
  ///
  /// - Throws: All that is wrong with the pages.
  package static func load(directories: [String]) throws(LexiconError) -> EventPages {
    var texts: [String: (file: String, text: String)] = [:]
    var weights = SignWeights()
    var faults: [LexiconError.Fault] = []
    for directory in directories {
      let folder = "\(directory)/Events"
      if let file = MappedFile(path: "\(folder)/weights.tsv") {
        let text = file.withBytes { String(decoding: $0, as: UTF8.self) }
        weights = SignWeights(text: text, file: "\(folder)/weights.tsv", faults: &faults)
      }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names.sorted() where name.hasSuffix(".event") {
        guard let file = MappedFile(path: "\(folder)/\(name)") else { continue }
        texts[String(name.dropLast(6))] = (
          "\(folder)/\(name)", file.withBytes { String(decoding: $0, as: UTF8.self) }
        )
      }
    }
    guard faults.isEmpty else { throw LexiconError(faults: faults) }
    return try compiled(from: texts, weights: weights)
  }

  /// Compiles pages given as text, by their keys.
  ///
  /// - Throws: All that is wrong with the pages.
  package static func compiled(
    from texts: [String: (file: String, text: String)], weights: SignWeights = SignWeights()
  ) throws(LexiconError) -> EventPages {
    var faults: [LexiconError.Fault] = []
    let pages = texts.keys.sorted().compactMap { key in
      texts[key].map { EventPage(id: .init(key), text: $0.text, file: $0.file, faults: &faults) }
    }
    if pages.isEmpty {
      faults.append(
        .init(
          file: "Events", line: 0, column: "", found: "no page", remedy: "put the pages of event types there")
      )
    }
    faults += collisions(of: pages, files: texts.mapValues(\.file))
    guard faults.isEmpty else {
      throw LexiconError(faults: faults.sorted { ($0.file, $0.line) < ($1.file, $1.line) })
    }
    return EventPages(pages, weights: weights)
  }

  /// What a pattern asks for around its trigger.
  private struct Frame: Hashable {
    let kind: EventPattern.Kind
    let words: [String]

    init(_ pattern: EventPattern) {
      kind = pattern.kind
      let triggers = pattern.triggers.joined(separator: "/")
      words = pattern.text.parts(at: " ").filter { $0 != triggers }
    }
  }

  /// The patterns that two pages share, so that a text could not tell which is meant.
  private static func collisions(of pages: [EventPage], files: [String: String]) -> [LexiconError.Fault] {
    var owners: [Frame: [String: String]] = [:]
    var faults: [LexiconError.Fault] = []
    for page in pages {
      let key = page.type.id.text
      for pattern in page.patterns {
        let frame = Frame(pattern)
        for trigger in pattern.triggers {
          if let owner = owners[frame, default: [:]].updateValue(key, forKey: trigger), owner != key {
            faults.append(
              .init(
                file: files[key] ?? "", line: 0, column: pattern.kind.rawValue,
                found: "“\(pattern.text)” is also a pattern of \(owner) for “\(trigger)”",
                remedy: "take the word off one of the pages"))
          }
        }
      }
    }
    return faults
  }
}
