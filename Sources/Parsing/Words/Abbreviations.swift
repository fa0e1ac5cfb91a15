/// Words whose full stop belongs to them.
enum Abbreviations {
  /// Those after which a sentence does not end: they stand before a name or a number.
  static let leading: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "reps", "sens", "gov", "lt", "col", "maj", "sgt",
    "capt",
    "cmdr", "adm", "brig", "pres", "rev", "hon", "amb", "st", "ft", "mt", "vs",
    "approx", "cf", "e.g", "i.e", "attn", "messrs", "supt", "insp", "del", "pvt", "cpl", "sec", "dept", "ph",
    "h.e",
    "gens", "cols", "drs",
    "univ",
    "lt.gen", "maj.gen", "spokesw",
  ]

  /// Those that are abbreviations before a number only: “No. 10”, but “Asked again, he said no.”
  static let beforeNumbers: Set<String> = [
    "no", "nos", "art", "fig", "vol", "pp", "para", "ca", "ch", "op", "res",
  ]

  /// Those that may end a sentence too.
  static let trailing: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
    "wed",
    "thu", "thur", "thurs", "fri", "sat", "sun", "div", "eds", "inc", "corp", "co", "ltd", "bros", "jr", "sr",
    "etc", "al",
    "est",
    "dist", "ave", "blvd", "rd", "a.m", "p.m", "u.s", "u.n", "u.k", "e.u", "u.s.a", "u.s.s.r", "d.c", "ph.d",
    "b.c",
    "a.d", "ala", "ariz", "ark", "calif", "colo", "conn", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md",
    "mass",
    "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt",
    "wash", "wis",
    "wyo", "n.y", "n.j", "n.h", "n.c", "s.c", "n.m", "r.i", "ore",
  ]

  /// Whether a lower-cased word without its last full stop keeps that stop: a listed one, an initial, or letters with
  /// stops between them (“u.s”).
  static func holdsStop(_ word: String) -> Bool {
    if leading.contains(word) || trailing.contains(word) { return true }
    let bytes = Array(word.utf8)
    if bytes.count == 1 { return ByteClass(bytes[0]) == .lower }
    return bytes.count % 2 == 1
      && bytes.indices.allSatisfy { $0 % 2 == 1 ? bytes[$0] == 0x2E : ByteClass(bytes[$0]) == .lower }
  }

  /// Whether a sentence may end with such a word, its last stop included, where a capital follows.
  static func mayEndSentence(_ word: String) -> Bool {
    let stem = word.hasSuffix(".") ? String(word.dropLast()) : word
    return trailing.contains(stem) || (stem.utf8.count > 1 && !leading.contains(stem))
  }
}
