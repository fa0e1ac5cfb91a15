import Model

/// A tab-separated table as it stands in a file: its rows with their lines, without comments.
struct Table {
  /// One row: its fields, and where it stands.
  struct Row {
    let file: String
    let line: Int
    let fields: [Substring]
  }

  let rows: [Row]

  /// Reads a table whose header must be the given columns; the first is the key, the last the source.
  ///
  /// Rows that cannot be used are left out, with a fault each.
  init(text: String, file: String, columns: [String], faults: inout [LexiconError.Fault]) {
    var rows: [Row] = []
    var isHeaderSeen = false
    for (index, line) in Table.lines(of: text).enumerated()
    where !line.isEmpty && line.utf8.first != UInt8(ascii: "#") {
      let fields = Table.parts(of: line, at: UInt8(ascii: "\t"))
      func fault(_ column: String, _ found: String, _ remedy: String) {
        faults.append(.init(file: file, line: index + 1, column: column, found: found, remedy: remedy))
      }
      guard isHeaderSeen else {
        isHeaderSeen = true
        if fields.map(String.init) == columns { continue }
        fault("", "the header is “\(line)”", "write “\(columns.joined(separator: "\t"))”")
        break
      }
      guard fields.count == columns.count else {
        fault(
          "", "\(fields.count) fields",
          "write \(columns.count), parted by tabs: \(columns.joined(separator: ", "))")
        continue
      }
      if fields[0].isEmpty { fault(columns[0], "no key", "give the row a key that never changes") }
      if fields[columns.count - 1].isEmpty {
        fault("source", "no source", "name where the fact can be looked up")
      }
      if let last = rows.last, !last.fields[0].utf8.lexicographicallyPrecedes(fields[0].utf8) {
        let found =
          last.fields[0] == fields[0]
          ? "“\(fields[0])” stands here twice" : "“\(fields[0])” after “\(last.fields[0])”"
        fault(columns[0], found, "sort the rows by key, bytewise, each key once")
      }
      for (column, field) in zip(columns, fields) where Table.isDecomposed(field) {
        fault(
          column, "“\(field)” has an accent of its own", "write letters and accents as one character (NFC)")
      }
      rows.append(Row(file: file, line: index + 1, fields: fields))
    }
    if !isHeaderSeen {
      faults.append(
        .init(
          file: file, line: 0, column: "", found: "an empty table",
          remedy: "begin with the header “\(columns.joined(separator: "\t"))”"))
    }
    self.rows = rows
  }

  /// The lines of a text, with the ends of lines of any system and without a byte order mark.
  private static func lines(of text: String) -> [Substring] {
    let start =
      text.utf8.starts(with: [0xEF, 0xBB, 0xBF])
      ? text.utf8.index(text.startIndex, offsetBy: 3) : text.startIndex
    return parts(of: text[start...], at: UInt8(ascii: "\n")).map { line in
      line.utf8.last == UInt8(ascii: "\r") ? Substring(line.utf8.dropLast()) : line
    }
  }

  /// What stands between the bytes of a kind, empty parts among it.
  private static func parts(of text: Substring, at mark: UInt8) -> [Substring] {
    text.utf8.split(separator: mark, omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// Whether a vowel is followed by a common accent of its own (U+0300 to U+0303, U+0308), where one character would do.
  private static func isDecomposed(_ text: Substring) -> Bool {
    guard text.utf8.contains(0xcc) else { return false }
    let bytes = Array(text.utf8)
    return bytes.indices.dropFirst(2).contains { i in
      bytes[i - 1] == 0xcc && [0x80, 0x81, 0x82, 0x83, 0x88].contains(bytes[i])
        && "aeiouAEIOU".utf8.contains(bytes[i - 2])
    }
  }
}

extension Table.Row {
  /// The values of a field that are joined by ` | `.
  func list(_ column: Int) -> [String] {
    fields[column].isEmpty
      ? [] : fields[column].split(separator: "|").map { String($0.trimmed) }.filter { !$0.isEmpty }
  }
}

extension Substring {
  /// The text without blanks at either end.
  var trimmed: Substring {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
  }
}
