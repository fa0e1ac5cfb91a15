/// What speaks for a draft or against it by its grammar; raw values as in `Data/Events/weights.tsv` and in `explain`.
enum Sign: String, Sendable, Hashable {
  case byVerb = "a verb"
  case byNoun = "a noun"
  /// The verb has the noun that its pattern asks for.
  case withComplement = "its noun"
  /// A word stands near that its pattern asks for.
  case withContext = "a word beside"
  /// Its verb is that of the whole sentence.
  case isMain = "the main verb"
  case isQuoted = "in quotes"
  /// Somebody without a name fills a slot.
  case namelessSlot = "somebody nameless"
  /// A party is told only by a noun that acts for it.
  case throughNoun = "a party through a noun"
  /// A party is told only by a pronoun.
  case byPronoun = "a party by pronoun"
  case inTranscript = "a turn of a transcript"
}
