import Parsing

/// What the command line asks for.
struct Order {
  private(set) var model = ""
  private(set) var treebanks: [String] = []
  private(set) var silver: [String] = []
  private(set) var groups: String?
  private(set) var measured: [String] = []
  private(set) var notes: [String] = []
  private(set) var options = Trainer.Options()

  /// Reads what follows the verb; `nil` where it cannot be understood.
  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    model = rest.removeFirst()
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        treebanks.append(argument)
        continue
      }
      guard let value = rest.popFirst(), take(argument, value) else { return nil }
    }
    if treebanks.isEmpty { return nil }
  }

  private mutating func take(_ flag: String, _ value: String) -> Bool {
    switch flag {
    case "--silver": silver.append(value)
    case "--groups": groups = value
    case "--measure": measured.append(value)
    case "--note": notes.append(value)
    case "--seed": return take(value) { $0.seed = UInt64($1) }
    case "--rounds": return take(value) { $0.rounds = $1 }
    case "--gold-weight": return take(value) { $0.weightOfGold = $1 }
    case "--words": return take(value) { $0.words = $1 }
    default: return false
    }
    return true
  }

  /// Takes a whole number above 0.
  private mutating func take(_ value: String, _ set: (inout Trainer.Options, Int) -> Void) -> Bool {
    guard let number = Int(value), number > 0 else { return false }
    set(&options, number)
    return true
  }
}
