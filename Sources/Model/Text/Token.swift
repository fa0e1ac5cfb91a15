/// A syntactic word of a sentence, as Universal Dependencies counts words.
package struct Token: Sendable, Hashable {
  /// Where it stands in the article's text; the parts of a multiword token ("don't") share out its range.
  package let range: TextRange
  /// The word as written.
  package let form: String
  /// The dictionary form; the form itself where nothing better is known.
  package var lemma: String
  /// The universal part of speech.
  package var tag: PartOfSpeech
  /// The Penn Treebank tag (CoNLL-U's XPOS).
  package var penn: PennTag
  /// The index of the governor within the sentence; `nil` for the root.
  package var head: Int?
  /// The relation to the governor.
  package var relation: DependencyRelation

  /// Makes a token.
  package init(
    range: TextRange, form: String, lemma: String, tag: PartOfSpeech, penn: PennTag, head: Int?,
    relation: DependencyRelation
  ) {
    self.range = range
    self.form = form
    self.lemma = lemma
    self.tag = tag
    self.penn = penn
    self.head = head
    self.relation = relation
  }
}

/// The seventeen parts of speech of Universal Dependencies (UPOS); raw values as in CoNLL-U.
package enum PartOfSpeech: String, Sendable, Hashable, CaseIterable {
  case adjective = "ADJ"
  case adposition = "ADP"
  case adverb = "ADV"
  case auxiliary = "AUX"
  case coordinator = "CCONJ"
  case determiner = "DET"
  case interjection = "INTJ"
  case noun = "NOUN"
  case numeral = "NUM"
  case particle = "PART"
  case pronoun = "PRON"
  case properNoun = "PROPN"
  case punctuation = "PUNCT"
  case subordinator = "SCONJ"
  case symbol = "SYM"
  case verb = "VERB"
  case other = "X"
}

/// A relation of Universal Dependencies, with the English subtypes; raw values as in CoNLL-U.
package enum DependencyRelation: String, Sendable, Hashable, CaseIterable {
  case acl
  case aclRelative = "acl:relcl"
  case advcl
  case advclRelative = "advcl:relcl"
  case advmod
  case amod
  case appos
  case aux
  case auxPassive = "aux:pass"
  case `case`
  case cc
  case ccPreconj = "cc:preconj"
  case ccomp
  case clf
  case compound
  case compoundParticle = "compound:prt"
  case conj
  case cop
  case csubj
  case csubjOuter = "csubj:outer"
  case csubjPassive = "csubj:pass"
  case dep
  case det
  case detPredeterminer = "det:predet"
  case discourse
  case dislocated
  case expl
  case fixed
  case flat
  case goeswith
  case iobj
  case list
  case mark
  case nmod
  case nmodDescription = "nmod:desc"
  case nmodPossessive = "nmod:poss"
  case nmodUnmarked = "nmod:unmarked"
  case nsubj
  case nsubjOuter = "nsubj:outer"
  case nsubjPassive = "nsubj:pass"
  case nummod
  case obj
  case obl
  case oblAgent = "obl:agent"
  case oblUnmarked = "obl:unmarked"
  case orphan
  case parataxis
  case punct
  case reparandum
  case root
  case vocative
  case xcomp
}
