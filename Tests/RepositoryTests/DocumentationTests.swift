import Testing

@Test("Every package declaration is documented, in a first line of at most 150 characters")
func documentation() throws {
  var faults: [Fault] = []
  for path in Checkout.swiftFiles {
    let lines = try Checkout.lines(of: path)
    for (index, line) in lines.enumerated() where declares(line) && !isMemberOfSmallType(lines, index) {
      var above = index - 1
      while above >= 0, lines[above].trimmed.hasPrefix("@") { above -= 1 }
      guard above >= 0, lines[above].trimmed.hasPrefix("///") else {
        faults.append(Fault(path: path, line: index + 1, what: "no doc comment: \(line.trimmed)"))
        continue
      }
      while above > 0, lines[above - 1].trimmed.hasPrefix("///") { above -= 1 }
      if lines[above].trimmed.count > 154 {
        faults.append(Fault(path: path, line: above + 1, what: "first line of over 150 characters"))
      }
    }
  }
  #expect(faults.isEmpty, "\(faults)")
}

/// Whether a line declares something that other rooms see; imports and extensions need no comment.
private func declares(_ line: String) -> Bool {
  let words = line.trimmed.split(separator: " ")
  return words.first == "package" && !["import", "extension"].contains(words.dropFirst().first ?? "")
}

/// Whether a declaration is a plain member of an identifier or candidate type of a few lines, whose own comment says all.
private func isMemberOfSmallType(_ lines: [String], _ index: Int) -> Bool {
  let indent = lines[index].prefix { $0 == " " }.count
  guard indent >= 4 else { return false }
  let below = lines[..<index].reversed().prefix(8)
  return below.contains { $0.prefix { $0 == " " }.count < indent && $0.contains("struct") }
}

extension String {
  /// The text without blanks at either end.
  var trimmed: Substring {
    let start = self.drop { $0 == " " || $0 == "\t" }
    return start.lastIndex { $0 != " " && $0 != "\t" }.map { start[...$0] } ?? ""
  }
}
