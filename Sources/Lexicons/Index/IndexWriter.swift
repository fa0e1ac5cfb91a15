import Model

/// Puts the bytes of an index together, section by section.
struct IndexWriter {
  private var sections: [[UInt8]] = Array(repeating: [], count: IndexLayout.Section.allCases.count)
  private var known: [String: UInt32] = [:]

  /// The place of a string among the strings; equal strings are kept once.
  mutating func string(_ text: String) -> UInt32 {
    if let place = known[text] { return place }
    let place = UInt32(sections[IndexLayout.Section.strings.rawValue].count)
    known[text] = place
    append(UInt32(text.utf8.count), to: .strings)
    sections[IndexLayout.Section.strings.rawValue] += Array(text.utf8)
    return place
  }

  /// Appends numbers to a section.
  mutating func append(_ numbers: UInt32..., to section: IndexLayout.Section) {
    for number in numbers {
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        sections[section.rawValue].append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
  }

  /// Appends the two ends of a time.
  mutating func append(_ days: ClosedRange<CalendarDate>, to section: IndexLayout.Section) {
    append(
      UInt32(bitPattern: days.lowerBound.daysSinceEpoch), UInt32(bitPattern: days.upperBound.daysSinceEpoch),
      to: section)
  }

  /// The whole index, for tables of a fingerprint.
  func bytes(fingerprint: UInt64) -> [UInt8] {
    var head = IndexWriter()
    head.append(
      UInt32(truncatingIfNeeded: fingerprint), UInt32(truncatingIfNeeded: fingerprint >> 32), to: .slots)
    var offset = IndexLayout.headLength
    for section in sections {
      head.append(UInt32(offset), UInt32(section.count), to: .slots)
      offset += (section.count + 7) & ~7
    }
    var bytes = IndexLayout.magic + head.sections[0]
    bytes.reserveCapacity(offset)
    for section in sections {
      bytes += section
      bytes += Array(repeating: 0, count: (8 - section.count % 8) % 8)
    }
    return bytes
  }
}
