import Testing

@Test("A file has at most 400 lines")
func lengthOfFiles() throws {
  let faults = try Checkout.swiftFiles.compactMap { path in
    let count = try Checkout.lines(of: path).count - 1
    return count > 400 ? Fault(path: path, line: count, what: "over 400 lines") : nil
  }
  #expect(faults.isEmpty, "\(faults)")
}

@Test("A function has at most 60 lines")
func lengthOfFunctions() throws {
  var faults: [Fault] = []
  for path in Checkout.swiftFiles {
    let lines = try Checkout.lines(of: path)
    for (index, line) in lines.enumerated() where opensFunction(line) {
      let indent = line.prefix { $0 == " " }
      let end = lines[(index + 1)...].firstIndex { $0 == indent + "}" } ?? index
      if end - index > 61 {
        faults.append(Fault(path: path, line: index + 1, what: "a function of \(end - index - 1) lines"))
      }
    }
  }
  #expect(faults.isEmpty, "\(faults)")
}

private func opensFunction(_ line: String) -> Bool {
  // What opens and closes in one line has no length.
  guard line.trimmed.last != "}" else { return false }
  let words = line.trimmed.split(separator: " ")
  return words.contains("func") || words.contains { $0.hasPrefix("init(") || $0.hasPrefix("init?(") }
}

/// What must not stand in the sources, and why.
private let forbidden = [
  ("try!", "a failure must be told, not trapped"), ("as!", "a failure must be told, not trapped"),
  ("fatalError(", "a failure must be told, not trapped"),
  ("@unchecked", "the compiler must see that it is Sendable"),
  ("nonisolated(unsafe)", "the compiler must see that it is Sendable"), ("TODO", "finish it or leave it out"),
  ("FIXME", "finish it or leave it out"), ("public ", "this is a program: package at most"),
]

@Test("The sources hold no escape hatches")
func escapeHatches() throws {
  var faults: [Fault] = []
  for path in Checkout.swiftFiles {
    for (index, line) in try Checkout.lines(of: path).enumerated() {
      for (word, reason) in forbidden where line.contains(word) && !line.contains("\"\(word)") {
        faults.append(Fault(path: path, line: index + 1, what: "“\(word)”: \(reason)"))
      }
    }
  }
  #expect(faults.isEmpty, "\(faults)")
}

/// A final class that is `Sendable`, unchecked nowhere, cannot change: the compiler sees to it.
@Test(
  "Nothing changes behind a reference: no class but such as the compiler knows never to change, no actor but the store"
)
func values() throws {
  var faults: [Fault] = []
  for path in Checkout.swiftFiles {
    for (index, line) in try Checkout.lines(of: path).enumerated() {
      let words = line.trimmed.split(separator: " ")
      let kind = words.first { !["package", "private", "final", "internal"].contains($0) }
      let isActor = kind == "actor" && !path.hasPrefix("Sources/Storing/")
      let isFixed = words.contains("final") && line.hasSuffix(": Sendable {")
      if kind == "class" && !isFixed || isActor {
        faults.append(Fault(path: path, line: index + 1, what: "a type that may change: \(line.trimmed)"))
      }
    }
  }
  #expect(faults.isEmpty, "\(faults)")
}
