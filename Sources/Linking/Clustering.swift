import Model

/// Gathers sketches into events: what is sure first, then what has one best place to go.
///
/// The result depends on the set of sketches alone, since they come in canonical order.
struct Clustering {
  /// How much better than the next an uncertain link must be where the two are different events.
  private static let margin = 0.08
  /// The least that an uncertain link must weigh.
  private static let floor = 0.5

  private let sketches: [Sketch]
  private let articles: [Int32]
  private var home: [Int]
  private(set) var members: [[Int]]
  private var told: [Set<Int32>]

  init(_ sketches: [Sketch], wishes: Wishes) {
    self.sketches = sketches
    var numbers: [Article.ID: Int32] = [:]
    articles = sketches.map { sketch in
      if let number = numbers[sketch.article] { return number }
      let number = Int32(numbers.count)
      numbers[sketch.article] = number
      return number
    }
    home = Array(sketches.indices)
    members = sketches.indices.map { [$0] }
    told = articles.map { [$0] }
    join(wishes.pairs)
    let candidates = Candidates(sketches) { wishes.alone.contains(sketches[$0].id) }
    for edge in candidates.same.sorted() { joinIfPossible(home[Int(edge.a)], home[Int(edge.b)]) }
    joinDisagreeing(candidates.disagreeing)
    // What tells little may hold the word that ties two that tell much: one was moved to the day of the other.
    for level in [Level.full, .thin, .full, .coarse, .undated] {
      joinPossible(candidates.possible, level: level)
    }
  }

  /// The events, each with its sketches in canonical order.
  var groups: [[Sketch]] { members.filter { !$0.isEmpty }.map { $0.sorted().map { sketches[$0] } } }

  private mutating func join(_ pairs: [(Report.ID, Report.ID)]) {
    guard !pairs.isEmpty else { return }
    let index = Dictionary(sketches.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (one, other) in pairs {
      if let a = index[one], let b = index[other], home[a] != home[b] { merge(home[a], home[b]) }
    }
  }

  private mutating func merge(_ a: Int, _ b: Int) {
    let (large, small) = members[a].count >= members[b].count ? (a, b) : (b, a)
    for member in members[small] { home[member] = large }
    members[large] += members[small]
    told[large].formUnion(told[small])
    members[small] = []
    told[small] = []
  }

  private mutating func joinIfPossible(_ a: Int, _ b: Int) {
    if a != b, canJoin(a, b) { merge(a, b) }
  }

  /// Whether nothing sets two events apart. What one article tells as two stays two.
  private func canJoin(_ a: Int, _ b: Int) -> Bool {
    guard told[a].isDisjoint(with: told[b]) else { return false }
    let movers = (members[a] + members[b]).filter { sketches[$0].wording.marks.isMoved }
    return members[a].allSatisfy { x in
      members[b].allSatisfy { y in
        Judge.compare(sketches[x], sketches[y]) != .different
          || movers.contains { Judge.areBridged(sketches[x], sketches[y], by: sketches[$0]) }
      }
    }
  }

  /// Makes one event of two on neighbouring days where neither has another neighbour.
  private mutating func joinDisagreeing(_ edges: [Candidates.Edge]) {
    var partners: [Int: Set<Int>] = [:]
    for edge in edges {
      let (a, b) = (home[Int(edge.a)], home[Int(edge.b)])
      guard a != b else { continue }
      partners[a, default: []].insert(b)
      partners[b, default: []].insert(a)
    }
    for edge in edges.sorted() {
      let (a, b) = (home[Int(edge.a)], home[Int(edge.b)])
      if partners[a]?.count == 1, partners[b]?.count == 1 { joinIfPossible(a, b) }
    }
  }
}

extension Clustering {
  /// How much an event tells of itself, from little to much.
  private enum Level: Int {
    case undated, coarse, thin, full

    init(_ sketch: Sketch) {
      self =
        switch sketch.time.fineness {
        case .none: .undated
        case .coarse: .coarse
        case .fine: sketch.isThin ? .thin : .full
        }
    }
  }

  private func level(_ cluster: Int) -> Level {
    members[cluster].map { Level(sketches[$0]) }.max { $0.rawValue < $1.rawValue } ?? .undated
  }

  /// Puts each event of a level to the one that fits best, where that is one and no other fits as well.
  private mutating func joinPossible(_ edges: [Candidates.Edge], level: Level) {
    var scores: [Int: [Int: Float]] = [:]
    for edge in edges where edge.score >= Float(Clustering.floor) {
      let (a, b) = (home[Int(edge.a)], home[Int(edge.b)])
      guard a != b else { continue }
      let (x, y) = (self.level(a), self.level(b))
      if x == level, y.rawValue >= level.rawValue {
        scores[a, default: [:]][b] = max(scores[a]?[b] ?? 0, edge.score)
      }
      if y == level, x.rawValue >= level.rawValue {
        scores[b, default: [:]][a] = max(scores[b]?[a] ?? 0, edge.score)
      }
    }
    let choices = scores.keys.sorted { first($0) < first($1) }.compactMap { cluster in
      choice(of: cluster, among: scores[cluster] ?? [:]).map {
        (member: members[cluster][0], other: members[$0][0])
      }
    }
    for choice in choices { joinIfPossible(home[choice.member], home[choice.other]) }
  }

  private func first(_ cluster: Int) -> Int { members[cluster].min() ?? .max }

  /// The event that fits best; `nil` where another, different one fits about as well.
  private func choice(of cluster: Int, among scores: [Int: Float]) -> Int? {
    let ranked = scores.sorted { $0.value != $1.value ? $0.value > $1.value : first($0.key) < first($1.key) }
      .filter { canJoin(cluster, $0.key) }
    guard let best = ranked.first else { return nil }
    let fitting = ranked.prefix { Double(best.value - $0.value) < Clustering.margin }.map(\.key)
    if let end = end(of: cluster, among: ranked.map(\.key), before: fitting) { return end }
    return fitting.allSatisfy { $0 == best.key || canJoin(best.key, $0) } ? best.key : nil
  }

  /// The calling off of a plan for no certain day that was told before other events took place: what was dropped is not carried out
  /// later.
  private func end(of plan: Int, among all: [Int], before events: [Int]) -> Int? {
    let isOpen = members[plan].allSatisfy { member in
      [.planned, .possible].contains(sketches[member].status) && sketches[member].time.fineness < .fine
    }
    guard isOpen else { return nil }
    return all.first { end in
      guard let told = members[end].compactMap({ calledOff($0) }).min() else { return false }
      return events.allSatisfy { event in
        event == end
          || members[event].allSatisfy { sketches[$0].time.days.map { told < $0.lowerBound } ?? false }
      }
    }
  }

  /// The day on which a report told that something was called off; `nil` for other reports.
  private func calledOff(_ member: Int) -> CalendarDate? {
    sketches[member].status == .cancelled ? sketches[member].time.published : nil
  }
}
