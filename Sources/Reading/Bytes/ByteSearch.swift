internal import Glibc

extension [UInt8] {
  /// Where a mark first ends; `nil` where it does not stand in the bytes.
  func end(of mark: StaticString) -> Int? {
    mark.withUTF8Buffer { end(of: UnsafeRawBufferPointer($0)) }
  }

  /// Whether other bytes stand in the bytes.
  func holds(_ wanted: [UInt8]) -> Bool { wanted.withUnsafeBytes { end(of: $0) != nil } }

  private func end(of mark: UnsafeRawBufferPointer) -> Int? {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let wanted = mark.baseAddress, let first = mark.first else {
        return nil
      }
      var place = 0
      while place + mark.count <= bytes.count,
        let found = memchr(start + place, Int32(first), bytes.count - place)
      {
        place = start.distance(to: found)
        if place + mark.count <= bytes.count, memcmp(found, wanted, mark.count) == 0 {
          return place + mark.count
        }
        place += 1
      }
      return nil
    }
  }
}
