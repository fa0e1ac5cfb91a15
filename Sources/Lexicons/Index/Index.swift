import Model

/// A compiled index, ready to be read.
struct Index: Sendable {
  private let file: MappedFile
  private let offsets: [Int]
  private let lengths: [Int]
  private let slotMask: Int

  /// Reads the head of an index; `nil` where it is none, is cut short, or was made of other tables.
  init?(_ file: MappedFile, fingerprint: UInt64) {
    guard file.count >= IndexLayout.headLength else { return nil }
    let head = file.withBytes { Array($0.prefix(IndexLayout.headLength)) }
    guard head.starts(with: IndexLayout.magic), head.number(at: 8) == UInt32(truncatingIfNeeded: fingerprint),
      head.number(at: 12) == UInt32(truncatingIfNeeded: fingerprint >> 32)
    else { return nil }
    let places = IndexLayout.Section.allCases.map { 16 + $0.rawValue * 8 }
    let offsets = places.map { Int(head.number(at: $0)) }
    let lengths = places.map { Int(head.number(at: $0 + 4)) }
    guard zip(offsets, lengths).allSatisfy({ $0 + $1 <= file.count }) else { return nil }
    self.file = file
    self.offsets = offsets
    self.lengths = lengths
    slotMask = lengths[IndexLayout.Section.slots.rawValue] / 16 - 1
  }

  /// The number at a place of a section; nothing where the section is shorter.
  func number(_ section: IndexLayout.Section, _ index: Int) -> UInt32 {
    guard index >= 0, (index + 1) * 4 <= lengths[section.rawValue] else { return IndexLayout.none }
    return file.withBytes { $0.load32(offsets[section.rawValue] + index * 4) }
  }

  /// How many numbers a section has.
  func count(_ section: IndexLayout.Section) -> Int { lengths[section.rawValue] / 4 }

  /// The string at a place among the strings.
  func string(_ place: UInt32) -> String {
    guard place != IndexLayout.none else { return "" }
    let start = offsets[IndexLayout.Section.strings.rawValue] + Int(place)
    let end = offsets[IndexLayout.Section.strings.rawValue] + lengths[IndexLayout.Section.strings.rawValue]
    guard start + 4 <= end else { return "" }
    return file.withBytes { bytes in
      let length = Int(bytes.load32(start))
      guard start + 4 + length <= end else { return "" }
      return String(decoding: bytes[start + 4..<start + 4 + length], as: UTF8.self)
    }
  }

  /// Two numbers as the ends of a time.
  func days(_ section: IndexLayout.Section, _ index: Int) -> ClosedRange<CalendarDate> {
    let first = CalendarDate(daysSinceEpoch: Int32(bitPattern: number(section, index)))
    let last = CalendarDate(daysSinceEpoch: Int32(bitPattern: number(section, index + 1)))
    return first...max(first, last)
  }

  /// Where the uses of a name stand, and whether longer names begin so; `nil` where no name does.
  ///
  /// - Complexity: One look into the table, nearly always.
  func find(_ key: UInt64) -> (uses: Range<Int>, continues: Bool)? {
    guard slotMask >= 0 else { return nil }
    return file.withBytes { bytes in
      var slot = Int(truncatingIfNeeded: key) & slotMask
      for _ in 0...slotMask {
        let place = offsets[0] + slot * 16
        let found = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        if found == key {
          let start = Int(bytes.load32(place + 8))
          let count = bytes.load32(place + 12)
          return (start..<start + Int(count & 0x7fff_ffff), count >> 31 == 1)
        }
        if found == 0 { return nil }
        slot = (slot + 1) & slotMask
      }
      return nil
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The number of four bytes at an offset.
  func load32(_ offset: Int) -> UInt32 { loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
}

extension [UInt8] {
  /// The number of four bytes, the lowest first, at an offset.
  fileprivate func number(at offset: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(self[offset + $1]) << UInt32(8 * $1) }
  }
}
