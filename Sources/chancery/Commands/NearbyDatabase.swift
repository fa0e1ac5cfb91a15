import Foundation
import Storing

/// The one database of this program in the current folder, which a person who gave no `--db` may have meant.
enum NearbyDatabase {
  /// What to say of it behind an error; empty where the error is another, or not one database alone lies here.
  static func hint(behind error: StoreError, arguments: [String]) -> String {
    let isChosen = arguments.contains { $0 == "--db" || $0.hasPrefix("--db=") }
    guard error.kind == .missing, error.path == Setting.usualDatabase, !isChosen else { return "" }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: ".")) ?? []
    let found = names.filter(isDatabase)
    return found.count == 1 ? "; or name the one that lies here: --db \(found[0])" : ""
  }

  private static func isDatabase(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), !isFolder.boolValue,
      let file = FileHandle(forReadingAtPath: name)
    else { return false }
    defer { try? file.close() }
    return Store.isDatabase(beginning: [UInt8]((try? file.read(upToCount: 100)) ?? Data()))
  }
}
