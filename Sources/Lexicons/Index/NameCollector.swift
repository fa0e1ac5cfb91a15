import Model

/// Gathers every name of the tables with what it can stand for, and writes the hash table over them.
struct NameCollector {
  private var uses: [UInt64: [NameUse]] = [:]
  private var prefixes: Set<UInt64> = []

  /// Takes in all names of all tables.
  mutating func collect(_ tables: Tables) {
    for (row, country) in tables.countries.enumerated() {
      for name in [country.name] + country.names { add(name, .country, row, .name) }
      for name in country.demonyms {
        add(name, .country, row, name.hasSuffix("-") ? .combining : .demonym)
      }
      for name in country.seats { add(name, .country, row, .seat) }
      for name in country.capitals { add(name, .country, row, .capital) }
    }
    for (row, organisation) in tables.organisations.enumerated() {
      for name in [organisation.name] + organisation.aliases { add(name, .organisation, row, .name) }
    }
    for (row, office) in tables.offices.enumerated() {
      for title in [office.title] + office.aliases {
        add(title, .office, row, .title)
        add(NameCollector.plural(title), .office, row, .titles)
      }
    }
    for (row, person) in tables.people.enumerated() {
      for name in [person.name] + person.aliases {
        let isSingle = name.utf8.allSatisfy { $0 != UInt8(ascii: " ") }
        add(name, .person, row, isSingle ? .surname : .name)
        addLikeness(of: name, row)
        for surname in FamilyName.forms(of: name, country: person.country) {
          add(surname, .person, row, .surname)
        }
      }
    }
    let capitals = Dictionary(
      tables.countries.enumerated().flatMap { (row, country) in
        country.capitals.map { ("\(country.key) \($0)", row) }
      },
      uniquingKeysWith: { first, _ in first })
    for (row, place) in tables.places.enumerated() {
      if let country = capitals["\(place.country) \(place.name)"] {
        for name in place.aliases { add(name, .country, country, .capital) }
      }
      for name in [place.name] + place.aliases { add(name, .place, row, .name) }
    }
  }

  private mutating func add(_ text: String, _ table: NameUse.Table, _ row: Int, _ kind: NameUse.Kind) {
    for form in [text, NameCollector.transliterated(text), NameCollector.withInitialsTogether(text)]
      .compactMap({ $0 })
    {
      var words = NameWord.words(of: form)
      if words.count > 1, form.hasPrefix("The ") || form.hasPrefix("the ") {
        words.removeFirst()
      }
      guard !words.isEmpty else { continue }
      let isAcronym = words.count == 1 && words[0].isAllCapitals && words[0].letters > 1
      let use = NameUse(table: table, row: row, kind: kind, isAcronym: isAcronym)
      var key = NameKey()
      for word in words.dropLast() {
        key = key.appending(word)
        prefixes.insert(key.value)
      }
      for word in words.suffix(1) { key = key.appending(word) }
      if uses[key.value]?.contains(use) != true { uses[key.value, default: []].append(use) }
    }
  }

  private mutating func addLikeness(of name: String, _ row: Int) {
    guard let key = Likeness.key(of: name)?.value else { return }
    let use = NameUse(table: .person, row: row, kind: .likeness, isAcronym: false)
    if uses[key]?.contains(use) != true { uses[key, default: []].append(use) }
  }

  /// A title in the plural: “Secretaries of State”, “foreign ministers”.
  private static func plural(_ title: String) -> String {
    var words = title.split(separator: " ").map(String.init)
    let head = (words.firstIndex { ["of", "for", "to"].contains($0) } ?? words.count) - 1
    guard words.indices.contains(head) else { return title }
    let word = words[head]
    words[head] = word.hasSuffix("y") && !word.hasSuffix("ey") ? word.dropLast() + "ies" : word + "s"
    return words.joined(separator: " ")
  }

  /// The name with its initials in one word (“B.J. Habibie” for “B. J. Habibie”), or apart; `nil` where it has none.
  private static func withInitialsTogether(_ text: String) -> String? {
    let words = text.split(separator: " ")
    if let first = words.first, first.count == 4, first.hasSuffix("."), words.count > 1 {
      return text.replacing(first, with: first.prefix(2) + " " + first.suffix(2), maxReplacements: 1)
    }
    guard words.count > 2, words[0].count == 2, words[1].count == 2, words[0].hasSuffix("."),
      words[1].hasSuffix(".")
    else { return nil }
    return words[0] + words[1] + " " + words.dropFirst(2).joined(separator: " ")
  }

  /// The name as German and the Nordic languages write it without accents (“Schroeder”); `nil` where it is the same.
  private static func transliterated(_ text: String) -> String? {
    guard text.utf8.contains(0xc3) else { return nil }
    var form = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "ä": form += "ae"
      case "ö", "ø": form += "oe"
      case "ü": form += "ue"
      case "Ä": form += "Ae"
      case "Ö", "Ø": form += "Oe"
      case "Ü": form += "Ue"
      default: form.unicodeScalars.append(scalar)
      }
    }
    return form == text ? nil : form
  }

  /// Writes the slots and the uses, in an order that depends on nothing but the names.
  func write(_ writer: inout IndexWriter) {
    let keys = Set(uses.keys).union(prefixes).sorted()
    var capacity = 64
    while capacity * 2 < keys.count * 3 { capacity *= 2 }
    var slots: [(key: UInt64, start: UInt32, count: UInt32)] = Array(repeating: (0, 0, 0), count: capacity)
    var start: UInt32 = 0
    for key in keys {
      let found = (uses[key] ?? []).sorted {
        ($0.table.rawValue, $0.row, $0.kind.rawValue) < ($1.table.rawValue, $1.row, $1.kind.rawValue)
      }
      for use in found {
        writer.append(
          UInt32(use.table.rawValue) | UInt32(use.kind.rawValue) << 8 | (use.isAcronym ? 1 << 16 : 0),
          UInt32(use.row),
          to: .uses)
      }
      var slot = Int(truncatingIfNeeded: key) & (capacity - 1)
      while slots[slot].key != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = (key, start, UInt32(found.count) | (prefixes.contains(key) ? 1 << 31 : 0))
      start += UInt32(found.count)
    }
    for slot in slots {
      writer.append(
        UInt32(truncatingIfNeeded: slot.key), UInt32(truncatingIfNeeded: slot.key >> 32), slot.start,
        slot.count,
        to: .slots)
    }
  }
}
