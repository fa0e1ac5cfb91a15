import Testing

/// What each room may import of our own; `Package.swift` says the same, and the compiler alone does not hold us to it.
private let mayImport: [String: Set<String>] = [
  "Model": [],
  "Lexicons": ["Model"],
  "Reading": ["Model", "CGumbo", "CZlib", "CUchardet"],
  "Parsing": ["Model", "CVectors"],
  "Dating": ["Model"],
  "Resolving": ["Model", "Lexicons"],
  "Extracting": ["Model", "Lexicons"],
  "Linking": ["Model"],
  "Storing": ["Model", "CSQLite"],
  "Exporting": ["Model"],
  "CommandLine": [],
  "Building": [
    "Model", "Lexicons", "Reading", "Parsing", "Dating", "Resolving", "Extracting", "Linking", "Storing",
  ],
  "chancery": ["Building", "CommandLine", "Exporting", "Lexicons", "Model", "Parsing", "Storing"],
  "chancery-train": ["Model", "Parsing", "CommandLine"],
  "chancery-bench": ["Model", "Dating", "Parsing"],
]

private let system: Set<String> = ["Foundation", "FoundationEssentials", "Glibc", "Synchronization"]

@Test("A room imports only what the design lets it")
func directionOfImports() throws {
  var faults: [Fault] = []
  for path in Checkout.swiftFiles {
    let room = String(path.split(separator: "/")[1])
    let allowed = try #require(mayImport[room], "\(room) is no room of the design")
    for (index, line) in try Checkout.lines(of: path).enumerated() {
      let words = line.split(separator: " ").drop {
        ["package", "internal", "private", "@preconcurrency"].contains($0)
      }
      guard words.first == "import", let module = words.last.map(String.init) else { continue }
      if !allowed.contains(module) && !system.contains(module) {
        faults.append(Fault(path: path, line: index + 1, what: "\(room) must not import \(module)"))
      }
    }
  }
  #expect(faults.isEmpty, "\(faults)")
}

@Test("Every room of the design has its folder, and no folder is without a room")
func rooms() {
  let folders = Set(Checkout.swiftFiles.map { String($0.split(separator: "/")[1]) })
  #expect(folders == Set(mayImport.keys))
}
