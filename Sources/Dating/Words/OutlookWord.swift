/// What a word tells of where its clause looks.
struct OutlookWord: OptionSet, Sendable {
  let rawValue: UInt32

  /// “will”, “may”.
  static let modal = OutlookWord(rawValue: 1)
  /// “scheduled”, “due”: the deed is to come.
  static let planned = OutlookWord(rawValue: 1 << 1)
  /// “meet”, “opens”: in the present, of a day, the deed is to come.
  static let present = OutlookWord(rawValue: 1 << 2)
  /// What is told after it has happened: “said”, “since”.
  static let past = OutlookWord(rawValue: 1 << 3)
  /// A word that ends like a past verb.
  static let ended = OutlookWord(rawValue: 1 << 4)
  static let to = OutlookWord(rawValue: 1 << 5)
  static let be = OutlookWord(rawValue: 1 << 6)
  static let been = OutlookWord(rawValue: 1 << 7)
  static let isNow = OutlookWord(rawValue: 1 << 8)
  static let was = OutlookWord(rawValue: 1 << 9)
  static let had = OutlookWord(rawValue: 1 << 10)
  static let have = OutlookWord(rawValue: 1 << 11)
  static let did = OutlookWord(rawValue: 1 << 12)
  /// What “to” and a verb follow when the deed is still to come: “hopes to”, “agreed to”.
  static let prospective = OutlookWord(rawValue: 1 << 13)
  /// What stands before a participle that is no verb: “a revised plan”.
  static let determiner = OutlookWord(rawValue: 1 << 14)
  static let of = OutlookWord(rawValue: 1 << 15)
  static let ahead = OutlookWord(rawValue: 1 << 16)
  /// “until”, “by”.
  static let until = OutlookWord(rawValue: 1 << 17)
  static let `as` = OutlookWord(rawValue: 1 << 18)
  /// The words that may stand between two “as” of a day to come.
  static let soon = OutlookWord(rawValue: 1 << 19)
  /// What a stop follows inside a sentence: “Gov.”
  static let abbreviation = OutlookWord(rawValue: 1 << 20)
  /// The modals that look ahead for sure.
  static let will = OutlookWord(rawValue: 1 << 22)
  static let since = OutlookWord(rawValue: 1 << 23)
  /// What stands between “is” and the time that something is to be: “the final is on Friday”.
  static let on = OutlookWord(rawValue: 1 << 24)
  /// What ends in “ed” and is no verb: “need”.
  private static let notVerb = OutlookWord(rawValue: 1 << 21)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Looks up the word that stands in a range.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var hash = WordHash.seed
    for index in range {
      hash = WordHash.step(hash, bytes[index] &- 0x41 < 26 ? bytes[index] | 0x20 : bytes[index])
    }
    var word = OutlookWord.table.meaning(hash: hash)
    let end = range.upperBound
    // “Mohamed” is no verb, and “May” no modal.
    if bytes[range.lowerBound] &- 0x41 < 26 {
      self = range.count == 3 && word.contains(.modal) && !word.contains(.will) ? [] : word
      return
    }
    if range.count > 4, bytes[end - 1] | 0x20 == UInt8(ascii: "d"),
      bytes[end - 2] | 0x20 == UInt8(ascii: "e"),
      !word.contains(.notVerb)
    {
      word.insert(.ended)
    }
    self = word
  }

  /// Whether a byte belongs to a word.
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  private static let table = WordTable(rows, none: OutlookWord())

  private static let rows: [(OutlookWord, String)] = [
    ([.modal, .will], "will shall won't we'll he'll she'll they'll it'll i'll you'll"),
    (.modal, "may might could should would must can cannot can't"),
    (.planned, "upcoming slated tentatively deadline forthcoming tomorrow headed heading effective"),
    ([.planned, .prospective], "scheduled planned expected due"),
    (
      .present,
      "begin begins starts open opens meet meets convene convenes resumes arrive arrives leaves go goes departs travels returns"
    ),
    (
      .past,
      """
      said met told after went came left took began made gave got saw won lost fell rose found shot sent spoke \
      flew struck led broke brought held became wrote stood fought paid ran kept knew thought sold bought hit \
      last earlier wasn't weren't says stole tore swept slept built taught caught drew felt sought withdrew arose \
      chose spent drove grew threw following
      """
    ),
    ([.past, .since], "since"), ([.past, .was], "was were"), ([.past, .had], "had"),
    ([.past, .have], "has have"),
    ([.past, .did], "did didn't"), (.to, "to"), (.be, "be being"), (.been, "been"),
    ([.isNow, .prospective], "is are"),
    (
      .prospective,
      """
      plans planning intends intend hopes hope hoping wants want agree agrees promised pledged vowed decided set \
      ready going about prepare preparing prepared expects expect expecting threatened invited ordered asked \
      likely unlikely continue wished poised supposed yet agreement plan proposal deal bid proposes offered
      """
    ),
    ([.prospective, .notVerb], "agreed"),
    (.notVerb, "united armed need indeed hundred proposed succeed proceed exceed feed speed breed bleed"),
    (.determiner, "a an the its his her their this that these still newly other some more new"),
    ([.determiner, .of], "of"), (.ahead, "ahead"), (.on, "on"), ([.planned, .until], "until till"),
    (.until, "by"),
    (.as, "as"), (.soon, "early soon late"),
    (
      .abbreviation,
      """
      mr mrs ms dr gov sen rep gen col lt sgt st jan feb mar apr jun jul aug sep sept oct nov dec inc corp co \
      ltd vs
      """
    ),
  ]
}
