internal import CZlib

/// Unpacks deflated bytes, by zlib.
enum Inflater {
  /// The unpacked bytes.
  ///
  /// - Parameters:
  ///   - windowBits: As zlib has it: 47 for gzip and zlib by their headers, -15 for bare data.
  ///   - limit: How many bytes are unpacked at most; more is an error.
  ///   - damaged: What is told where the data is cut short or wrong.
  static func unpacked(
    _ bytes: [UInt8], windowBits: Int32, limit: Int, name: String, damaged: ReadingError.Reason
  )
    throws(ReadingError) -> [UInt8]
  {
    var stream = z_stream()
    guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw ReadingError(name: name, reason: damaged)
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
        // Members of a gzip file may follow one another.
        if status == Z_STREAM_END, stream.avail_in > 0, windowBits > 0 { status = inflateReset(&stream) }
      }
      return status
    }
    guard output.count <= limit else { throw ReadingError(name: name, reason: .tooLarge) }
    guard status == Z_STREAM_END else { throw ReadingError(name: name, reason: damaged) }
    return output
  }
}
