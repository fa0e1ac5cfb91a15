/// What a transition is decided by; templates after Zhang and Nivre (2011).
enum TreeFeatures {
  /// Replaces the features by those of a state.
  @inline(__always)
  static func fill(_ features: inout FeatureList, state: borrowing ArcHybrid, sentence: TaggedSentence) {
    let depth = state.stack.count
    let s0 = depth > 0 ? state.stack[depth - 1] : -1
    let s1 = depth > 1 ? state.stack[depth - 2] : -1
    let s2 = depth > 2 ? state.stack[depth - 3] : -1
    let b0 = state.next
    let b1 = b0 + 1 <= state.count ? b0 + 1 : -1
    let b2 = b0 + 2 <= state.count ? b0 + 2 : -1
    let b3 = b0 + 3 <= state.count ? b0 + 3 : -1
    features.clear()
    surface(&features, sentence: sentence, s: (s0, s1, s2), b: (b0, b1, b2, b3))
    let none = ArcHybrid.Children()
    structure(
      &features, sentence: sentence, s0: s0, s1: s1, b0: b0, b1: b1,
      kids: (s0 < 0 ? none : state.children[s0], s1 < 0 ? none : state.children[s1], state.children[b0]))
  }

  /// The words on the stack and in front, and how far apart they are.
  @inline(__always)
  private static func surface(
    _ features: inout FeatureList, sentence: TaggedSentence, s: (Int, Int, Int), b: (Int, Int, Int, Int)
  ) {
    let (t0, t1, t2) = (sentence.tag(s.0), sentence.tag(s.1), sentence.tag(s.2))
    let (u0, u1, u2) = (sentence.tag(b.0), sentence.tag(b.1), sentence.tag(b.2))
    let (w0, w1) = (sentence.word(s.0), sentence.word(s.1))
    let (v0, v1) = (sentence.word(b.0), sentence.word(b.1))
    let distance = UInt64(s.0 < 0 ? 0 : min(b.0 - s.0, 12))
    let gap = UInt64(s.1 < 0 ? 0 : min(s.0 - s.1, 12))
    features.add(100, distance)
    features.add(101, w0, t0)
    features.add(102, v0, u0)
    features.add(103, w1, t1)
    features.add(104, v1, u1)
    features.add(105, t0, u0, t1)
    features.add(106, w0, v0)
    features.add(107, w0, u0, t0)
    features.add(108, t0, v0, u0)
    features.add(109, w1, t0, u0)
    features.add(110, w0, w1)
    features.add(111, t1, w0)
    features.add(112, w1, t0)
    features.add(113, t0, u0, u1)
    features.add(114, u0, u1, u2)
    features.add(115, t2, t1, t0)
    features.add(116, t1 &* 1000 &+ t0, u0, u1)
    features.add(117, w0, u0, u1)
    features.add(118, t0, v0, u1)
    features.add(119, t0, u0, distance)
    features.add(120, w0, v0, distance)
    features.add(121, t1, t0, gap)
    features.add(139, w1, w0, u0)
    features.add(140, w1, v0, t0)
    features.add(142, sentence.kind(s.0) &* 64 &+ sentence.kind(s.1), sentence.kind(b.0), sentence.kind(b.1))
    features.add(144, w1, t1, u0)
    features.add(146, t0, u0, v1)
    features.add(147, t0 &* 1000 &+ u0, u1 &* 1000 &+ u2, sentence.kind(b.3))
    features.add(148, t2 &* 1000 &+ t1, t0, u0)
    features.add(149, w0, v1, u0)
    features.add(150, v0, v1)
    features.add(151, sentence.word(s.2), t0, u0)
    features.add(152, v0, u1, u2)
  }

  /// The children that were found so far.
  @inline(__always)
  private static func structure(
    _ features: inout FeatureList, sentence: TaggedSentence, s0: Int, s1: Int, b0: Int, b1: Int,
    kids: (ArcHybrid.Children, ArcHybrid.Children, ArcHybrid.Children)
  ) {
    let (t0, t1, u0) = (sentence.tag(s0), sentence.tag(s1), sentence.tag(b0))
    let (w0, w1, v0) = (sentence.word(s0), sentence.word(s1), sentence.word(b0))
    let (k0, k1, kb) = kids
    features.add(122, t0, u0, sentence.tag(k0.left))
    features.add(123, t0, u0, sentence.tag(k0.right))
    features.add(124, t0, u0, sentence.tag(kb.left))
    features.add(125, t1, t0, sentence.tag(k0.left))
    features.add(126, t1, t0, sentence.tag(k0.right))
    features.add(127, t1, t0, sentence.tag(k1.right))
    features.add(129, w0, t0, UInt64(k0.leftCount * 8 + min(k0.rightCount, 7)))
    features.add(130, t0, u0, UInt64(k0.leftCount * 8 + min(k0.rightCount, 7)))
    features.add(131, v0, u0, UInt64(min(kb.leftCount, 7)))
    features.add(132, t1, u0, UInt64(k1.rightCount))
    features.add(133, sentence.word(k0.left), t0, u0)
    features.add(134, sentence.word(k0.right), t0, u0)
    features.add(135, sentence.word(kb.left), t0, u0)
    features.add(136, t0, sentence.tag(k0.left), sentence.tag(k0.secondLeft))
    features.add(137, t0, sentence.tag(k0.right), sentence.tag(k0.secondRight))
    features.add(138, u0, sentence.tag(kb.left), sentence.tag(kb.secondLeft))
    features.add(143, sentence.word(k1.right), t1, t0)
    features.add(145, t0, t1, sentence.word(k0.left))
    // What each already has: a verb its subject and object, a noun its preposition, a conjunct its conjunction.
    features.add(153, t0, u0, k0.leftKinds)
    features.add(154, t0, u0, k0.rightKinds)
    features.add(155, t0, u0, kb.leftKinds)
    features.add(156, t1, t0, k0.leftKinds)
    features.add(157, t1, t0, k1.rightKinds)
    features.add(158, t1, u0, k1.leftKinds)
    features.add(159, w0, u0, k0.rightKinds)
    features.add(160, w1, t0, k1.rightKinds)
    features.add(161, t0, k0.leftKinds &<< 32 | k0.rightKinds, u0)
    features.add(162, k0.leftKinds &<< 32 | kb.leftKinds, t0, u0)
    features.add(163, sentence.word(k0.left), w1, t0)
    features.add(164, sentence.word(k0.left), v0, t0)
    features.add(165, sentence.word(k1.right), w1, w0)
    let (g0, g1, gb) = (sentence.group(s0), sentence.group(s1), sentence.group(b0))
    features.add(166, g0, gb)
    features.add(167, g1, g0)
    features.add(168, g1, gb, t0)
    features.add(169, g0, gb, t1)
    features.add(170, gb, t0, sentence.tag(b1))
    features.add(171, sentence.word(k0.left), g1, g0)
    features.add(172, sentence.word(kb.left), g0, gb)
    features.add(173, g0, u0, sentence.group(b1))
  }
}
