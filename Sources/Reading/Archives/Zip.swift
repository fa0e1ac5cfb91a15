internal import CZlib

/// A zip archive (PKWARE APPNOTE): its entries by the directory at its end, stored or deflated.
struct Zip {
  /// A file in the archive.
  struct Entry {
    let name: String
    fileprivate let method: Int
    fileprivate let packed: Int
    fileprivate let unpacked: Int
    fileprivate let offset: Int
  }

  private let bytes: [UInt8]
  private let archive: String
  private(set) var entries: [Entry] = []
  /// More than this is not unpacked of one archive: a small one can claim terabytes.
  static let limit = 1 << 30

  /// Whether bytes begin as such archives do.
  static func recognises(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Reads the directory; `name` is the archive's, for messages.
  init(_ bytes: [UInt8], name: String) throws(ReadingError) {
    self.bytes = bytes
    archive = name
    guard let end = directoryEnd, bytes.count >= end + 22 else {
      throw ReadingError(name: name, reason: .damagedZip)
    }
    let count = number(end + 10, 2)
    var place = number(end + 16, 4)
    for _ in 0..<count {
      guard place >= 0, place + 46 <= bytes.count, number(place, 4) == 0x0201_4B50 else {
        throw ReadingError(name: name, reason: .damagedZip)
      }
      let (nameSize, extra, comment) = (number(place + 28, 2), number(place + 30, 2), number(place + 32, 2))
      guard place + 46 + nameSize <= bytes.count else { throw ReadingError(name: name, reason: .damagedZip) }
      let entry = Entry(
        name: String(decoding: bytes[(place + 46)..<(place + 46 + nameSize)], as: UTF8.self),
        method: number(place + 10, 2),
        packed: number(place + 20, 4), unpacked: number(place + 24, 4), offset: number(place + 42, 4))
      if !entry.name.hasSuffix("/") { entries.append(entry) }
      place += 46 + nameSize + extra + comment
    }
  }

  /// The record that ends the directory: in the last 64 KiB, before a comment.
  private var directoryEnd: Int? {
    var place = bytes.count - 22
    while place >= 0, place > bytes.count - 22 - 65_536 {
      if number(place, 4) == 0x0605_4B50 { return place }
      place -= 1
    }
    return nil
  }

  private func number(_ place: Int, _ width: Int) -> Int {
    guard place >= 0, place + width <= bytes.count else { return -1 }
    return (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  /// The first entry of a name; `nil` where there is none.
  func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

  /// An entry's bytes; more than `limit` is an error.
  func contents(of entry: Entry, limit: Int = Zip.limit) throws(ReadingError) -> [UInt8] {
    let header = entry.offset
    let start = header + 30 + max(0, number(header + 26, 2)) + max(0, number(header + 28, 2))
    guard number(header, 4) == 0x0403_4B50, start + entry.packed <= bytes.count, entry.packed >= 0 else {
      throw ReadingError(name: "\(archive)/\(entry.name)", reason: .damagedZip)
    }
    let packed = Array(bytes[start..<start + entry.packed])
    switch entry.method {
    case 0 where packed.count <= limit: return packed
    case 0: throw ReadingError(name: "\(archive)/\(entry.name)", reason: .tooLarge)
    // Raw deflate, without a header.
    case 8:
      return try Inflater.unpacked(
        packed, windowBits: -15, limit: limit, name: "\(archive)/\(entry.name)", damaged: .damagedZip)
    default: throw ReadingError(name: "\(archive)/\(entry.name)", reason: .damagedZip)
    }
  }
}
