/// The one of some words that is nearest to a typed one, where it is near enough to be meant.
package func nearest(to word: String, among words: [String]) -> String? {
  let typed = word.lowercased()
  let ranked = words.map { (word: $0, distance: editDistance(typed, $0.lowercased())) }
  guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
  return best.distance <= max(1, typed.count / 3)
    || best.word.lowercased().hasPrefix(typed) && typed.count > 2 ? best.word : nil
}

/// The names that a person may have meant: those with a word near to a word that was typed, the nearest first.
package func nearestNames(to name: String, among names: [String], limit: Int) -> [String] {
  let typed = name.lowercased().split(separator: " ").map(String.init)
  let ranked = names.compactMap { candidate -> (name: String, distance: Int)? in
    let words = candidate.lowercased().split { " -".contains($0) }.map(String.init)
    let distances = typed.flatMap { word in words.map { distance(from: word, to: $0) } }.compactMap { $0 }
    return distances.min().map { (candidate, $0) }
  }
  return ranked.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
}

/// How far a typed word is from another; `nil` where it is too far to be meant.
private func distance(from word: String, to other: String) -> Int? {
  if word.count > 2, other.hasPrefix(word) { return 1 }
  let letters = editDistance(word, other)
  return letters <= max(1, word.count / 3) && letters < word.count ? letters : nil
}

/// The number of letters to add, take out, change or swap (Damerau's, restricted).
private func editDistance(_ one: String, _ other: String) -> Int {
  let (a, b) = (Array(one.utf8), Array(other.utf8))
  var before: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
      row.append(best)
    }
    (before, previous) = (previous, row)
  }
  return previous[b.count]
}
