import Lexicons
import Model

/// Whose an office is, as the words say it.
enum Owner: Hashable {
  case none
  /// “Russian”, “Germany's”, “of France”.
  case parties([PartyRow])
  /// “his”, “their”.
  case pronoun
  /// Something that the tables do not know: “the club's president”.
  case unknown
}

/// When an office was held, as the words say it.
enum Tenure: Hashable {
  case current
  /// “former”, “ex-”.
  case past
  /// “-elect”, “designate”.
  case future
  /// “deputy”, “vice” before a title that the tables know only without: another office, which they do not know.
  case deputy
}

/// A title with what stands around it: “former Russian Foreign Minister”, “his German counterpart”.
struct Title {
  /// The tokens, without the name that may follow.
  var tokens: Range<Int>
  /// The offices that bear it, in all countries.
  var offices: [Int] = []
  var owner: Owner = .none
  var tenure: Tenure = .current
  /// Whether it is “counterpart”, so that the office is that of somebody told of before.
  var isCounterpart = false
  /// Whether it is “leader”, which is no office but whoever leads.
  var isLeader = false
  /// Whether its own words tell whose it is, as in “Bosnian Serb leader”.
  var namesOwner = false
  /// Whether it stands in the plural.
  var isPlural = false
  /// Whether “a” or “an” stands before it.
  var isIndefinite = false
  /// Whether it only says what somebody is or becomes: “as president”.
  var isPredicate = false
  /// Whether “the” or an owner stands before it.
  var isDefinite = false
  /// The words of the title alone, in small letters.
  var word = ""
}

/// “The two leaders”, “both sides”, “the foreign ministers”: some of those told of before.
struct Collective {
  /// How many; `nil` where the words do not tell.
  var count: Int?
  /// Whether they are people rather than states.
  var ofPeople: Bool
  /// Whether they lead states: “leaders”, not “diplomats”.
  var ofLeaders = false
  /// Whether they are states and no bodies: “countries”, not “sides”.
  var ofCountries = false
  /// The offices that the words name.
  var offices: [Int] = []
  /// Whether no “the” points back at anyone told of: “approved by leaders in June”.
  var isBare = false
}

/// Words of a sentence that may point at parties, as grammar cuts them out.
struct Phrase {
  /// What the words are.
  enum Kind {
    /// A person's name, with the titles before it.
    case person(Name)
    /// A title alone.
    case office(Title)
    /// The name, adjective or government of a state, or an organisation; `acts` where grammar makes it a party.
    case party([PartyRow], form: Mention.Form, acts: Bool)
    /// States that share a name in the plural: “the two Koreas”.
    case halves([PartyRow])
    /// An organisation that the tables do not know.
    case unknownOrganisation
    /// A place and nothing else.
    case place
    /// “he”, “she”, “him”; “his” and “her” before a noun of an act, as in “his visit”.
    case pronoun(Gender, isPossessive: Bool)
    /// “it”, where it is somebody who acts; “its” before a noun of an act.
    case it
    /// “they”, “them”; “their” before a noun of an act.
    case they
    /// “I”, where the text is a speech or a talk with its speakers named.
    case speaker
    /// “you” in a talk of two.
    case listener
    /// “his government”, “our troops”, “the army”: a body of the state of somebody told of, or of the one that it is all about.
    case ownBody(Owner)
    /// “the council”, “the western alliance”, “the country”: a body or state told of before; `noun` is the last word in small letters.
    case told(noun: String)
    /// “pro-Russian separatists”, “the Syrian opposition”, “Western powers”; `noun` is the last word in small letters.
    case group(noun: String, isNamed: Bool)
    /// “the two leaders”: so many people or states; “the leaders”: those told of last.
    case collective(Collective)
  }

  /// A person's name.
  struct Name {
    /// The tokens of the name alone.
    var tokens: Range<Int>
    /// The people of the tables that bear it in full.
    var people: [Int] = []
    /// The people whose family name it ends in.
    var surnames: [Int] = []
    /// Whether only a family name stands there.
    var isSurnameOnly = false
    /// The titles before and beside it.
    var titles: [Title] = []
    /// Whether “Mr” or the like, or a title, stands before it.
    var isIntroduced = false
    /// Whether the model takes it for a person's name.
    var isTagged = false
    /// Whether the words may be no name at all, so that only one whom the article names in full is meant.
    var isDoubtful = false
    var gender: Gender?
    /// Whether “King”, “Prince” or the like stands before it.
    var isRoyal = false
    /// Whether that word is of one who reigns: “King”, not “Prince”.
    var isCrowned = false
    /// Whether it is those around the person who are meant: “the Obama administration”.
    var isCircle = false
    /// The state of an adjective before it: “Ukrainian lawmaker Petro Poroshenko”.
    var country: PartyRow?
  }

  /// The tokens of the whole phrase.
  var tokens: Range<Int>
  var kind: Kind
  /// The places that the same words can mean, by their rows; a state's name or capital is a place without one.
  var places: [Int] = []
  /// The index of the phrase before that this one stands beside, after a comma; `nil` for none.
  var besides: Int?
}
