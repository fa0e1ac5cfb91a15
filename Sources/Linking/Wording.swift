import Model

/// The words of a report's quotes that tell its event from others.
struct Wording: Sendable {
  /// What sets apart two events of the same people on one day.
  struct Marks: Sendable, Hashable {
    /// 0 not told, 1 the first, 2 a second, another, again.
    var turn: UInt8 = 0
    /// 0 not told, 1 morning, 2 midday and afternoon, 3 evening, 4 night.
    var dayPart: UInt8 = 0
    /// Whether the words move it to another day.
    var isMoved = false
  }

  let marks: Marks
  /// Fingerprints of the words that carry a topic, sorted.
  let topics: [UInt32]

  init(_ report: Report) {
    var marks = Marks()
    var topics: Set<UInt32> = []
    var names: Set<UInt64> = []
    for part in report.participants {
      WordStream.each(in: part.mention.quote) { names.insert($0.hash) }
      WordStream.each(in: part.party.name) { names.insert($0.hash) }
    }
    for quote in report.evidence.prefix(3).map(\.quote) + [report.time.words?.quote].compactMap({ $0 }) {
      WordStream.each(in: quote) { word in
        if let mark = LinkingWords.marks[word.hash] { mark.set(&marks) }
        guard word.length > 3, !names.contains(word.hash), !LinkingWords.empty.contains(word.hash) else {
          return
        }
        topics.insert(UInt32(truncatingIfNeeded: word.stem))
      }
    }
    self.marks = marks
    // The smallest fingerprints are as good a sample as any, and the same for the same words.
    self.topics = Array(topics.sorted().prefix(24))
  }

  /// The share of the shorter one's words that the other has too; 0 where there are too few to tell.
  func overlap(_ other: Wording) -> Double {
    let smaller = min(topics.count, other.topics.count)
    guard smaller >= 3 else { return 0 }
    var (i, j, shared) = (0, 0, 0)
    while i < topics.count, j < other.topics.count {
      if topics[i] == other.topics[j] {
        shared += 1
        i += 1
        j += 1
      } else if topics[i] < other.topics[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return Double(shared) / Double(smaller)
  }
}

extension Wording.Marks {
  /// Whether the words say that these are two events.
  func contradicts(_ other: Wording.Marks) -> Bool {
    turn != 0 && other.turn != 0 && turn != other.turn
      || dayPart != 0 && other.dayPart != 0 && abs(Int(dayPart) - Int(other.dayPart)) > 1
  }
}
