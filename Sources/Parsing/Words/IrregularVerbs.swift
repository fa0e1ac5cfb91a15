import Model

/// Past forms of verbs that no rule of inflection gives and that treebanks tell too seldom to be learnt: “overthrew”, “retook”.
enum IrregularVerbs {
  /// The dictionary form by the past form; none of them is a verb in its dictionary form too.
  static let bases: [String: String] = [
    "arisen": "arise", "arose": "arise", "axed": "axe", "leaned": "lean", "awoke": "awake", "awoken": "awake",
    "bade": "bid", "bidden": "bid",
    "bled": "bleed", "borne": "bear", "bred": "breed", "burnt": "burn", "clung": "cling", "dug": "dig",
    "dwelt": "dwell", "fled": "flee", "flung": "fling", "forbade": "forbid", "forbidden": "forbid",
    "foresaw": "foresee",
    "foreseen": "foresee", "forgave": "forgive", "forgiven": "forgive", "forsaken": "forsake",
    "forsook": "forsake", "froze": "freeze", "frozen": "freeze", "knelt": "kneel", "leapt": "leap",
    "lent": "lend",
    "misled": "mislead", "outdid": "outdo", "outdone": "outdo", "overcame": "overcome", "overran": "overrun",
    "overridden": "override", "overrode": "override", "oversaw": "oversee", "overseen": "oversee",
    "overtaken": "overtake", "overthrew": "overthrow", "overthrown": "overthrow", "overtook": "overtake",
    "reconvened": "reconvene", "reconvening": "reconvene", "redrew": "redraw", "rebuilt": "rebuild",
    "repaid": "repay", "retaken": "retake", "rethought": "rethink",
    "retook": "retake",
    "rewrote": "rewrite",
    "sang": "sing", "sank": "sink", "shaken": "shake", "shook": "shake", "shrank": "shrink",
    "shrunk": "shrink",
    "slain": "slay", "slew": "slay", "slung": "sling", "sprang": "spring", "sprung": "spring",
    "sped": "speed", "spun": "spin",
    "striven": "strive", "strode": "stride", "strove": "strive", "stung": "sting", "sunk": "sink",
    "swam": "swim", "swore": "swear", "sworn": "swear", "swum": "swim", "swung": "swing",
    "test-fired": "test-fire", "tore": "tear",
    "torn": "tear", "trod": "tread", "trodden": "tread", "undergone": "undergo", "undertaken": "undertake",
    "undertook": "undertake", "underwent": "undergo", "undid": "undo", "undone": "undo",
    "unfroze": "unfreeze", "unfrozen": "unfreeze", "unwound": "unwind",
    "upheld": "uphold", "withdrawn": "withdraw", "withdrew": "withdraw", "withheld": "withhold",
    "wept": "weep", "withstood": "withstand", "wove": "weave", "woven": "weave",
  ]

  /// The tags of a word, put right for a past form that the tagger does not know and takes for a noun, a preposition or the
  /// present.
  static func tagged(_ form: String, _ tags: TagPair) -> TagPair {
    guard tags.penn.isOne(of: .in, .nn, .vb, .vbp), bases[form] != nil else { return tags }
    return TagPair(tag: .verb, penn: .vbd)
  }
}
