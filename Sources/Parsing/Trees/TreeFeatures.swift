import Model

/// What the parser sees of a sentence: the faces of its words and their tags.
struct TaggedFaces {
  let faces: [WordFace]
  /// The decision of the tagger, by word, from 1 on.
  let tags: [UInt64]
  /// The universal part of speech, by word, from 1 on.
  let coarse: [UInt64]

  private static let none = WordFace(boundary: 3)
  private static let root = WordFace(boundary: 4)

  /// The face at an index; one for “none” (−1) and one for the root (the number of words).
  func face(_ index: Int) -> WordFace {
    index < 0 ? TaggedFaces.none : index < faces.count ? faces[index] : TaggedFaces.root
  }

  /// The fine tag at an index; 0 for none, a number of its own for the root.
  func tag(_ index: Int) -> UInt64 { index < 0 ? 0 : index < tags.count ? tags[index] : 999 }

  /// The coarse tag at an index.
  func upos(_ index: Int) -> UInt64 { index < 0 ? 0 : index < coarse.count ? coarse[index] : 99 }
}

/// What a transition is decided by; templates after Zhang and Nivre (2011).
enum TreeFeatures {
  /// Replaces the features by those of a state.
  static func fill(_ features: inout [UInt64], state: ArcHybrid, sentence: TaggedFaces) {
    let stack = state.stack
    let s0 = stack.last ?? -1
    let s1 = stack.count > 1 ? stack[stack.count - 2] : -1
    let s2 = stack.count > 2 ? stack[stack.count - 3] : -1
    let b0 = state.next
    let b1 = b0 + 1 <= state.count ? b0 + 1 : -1
    let b2 = b0 + 2 <= state.count ? b0 + 2 : -1
    let (t0, t1, t2) = (sentence.tag(s0), sentence.tag(s1), sentence.tag(s2))
    let (u0, u1) = (sentence.tag(b0), sentence.tag(b1))
    let u2 = sentence.tag(b2)
    let (w0, w1) = (sentence.face(s0).lower, sentence.face(s1).lower)
    let (v0, v1) = (sentence.face(b0).lower, sentence.face(b1).lower)
    let distance = UInt64(s0 < 0 ? 0 : min(b0 - s0, 12))
    let gap = UInt64(s1 < 0 ? 0 : min(s0 - s1, 12))
    features.removeAll(keepingCapacity: true)
    func add(_ template: UInt64, _ one: UInt64) { features.append(FeatureHash.of(100 + template, one)) }
    func add(_ template: UInt64, _ one: UInt64, _ two: UInt64) {
      features.append(FeatureHash.of(100 + template, one, two))
    }
    func add(_ template: UInt64, _ one: UInt64, _ two: UInt64, _ three: UInt64) {
      features.append(FeatureHash.of(100 + template, one, two, three))
    }
    add(0, 0)
    add(1, w0, t0)
    add(2, v0, u0)
    add(3, w1, t1)
    add(4, v1, u1)
    add(5, t0, u0, t1)
    add(6, w0, v0)
    add(7, w0, u0, t0)
    add(8, t0, v0, u0)
    add(9, w1, t0, u0)
    add(10, w0, w1)
    add(11, t1, w0)
    add(12, w1, t0)
    add(13, t0, u0, u1)
    add(14, u0, u1, u2)
    add(15, t2, t1, t0)
    add(16, t1 &* 1000 &+ t0, u0, u1)
    add(17, w0, u0, u1)
    add(18, t0, v0, u1)
    add(19, t0, u0, distance)
    add(20, w0, v0, distance)
    add(21, t1, t0, gap)
    addChildren(to: &features, state: state, sentence: sentence, s0: s0, s1: s1)
  }

  /// Adds what the children of the words in view tell, after everything else.
  private static func addChildren(
    to features: inout [UInt64], state: ArcHybrid, sentence: TaggedFaces, s0: Int, s1: Int
  ) {
    let b0 = state.next
    let b1 = b0 + 1 <= state.count ? b0 + 1 : -1
    let (t0, t1, u0) = (sentence.tag(s0), sentence.tag(s1), sentence.tag(b0))
    let (w0, w1, v0) = (sentence.face(s0).lower, sentence.face(s1).lower, sentence.face(b0).lower)
    let empty = ArcHybrid.Children()
    let k0 = s0 < 0 ? empty : state.children[s0]
    let k1 = s1 < 0 ? empty : state.children[s1]
    let kb = state.children[b0]
    func tag(_ index: Int) -> UInt64 { sentence.tag(index) }
    func word(_ index: Int) -> UInt64 { sentence.face(index).lower }
    func add(_ template: UInt64, _ one: UInt64, _ two: UInt64, _ three: UInt64) {
      features.append(FeatureHash.of(100 + template, one, two, three))
    }
    add(22, t0, u0, tag(k0.left))
    add(23, t0, u0, tag(k0.right))
    add(24, t0, u0, tag(kb.left))
    add(25, t1, t0, tag(k0.left))
    add(26, t1, t0, tag(k0.right))
    add(27, t1, t0, tag(k1.right))
    add(29, w0, t0, UInt64(k0.leftCount * 8 + min(k0.rightCount, 7)))
    add(30, t0, u0, UInt64(k0.leftCount * 8 + min(k0.rightCount, 7)))
    add(31, v0, u0, UInt64(min(kb.leftCount, 7)))
    add(32, t1, u0, UInt64(k1.rightCount))
    add(33, word(k0.left), t0, u0)
    add(34, word(k0.right), t0, u0)
    add(35, word(kb.left), t0, u0)
    add(36, t0, tag(k0.left), tag(k0.secondLeft))
    add(37, t0, tag(k0.right), tag(k0.secondRight))
    add(38, u0, tag(kb.left), tag(kb.secondLeft))
    add(39, w1, w0, u0)
    add(40, w1, v0, t0)
    add(41, sentence.upos(s0), sentence.upos(b0), sentence.upos(s1))
    add(42, sentence.upos(s0) &* 100 &+ sentence.upos(s1), sentence.upos(b0), sentence.upos(b1))
    add(43, word(k1.right), t1, t0)
    add(44, w1, t1, u0)
    add(45, t0, t1, word(k0.left))
  }
}

/// What the relation of a word to its governor is decided by, once the whole tree is known.
enum RelationFeatures {
  /// Replaces the features by those of a word. `heads` holds the governors, the number of words for the root.
  static func fill(
    _ features: inout [UInt64], word index: Int, heads: [Int], outline: TreeOutline, sentence: TaggedFaces
  ) {
    let head = heads[index]
    let (child, governor) = (sentence.face(index), sentence.face(head))
    let (t, h) = (sentence.tag(index), sentence.tag(head))
    let side: UInt64 = index < head ? 1 : 2
    let distance = UInt64(min(abs(index - head), 10)) &* 4 &+ side
    let first = outline.first[index]
    let last = outline.last[index]
    let grand = head < heads.count ? heads[head] : -1
    features.removeAll(keepingCapacity: true)
    func add(_ template: UInt64, _ one: UInt64) { features.append(FeatureHash.of(200 + template, one)) }
    func add(_ template: UInt64, _ one: UInt64, _ two: UInt64) {
      features.append(FeatureHash.of(200 + template, one, two))
    }
    func add(_ template: UInt64, _ one: UInt64, _ two: UInt64, _ three: UInt64) {
      features.append(FeatureHash.of(200 + template, one, two, three))
    }
    add(0, 0)
    add(1, t, h, side)
    add(2, child.lower, h, side)
    add(3, t, governor.lower, side)
    add(4, child.lower, governor.lower, side)
    add(5, t, h, distance)
    add(6, child.lower, t)
    add(7, governor.lower, h, side)
    add(8, sentence.face(first).lower, t, h)
    add(9, sentence.face(first).lower, child.lower, side)
    add(10, sentence.face(first).lower, governor.lower, t)
    add(11, sentence.tag(first), sentence.tag(last), t)
    add(12, sentence.tag(index - 1), t, sentence.tag(index + 1))
    add(13, sentence.face(index - 1).lower, t, h)
    add(14, sentence.face(index + 1).lower, t, h)
    add(15, sentence.tag(outline.before[index]), t, h)
    add(16, sentence.tag(outline.after[index]), t, h)
    add(17, sentence.face(outline.before[index]).lower, t, h)
    add(18, sentence.tag(grand), t, h)
    add(19, UInt64(outline.count[index]), t, h)
    add(20, UInt64(outline.order[index]), t, h &* 4 &+ side)
    add(21, sentence.face(outline.auxiliary[min(head, heads.count)]).lower, t, h &* 4 &+ side)
    add(22, child.suffixes.three, h, side)
    add(26, sentence.face(last).lower, t, h)
    add(27, sentence.upos(index), sentence.upos(head), side)
    add(29, child.shape, governor.shape, t)
  }
}

/// The children of each word of a finished tree, as far as the labels need them. The last entry is the root's.
struct TreeOutline {
  /// The first and the last child; −1 for none.
  private(set) var first: [Int]
  private(set) var last: [Int]
  /// The siblings on either side; −1 for none.
  private(set) var before: [Int]
  private(set) var after: [Int]
  /// The number of children, and the word's place among its siblings, both at most 7.
  private(set) var count: [Int]
  private(set) var order: [Int]
  /// The last child of a verb that is an auxiliary; −1 for none.
  private(set) var auxiliary: [Int]

  /// Looks at a tree.
  init(heads: [Int], sentence: TaggedFaces) {
    let size = heads.count + 1
    first = [Int](repeating: -1, count: size)
    last = first
    before = first
    after = first
    auxiliary = first
    count = [Int](repeating: 0, count: size)
    order = count
    let aux = UInt64(PartOfSpeech.order[.auxiliary] ?? 0)
    for (word, head) in heads.enumerated() {
      if first[head] < 0 { first[head] = word }
      before[word] = last[head]
      if last[head] >= 0 { after[last[head]] = word }
      last[head] = word
      order[word] = count[head]
      count[head] = min(count[head] + 1, 7)
      if sentence.upos(word) == aux { auxiliary[head] = word }
    }
  }
}
