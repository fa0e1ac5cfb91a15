/// All that is wrong with the tables and pages of a data folder, gathered so that it can be mended in one go.
package struct LexiconError: Error, Sendable, Hashable {
  /// One thing that is wrong, where it stands, and what would be right.
  package struct Fault: Sendable, Hashable {
    /// The path of the file.
    package let file: String
    /// The line, from 1; 0 for the file as a whole.
    package let line: Int
    /// The name of the column; empty for the row as a whole.
    package let column: String
    /// What was found.
    package let found: String
    /// What would be right.
    package let remedy: String

    /// Makes a fault.
    package init(file: String, line: Int, column: String, found: String, remedy: String) {
      self.file = file
      self.line = line
      self.column = column
      self.found = found
      self.remedy = remedy
    }
  }

  /// The faults, by file and line; never empty.
  package let faults: [Fault]

  /// Makes an error of faults.
  package init(faults: [Fault]) { self.faults = faults }
}

extension LexiconError.Fault: CustomStringConvertible {
  /// The fault as a line to print: `people.tsv:12: country: “GERMANY” is no key of countries.tsv; write …`.
  package var description: String {
    let place = line > 0 ? "\(file):\(line)" : file
    return column.isEmpty ? "\(place): \(found); \(remedy)" : "\(place): \(column): \(found); \(remedy)"
  }
}

extension LexiconError: CustomStringConvertible {
  /// The faults, one a line.
  package var description: String { faults.map(\.description).joined(separator: "\n") }
}
