/// gzip (RFC 1952).
enum Gzip {
  /// The unpacked bytes; `nil` where the bytes are not gzip.
  static func unpacked(_ bytes: [UInt8], name: String, limit: Int = Zip.limit) throws(ReadingError)
    -> [UInt8]?
  {
    guard bytes.starts(with: [0x1F, 0x8B]) else { return nil }
    return try Inflater.unpacked(bytes, windowBits: 47, limit: limit, name: name, damaged: .damagedGzip)
  }
}
