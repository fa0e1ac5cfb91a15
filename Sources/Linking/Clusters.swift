import Model

/// Reports gathered into events, with a look-up by type, party and month that keeps comparisons few.
struct Clusters {
  private var members: [[Sighting]] = []
  private var byKey: [Key: [Int]] = [:]

  private struct Key: Hashable {
    let type: EventType.ID
    let party: String
    let month: Int32
  }

  /// The groups that are left, each in the order in which its members came.
  var groups: [[Sighting]] { members.filter { !$0.isEmpty } }

  /// Adds a report to the event that it most likely tells of, else as a new one.
  mutating func add(_ sighting: Sighting, alone: Bool) {
    let keys = Clusters.keys(of: sighting)
    var best: (index: Int, score: Double)?
    if !alone {
      var seen: Set<Int> = []
      for index in keys.flatMap({ byKey[$0] ?? [] }) where seen.insert(index).inserted {
        let scores = members[index].map { Likeness.score($0, sighting) }
        // One member that cannot be the same event speaks louder than many that could.
        guard let least = scores.min(), least > 0, let score = scores.max(), score > (best?.score ?? 0.99)
        else { continue }
        best = (index, score)
      }
    }
    let index = best?.index ?? members.count
    if best == nil { members.append([]) }
    members[index].append(sighting)
    guard !alone else { return }
    for key in keys where byKey[key]?.last != index { byKey[key, default: []].append(index) }
  }

  /// Makes one event of those that hold the reports of a pair.
  mutating func join(_ pairs: [(Report.ID, Report.ID)]) {
    for (one, other) in pairs {
      guard let first = members.firstIndex(where: { $0.contains { $0.report.id == one } }),
        let second = members.firstIndex(where: { $0.contains { $0.report.id == other } }), first != second
      else { continue }
      members[first] += members[second]
      members[second] = []
    }
  }

  /// The keys of a report: each party, or the place where nobody takes part, in the months around its days.
  private static func keys(of sighting: Sighting) -> [Key] {
    let names =
      sighting.parties.isEmpty
      ? [sighting.report.place.map { "@\($0.name)" } ?? "@"] : sighting.parties.sorted().map(\.text)
    let first = sighting.days?.first ?? sighting.days?.last ?? sighting.published
    let last = sighting.days?.last ?? first
    guard let first, let last else {
      return names.map { Key(type: sighting.report.type, party: $0, month: .min) }
    }
    // Spans of many years are looked up by their ends; what lies between meets them by its own neighbours.
    let months =
      month(first.advanced(by: -3))...max(month(first.advanced(by: -3)), month(last.advanced(by: 3)))
    let chosen = months.count > 24 ? [months.lowerBound, months.upperBound] : Array(months)
    return names.flatMap { name in chosen.map { Key(type: sighting.report.type, party: name, month: $0) } }
  }

  private static func month(_ day: CalendarDate) -> Int32 { Int32(day.year * 12 + day.month) }
}
