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
    // “gov” alone is that of the United States.
    let state = labels.last.flatMap {
      $0 == "gov" ? lexicon.row(.country, key: "USA") : lexicon.country(ofDomain: $0)
    }
    return state.map { PartyRow(.country, $0) }
  }
}
