/// How much each sign of a report speaks for it or against it: the rows of `Data/Events/weights.tsv`.
///
/// They are learnt by `Data/Scripts/weights.py`; a sign without a row weighs nothing.
package struct SignWeights: Sendable, Hashable {
  /// The weights by the names of the signs; `always` is that of every report.
  package private(set) var values: [String: Double] = [:]

  /// Weights of nothing, by which every report is as likely right as wrong.
  package init() {}

  /// Reads rows of a sign, a tab and a weight; what is wrong is added to `faults`.
  init(text: String, file: String, faults: inout [LexiconError.Fault]) {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 2, !fields[0].isEmpty, let weight = Double(fields[1]) else {
        faults.append(
          .init(
            file: file, line: number + 1, column: "", found: "“\(line)”",
            remedy: "write the name of a sign, a tab and a number"))
        continue
      }
      values[String(fields[0])] = weight
    }
  }
}
