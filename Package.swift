// swift-tools-version: 6.2
import PackageDescription

/// Every target of our own is compiled with the same strictness.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  // What one room calls of another is compiled into it. Tests check the accesses that are unchecked here.
  .unsafeFlags(
    ["-cross-module-optimization", "-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

/// Arithmetic that is bearable in tests, too.
let optimised = SwiftSetting.unsafeFlags(["-O"], .when(configuration: .debug))

/// A room of the house: a library target and what it may import.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A program.
func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one room; its golden files are read from the checkout.
func tests(_ name: String, _ dependencies: [Target.Dependency], golden: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: golden, swiftSettings: settings)
}

/// A library of the system, with the Debian package that brings it.
func system(_ name: String, pkgConfig: String, debian: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debian])])
}

let package = Package(
  name: "chancery",
  products: [
    .executable(name: "chancery", targets: ["chancery"]),
    .executable(name: "chancery-train", targets: ["chancery-train"]),
    .executable(name: "chancery-bench", targets: ["chancery-bench"]),
  ],
  targets: [
    program(
      "chancery", ["Building", "CommandLine", "Exporting", "Lexicons", "Model", "Parsing", "Storing"]),
    program("chancery-bench", ["Dating", "Model", "Parsing"]),
    program("chancery-train", ["Model", "Parsing"]),

    room(
      "Building",
      [
        "Model", "Lexicons", "Reading", "Parsing", "Dating", "Resolving", "Extracting", "Linking",
        "Storing",
      ]),
    room("CommandLine"),
    room("Exporting", ["Model"]),

    room("Reading", ["Model", "CZlib", "CUchardet"]),
    .target(name: "Parsing", dependencies: ["Model", "CVectors"], swiftSettings: settings + [optimised]),
    room("Dating", ["Model"]),
    room("Resolving", ["Model", "Lexicons"]),
    room("Extracting", ["Model", "Lexicons"]),
    room("Linking", ["Model"]),
    room("Storing", ["Model", "CSQLite"]),

    room("Lexicons", ["Model"]),
    room("Model"),

    system("CSQLite", pkgConfig: "sqlite3", debian: "libsqlite3-dev"),
    system("CGumbo", pkgConfig: "gumbo", debian: "libgumbo-dev"),
    system("CZlib", pkgConfig: "zlib", debian: "zlib1g-dev"),
    system("CUchardet", pkgConfig: "uchardet", debian: "libuchardet-dev"),
    .systemLibrary(name: "CVectors"),

    tests("ModelTests", ["Model"]),
    tests("LexiconsTests", ["Lexicons", "Model"]),
    tests("ReadingTests", ["Reading", "Model", "CGumbo"], golden: ["Samples"]),
    tests("ParsingTests", ["Parsing", "Model"]),
    tests("DatingTests", ["Dating", "Model"]),
    tests("ResolvingTests", ["Resolving", "Lexicons", "Parsing", "Model"]),
    tests("ExtractingTests", ["Extracting", "Resolving", "Dating", "Parsing", "Lexicons", "Model"]),
    tests("LinkingTests", ["Linking", "Building", "Storing", "Model"], golden: ["Stories"]),
    tests("StoringTests", ["Storing", "Model", "CSQLite"]),
    tests("ExportingTests", ["Exporting", "Model"], golden: ["Golden"]),
    tests("CommandLineTests", ["CommandLine"]),
    tests(
      "PipelineTests", ["Building", "Exporting", "Model", "Lexicons", "Reading", "Storing"],
      golden: ["Cases"]),
    tests("ChanceryTests", []),
    tests("RepositoryTests", []),
  ]
)
