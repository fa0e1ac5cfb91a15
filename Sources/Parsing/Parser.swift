package import Model

/// Reads English: text into sentences, words, tags, dictionary forms, dependency trees and names.
///
/// The same text gives the same trees; any number of tasks may share a parser.
package struct Parser: Sendable {
  private let model: LanguageModel
  private let lemmatizer: Lemmatizer

  /// Reads by a model.
  package init(model: LanguageModel) {
    self.model = model
    lemmatizer = Lemmatizer(
      exceptions: model.exceptions, texts: model.exceptionTexts, verbs: model.verbs)
  }

  /// The sentences of an article's text, in order.
  ///
  /// - Complexity: The length of the text.
  package func sentences(in article: Article) -> [Sentence] {
    let bytes = Array(article.text.utf8)
    let tokenizer = Tokenizer(bytes)
    let splitter = SentenceSplitter(bytes)
    var places = PlaceWalk(passages: article.passages)
    var space = Workspace()
    var sentences: [Sentence] = []
    var paragraph = 0
    for line in bytes.paragraphs {
      let words = tokenizer.words(in: line)
      guard !words.isEmpty else { continue }
      let place = places.place(of: line)
      for range in splitter.sentences(of: words) {
        sentences.append(
          sentence(words[range].map(\.range), bytes: bytes, space: &space, paragraph: paragraph, place: place)
        )
      }
      paragraph += 1
    }
    return sentences
  }

  /// Tags and parses words that are given, for instance a treebank's.
  package func sentence(
    _ words: [Range<Int>], bytes: [UInt8], paragraph: Int, place: Sentence.Place
  ) -> Sentence {
    var space = Workspace()
    return sentence(words, bytes: bytes, space: &space, paragraph: paragraph, place: place)
  }

  private func sentence(
    _ words: [Range<Int>], bytes: [UInt8], space: inout Workspace, paragraph: Int, place: Sentence.Place
  ) -> Sentence {
    let faces = bytes.withUnsafeBufferPointer { read(words, in: $0, space: &space) }
    let tags = space.bestTags(shape: model.shape)
    let heads = TreeDecoder(space.arcs, stride: space.arcStride, count: words.count).heads()
    var silence = Silence()
    _ = model.withNetwork { $0.label(heads, in: space, noise: &silence) }
    let relations = space.bestRelations(shape: model.shape)
    let tokens = words.indices.map { index in
      let form = String(decoding: bytes[words[index]], as: UTF8.self)
      let pair = IrregularVerbs.tagged(form, model.tags[tags[index]])
      let isRoot = heads[index] == words.count
      return Token(
        range: TextRange(words[index].lowerBound, words[index].upperBound), form: form,
        lemma: lemmatizer.lemma(of: form, hash: faces[index].lower, tag: pair.tag, penn: pair.penn),
        tag: pair.tag, penn: pair.penn, head: isRoot ? nil : heads[index],
        relation: isRoot ? .root : model.relations[relations[index]])
    }
    let range = TextRange(words.first?.lowerBound ?? 0, words.last?.upperBound ?? 0)
    return Sentence(
      range: range, paragraph: paragraph, place: place, tokens: tokens,
      names: NameFinder.names(of: tokens, in: space))
  }

  /// Lets the network read words; gives their faces.
  private func read(
    _ words: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>, space: inout Workspace
  ) -> [WordFace] {
    let setting = Setting(words, in: bytes)
    let faces = words.map { range in
      WordFace(
        UnsafeBufferPointer(rebasing: bytes[range]), isCalmed: setting.isCalmed, groups: model.words.groups)
    }
    var silence = Silence()
    let rows = faces.map { model.words.rows(of: $0, setting: setting) }
    _ = model.withNetwork { $0.read(rows, in: &space, noise: &silence) }
    return faces
  }
}

/// Walks along the passages of an article beside its paragraphs.
private struct PlaceWalk {
  private let passages: [Passage]
  private var next = 0

  init(passages: [Passage]) { self.passages = passages }

  /// Where in the article a paragraph stands. Paragraphs must come in order.
  mutating func place(of line: Range<Int>) -> Sentence.Place {
    while next < passages.count, passages[next].range.end <= line.lowerBound { next += 1 }
    guard next < passages.count, passages[next].range.start < line.upperBound else { return .body }
    return switch passages[next].kind {
    case .heading: .headline
    case .caption: .caption
    case .list: .list
    case .quotation, .table, .entry, .speaker: .body
    }
  }
}

extension [UInt8] {
  /// The stretches between line feeds.
  fileprivate var paragraphs: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in indices where self[index] == 0x0A {
      if index > start { lines.append(start..<index) }
      start = index + 1
    }
    if start < count { lines.append(start..<count) }
    return lines
  }
}
