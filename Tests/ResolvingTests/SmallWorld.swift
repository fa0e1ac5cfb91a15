import Lexicons
import Model

/// A small world of states, offices and people, enough for every construction.
enum SmallWorld {
  static func lexicon() throws -> Lexicon { try Lexicon.compiled(from: tables) }

  private static let tables: [String: String] = [
    "countries.tsv": table(
      "key name official aliases demonyms capital seats existed kind leader domain source",
      "DEU|Germany|Federal Republic of Germany||German ; Germans|Berlin|||state",
      "FRA|France|French Republic||French|Paris|the Élysée||state",
      "GEO|Georgia|||Georgian ; Georgians|Tbilisi|||state",
      "IRN|Iran|Islamic Republic of Iran||Iranian ; Iranians|Tehran|||state",
      "JOR|Jordan|||Jordanian ; Jordanians|Amman|||state",
      "RUS|Russia|Russian Federation||Russian ; Russians|Moscow|the Kremlin|1991-12-26/..|state",
      "SUN|Soviet Union||USSR ; U.S.S.R.|Soviet ; Soviets|Moscow|the Kremlin|1922-12-30/1991-12-26|former",
      "UKR|Ukraine|||Ukrainian ; Ukrainians|Kyiv|||state",
      "USA|United States|United States of America|US ; U.S. ; America|American ; Americans|Washington|the White House ; Foggy Bottom||state"
    ),
    "organisations.tsv": table(
      "key name aliases kind members seat parent existed source",
      "nato|NATO|North Atlantic Treaty Organization|alliance|||||",
      "p5-1|P5+1|E3+3 ; six world powers|group|||||2006/2018",
      "un|United Nations|UN ; U.N.|body||New York||"
    ),
    "offices.tsv": table(
      "key title aliases of rank source",
      "deu-chancellor|Chancellor|Federal Chancellor|DEU|head-of-government",
      "deu-foreign|Foreign Minister|Minister for Foreign Affairs|DEU|foreign-minister",
      "irn-foreign|Foreign Minister|Minister of Foreign Affairs|IRN|foreign-minister",
      "irn-president|President||IRN|head-of-state",
      "rus-foreign|Foreign Minister|Minister of Foreign Affairs|RUS|foreign-minister",
      "rus-president|President||RUS|head-of-state",
      "un-secretary-general|Secretary-General|Secretary General ; UN chief|un|secretary-general",
      "usa-president|President|U.S. President|USA|head-of-state",
      "usa-secretary-of-state|Secretary of State||USA|foreign-minister"
    ),
    "people.tsv": table(
      "key name aliases country source",
      "angela-merkel|Angela Merkel||DEU",
      "ban-ki-moon|Ban Ki-moon||KOR",
      "barack-obama|Barack Obama||USA",
      "bill-clinton|Bill Clinton||USA",
      "frank-walter-steinmeier|Frank-Walter Steinmeier||DEU",
      "hassan-rouhani|Hassan Rouhani||IRN",
      "hillary-clinton|Hillary Clinton|Hillary Rodham Clinton|USA",
      "john-kerry|John Kerry||USA",
      "mohammad-javad-zarif|Mohammad Javad Zarif|Javad Zarif|IRN",
      "ronald-reagan|Ronald Reagan||USA",
      "sergei-lavrov|Sergei Lavrov|Sergey Lavrov|RUS",
      "vladimir-putin|Vladimir Putin||RUS"
    ).replacing("\tKOR\t", with: "\t\t"),
    "terms.tsv": table(
      "key person office term acting source",
      "a|barack-obama|usa-president|2009-01-20/2017-01-20|",
      "b|bill-clinton|usa-president|1993-01-20/2001-01-20|",
      "c|ronald-reagan|usa-president|1981-01-20/1989-01-20|",
      "d|john-kerry|usa-secretary-of-state|2013-02-01/2017-01-20|",
      "e|hillary-clinton|usa-secretary-of-state|2009-01-21/2013-02-01|",
      "f|vladimir-putin|rus-president|2012-05-07/..|",
      "g|sergei-lavrov|rus-foreign|2004-03-09/..|",
      "h|angela-merkel|deu-chancellor|2005-11-22/2021-12-08|",
      "i|frank-walter-steinmeier|deu-foreign|2013-12-17/2017-01-27|",
      "j|hassan-rouhani|irn-president|2013-08-03/2021-08-03|",
      "k|mohammad-javad-zarif|irn-foreign|2013-08-15/2021-08-25|",
      "l|ban-ki-moon|un-secretary-general|2007-01-01/2016-12-31|"
    ),
    "places.tsv": table(
      "key name aliases country kind latitude longitude population source",
      "atlanta|Atlanta||USA|city|33.7|-84.4|498715",
      "geneva|Geneva|Genève||city|46.2|6.1|201741",
      "georgia-us|Georgia||USA|state|32.6|-83.4|10711908",
      "paris|Paris||FRA|city|48.9|2.3|2138551",
      "paris-texas|Paris||USA|city|33.7|-95.6|24171"
    ),
  ]

  /// A table written with bars for tabs, semicolons for several values, and one source for all rows.
  private static func table(_ header: String, _ rows: String...) -> String {
    let columns = header.split(separator: " ")
    let lines = rows.map { row in
      var fields = row.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.split(separator: " ; ").joined(separator: " | ")
      }
      while fields.count < columns.count - 1 { fields.append("") }
      return (fields.prefix(columns.count - 1) + ["test"]).joined(separator: "\t")
    }
    return ([columns.joined(separator: "\t")] + lines).joined(separator: "\n")
  }
}

/// Sentences of bare words, without tags and trees: what resolving has to get by with at worst.
func bareSentences(_ text: String) -> [Sentence] {
  var sentences: [Sentence] = []
  var tokens: [Token] = []
  func finish() {
    guard let first = tokens.first, let last = tokens.last else { return }
    sentences.append(
      Sentence(
        range: TextRange(first.range.start, last.range.end), paragraph: 0, place: .body, tokens: tokens,
        names: []))
    tokens = []
  }
  var offset = 0
  for word in text.split(separator: " ", omittingEmptySubsequences: false) {
    var pieces: [Substring] = []
    var rest = word
    var tail: [Substring] = []
    while let last = rest.last,
      [",", ";", ":", "”", "\"", "?", "!"].contains(last)
        || last == "." && !rest.dropLast().contains(".") && rest.count > 2
    {
      tail.insert(rest.suffix(1), at: 0)
      rest = rest.dropLast()
    }
    for mark in ["'s", "’s"] where rest.hasSuffix(mark) {
      tail.insert(rest.suffix(2), at: 0)
      rest = rest.dropLast(2)
    }
    if !rest.isEmpty { pieces.append(rest) }
    pieces += tail
    for piece in pieces {
      let end = offset + piece.utf8.count
      tokens.append(
        Token(
          range: TextRange(offset, end), form: String(piece), lemma: String(piece), tag: .other,
          penn: .unknown,
          head: nil,
          relation: .dep))
      offset = end
      if [".", "?", "!"].contains(piece) { finish() }
    }
    offset += 1
  }
  finish()
  return sentences
}

/// An article of a day with nothing but text.
func article(_ text: String, on day: String) -> Article {
  let published = CalendarDate(iso: day).map { Publication(day: $0, basis: .given, confidence: 1) }
  return Article(
    id: Article.contentID(title: "", text: text), title: "", source: "", url: "", author: "",
    published: published,
    text: text, passages: [])
}
