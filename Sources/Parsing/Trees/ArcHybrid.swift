/// The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) with its dynamic oracle (Goldberg and
/// Nivre 2013). The root stands behind the last word, as they advise.
struct ArcHybrid {
  /// What may be done next.
  enum Transition: Int, CaseIterable {
    /// Puts the next word on the stack.
    case shift
    /// Hangs the top of the stack on the next word.
    case left
    /// Hangs the top of the stack on the word below it.
    case right
  }

  /// The number of words; that number is also the root's index.
  let count: Int
  /// The words whose governors are sought, the nearest last.
  private(set) var stack: [Int] = []
  /// The first word that was not shifted yet.
  private(set) var next = 0
  /// The governors found so far; −1 for those not known.
  private(set) var heads: [Int]
  /// The children found so far of each word and the root.
  private(set) var children: [Children]

  /// What is known of a word's children.
  struct Children {
    /// The outermost and next to outermost on either side; −1 for none.
    var left = -1
    var secondLeft = -1
    var right = -1
    var secondRight = -1
    /// Their numbers.
    var leftCount = 0
    var rightCount = 0
    /// The parts of speech that there are on either side, a bit each.
    var leftKinds: UInt64 = 0
    var rightKinds: UInt64 = 0
  }

  /// Begins a sentence.
  init(count: Int) {
    self.count = count
    heads = [Int](repeating: -1, count: count)
    children = [Children](repeating: Children(), count: count + 1)
    stack.reserveCapacity(count)
  }

  /// Whether every word has its governor.
  var isDone: Bool { next == count && stack.isEmpty }

  /// Whether a transition can be made now. Only the last word left may hang on the root: a tree has one.
  func allows(_ transition: Transition) -> Bool {
    switch transition {
    case .shift: next < count
    case .left: next < count ? !stack.isEmpty : stack.count == 1
    case .right: stack.count > 1
    }
  }

  /// The only transition that can be made now; `nil` where there is a choice.
  var onlyTransition: Transition? {
    if stack.isEmpty { return .shift }
    if next == count { return stack.count == 1 ? .left : .right }
    return nil
  }

  /// Makes a transition that is allowed.
  mutating func make(_ transition: Transition, in sentence: TaggedSentence) {
    switch transition {
    case .shift:
      stack.append(next)
      next += 1
    case .left:
      let word = stack.removeLast()
      heads[word] = next
      children[next].secondLeft = children[next].left
      children[next].left = word
      children[next].leftCount += 1
      children[next].leftKinds |= 1 << sentence.kind(word)
    case .right:
      let word = stack.removeLast()
      guard let head = stack.last else { return }
      heads[word] = head
      children[head].secondRight = children[head].right
      children[head].right = word
      children[head].rightCount += 1
      children[head].rightKinds |= 1 << sentence.kind(word)
    }
  }

  /// How many arcs of the gold tree can no longer be made after a transition. The gold root's governor is `count`.
  func cost(of transition: Transition, gold: [Int]) -> Int {
    switch transition {
    case .shift:
      let word = next
      let headLost = stack.dropLast().contains(gold[word]) ? 1 : 0
      return headLost + stack.count { gold[$0] == word }
    case .left:
      let word = stack[stack.count - 1]
      let below = stack.count > 1 && gold[word] == stack[stack.count - 2]
      let headLost = below || gold[word] > next ? 1 : 0
      return headLost + dependents(of: word, gold: gold)
    case .right:
      let word = stack[stack.count - 1]
      return (gold[word] >= next ? 1 : 0) + dependents(of: word, gold: gold)
    }
  }

  private func dependents(of word: Int, gold: [Int]) -> Int {
    var lost = 0
    for index in next..<count where gold[index] == word { lost += 1 }
    return lost
  }
}
