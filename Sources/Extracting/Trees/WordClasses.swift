import Model

/// The closed classes of words that grammar treats alike, whatever type of event is told.
enum WordClasses {
  /// Nouns that act for the state or body that stands beside them: “Turkish troops”, “leaders of France”.
  static let acting: WordSet = [
    "administration", "adviser", "agency", "agent", "aide", "air", "aircraft", "airman", "airplane",
    "alliance", "ally",
    "ambassador", "armada", "army", "artillery", "assembly", "authority", "aviation", "band", "battalion",
    "belligerent", "bloc", "bomber", "brigade", "broker", "bureau", "cabinet", "camp", "capital", "carrier",
    "chair", "chairman", "chamber", "chancellor", "co-chair", "chief", "clan", "coalition", "column",
    "combatant", "commander", "commando",
    "commission", "committee", "company", "confederation", "congress", "congressman", "consulate",
    "contingent", "convoy", "corps", "council", "counterpart", "country", "court", "creditor", "delegate",
    "delegation", "department", "deputy", "destroyer", "diplomat", "directorate", "division", "donor",
    "drone", "embassy", "envoy", "executive", "expert", "faction", "federation", "fighter", "fleet",
    "flotilla", "foe", "follower", "force", "forces", "frigate", "garrison", "general", "government",
    "government-in-exile", "governor", "guard", "guerilla", "guerrilla", "gunboat", "helicopter", "house",
    "inspector", "inquiry", "institution", "insurgent", "intelligence", "investigation", "investigator",
    "jet", "judge", "junta", "king",
    "lawmaker", "leader", "leadership", "league", "legation", "legislator", "legislature", "lender",
    "loyalist", "marine", "mayor", "mediator", "member", "mep", "militant", "military", "militia", "minister",
    "ministry", "mission", "monarch", "monitor", "movement", "mp", "nation", "national", "navy", "negotiator",
    "neighbor", "neighbour", "observer", "office", "officer", "official", "operative", "opposition",
    "organisation", "organization", "panel", "paratrooper", "parliament", "peshmerga", "partner", "party",
    "patrol",
    "peacekeeper", "personnel", "plane", "platoon", "police", "politburo", "power", "premier", "presidency",
    "president", "presidium", "prosecutor", "queen", "rebel", "regime", "regiment", "representative",
    "republic", "rival", "sailor", "secretariat", "secretary", "senate", "senator", "separatist", "service",
    "serviceman", "services", "ship", "side", "signatory", "soldier", "spokesman", "spokesperson",
    "spokeswoman", "squad", "squadron", "state", "statement", "subcommittee", "submarine", "tank", "team",
    "technocrat",
    "tribe", "tribesman", "tribunal", "troop", "trooper", "troops", "unit", "vessel", "warlord", "warplane",
    "warship", "watchdog", "wing",
  ]

  /// Nouns for a person who acts for the state or body that stands beside it: “a U.S. envoy”.
  static let officials: WordSet = [
    "adviser", "ambassador", "chancellor", "chief", "commander", "consul", "delegate", "delegation",
    "diplomat",
    "emperor",
    "envoy", "general", "governor", "head", "inspector", "king", "lawmaker", "leader", "mediator", "minister",
    "mission", "monitor", "negotiator", "observer", "official", "pope", "premier", "president", "prince",
    "queen", "representative", "ruler",
    "secretary", "senator", "team",
  ]

  /// Nouns for people who act without a name: they fill a slot, and give no participant.
  static let people: WordSet = [
    "academic", "activist", "assailant", "assassin", "attacker", "blogger", "bodyguard", "bomber", "cadet",
    "extremist", "fanatic", "gang", "guardsman", "hijacker", "hitman", "kidnapper", "nationalist", "pirate",
    "policeman", "radical", "smuggler", "teenager", "child", "citizen", "cleric", "dissident",
    "dozen", "exile",
    "tourist", "score", "ten", "family", "hundred",
    "million", "thousand",
    "youth", "civilian", "crowd", "demonstrator", "employee", "farmer", "mourner",
    "gunman",
    "hostage", "individual", "insurgent", "islamist", "journalist", "man", "migrant", "mob", "opponent",
    "people",
    "pilot",
    "politician", "prisoner", "protester", "protestor", "refugee", "resident", "scientist", "sniper",
    "student",
    "docker", "doctor", "driver", "fisherman", "lawyer", "marcher", "medic", "miner", "monk", "nun", "nurse",
    "priest",
    "rioter", "striker", "supporter", "suspect", "teacher", "terrorist", "trucker", "unionist", "villager",
    "voter", "woman",
    "worker",
  ]

  /// Words by which what hangs on them is to come: “plan to”, “scheduled for”.
  static let planning: WordSet = [
    "about", "agree", "announce", "arrange", "bind", "book", "commit", "decide", "decision", "determined",
    "due",
    "expect", "expected",
    "head", "instruct", "intend", "intention", "order", "pledge", "plan", "planning", "poise", "preparation",
    "prepare",
    "promise",
    "ready",
    "schedule", "set", "slate", "swear", "undertake", "vow",
  ]

  /// Nouns for places that a name behind “of” tells: “the town of Slavyansk”.
  static let settlements: WordSet = [
    "capital", "city", "crossing", "district", "enclave", "hill", "island", "peninsula", "port", "province",
    "region", "resort",
    "settlement", "stronghold", "suburb", "town", "valley", "village",
  ]

  /// Verbs by which somebody is made to speak: “Asked on Monday, he said”.
  static let asking: WordSet = ["ask", "interview", "press", "question"]

  /// Verbs for the occasion at which somebody says something: “speaking in Moscow on Monday”.
  static let speaking: WordSet = [
    "address", "appear", "answer", "speak", "stand", "talk", "testify", "write",
  ]

  /// Names of days, which stand between a subject and its verb: “Rafsanjani on Tuesday promised …”.
  static let days: WordSet = [
    "friday", "monday", "saturday", "sunday", "thursday", "today", "tuesday", "wednesday", "yesterday",
  ]

  /// Days by name, and nouns for days and parts of them.
  static let dayWords: WordSet = days.union([
    "afternoon", "day", "evening", "month", "morning", "night", "week", "weekend", "year",
  ])

  /// Nouns for words that somebody gives out: what hangs on them as “blaming Iran” is that person's act.
  static let documents: WordSet = [
    "bill", "communique", "communiqué", "declaration", "decree", "law", "letter", "message", "note", "order",
    "post",
    "resolution", "speech", "statement",
    "tweet",
  ]

  /// Nouns for stretches of time: “met for an hour”.
  static let spans: WordSet = ["day", "hour", "minute", "month", "night", "week", "year"]

  /// Nouns for stretches of time over which something goes on.
  static let longSpans: WordSet = ["day", "decade", "month", "week", "year"]

  /// Words that can open a clause as well as a phrase.
  static let subordinators: WordSet = [
    "after", "as", "before", "because", "since", "until", "when", "while",
  ]

  /// Nouns for the phases of what follows with “of”, which shares their status: “called for a resumption of talks”.
  static let phases: WordSet = [
    "agenda", "beginning", "continuation", "convening", "holding", "launch", "leg", "opening", "renewal",
    "restart",
    "resumption",
    "start",
  ]

  /// Nouns that make what follows with “of” doubtful: “hopes of a truce”, but not “the aim of the visit”.
  static let doubtfulOf: WordSet = [
    "chance", "danger", "fear", "hope", "idea", "importance", "likelihood", "necessity", "need",
    "possibility", "prospect",
    "risk",
    "speculation", "talk",
    "threat",
  ]

  /// Nouns for what is wanted: what they are said to be may come to pass or not.
  static let aims: WordSet = [
    "aim", "ambition", "goal", "hope", "idea", "objective", "point", "priority", "purpose", "target", "task",
  ]

  /// Words by which what a noun tells lies behind.
  static let past: WordSet = ["after", "despite", "during", "following", "since"]

  /// Words whose clause with “would” tells what is to come.
  static let foretelling: WordSet = [
    "agree", "agreement", "announcement", "assure", "confident", "decide", "decision", "expect", "learn",
    "plan",
    "promise", "understanding",
  ]

  /// Nouns for what lies in a country and can be struck or visited, so that the country is where it happens.
  static let sites: WordSet = [
    "airbase", "barracks", "bridge", "dam", "depot", "field", "jetty", "laboratory", "mine", "ministry",
    "pipeline", "platform", "reactor", "terminal", "tunnel", "university", "airfield", "airport", "area",
    "base", "building", "camp", "checkpoint", "church", "city",
    "compound", "consulate", "convoy", "embassy", "facility", "headquarters", "hospital", "hotel",
    "installation", "market", "mosque", "palace", "plant", "position", "prison", "refinery", "region",
    "school", "site", "stronghold", "target", "town", "village",
  ]

  /// Nouns for where people stay or meet, whose name tells where that is: “his Florida resort”.
  static let grounds = sites.union(settlements).union([
    "club", "estate", "home", "mansion", "ranch", "retreat", "villa",
  ])

  /// Nouns for parts of a state's ground.
  static let directions: WordSet = [
    "border", "capital", "centre", "center", "coast", "east", "heartland", "interior", "mountain", "north",
    "shore", "soil",
    "south", "territory", "water", "west",
  ]

  /// The points of the compass, behind which “of” tells a place.
  static let compass: WordSet = [
    "east", "north", "northeast", "northwest", "south", "southeast", "southwest", "west",
  ]

  /// Nouns for why something is done, which stand behind “at” without a place: “met at the request of France”.
  static let wishes: WordSet = [
    "behest", "initiative", "insistence", "invitation", "request", "suggestion", "urging",
  ]

  /// Nouns for those who stand for a state in another.
  static let missions: WordSet = [
    "ambassador", "attache", "consul", "consulate", "delegation", "diplomat", "embassy", "envoy", "mission",
    "representative",
  ]

  /// Nouns that ask somebody for what their infinitive tells: “an appeal to Iran to …”.
  static let requests: WordSet = [
    "appeal", "call", "demand", "invitation", "order", "plea", "pressure", "request", "ultimatum", "warning",
  ]

  /// Nouns for stays that go on while they are told of: “his four-day visit”.
  static let stays: WordSet = ["stay", "tour", "trip", "visit"]

  /// Nouns for occasions from which somebody stays away: “pulled out of the summit”.
  static let attended: WordSet = [
    "conference", "meeting", "session", "summit", "talk", "talks", "trip", "visit",
  ]

  /// Nouns for those to whom an event happens: “the target of an attack”.
  static let sufferers: WordSet = ["object", "subject", "target", "victim"]

  /// Words by which people go to where they meet; “was headed to” is no verb to every reader of trees.
  static let going: WordSet = [
    "arrive", "bound", "come", "depart", "drive", "fly", "go", "head", "headed", "jet", "journey", "leave",
    "return", "rush",
    "travel",
  ]

  /// Verbs by which somebody sets out, who is not yet where he goes: “left for Moscow for talks”.
  static let leaving: WordSet = ["board", "depart", "head", "leave"]

  /// Words whose clause is what somebody wishes or fears.
  static let wishing: WordSet = ["dream", "fear", "hope", "pray", "want", "wish"]

  /// Participles and the like by which the noun before them is to come.
  static let scheduled: WordSet = ["due", "expect", "plan", "schedule", "set", "slate"]

  /// Words by which what hangs on them may be or not.
  static let doubting: WordSet = [
    "able", "alternative", "choice", "eligible", "advise", "allow", "appeal", "application", "apply", "ask",
    "attempt", "authorize",
    "aim", "bid", "call",
    "chance",
    "condition", "consider", "could",
    "demand", "eager", "effort", "encourage", "fear", "hope", "idea", "invitation", "invite", "keen",
    "likely", "mull", "need",
    "offer",
    "option", "possibility",
    "possible", "press", "pressure", "proposal", "propose", "prospect", "push", "recommend", "recommendation",
    "request", "risk", "seek",
    "speculate",
    "speculation", "suggest", "threat", "threaten", "try", "unlikely", "urge", "want", "warn", "warning",
    "weigh", "willing",
    "wish", "would",
  ]

  /// Words by which what hangs on them did not or will not happen.
  static let denying: WordSet = [
    "decline", "deny", "fail", "failure", "neglect", "prevent", "refusal", "refuse", "refrain", "reject",
    "stop", "unable", "unwilling",
  ]

  /// Words by which what hangs on them was called off.
  static let cancelling: WordSet = [
    "abandon", "abort", "cancel", "cancellation", "defer", "delay", "drop", "postpone", "postponement",
    "scrap", "shelve",
  ]

  /// Verbs by which what was agreed is over, long after it was made.
  static let expiring: WordSet = ["expire", "lapse"]

  /// Small numbers in words.
  static let counts: [String: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
  ]

  /// Adjectives and the like by which an event is to come.
  static let comingModifiers: WordSet = [
    "coming", "due", "expected", "forthcoming", "future", "imminent", "impending", "next", "planned",
    "scheduled", "slated", "upcoming",
  ]

  /// Adjectives and the like by which an event may be or not.
  static let doubtfulModifiers: WordSet = [
    "alleged", "any", "draft", "eventual", "hypothetical", "imaginary", "possible", "potential", "proposed",
    "threatened", "would-be",
  ]

  /// Words right beside a noun that tell its status against any day: “the planned meeting”, “a meeting set for Friday”.
  static let qualifying = comingModifiers.union(doubtfulModifiers).union(scheduled).union(["closer"])

  /// Adjectives by which an event lies behind.
  static let pastModifiers: WordSet = [
    "earlier", "former", "last", "latest", "past", "previous", "recent",
  ]

  /// Adjectives and the like by which an event goes on.
  static let ongoingModifiers: WordSet = [
    "continued", "continuing", "current", "existing", "long-running", "ongoing",
  ]

  /// Nouns for what is said of somebody, which may be denied: “rejected allegations that it had attacked”.
  static let allegations: WordSet = [
    "accusation", "allegation", "assertion", "charge", "claim", "report", "rumor", "rumour", "suggestion",
  ]
}
