/// Why the database cannot be used; the text names the file and the remedy.
package struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  package enum Kind: Sendable, Hashable {
    case cannotOpen(String)
    case missing, locked, full, readOnly, notADatabase, otherProgram
    case damaged(String)
    case newer(Int)
    case failed(String)
  }

  /// The file.
  package let path: String
  /// What is wrong with it.
  package let kind: Kind

  /// Whether it is about reading and writing, and not about what the file holds.
  package var isInputOutput: Bool {
    switch kind {
    case .missing, .cannotOpen, .locked, .full, .readOnly, .failed: true
    case .notADatabase, .damaged, .otherProgram, .newer: false
    }
  }

  /// The file, what is wrong with it, and the remedy.
  package var description: String {
    switch kind {
    case .cannotOpen(let reason):
      "\(path): the database cannot be opened (\(reason)); check the folder and its permissions"
    case .missing: "no database at \(path); make one with `chancery add FILE… --db \(path)`"
    case .damaged(let reason):
      "\(path): the database is damaged (\(reason)); restore a copy of it, or make it anew from the articles"
    case .locked: "\(path): another program is writing to the database; try again when it has finished"
    case .full:
      "\(path): the disk is full; nothing that was added before is lost. Make room and run the command again"
    case .readOnly: "\(path): the database cannot be written; check its permissions"
    case .notADatabase: "\(path): this is no SQLite database; give another name with --db"
    case .otherProgram: "\(path): this is a database of another program; give another name with --db"
    case .newer(let version):
      "\(path): a newer version of chancery made this database (layout \(version)); update the program"
    case .failed(let reason): "\(path): the database refused: \(reason)"
    }
  }
}
