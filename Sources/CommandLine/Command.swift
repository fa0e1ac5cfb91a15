/// A command of the program, as data: parsing, help, completion, the manual and `Docs/cli.md` all come from it.
package struct Command: Sendable {
  /// What a person types.
  package let name: String
  /// What it does, in a line without a full stop.
  package let summary: String
  /// More about it, in paragraphs; may be empty.
  package let details: String
  /// What follows it, as help shows it: `FILE…`.
  package let operands: String
  /// How many operands it takes.
  package let operandCount: ClosedRange<Int>
  /// Its flags.
  package let flags: [Flag]
  /// Commands worth copying, with what they do.
  package let examples: [Example]

  /// A command line with what it does.
  package struct Example: Sendable {
    package let line: String
    package let effect: String

    /// Makes an example.
    init(_ line: String, _ effect: String) {
      self.line = line
      self.effect = effect
    }
  }

  /// Makes a command.
  init(
    _ name: String, _ summary: String, operands: String = "", count: ClosedRange<Int> = 0...0,
    flags: [Flag] = [],
    details: String = "", examples: [Example]
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    operandCount = count
    self.flags = flags
    self.details = details
    self.examples = examples
  }
}

/// A flag of a command.
package struct Flag: Sendable, Hashable {
  /// Its name, without the hyphens.
  package let name: String
  /// One letter that stands for it; empty for none.
  package let letter: String
  /// What its value is called in help; empty for flags without one.
  package let value: String
  /// What it does, in a line.
  package let summary: String
  /// Whether it may be given several times.
  package let isRepeatable: Bool

  /// Makes a flag.
  init(_ name: String, letter: String = "", value: String = "", isRepeatable: Bool = false, _ summary: String)
  {
    self.name = name
    self.letter = letter
    self.value = value
    self.isRepeatable = isRepeatable
    self.summary = summary
  }
}
