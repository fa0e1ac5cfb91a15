internal import FoundationEssentials
package import Model

/// All event pages, with a look-up by the words that tell of events.
package struct EventPages: Sendable {
  /// The pages, in order of their types.
  package let pages: [EventPage]
  private let byVerb: [String: [Match]]
  private let byNoun: [String: [Match]]

  /// A trigger of a page; `page` is `nil` where the words look like an event and are none.
  package struct Match: Sendable {
    package let trigger: EventPage.Trigger
    package let page: EventPage?
  }

  /// Arranges pages for look-up.
  package init(pages: [EventPage]) {
    self.pages = pages.sorted { $0.type.id < $1.type.id }
    let matches = self.pages.flatMap { page in
      page.triggers.map { Match(trigger: $0, page: page) }
        + page.exclusions.map { Match(trigger: $0, page: nil) }
    }
    // More words tell more: they are tried first.
    let ordered = matches.sorted { $0.trigger.companions.count > $1.trigger.companions.count }
    byVerb = Dictionary(grouping: ordered.filter(\.trigger.isVerb), by: \.trigger.head)
    byNoun = Dictionary(grouping: ordered.filter { !$0.trigger.isVerb }, by: \.trigger.head)
  }

  /// Reads the pages of folders; a page of a later folder takes the place of an earlier one of its name.
  ///
  /// - Throws: All that is wrong with them.
  package static func load(directories: [String]) throws(LexiconError) -> EventPages {
    var texts: [String: (file: String, text: String)] = [:]
    for directory in directories {
      let folder = "\(directory)/Events"
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      where name.hasSuffix(".event") {
        guard let file = MappedFile(path: "\(folder)/\(name)") else { continue }
        texts[String(name.dropLast(6))] = (
          "\(folder)/\(name)", file.withBytes { String(decoding: $0, as: UTF8.self) }
        )
      }
    }
    var faults: [LexiconError.Fault] = []
    let pages = texts.keys.sorted().map { name in
      EventPage(named: name, file: texts[name]?.file ?? name, text: texts[name]?.text ?? "", faults: &faults)
    }
    faults += ties(among: pages, files: texts.mapValues(\.file))
    guard faults.isEmpty else { throw LexiconError(faults: faults) }
    return EventPages(pages: pages)
  }

  /// The triggers that a verb may be part of, those of more words first.
  package func verbs(_ lemma: String) -> [Match] { byVerb[lemma] ?? [] }

  /// The triggers that a noun may be part of, those of more words first.
  package func nouns(_ lemma: String) -> [Match] { byNoun[lemma] ?? [] }

  /// The types, by their keys.
  package var types: [EventType.ID: EventType] {
    Dictionary(uniqueKeysWithValues: pages.map { ($0.type.id, $0.type) })
  }

  /// Words that two pages claim alike.
  private static func ties(among pages: [EventPage], files: [String: String]) -> [LexiconError.Fault] {
    var owners: [EventPage.Trigger: String] = [:]
    var faults: [LexiconError.Fault] = []
    for page in pages {
      for trigger in page.triggers {
        let name = page.type.id.text
        if let owner = owners[trigger], owner != name {
          let words = ([trigger.head] + trigger.companions).joined(separator: " ")
          faults.append(
            .page(files[name] ?? name, 1, words, "the page `\(owner)` claims these words too; keep one"))
        }
        owners[trigger] = name
      }
    }
    return faults
  }
}
