/// The names of elements that mean something to a reader of pages; all others are `unknown`.
enum HTMLTag: UInt8, Sendable, CaseIterable {
  case unknown, text
  case html, head, body, title, meta, link, base, script, style, noscript, template, iframe, object, embed
  case svg, math, canvas, audio, video, source, track, param, picture, img, image, noembed, noframes, xmp
  case article, section, main, header, footer, nav, aside, menu, dialog, form, fieldset, legend, details,
    summary
  case p, div, center, blockquote, pre, address, figure, figcaption, hgroup, hr, br, wbr, plaintext, listing
  case h1, h2, h3, h4, h5, h6
  case ul, ol, li, dl, dt, dd, dir
  case table, caption, colgroup, col, tbody, thead, tfoot, tr, td, th
  case a, abbr, b, big, cite, code, em, font, i, nobr, q, s, small, span, strike, strong, sub, sup, time, tt,
    u
  case button, input, select, option, optgroup, textarea, label, keygen, area, map, frame, frameset, marquee,
    applet

  /// The element of a name's hash; `unknown` for a name that is not in the list.
  static func named(_ hash: UInt64) -> HTMLTag { byHash[hash] ?? .unknown }

  private static let byHash = Dictionary(
    uniqueKeysWithValues: allCases.dropFirst(2).map { (HTMLName.hash("\($0)"), $0) })
}

/// Names in markup, told apart by a hash of their letters in lower case (FNV-1a), so that none needs a string.
enum HTMLName {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes in one more byte of a name.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01b3
  }

  static func hash(_ name: some StringProtocol) -> UInt64 { name.utf8.reduce(seed) { mixed($0, $1) } }
}

/// A set of tags, one bit each.
struct HTMLTagSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ tags: HTMLTag...) {
    for tag in tags {
      if tag.rawValue < 64 { low |= 1 << tag.rawValue } else { high |= 1 << (tag.rawValue - 64) }
    }
  }

  init(_ a: HTMLTagSet, _ b: HTMLTagSet) {
    low = a.low | b.low
    high = a.high | b.high
  }

  @inline(__always)
  func contains(_ tag: HTMLTag) -> Bool {
    tag.rawValue < 64 ? low & (1 << tag.rawValue) != 0 : high & (1 << (tag.rawValue &- 64)) != 0
  }
}

extension HTMLTag {
  /// Elements without content or end tag (HTML, “Void elements”, with the obsolete ones).
  static let void = HTMLTagSet(
    .area, .base, .br, .col, .embed, .hr, .img, .image, .input, .keygen, .link, .meta, .param, .source,
    .track, .wbr, .frame)

  /// Elements that an open paragraph ends before (HTML, “The p element”).
  static let closesParagraph = HTMLTagSet(
    .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .dd, .dt, .fieldset,
    .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .li, .listing,
    .main, .menu, .nav, .ol, .p, .plaintext, .pre, .section, .summary, .table, .ul)

  static let drawings = HTMLTagSet(.svg, .math)

  static let tableParts = HTMLTagSet(.caption, .col, .colgroup, .tbody, .thead, .tfoot, .tr, .td, .th)

  static let headings = HTMLTagSet(.h1, .h2, .h3, .h4, .h5, .h6)

  /// Elements within which the end of an outer one is not looked for (HTML, “has an element in scope”).
  static let scopeBorders = HTMLTagSet(
    .html, .table, .td, .th, .caption, .template, .object, .applet, .marquee, .svg, .math)

  /// Elements that stop a stray end tag of an inline element (HTML, “special”).
  static let special = HTMLTagSet(
    HTMLTagSet(.html, .head, .body, .template, .svg, .math, .object, .applet, .marquee, .button, .select),
    HTMLTagSet(closesParagraph, HTMLTagSet(.caption, .tbody, .thead, .tfoot, .tr, .td, .th)))

  /// Elements whose borders part runs of text.
  static let blocks = HTMLTagSet(
    closesParagraph,
    HTMLTagSet(
      .html, .body, .table, .caption, .tbody, .thead, .tfoot, .tr, .td, .th, .option, .legend, .iframe,
      .video,
      .audio, .button, .object, .noscript, .template, .script, .style))

  /// Elements whose text is not for readers of the page.
  static let silent = HTMLTagSet(
    .head, .title, .script, .style, .noscript, .template, .svg, .math, .iframe, .object, .select, .textarea,
    .button, .canvas, .audio, .video, .noembed, .noframes, .applet)

  /// Elements that stand in a page's head.
  static let heads = HTMLTagSet(.title, .meta, .link, .base, .script, .style, .noscript, .template)

  /// Elements whose content is no markup.
  static let rawText = HTMLTagSet(
    .script, .style, .noscript, .iframe, .noembed, .noframes, .xmp, .title, .textarea)
}
