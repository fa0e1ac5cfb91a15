import Model

/// What the relation of a word to its governor is decided by, once the whole tree is known.
enum RelationFeatures {
  /// Replaces the features by those of a word. `heads` holds the governors, the number of words for the root.
  @inline(__always)
  static func fill(
    _ features: inout FeatureList, word index: Int, heads: [Int], outline: TreeOutline,
    sentence: TaggedSentence
  ) {
    let head = heads[index]
    let (t, h) = (sentence.tag(index), sentence.tag(head))
    let (child, governor) = (sentence.word(index), sentence.word(head))
    let side: UInt64 = index < head ? 1 : 2
    let distance = UInt64(min(abs(index - head), 10)) &* 4 &+ side
    let (kids, around) = (outline.children[index], outline.children[head])
    let grand = head < heads.count ? heads[head] : -1
    let place = outline.places[index]
    let sided = h &* 4 &+ side
    features.clear()
    features.add(200, side)
    features.add(201, t, h, side)
    features.add(202, child, h, side)
    features.add(203, t, governor, side)
    features.add(204, child, governor, side)
    features.add(205, t, h, distance)
    features.add(206, child, t)
    features.add(207, governor, h, side)
    features.add(208, sentence.word(kids.first), t, h)
    features.add(209, sentence.word(kids.first), child, side)
    features.add(210, sentence.word(kids.first), governor, t)
    features.add(211, sentence.tag(kids.first), sentence.tag(kids.last), t)
    features.add(212, sentence.tag(index - 1), t, sentence.tag(index + 1))
    features.add(213, sentence.word(index - 1), t, h)
    features.add(214, sentence.word(index + 1), t, h)
    features.add(215, sentence.tag(place.before), t, h)
    features.add(216, sentence.tag(place.after), t, h)
    features.add(217, sentence.word(place.before), t, h)
    features.add(218, sentence.tag(grand), t, h)
    features.add(219, UInt64(kids.count), t, h)
    features.add(220, UInt64(place.order), t, sided)
    features.add(221, sentence.word(around.auxiliary), t, sided)
    features.add(222, sentence.ending(index), h, side)
    features.add(226, sentence.word(kids.last), t, h)
    features.add(227, sentence.kind(index), sentence.kind(head), side)
    features.add(229, sentence.shape(index), sentence.shape(head), t)
    features.add(230, kids.kinds, t, sided)
    features.add(231, around.kinds, t, sided)
    features.add(232, sentence.tag(around.auxiliary), t, sided)
    features.add(233, sentence.ending(index), sentence.ending(head), sided)
    features.add(234, sentence.word(grand), governor, t)
    features.add(235, sentence.word(place.after), t, sided)
    let (g, gh) = (sentence.group(index), sentence.group(head))
    features.add(236, g, gh, side)
    features.add(237, t, gh, side)
    features.add(238, g, h, side)
    features.add(239, sentence.word(kids.first), g, gh)
    features.add(240, sentence.word(kids.first), g, sided)
  }
}

/// The children of each word of a finished tree, as far as the relations need them. The last entry is the root's.
struct TreeOutline {
  /// The children of a word.
  struct Children {
    /// The first and the last; −1 for none.
    var first = -1
    var last = -1
    /// Their number, at most 7.
    var count = 0
    /// The last one that is an auxiliary; −1 for none.
    var auxiliary = -1
    /// Their parts of speech, a bit each.
    var kinds: UInt64 = 0
  }

  /// Where a word stands among its siblings.
  struct Place {
    /// The siblings on either side; −1 for none.
    var before = -1
    var after = -1
    /// How many come before it, at most 7.
    var order = 0
  }

  private(set) var children: [Children]
  private(set) var places: [Place]

  /// Looks at a tree.
  init(heads: [Int], sentence: TaggedSentence) {
    children = [Children](repeating: Children(), count: heads.count + 1)
    places = [Place](repeating: Place(), count: heads.count + 1)
    let auxiliary = UInt64(TreeOutline.auxiliary)
    for (word, head) in heads.enumerated() {
      let before = children[head].last
      if before < 0 { children[head].first = word } else { places[before].after = word }
      places[word].before = before
      places[word].order = children[head].count
      children[head].last = word
      children[head].count = min(children[head].count + 1, 7)
      children[head].kinds |= 1 << sentence.kind(word)
      if sentence.kind(word) == auxiliary { children[head].auxiliary = word }
    }
  }

  private static let auxiliary = PartOfSpeech.auxiliary.number
}
