internal import CZlib

/// gzip (RFC 1952), by zlib.
enum Gzip {
  /// More than this is not unpacked: a small file can claim terabytes.
  static let limit = 1 << 30

  /// The unpacked bytes; `nil` where the bytes are not gzip.
  static func unpacked(_ bytes: [UInt8], name: String) throws(ReadingError) -> [UInt8]? {
    guard bytes.starts(with: [0x1F, 0x8B]) else { return nil }
    var stream = z_stream()
    // 15 bits of window, and 32 for gzip by its header.
    guard inflateInit2_(&stream, 47, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw ReadingError(name: name, reason: .damagedGzip)
    }
    defer { inflateEnd(&stream) }
    var input = bytes
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let status = input.withUnsafeMutableBufferPointer { source -> Int32 in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(clamping: source.count)
      var status = Z_OK
      while status == Z_OK, output.count <= limit {
        let made = chunk.withUnsafeMutableBufferPointer { target -> Int in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(target.count)
          status = inflate(&stream, Z_NO_FLUSH)
          return target.count - Int(stream.avail_out)
        }
        output += chunk[..<made]
        // Members may follow one another.
        if status == Z_STREAM_END, stream.avail_in > 0 { status = inflateReset(&stream) }
      }
      return status
    }
    guard output.count <= limit else { throw ReadingError(name: name, reason: .tooLarge) }
    guard status == Z_STREAM_END else { throw ReadingError(name: name, reason: .damagedGzip) }
    return output
  }
}
