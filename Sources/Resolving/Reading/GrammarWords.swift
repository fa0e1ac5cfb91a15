import Model

/// The small words and common nouns that tell how a name is meant; a sign of grammar, never of one event.
enum GrammarWords {
  /// Words between a determiner and a title that say when the office was held.
  static let formerly: WordSet = [
    "former", "ex", "then", "late", "ousted", "deposed", "toppled", "onetime", "one-time", "ex-president",
  ]
  static let futurely: WordSet = ["incoming", "elect", "designate", "nominee", "future"]
  static let deputies: WordSet = [
    "deputy", "vice", "assistant", "associate", "undersecretary", "shadow",
  ]
  /// Words that may stand between an owner and a title and change nothing.
  static let plainModifiers: WordSet = [
    "new", "current", "acting", "interim", "caretaker", "outgoing", "top", "then-", "visiting", "embattled",
    "long-time",
    "longtime", "veteran", "newly", "elected", "powerful", "hardline", "hard-line", "conservative",
    "moderate", "transitional",
    "provisional", "incumbent", "present", "senior", "chief", "first", "federal",
  ]
  static let possessives: WordSet = ["his", "her", "their", "its", "our", "my", "your"]

  /// What stands before a name and is left out of it, with the sex that it tells.
  static let honorifics: [String: Gender?] = [
    "mr": .male, "mr.": .male, "mrs": .female, "mrs.": .female, "ms": .female, "ms.": .female,
    "miss": .female,
    "madam": .female, "dr": nil, "dr.": nil, "sir": .male, "lord": .male, "lady": .female, "dame": .female,
    "prince": .male, "princess": .female, "king": .male, "queen": .female, "sheikh": .male, "sheik": .male,
    "emir": .male, "sultan": .male, "crown": nil, "ayatollah": .male, "pope": .male, "gen": nil, "gen.": nil,
    "general": nil, "col.": nil, "colonel": nil, "lt.": nil, "maj.": nil, "marshal": nil, "admiral": nil,
    "adm.": nil, "brig.": nil, "capt.": nil, "cdr.": nil, "cmdr.": nil, "cpl.": nil, "sgt.": nil,
    "sister": .female,
    "mp": nil, "sen": nil, "sen.": nil, "senator": nil, "rep.": nil, "congressman": .male,
    "congresswoman": .female,
    "gov.": nil, "governor": nil, "ambassador": nil, "amb.": nil, "mayor": nil, "professor": nil,
    "prof.": nil,
    "secretary": nil, "minister": nil, "chancellor": nil, "premier": nil, "president": nil, "comrade": nil,
    "spokesman": .male, "spokeswoman": .female, "spokesperson": nil, "envoy": nil, "lawmaker": nil,
    "leader": nil,
    "chairman": nil, "commissioner": nil, "judge": nil, "justice": nil, "counselor": nil, "negotiator": nil,
    "speaker": nil, "director": nil, "chief": nil, "head": nil, "deputy": nil, "reverend": nil, "rev.": nil,
    "banker": nil, "economist": nil, "analyst": nil, "diplomat": nil, "adviser": nil, "advisor": nil,
    "aide": nil, "archbishop": .male, "bishop": .male, "cardinal": .male, "patriarch": .male, "mullah": .male,
    "imam": .male, "lieutenant": nil, "captain": nil, "major": nil, "commander": nil, "brigadier": nil,
    "field": nil, "vice": nil, "premier-designate": nil, "activist": nil, "journalist": nil, "dissident": nil,
    "secretary-general": nil, "army": nil, "exchequer": nil, "representative": nil, "mediator": nil,
    "ruler": nil, "strongman": nil, "superintendent": nil, "inspector": nil, "sergeant": nil,
    "constable": nil,
  ]

  /// What a body holds to, which is no part of its name: “the Marxist FARC”.
  static let creeds: WordSet = [
    "communist", "islamist", "jihadist", "leftist", "maoist", "marxist", "militant", "nationalist",
    "separatist",
    "shia", "shiite", "socialist", "sunni",
  ]

  /// Whoever leads a state, of whatever office.
  static let leading: WordSet = ["leader", "leaders", "ruler", "rulers"]

  /// Nouns that end the name of a body, not of a person.
  static let bodies: WordSet = [
    "service", "council", "ministry", "committee", "party", "agency", "department", "commission", "assembly",
    "parliament",
    "senate", "union", "bank", "court", "office", "bureau", "organization", "organisation", "association",
    "representative", "board", "authority", "administration", "corps", "front", "movement", "institute",
    "fund",
  ]

  /// Words that begin the name of a body of which every state may have one, so that the adjective before is part of it.
  static let ownBodies: WordSet = [
    "house", "parliament", "national", "supreme", "observatory", "constitutional", "senate", "opposition",
  ]

  /// Nouns that act for the state whose name or adjective stands before them.
  static let stateBodies: WordSet = [
    "official", "officials", "government", "governments", "authority", "authorities", "administration",
    "leadership",
    "troops", "forces", "force", "army", "military", "navy", "soldiers", "air", "jets", "warplanes", "planes",
    "aircraft",
    "warships", "ships", "tanks", "artillery", "helicopters", "drones", "missiles", "commandos",
    "paratroopers", "marines",
    "diplomat", "diplomats", "delegation", "delegations", "negotiators", "negotiator", "envoys", "side",
    "sides",
    "regime",
    "ministry", "ministries",
    "cabinet", "embassy", "embassies", "consulate", "mission", "state", "police", "coastguard", "guards",
    "warplane", "jet",
    "warship", "fighters", "bombers", "peacekeepers", "representatives", "representative", "ministers",
    "leaders",
    "politicians", "generals", "commanders", "intelligence", "command", "department", "invaders",
    "ambassador", "ambassadors",
    "envoy", "consul", "partners", "spokesman", "spokeswoman", "spokesperson", "bombs", "shells", "junta",
    "rulers",
    "executive", "patrol", "patrols", "gunboats", "gunboat", "gunships", "garrison", "frigates", "destroyers",
    "submarines",
    "fleet",
    "infantry", "pilots", "rockets", "warheads", "bomber", "spies", "agents", "prosecutors", "lawmakers",
    "deputies",
    "parliamentarians", "personnel", "court", "courts", "judge", "judges", "occupiers", "separatist",
    "cruiser", "carriers", "gunners", "soldier", "helicopter", "drone", "submarine", "frigate", "destroyer",
    "tank", "outpost",
    "peacekeeper", "adviser", "advisers", "advisor", "advisors", "airman", "airmen", "inspector",
    "inspectors",
    "mediator", "mediators", "monitors", "observer", "observers", "officer", "officers", "sailor", "sailors",
    "serviceman", "servicemen",
  ]
  /// Those of them that are one person, who may be named right after.
  static let envoys: WordSet = [
    "official", "ambassador", "envoy", "consul", "spokesman", "spokeswoman", "spokesperson", "minister",
    "negotiator", "diplomat",
    "representative",
  ]
  /// Nouns of acts whose doer stands before them as an adjective: “the Russian annexation of Crimea”.
  static let acts: WordSet = [
    "invasion", "annexation", "sanctions", "sanction", "strike", "strikes", "airstrike", "airstrikes",
    "attack", "attacks",
    "offensive", "intervention", "withdrawal", "proposal", "offer", "plan", "decision", "statement",
    "announcement",
    "visit", "demand", "demands", "warning", "rejection", "veto", "request", "response", "aid", "operation",
    "operations",
    "bombing", "bombardment", "raid", "raids", "shelling", "mobilization", "mobilisation", "exercises",
    "drills",
    "initiative", "mediation", "recognition", "pullout", "pull-out", "aggression", "occupation", "blockade",
    "embargo",
    "incursion", "assault", "threat", "threats", "retaliation", "ultimatum", "denial", "refusal", "support",
    "assistance",
    "assurances", "concessions", "troop", "military", "diplomatic", "peace", "resolution", "draft", "move",
    "action",
    "actions", "advance", "retreat", "seizure", "takeover", "ban", "moratorium", "delegation", "position",
    "counterproposal", "sale", "sales", "shipment", "shipments",
  ]
  /// Nouns for what only armed forces fire, which may stand before those of acts: “a Turkish missile strike”. Bombs and snipers are
  /// others' too: “an Iraqi bomb attack” may only tell where.
  static let projectiles: WordSet = [
    "artillery", "missile", "missiles", "mortar", "mortars", "rocket", "rockets",
  ]
  /// Nouns for what two people do together, before which a dash ties their names.
  static let joint: WordSet = [
    "accord", "agreement", "call", "conversation", "deal", "declaration", "encounter", "meeting", "pact",
    "summit", "talks",
  ]
  /// Words that may stand between an adjective of a state and a noun that acts for it.
  static let bodyModifiers: WordSet = [
    "senior", "top", "goodwill", "foreign", "defence", "defense", "interior", "finance", "security", "armed",
    "military",
    "ground",
    "special", "naval", "air", "government", "federal", "interim", "transitional", "state", "central",
    "coalition",
    "riot", "border", "regular", "embassy", "cabinet", "diplomatic", "peace", "trade", "nuclear",
    "fighter",
    "agricultural", "agriculture", "arms", "aviation", "budget", "civil", "cultural", "culture", "customs",
    "debt", "disarmament", "economic", "economy", "education", "energy", "environment", "farm", "fisheries",
    "health", "immigration", "justice", "monetary", "oil", "political", "science", "space", "tax", "tourism",
    "transport",
    "army", "police", "war", "attack", "intelligence", "high", "level", "-", "high-level", "unnamed", "new",
  ]

  /// Prepositions after which a state or capital is only a place.
  static let locatives: WordSet = [
    "in", "at", "near", "outside", "inside", "across", "throughout", "around", "within", "into", "via",
    "through",
    "off", "onto", "above", "beyond", "under", "over",
  ]
  /// Verbs whose object is a place more than anything else: “recaptured Palmyra”.
  static let taking: WordSet = [
    "besieged", "bombarded", "bombed", "captured", "encircled", "entered", "liberated", "occupied", "overran",
    "pounded", "raided", "reached", "recaptured", "recapture", "retake", "retaken", "retook", "seized",
    "shelled", "stormed", "took", "toured", "visited",
  ]
  /// Further ones after which a capital or building is only a place, as a state is not.
  static let movements: WordSet = ["to", "from", "for", "of", "on", "toward", "towards"]

  /// Verbs whose object is somebody spoken or acted to, so that a capital there is a government.
  static let addressing: WordSet = [
    "accuse", "urge", "tell", "warn", "ask", "press", "condemn", "criticise", "criticize", "blame",
    "threaten", "assure",
    "inform", "pressure", "back", "support", "sanction", "punish", "invite", "thank", "praise", "persuade",
    "convince",
    "provoke", "defy", "anger", "irritate", "rebuke", "denounce", "challenge", "isolate", "embarrass",
    "infuriate",
  ]
  /// Verbs of speaking with “to” before the one spoken to: “appealed to Madrid”.
  static let turningTo: WordSet = [
    "apologise", "apologize", "appeal", "cede", "complain", "concede", "defer", "kowtow", "listen", "offer",
    "plead",
    "promise", "propose", "protest", "reply", "respond", "say", "signal", "submit", "suggest", "surrender",
    "talk",
  ]
  /// Words that a hyphen ties to a name without being part of it.
  static let tied: WordSet = [
    "led", "based", "backed", "style", "era", "born", "elect", "designate", "like", "held", "controlled",
    "run", "made",
    "brokered", "sponsored", "mediated", "allied", "occupied", "wide", "speaking", "friendly", "owned",
    "supported", "general",
  ]
  /// Days and months, whose capitals make no name.
  static let calendar: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march", "april",
    "may", "june", "july", "august", "september", "october", "november", "december", "i",
  ]
  /// The days of the week, which taggers take into the name behind them.
  static let weekdays = Set(Weekday.allCases.map { "\($0)" })
  /// Titles of rank by birth, after which a given name stands alone.
  static let royal: WordSet = [
    "king", "queen", "prince", "princess", "emir", "sultan", "pope", "sheikh", "sheik", "emperor", "shah",
  ]

  /// Those of them who reign.
  static let crowned: WordSet = ["king", "queen", "emir", "sultan", "pope", "emperor", "shah"]

  /// What makes a place, a body or a thing of the person's name before it: “Kennedy Street”, “the Truman Doctrine”.
  static let thingsNamedAfter: WordSet = buildings.union([
    "institution", "foundation", "park", "doctrine", "plan", "prize", "award", "medal", "act", "amendment",
    "island", "bay", "lake", "river", "mountain", "county", "city", "memorial", "monument", "ranch", "space",
    "line", "commission", "committee", "report", "family", "dynasty", "era", "years", "global", "initiative",
    "drive", "lane", "field", "cup", "trophy", "scholarship", "fellow", "administration", "campaign", "aide",
    "supporters", "loyalists", "jr", "jr.", "sr",
  ])

  /// What stands in a town and is none: “the Bardo National Museum”.
  static let buildings: WordSet = [
    "street", "avenue", "road", "boulevard", "square", "bridge", "tunnel", "airport", "school", "university",
    "college", "institute", "library", "museum", "center", "centre", "stadium", "hospital", "building",
    "house", "hotel", "tower", "station", "hall", "highway", "theatre", "theater", "gallery", "cathedral",
    "church", "mosque", "palace", "prison", "room",
  ]

  /// Sides of the world, which alone name no place.
  static let bearings: WordSet = [
    "north", "south", "east", "west", "northern", "southern", "eastern", "western",
  ]
  /// Those of them that still speak of the person.
  static let circleOfPerson: WordSet = [
    "administration", "campaign", "aide", "supporters", "loyalists", "jr", "jr.", "sr", "government",
    "cabinet",
  ]

  /// Number words, and how many they count.
  static let numbers: [String: Int] = [
    "both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "2": 2, "3": 3,
    "4": 4, "5": 5,
    "6": 6,
  ]
  /// Nouns that stand for people told of before.
  static let people: WordSet = [
    "leaders", "men", "presidents", "ministers", "diplomats", "officials", "statesmen", "counterparts",
    "premiers", "women",
    "politicians", "negotiators", "envoys", "secretaries", "chancellors", "duo",
  ]
  /// Nouns that stand for states or bodies told of before.
  static let states: WordSet = [
    "sides", "countries", "nations", "governments", "powers", "states", "parties", "capitals", "neighbours",
    "neighbors", "superpowers", "allies", "rivals", "adversaries", "belligerents", "delegations", "foes",
  ]
}

/// The sex of a person, where words tell it.
enum Gender { case male, female }
