import Model

/// Finds the pairs of sketches that are worth a look, by date and party, so that cost grows with n log n.
///
/// Every sketch is entered under the keys of its parties by its day; keys are sorted once, and a sketch looks at its
/// nearest neighbours under each. No more than `reach` are looked at on either side.
struct Candidates {
  static let reach = 48

  /// A pair, with what it looks like.
  struct Edge {
    let score: Float
    let a: Int32
    let b: Int32
  }

  private let sketches: [Sketch]
  private(set) var same: [Edge] = []
  private(set) var disagreeing: [Edge] = []
  private(set) var possible: [Edge] = []

  /// Looks through sketches in their canonical order; `left` out are those that a person set apart.
  init(_ sketches: [Sketch], isLeftOut: (Int) -> Bool) {
    self.sketches = sketches
    var pairs: [Entry] = []
    var fine: [Entry] = []
    var vague: [Entry] = []
    for (index, sketch) in sketches.enumerated() where !isLeftOut(index) {
      let keys = BlockKeys(sketch)
      let day = Candidates.day(of: sketch)
      let isFine = sketch.time.fineness == .fine
      for key in keys.pairs where isFine { pairs.append(Entry(key: key, day: day, node: Int32(index))) }
      for key in keys.singles {
        let entry = Entry(key: key, day: day, node: Int32(index))
        if isFine { fine.append(entry) } else { vague.append(entry) }
      }
    }
    pairs.sort()
    fine.sort()
    vague.sort()
    walk(pairs, days: 1) { _, _ in true }
    // Two reports that both name two sides and more have met under their pairs.
    walk(fine, days: 1) { !Candidates.isPaired(sketches[$0]) || !Candidates.isPaired(sketches[$1]) }
    walk(vague, days: 3) { _, _ in true }
    for entry in vague { look(from: entry, in: fine) }
    for entry in fine where looksFar(entry.node) { look(from: entry, in: fine) }
  }

  private static func isPaired(_ sketch: Sketch) -> Bool { sketch.nature == .mutual && !sketch.isThin }

  /// The day under which a sketch is entered: its first, else its article's.
  private static func day(of sketch: Sketch) -> Int32 {
    (sketch.time.span?.first ?? sketch.time.span?.last ?? sketch.time.published)?.daysSinceEpoch ?? .min
  }

  /// Compares each entry with those that follow under the same key within some days.
  private mutating func walk(_ entries: [Entry], days: Int32, isWanted: (Int, Int) -> Bool) {
    for (index, entry) in entries.enumerated() {
      for other in entries[(index + 1)...].prefix(Candidates.reach) {
        guard other.key == entry.key, Int(other.day) - Int(entry.day) <= Int(days) + length(entry.node) else {
          break
        }
        if isWanted(Int(entry.node), Int(other.node)) { compare(entry.node, other.node) }
      }
    }
  }

  /// Whether the event that a sketch tells of may be told of under days far from its own.
  private func looksFar(_ node: Int32) -> Bool {
    let sketch = sketches[Int(node)]
    return sketch.wording.marks.isMoved || sketch.status == .cancelled
  }

  /// How many days more a sketch covers than its first.
  private func length(_ node: Int32) -> Int { min(31, (sketches[Int(node)].time.length ?? 1) - 1) }

  /// Compares an entry with the nearest of a sorted list under the same key, on both sides.
  private mutating func look(from entry: Entry, in list: [Entry]) {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < entry { low = middle + 1 } else { high = middle }
    }
    for other in list[low...].prefix(Candidates.reach) {
      guard other.key == entry.key else { break }
      if other.node != entry.node { compare(entry.node, other.node) }
    }
    for other in list[..<low].suffix(Candidates.reach).reversed() {
      guard other.key == entry.key else { break }
      compare(entry.node, other.node)
    }
  }

  private mutating func compare(_ x: Int32, _ y: Int32) {
    let (a, b) = (min(x, y), max(x, y))
    switch Judge.compare(sketches[Int(a)], sketches[Int(b)]) {
    case .different, .unrelated: return
    case .same(let score): same.append(Edge(score: Float(score), a: a, b: b))
    case .disagreeing(let score): disagreeing.append(Edge(score: Float(score), a: a, b: b))
    case .maybe(let score): possible.append(Edge(score: Float(score), a: a, b: b))
    }
  }
}

extension Candidates.Edge: Comparable {
  /// The best first; the canonical order of sketches settles ties.
  static func < (x: Candidates.Edge, y: Candidates.Edge) -> Bool {
    x.score != y.score ? x.score > y.score : (x.a, x.b) < (y.a, y.b)
  }
}

/// A sketch under one of its keys.
private struct Entry: Comparable {
  let key: UInt64
  let day: Int32
  let node: Int32

  static func < (a: Entry, b: Entry) -> Bool { (a.key, a.day, a.node) < (b.key, b.day, b.node) }
}

/// What a sketch is looked up by.
struct BlockKeys {
  /// Two sides together, for events in which all take part alike.
  private(set) var pairs: [UInt64] = []
  /// A side, a person, or the place where nobody is named.
  private(set) var singles: [UInt64] = []

  init(_ sketch: Sketch) {
    let type = WordStream.hash(of: sketch.type.text)
    let persons = sketch.actors.persons
    var atoms = sketch.actors.sides.map(\.key)
    if sketch.nature == .mutual, !sketch.isThin {
      for (index, one) in atoms.prefix(6).enumerated() {
        for other in atoms.prefix(6).dropFirst(index + 1) {
          pairs.append(BlockKeys.mix(type, one, other))
        }
      }
      // For whom a person acts may be told here and not there.
      if persons.count == 2 { pairs.append(BlockKeys.mix(type, persons.min() ?? 0, persons.max() ?? 0)) }
    }
    if sketch.nature != .speech { atoms += sketch.objects.sides.map(\.key) }
    atoms += persons.prefix(4)
    if let place = sketch.place, sketch.isThin || sketch.nature == .once || atoms.isEmpty {
      atoms.append(WordStream.hash(of: place.name))
    }
    // “The referendum was held on Sunday”: whose, another article tells.
    if sketch.nature == .once, sketch.actors.isEmpty, sketch.objects.isEmpty { atoms.append(0) }
    singles = Set(atoms.prefix(12)).map { BlockKeys.mix(type, $0, 1) }
  }

  private static func mix(_ type: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
    var z = (type ^ a &* 0x9e37_79b9_7f4a_7c15) &+ b &* 0xc2b2_ae3d_27d4_eb4f
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
