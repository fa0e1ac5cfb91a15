/// A part of the program whose speed is measured.
struct Benchmark: Sendable {
  /// What it is called on the command line.
  let name: String
  /// What it measures, in a few words.
  let summary: String
  /// Makes ready for texts, and returns what is timed; that says what it found.
  let prepare: @Sendable (_ texts: [String]) -> () -> String

  /// Every benchmark.
  static let all: [Benchmark] = [dates, trees]
}
