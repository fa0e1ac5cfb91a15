import Model

extension GrammarWords {
  /// Words that end the names of firms, which may begin with a state's: “China Mobile”.
  static let firms: WordSet = [
    "airlines", "airways", "aluminum", "bancorp", "broadcasting", "cement", "electric", "electronics",
    "energy",
    "foods", "gas", "group", "holdings", "industries", "insurance", "life", "mobile", "motor", "motors",
    "oil",
    "petroleum", "pharmaceuticals", "power", "railways", "resources", "shipping", "steel", "telecom",
    "telecommunications", "telephone", "tobacco",
  ]

  /// Nouns for groups that bear arms or stand against a government.
  static let groups: WordSet = [
    "separatists", "rebels", "insurgents", "militants", "guerrillas", "guerillas", "militia", "militias",
    "militiamen", "opposition", "coalition", "secessionists", "jihadists", "islamists", "paramilitaries",
    "mercenaries", "dissidents", "exiles", "gunmen", "mujahideen", "nationalists", "loyalists", "protesters",
    "protestors", "demonstrators", "factions",
  ]
  /// Peoples and creeds by whose adjectives a group is known, which may open a sentence: “Kurdish rebels”.
  static let peoples: WordSet = [
    "basque", "chechen", "christian", "druze", "hutu", "islamic", "islamist", "karen", "kurdish", "maoist",
    "marxist", "moro", "moslem", "muslim", "shiite", "sikh", "sunni", "tamil", "tuareg", "tutsi",
  ]
  /// Those of a party or people who are called by a word that is no adjective of theirs, or one of many meanings.
  static let adherents: WordSet = [
    "conservative", "democrat", "green", "kurd", "liberal", "republican", "uighur", "uyghur",
  ]
  /// What a person is called before the name, which taggers take into it.
  static let callings: WordSet = [
    "ambassador", "attorney", "chairman", "chief", "congressman", "congresswoman", "conservative", "democrat",
    "democrats", "director",
    "governor", "lawmaker", "leader", "liberal", "mayor", "minister", "premier", "president",
    "representative",
    "republican", "republicans", "secretary", "senator", "senators", "socialist", "superintendent", "speaker",
    "spokesman", "spokeswoman",
  ]
  /// What a person is called who holds no office.
  static let characters: WordSet = [
    "activist", "author", "blogger", "cleric", "co-founder", "commander", "dissident", "founder", "fugitive",
    "journalist", "lawyer", "oligarch", "politician", "tycoon", "whistleblower", "writer",
  ]
  /// Words that with “the” alone mean one who has been called so by name.
  static let lonelyCallings: WordSet = [
    "ambassador", "diplomat", "envoy", "general", "lawmaker", "mediator", "minister", "monarch", "negotiator",
    "premier", "secretary", "senator",
  ]
  /// What those are called by name whom some such words mean, too.
  static let callingsMeant: [String: WordSet] = [
    "diplomat": ["ambassador", "envoy", "representative"], "mediator": ["envoy"],
    "monarch": ["emir", "emperor", "king", "queen", "sultan"], "premier": ["minister"],
  ]
  /// Words behind a state's name and a dash that make it a group's friend and not its own state: “U.S.-backed rebels”.
  static let backing: WordSet = ["armed", "backed", "funded", "sponsored", "supported", "trained"]
  /// Words in the name of a group that tell little by themselves.
  static let groupModifiers: WordSet = [
    "pro", "anti", "led", "armed", "rebel", "separatist", "islamist", "main", "political",
    "allied", "aligned", "government", "regime", "moderate", "opposition",
  ]
  /// Nouns for armed people who are a group where “pro-” or “anti-” stands before.
  static let siding: WordSet = ["fighters", "forces", "gunmen", "troops"]
  /// Nouns for people or bodies that are a group where “opposition” stands before.
  static let opposing: WordSet = [
    "activists", "alliance", "deputies", "figures", "fighters", "groups", "lawmakers", "parties", "party",
    "politicians", "supporters",
  ]
  /// Adjectives of parts of the world, which no one state owns.
  static let regions: WordSet = [
    "western", "european", "arab", "african", "gulf", "asian", "nordic", "baltic", "scandinavian",
    "american-led",
    "balkan", "allied", "islamic",
  ]
  /// Nouns that act for the states of a part of the world.
  static let regionalBodies: WordSet = [
    "powers", "nations", "countries", "states", "governments", "leaders", "allies", "ministers", "capitals",
  ]
  /// All words in small letters at which a phrase is found without a name: most words of a text are none of them.
  static let openers: WordSet =
    WordSet(numbers.keys).union(groups).union(siding).union(opposing).union(regionalBodies).union(possessives)
    .union([
      "he", "him", "she", "her", "it", "they", "them", "i", "you", "your", "the", "government", "pair", "duo",
      "leader",
      "countries", "governments", "leaders", "parties", "presidents", "sides", "ministers", "diplomats",
      "envoys", "negotiators", "counterpart",
      "counterparts", "ambassador", "envoy",
      "representative", "commissioner", "court", "parliament", "foreign", "defence", "defense", "interior",
      "finance",
    ]).union(nameParticles).union(lonelyCallings)
  /// Words in small letters that belong to the name of a family: “Mr al-Assad”, “Mr van Rompuy”.
  static let nameParticles: WordSet = [
    "al", "el", "bin", "ibn", "von", "van", "de", "der", "den", "la", "da", "dos",
  ]
  /// Bodies that may bear a state's name and yet are not the state.
  static let privateBodies: WordSet = [
    "bank", "university", "church", "institute", "museum", "voice", "chamber", "federation", "confederation",
    "academy",
  ]
  /// Bodies of which every state has one, by one word.
  static let genericBodies: WordSet = [
    "government", "ministry", "cabinet", "court", "state", "committee", "department", "administration",
    "embassy",
    "commission", "council", "party", "army", "navy", "police", "force", "agency", "bank", "board", "company",
  ]
  /// What people hold office for, where their title ends: “Representative for Ecology and Transport Sergei Ivanov”.
  static let fields: WordSet = [
    "affairs", "agriculture", "commerce", "culture", "defence", "defense", "development", "district",
    "ecology", "economy",
    "education", "energy", "environment", "federation", "finance", "forces", "health", "industry", "interior",
    "justice",
    "labor", "labour", "region", "resources", "science", "security", "staff", "tourism", "trade", "transport",
  ]
  /// Nouns for a kind of body that some papers write small at the end of its name.
  static let smallBodies: WordSet = [
    "agency", "assembly", "commission", "committee", "congress", "council", "court", "league", "parliament",
    "party",
    "senate", "tribunal", "union", "watchdog",
  ]
  /// Verbs for what one state does to another.
  static let harms: WordSet = [
    "annex", "attack", "blockade", "bomb", "bombard", "boycott", "invade", "isolate", "occupy", "punish",
    "sanction",
    "shell", "strike", "target", "threaten",
  ]
  /// Words before “American” that make it no adjective of those who act for the United States: “Central American leaders”,
  /// “African-American voters”.
  static let otherAmericas: WordSet = [
    "african", "afro", "asian", "central", "hispanic", "inter", "latin", "native", "north", "pan", "south",
  ]
  /// Nouns behind the name of a body that only tell of what kind it is: “the Islamic State group”, “the Hamas movement”.
  static let apposedKinds: WordSet = [
    "alliance", "bloc", "cartel", "faction", "front", "group", "grouping", "militia", "movement", "network",
    "organisation", "organization",
  ]
  /// What a court is called of which a state has one.
  static let courts: WordSet = ["constitutional", "supreme"]
  /// Nouns for seas and lands that some papers write small at the end of a name.
  static let smallGrounds: WordSet = [
    "canal", "desert", "gulf", "heights", "island", "islands", "mountains", "ocean", "peninsula", "river",
    "sea", "strait",
    "strip", "valley",
  ]
  /// Nouns that with “the” alone mean a body named before.
  static let toldBodies: WordSet = [
    "agency", "alliance", "assembly", "bloc", "body", "commission", "committee", "council", "delegation",
    "embassy", "federation", "group", "league", "militia", "ministry", "movement", "organisation",
    "organization", "party", "tribunal", "union", "watchdog",
  ]
  /// Words between “the” and such a noun that only say more of what was named.
  static let toldModifiers: WordSet = [
    "atlantic", "extremist", "global", "international", "islamic", "islamist", "jihadist", "jihadi",
    "militant", "military", "pan-african", "pan-arab", "political", "rebel", "regional", "security",
    "separatist", "shia", "shiite", "sunni", "terror", "terrorist", "trade", "transatlantic", "western",
    "world",
  ]
  /// The kinds of organisation, as the tables word them, that a noun with “the” can mean.
  static let kindsOfBodies: [String: WordSet] = [
    "agency": ["agency"], "alliance": ["alliance"], "bloc": ["alliance", "bloc"],
    "group": ["armed group", "group", "movement"], "militia": ["armed group"],
    "movement": ["armed group", "movement"], "organisation": ["agency", "armed group", "bloc", "body"],
    "organization": ["agency", "armed group", "bloc", "body"], "party": ["party"], "union": ["bloc"],
    "watchdog": ["agency"],
  ]
  /// Nouns, no titles themselves, that with “the” alone mean a person of rank by birth named before.
  static let toldRoyals: WordSet = ["monarch", "sovereign"]
  /// Nouns that with “the” alone mean a state named before.
  static let toldStates: WordSet = ["country", "nation"]
  /// Words between a number and the people that it counts.
  static let collectiveModifiers: WordSet = [
    "world", "major", "big", "great", "of", "the", "other", "rival", "warring", "neighbouring", "neighboring",
    "respective", "nuclear", "african", "and", "asian", "central", "eastern", "european", "northern",
    "southern", "arab", "western", "former", "longtime",
  ]
  /// Bodies that, with “the” alone, are those of the state that the article is about.
  static let lonelyBodies: WordSet = [
    "government", "authorities", "army", "military", "navy", "junta", "regime", "cabinet",
  ]
  /// Bodies of a state that a possessive ties to somebody's own: “his government”, “our troops”.
  static let ownedBodies: WordSet = [
    "government", "administration", "cabinet", "troops", "forces", "army", "military", "navy", "soldiers",
    "officials",
    "diplomats", "negotiators", "delegation", "embassy", "regime", "warplanes", "country", "nation",
    "ministry",
    "warships", "envoys", "authorities", "junta", "gunners", "jets", "planes", "aircraft", "pilots",
    "artillery", "commandos",
    "gunboats", "helicopters", "ships", "marines", "peacekeepers",
  ]
  /// Forces that “government” before them ties to the state that the article is about.
  static let ownForces: WordSet = [
    "troops", "forces", "soldiers", "army", "jets", "warplanes", "officials", "aircraft", "artillery",
    "negotiators",
  ]
  /// Nouns for the ground of a state whose adjective stands before them: “in Kuwaiti waters”, “near the Ukrainian border”.
  static let grounds: WordSet = [
    "waters", "territory", "soil", "airspace", "border", "borders", "coast", "shores", "countryside",
    "heartland", "frontier", "capital", "desert", "mountains", "enclave",
  ]
  /// Nouns for settlements and parts of a state, which may bear a name that tells more: “a Syrian town”.
  static let settlements: WordSet = [
    "city", "town", "village", "port", "province", "region", "district", "island", "airport", "resort",
    "prison", "base", "bases", "hospital",
  ]
  /// Nouns for parts of a state that stand behind their names: “in Unity state”.
  static let regionNouns: WordSet = [
    "county", "district", "governorate", "oblast", "province", "region", "state", "valley",
  ]
  /// Nouns for votes of a people, which are held in the state whose adjective stands before them.
  static let polls: WordSet = [
    "election", "elections", "vote", "runoff", "run-off", "polls", "referendum", "presidency", "primary",
  ]
  /// Words between a state's adjective and a noun for its ground or its polls.
  static let groundModifiers: WordSet = [
    "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern", "southeastern",
    "southwestern", "border", "coastal", "sovereign", "territorial", "port", "military", "air",
    "presidential",
    "parliamentary", "general", "legislative", "local", "municipal", "regional", "snap", "early", "mountain",
    "resort", "naval", "industrial", "oil", "holy",
  ]
  /// Verbs of which only somebody is the object, never a place.
  static let dealings: WordSet = [
    "appoint", "arrest", "charge", "convict", "detain", "elect", "free", "indict", "jail", "meet", "name",
    "nominate", "release", "sack", "sanction", "sentence", "succeed",
  ]
  /// Nouns of acts of people, whose doer a possessive tells: “his visit”, “their talks”.
  static let personalActs: WordSet = [
    "talks", "meeting", "meetings", "conversation", "conversations", "discussion", "discussions", "contacts",
    "negotiations", "trip", "tour", "arrival", "departure", "resignation", "speech", "address", "call",
    "calls",
    "invitation", "appointment", "election", "inauguration", "remarks", "comments", "declaration", "pledge",
    "promise", "ouster", "arrest", "dismissal", "victory", "candidacy", "encounter", "summit", "letter",
    "appeal",
    "accusation", "accusations", "criticism", "condemnation", "opposition", "agreement", "deal", "signature",
    "nomination", "removal", "trial", "stopover", "stay", "return",
  ]
  /// Verbs of telling somebody of one's own acts.
  static let informing: WordSet = ["brief", "debrief", "inform", "notify", "tell", "update"]
  /// Verbs that make somebody the holder of the office that follows.
  static let becoming: WordSet = [
    "become", "elect", "appoint", "name", "nominate", "make", "choose", "declare", "proclaim", "remain",
    "designate",
    "swear", "call", "confirm", "crown", "reelect", "re-elect",
  ]
  /// Verbs of which “it” is no doer.
  static let happening: WordSet = [
    "seem", "appear", "be", "happen", "rain", "snow", "take", "matter", "turn", "remain", "become", "follow",
    "mean", "depend", "look", "sound", "occur", "begin", "start", "end", "last", "cost", "come", "contain",
    "include",
  ]
}
