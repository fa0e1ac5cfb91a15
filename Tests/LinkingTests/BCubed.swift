import Model

/// B³ of Bagga and Baldwin: for each item, how much of its cluster belongs with it, and how much of what does is there.
struct BCubed: CustomStringConvertible {
  let precision: Double
  let recall: Double
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// Compares two labellings of the same items.
  init(found: [Report.ID: String], gold: [Report.ID: String]) {
    let foundClusters = Dictionary(grouping: found.keys) { found[$0] ?? "" }.mapValues(Set.init)
    let goldClusters = Dictionary(grouping: gold.keys) { gold[$0] ?? "" }.mapValues(Set.init)
    var (precision, recall) = (0.0, 0.0)
    for item in gold.keys {
      let mine = foundClusters[found[item] ?? ""] ?? [item]
      let belonging = goldClusters[gold[item] ?? ""] ?? [item]
      let shared = Double(mine.intersection(belonging).count)
      precision += shared / Double(mine.count)
      recall += shared / Double(belonging.count)
    }
    self.precision = precision / Double(max(1, gold.count))
    self.recall = recall / Double(max(1, gold.count))
  }

  var description: String { "B³ precision \(precision), recall \(recall), F1 \(f1)" }
}
