import Model

/// Verbs by what they tell of their subject, their object or their clause.
extension WordClasses {
  /// Verbs that say of a noun for an event that it takes place, with its agent as their subject: “hold talks”.
  static let light: WordSet = [
    "attend", "begin", "cap", "carry", "complete", "conclude", "conduct", "continue", "convene", "end",
    "finish",
    "give", "have",
    "hold", "host", "join", "launch", "lead", "make", "mount", "open", "order", "organise", "organize",
    "participate", "pay",
    "provide", "reach", "relaunch", "renew", "reopen", "restart", "resume", "revive", "send", "stage",
    "start",
    "take", "undertake", "wage",
  ]

  /// Verbs whose “for” tells what somebody wants others to do.
  static let calling: WordSet = ["appeal", "ask", "call", "campaign", "lobby", "plead", "press", "push"]

  /// Verbs whose “with” tells what somebody does to those who did something before: “responded with air strikes”.
  static let answering: WordSet = ["answer", "react", "reply", "respond", "retaliate"]

  /// Verbs of bringing others together.
  static let arranging: WordSet = [
    "arrange", "broker", "facilitate", "mediate", "organise", "organize", "plan", "prepare", "schedule",
  ]

  /// Verbs that carry what was said, so that a time beside them is that of the saying.
  static let saying: WordSet = [
    "accuse", "acknowledge", "add", "admit", "announce", "argue", "assert", "call", "claim", "comment",
    "confirm", "declare",
    "deny", "explain", "insist", "maintain", "note", "pledge", "predict", "promise", "propose", "quote",
    "reiterate", "remark",
    "repeat", "reply", "report", "reveal", "say", "state", "stress", "suggest", "tell", "tweet", "underline",
    "urge", "vow",
    "warn", "write",
  ]

  /// Verbs for what is done to others as a threat: “would strike unless …”.
  static let hostile: WordSet = [
    "abandon", "act", "attack", "block", "bomb", "cancel", "close", "cut", "deploy", "destroy", "end",
    "expel",
    "fight", "file", "fire", "freeze", "halt", "hit", "impose", "invade", "launch", "leave", "pull", "punish",
    "quit", "raise", "recall", "resort", "respond", "resume", "retaliate", "seize", "sever", "shoot", "stop",
    "strike", "suspend", "target", "use", "veto", "walk", "withdraw", "withhold",
  ]

  /// Verbs for what is so, and nothing that somebody does: “said France would remain a friend”.
  static let lasting: WordSet = [
    "be", "become", "benefit", "deserve", "enjoy", "have", "hope", "like", "lose", "need", "prefer", "remain",
    "stay", "suffer", "want", "welcome", "wish",
  ]

  /// Verbs whose object does what their infinitive tells: “urge Russia to withdraw”.
  static let objectControl: WordSet = [
    "advise", "allow", "ask", "authorise", "authorize", "call", "cause", "command", "compel", "convince",
    "direct",
    "enable", "encourage",
    "expect", "forbid", "force", "help", "instruct", "invite", "lead", "let", "make", "mandate", "oblige",
    "order",
    "permit", "persuade", "press", "pressure", "prompt", "push", "require", "see", "summon", "tell", "urge",
    "want", "warn",
  ]

  /// Verbs whose object does or may not do what a participle behind a preposition tells: “congratulate her on winning”.
  static let objectOf: [String: String] = [
    "arrest": "for", "assail": "for", "attack": "for", "ban": "from", "bar": "from", "berate": "for",
    "block": "from", "detain": "for", "dismiss": "for", "expel": "for", "fine": "for", "fire": "for",
    "jail": "for",
    "imprison": "for", "oust": "for", "sack": "for",
    "castigate": "for", "condemn": "for", "congratulate": "on", "criticise": "for",
    "criticize": "for", "denounce": "for", "fault": "for", "rebuke": "for", "reprimand": "for",
    "sanction": "for",
    "scold": "for", "slam": "for",
    "deter": "from", "discourage": "from", "keep": "from", "praise": "for", "prevent": "from",
    "prohibit": "from",
    "punish": "for", "stop": "from", "thank": "for",
  ]

  /// Verbs besides those of saying whose clause with “that” tells what somebody holds or wants.
  static let claiming: WordSet = demanding.union([
    "agree", "allege", "believe", "boast", "complain", "conclude", "decide", "decree", "emphasise",
    "emphasize", "find", "hint",
    "hold", "hope",
    "indicate", "order", "protest", "rule", "signal", "testify", "threaten", "vote",
  ])

  /// Participles that tell who was at what the noun before them names: “a summit attended by …”.
  static let attending: WordSet = [
    "attend", "chair", "co-chair", "cochair", "convene", "head", "host", "lead", "moderate",
  ]

  /// Verbs whose clause tells what somebody else is to do: “demanded that Russia withdraw”.
  static let demanding: WordSet = [
    "ask", "demand", "insist", "propose", "recommend", "request", "stipulate", "urge",
  ]

  /// Prepositions behind which stands no noun that belongs to a verb: “left after talks”, “dropped the charge during talks”.
  static let beside: WordSet = [
    "after", "amid", "before", "despite", "during", "following", "since", "until",
  ]

  /// More of them for some verbs: “called on Congress” calls no congress, “called for elections” none, “left for talks” no talks,
  /// “left without an agreement” none, “used gas as a weapon” no weapon.
  static let besideSome: [String: WordSet] = [
    "call": ["at", "for", "on", "upon"], "carry": ["for", "from"], "commit": ["to"],
    "leave": ["for", "to", "without"],
    "capture": ["at", "in"], "seize": ["at", "in"], "take": ["at", "in"], "use": ["as"],
  ]

  /// Adverbs by which something is told of as a custom and not as an event.
  static let habits: WordSet = [
    "always", "annually", "frequently", "generally", "historically", "normally", "often", "rarely",
    "regularly",
    "routinely", "sometimes", "traditionally", "typically", "usually",
  ]

  /// Verbs by which people come together.
  static let gathering: WordSet = [
    "assemble", "converge", "gather", "mass", "march", "pour", "rally", "turn",
  ]

  /// What is done to say something: “summoned the envoy to protest”, “took to Twitter to deny it”.
  static let addressing: WordSet = [
    "cable", "call", "convene", "email", "issue", "phone", "ring", "speak", "summon", "take", "talk",
    "telephone", "tweet", "use", "write",
  ]

  /// Verbs and the particles behind them that what they are done to may follow.
  static let particles: [String: WordSet] = [
    "bring": ["down"], "call": ["off"], "carry": ["out"], "gun": ["down"], "hand": ["over"], "lay": ["down"],
    "put": ["down"],
    "set": ["up"],
    "shoot": ["down"], "tear": ["down", "up"], "turn": ["down"],
  ]

  /// Verbs for getting what others must grant: “failed to win his agreement”.
  static let attaining: WordSet = [
    "achieve", "bring", "clinch", "extract", "gain", "get", "obtain", "produce", "reach", "seal", "secure",
    "win",
  ]

  /// Verbs by which somebody is given an office.
  static let choosing: WordSet = [
    "appoint", "choose", "declare", "designate", "elect", "install", "name", "nominate", "pick", "proclaim",
    "re-elect", "reelect", "select",
  ]

  /// Words by which somebody is held to have done what stands behind their preposition.
  static let charging: WordSet = [
    "accuse", "acquit", "charge", "clear", "convict", "count", "guilty", "indict", "jail", "suspect",
    "suspicion",
  ]

  /// Verbs by which a treaty or truce comes about.
  static let sealing: WordSet = [
    "agree", "broker", "conclude", "initial", "mediate", "negotiate", "reach", "seal", "sign", "strike",
  ]

  /// Verbs whose past is like their present.
  static let invariable: WordSet = [
    "beat", "bet", "broadcast", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit", "read",
    "set", "shed",
    "shut", "split", "spread", "thrust", "upset",
  ]

  /// Verbs by which what is told is seen to come.
  static let foreseeing: WordSet = ["anticipate", "envisage", "expect", "foresee", "plan", "schedule"]

  /// Verbs by which what others wrote is stopped: “vetoed a resolution”.
  static let refusing: WordSet = ["block", "defeat", "oppose", "reject", "veto"]

  /// Verbs that mean something else with “up”: “gave up its arms”, “made up a story”.
  static let turning: WordSet = ["give", "make", "take", "turn"]

  /// Verbs for a war that goes on, by which a band is known: “rebels fighting the government”.
  static let warring: WordSet = ["battle", "fight", "wage"]

  /// Verbs for meeting somebody and for going there.
  static let contacts = going.union(["meet", "receive", "see", "telephone", "visit"])

  /// Verbs for what a crowd comes together for.
  static let protesting: WordSet = ["demonstrate", "march", "protest", "rally"]

  /// Verbs that place their object in time as they happen: “signed the treaty”, “survived the attack”.
  static let witnessing: WordSet = [
    "address", "announce", "break", "chair", "die", "follow", "interrupt", "kill", "leave", "postpone",
    "prepare", "see",
    "sign", "skip", "spark", "survive", "trigger", "visit", "watch", "win", "witness",
  ]

  /// Verbs by which an actor tells what it has itself done or decided, so that their day is mostly that of the act too.
  static let announcing: WordSet = [
    "announce", "confirm", "declare", "disclose", "proclaim", "reveal", "unveil",
  ]

  /// Verbs whose object is what is spoken of, whenever it took place.
  static let discussing: WordSet = [
    "cite", "condemn", "criticise", "criticize", "debate", "decry", "denounce", "describe", "discuss",
    "mention",
    "mourn", "oppose", "praise", "raise", "recall", "regret", "reject", "review", "support", "underscore",
    "welcome",
  ]

  /// Verbs by which somebody judges what others do.
  static let judging: WordSet = [
    "condemn", "criticise", "criticize", "decry", "denounce", "deplore", "oppose", "protest", "reject",
  ]

  /// Whether a verb by which others take a stand on what somebody did, or only say or see it, tells nothing of who did it.
  static func judges(_ verb: String) -> Bool {
    judging.contains(verb) || discussing.contains(verb) || watching.contains(verb)
  }

  /// Verbs for what others do about an event of somebody's: “was hailed by Cameron”, “was reported by Tass”.
  static let watching: WordSet = [
    "applaud", "back", "cheer", "confirm", "deny", "endorse", "greet", "hail", "laud", "overshadow", "report",
    "see", "slam", "watch",
  ]

  /// Verbs by which somebody speaks of what others did some time ago.
  static let appraising: WordSet = [
    "applaud", "blast", "commend", "condemn", "criticise", "criticize", "decry", "denounce", "deplore",
    "hail",
    "lament", "mourn", "praise", "recall", "regret", "slam", "welcome",
  ]

  /// Verbs whose “to” points at something and leads nobody there: “referred to the election”.
  static let pointing: WordSet = [
    "amount", "appeal", "contribute", "link", "object", "point", "react", "refer", "relate", "respond", "tie",
  ]

  /// Verbs for what people do who meet or call each other.
  static let conferring: WordSet = ["discuss", "exchange", "explore", "review"]

  /// Nouns for what enables somebody to do what their infinitive tells, which nobody does yet: “tools to fight militants”.
  static let abilities: WordSet = [
    "ability", "authority", "capability", "capacity", "means", "power", "strategy", "tool", "way",
  ]

  /// Words behind which stands what is only spoken of, or to be worked on: “ways of delivering aid”, “focused on fighting”.
  static let topics: WordSet = [
    "approach", "collaboration", "concentrate", "consult", "cooperation", "coordination", "focus",
    "interaction", "issue", "matter", "means", "method", "question", "speak", "talk", "topic", "way",
  ]

  /// Words for what becomes of what was agreed long before: “complied with the deal”, “Article 50 of the treaty”.
  static let keeping: WordSet = [
    "abandon", "abide", "adhere", "article", "breach", "break", "compliance", "comply", "enforce", "exit",
    "flout",
    "honor", "honour", "implement", "implementation", "invoke", "keep", "leave", "observe", "pull", "quit",
    "renounce",
    "repudiate", "respect", "stick", "uphold", "violate", "violation", "withdraw", "withdrawal",
  ]

  /// Nouns for what sides agreed, and hold to or not.
  static let treaties: WordSet = [
    "accord", "agreement", "convention", "deal", "memorandum", "pact", "protocol", "treaty",
  ]

  /// Nouns for talking that has a topic: “talks on a truce”.
  static let talks: WordSet = ["consultation", "dialogue", "discussion", "negotiation", "talk", "talks"]

  /// Verbs that end or press on what goes on as they begin: “halted its air strikes”.
  static let steering: WordSet = [
    "cease", "continue", "end", "escalate", "halt", "intensify", "press", "pursue", "stop", "suspend",
  ]

  /// Verbs by which something that lasts begins: “opened a two-day summit”.
  static let beginning: WordSet = [
    "arrive", "begin", "convene", "fly", "gather", "launch", "open", "start", "travel",
  ]

  /// Verbs whose object is the date of what is to come: “set the date of the visit”.
  static let settling: WordSet = [
    "agree", "announce", "arrange", "choose", "discuss", "fix", "set", "settle",
  ]

  /// Verbs whose object is a gathering: “a meeting of ministers convened by Norway”.
  static let convening: WordSet = ["call", "chair", "convene", "hold", "host", "organise", "organize"]

  /// Verbs by which something gets another day: “brought forward from Friday”.
  static let moving: WordSet = ["bring", "move", "push", "put", "reschedule", "shift"]

  /// Verbs by which something that lasts ends: “ended a two-day visit”.
  static let ending: WordSet = ["complete", "conclude", "end", "finish", "wind", "wrap"]

  /// Verbs by which a noun for an event goes on or comes to pass, as their subject.
  static let happening: WordSet = [
    "begin", "break", "collapse", "come", "conclude", "continue", "drag", "end", "falter", "follow", "happen",
    "last", "materialise", "materialize", "occur", "open", "proceed", "result", "restart", "resume", "run",
    "stall", "start", "take",
  ]
}
