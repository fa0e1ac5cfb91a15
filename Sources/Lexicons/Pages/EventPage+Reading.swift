import Model

extension EventPage {
  /// Reads a page: lines of `field: value`, `#` before comments, several values joined by ` | `.
  ///
  /// All that is wrong with it is appended to `faults`.
  package init(named name: String, file: String, text: String, faults: inout [LexiconError.Fault]) {
    var fields: [String: [(line: Int, value: String)]] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      guard let colon = line.firstIndex(of: ":"), line[colon...].count > 2 else {
        faults.append(.page(file, index + 1, String(line), "write “field: value”"))
        continue
      }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields[String(line[..<colon]), default: []].append((index + 1, String(value)))
    }
    var reader = PageReader(file: file, fields: fields, faults: faults)
    type = reader.type(named: name)
    triggers = reader.triggers("verbs", isVerb: true) + reader.triggers("nouns", isVerb: false)
    exclusions = reader.triggers("not", isVerb: true) + reader.triggers("not", isVerb: false)
    places = Set(reader.value("place", isRequired: false).pageValues)
    needs = reader.needs()
    examples = reader.examples()
    roles = reader.roles()
    if triggers.isEmpty { reader.report(1, "", "a page needs `verbs:` or `nouns:`") }
    faults = reader.faults
  }
}

/// Takes the fields of a page one by one; what is left over in the end names roles.
private struct PageReader {
  let file: String
  var fields: [String: [(line: Int, value: String)]]
  var faults: [LexiconError.Fault]

  mutating func report(_ line: Int, _ found: String, _ remedy: String) {
    faults.append(.page(file, line, found, remedy))
  }

  /// The only value of a field; a fault where it is missing or stands twice.
  mutating func value(_ field: String, isRequired: Bool) -> String {
    let values = fields.removeValue(forKey: field) ?? []
    if values.isEmpty, isRequired { report(1, "", "add a line `\(field): …`") }
    if values.count > 1 { report(values[1].line, field, "give it once") }
    return values.first?.value ?? ""
  }

  mutating func type(named name: String) -> EventType {
    var telling: [EventStatus: String] = [:]
    for status in EventStatus.allCases {
      let sentence = value(status.rawValue, isRequired: status == .occurred)
      if !sentence.isEmpty { telling[status] = sentence }
    }
    return EventType(
      id: EventType.ID(name), group: value("group", isRequired: true),
      cameo: value("cameo", isRequired: true),
      plover: value("plover", isRequired: true), noun: value("noun", isRequired: true), telling: telling)
  }

  func triggers(_ field: String, isVerb: Bool) -> [EventPage.Trigger] {
    (fields[field] ?? []).flatMap { $0.value.pageValues }.compactMap { phrase in
      let words = phrase.split(separator: " ").map(String.init)
      // Of a noun's words the last is the head (“phone call”), of a verb's the first (“hold talks”).
      guard let head = isVerb ? words.first : words.last else { return nil }
      let companions = isVerb ? Array(words.dropFirst()) : words.dropLast()
      return EventPage.Trigger(head: head, isVerb: isVerb, companions: Array(companions))
    }
  }

  mutating func needs() -> [Set<EventPage.Need>] {
    guard let (line, value) = fields.removeValue(forKey: "needs")?.first else { return [[.party]] }
    return value.split(separator: " ").map { alternatives in
      Set(
        alternatives.split(separator: "|").compactMap { word in
          let need = EventPage.Need(rawValue: String(word))
          if need == nil {
            report(
              line, String(word),
              "use one of \(EventPage.Need.allCases.map(\.rawValue).joined(separator: ", "))")
          }
          return need
        })
    }
  }

  /// Every `say:` with the `is:` lines that follow it.
  mutating func examples() -> [EventPage.Example] {
    let sentences = fields.removeValue(forKey: "say") ?? []
    let events = fields.removeValue(forKey: "is") ?? []
    if sentences.isEmpty { report(1, "", "add an example: `say: …` and `is: …`") }
    return sentences.enumerated().map { index, sentence in
      let end = index + 1 < sentences.count ? sentences[index + 1].line : Int.max
      let own = events.filter { $0.line > sentence.line && $0.line < end }
      if own.isEmpty { report(sentence.line, sentence.value, "say what it `is:`, or `is: nothing`") }
      return EventPage.Example(sentence: sentence.value, events: own.map(\.value).filter { $0 != "nothing" })
    }
  }

  mutating func roles() -> [EventPage.Slot: Role] {
    var roles: [EventPage.Slot: Role] = [:]
    for field in ["verbs", "nouns", "not"] { fields.removeValue(forKey: field) }
    for (name, values) in fields.sorted(by: { $0.key < $1.key }) {
      for (line, value) in values {
        if let role = Role(rawValue: value) {
          roles[EventPage.Slot(name: name)] = role
        } else {
          report(
            line, "\(name): \(value)", "use one of \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
        }
      }
    }
    return roles
  }
}

extension String {
  /// The values that ` | ` joins.
  fileprivate var pageValues: [String] {
    split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }
}

extension LexiconError.Fault {
  /// A fault of a page, which has no columns.
  static func page(_ file: String, _ line: Int, _ found: String, _ remedy: String) -> LexiconError.Fault {
    LexiconError.Fault(file: file, line: line, column: "", found: found, remedy: remedy)
  }
}
