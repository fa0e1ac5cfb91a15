import Lexicons
import Model

/// Finds the state whose government publishes an article: of the Kremlin's pages, Russia.
struct PublishingState {
  let lexicon: Lexicon

  /// The state; `nil` where the article is of a newspaper or its source is not known.
  func state(of article: Article) -> PartyRow? {
    seat(in: article.source) ?? ofDomain(article.source) ?? ofDomain(article.url)
  }

  /// The state of a seat of government that a source names: “Kremlin press service”.
  private func seat(in source: String) -> PartyRow? {
    let words = source.split { !$0.isLetter }.flatMap { NameWord.words(of: String($0)) }
    for start in words.indices {
      var key = NameKey()
      for word in words[start...].prefix(3) {
        key = key.appending(word)
        guard let found = lexicon.find(key) else { break }
        let seat = found.uses.lazy.map { self.lexicon.use($0) }.first {
          $0.table == .country && $0.kind == .seat
        }
        if let seat { return PartyRow(.country, seat.row) }
      }
    }
    return nil
  }

  /// The state of a government's own address: `whitehouse.gov`, `www.mfa.gov.tr`.
  private func ofDomain(_ address: String) -> PartyRow? {
    let host = address.split(separator: "/").first { $0.contains(".") } ?? ""
    let labels = host.split(separator: ".").map { $0.lowercased() }
    guard labels.count > 1, labels.suffix(2).contains("gov") else { return nil }
    guard let last = labels.last, last != "gov" else { return country("USA") }
    let name = PublishingState.domains[last]
    return name.flatMap(country)
  }

  private func country(_ key: String) -> PartyRow? {
    lexicon.row(.country, key: key).map { PartyRow(.country, $0) }
  }

  /// The states whose governments write English pages under “gov” and their letters.
  private static let domains = [
    "uk": "GBR", "au": "AUS", "in": "IND", "cn": "CHN", "tr": "TUR", "ua": "UKR", "il": "ISR", "pk": "PAK",
    "sg": "SGP",
    "pl": "POL", "kz": "KAZ", "eg": "EGY", "ie": "IRL", "it": "ITA", "za": "ZAF", "br": "BRA", "ph": "PHL",
    "sy": "SYR",
  ]
}
