internal import CUchardet
internal import Glibc

/// Turns bytes into text: byte order mark, then what the file declares, then UTF-8 where it is valid, then a guess, then
/// windows-1252, in which every byte means something.
enum TextEncoding {
  /// The text of bytes; `declared` is the charset that the file or its page names.
  static func text(of bytes: [UInt8], declared: String?) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    if bytes.starts(with: [0xFF, 0xFE]) { return converted(bytes, from: "UTF-16LE") ?? "" }
    if bytes.starts(with: [0xFE, 0xFF]) { return converted(bytes, from: "UTF-16BE") ?? "" }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    for charset in [declared, guessed(bytes), "WINDOWS-1252"].compactMap({ $0 }) {
      let name = charset.lowercased() == "iso-8859-1" ? "WINDOWS-1252" : charset
      if name.lowercased() != "utf-8", let text = converted(bytes, from: name) { return text }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func guessed(_ bytes: [UInt8]) -> String? {
    guard let detector = uchardet_new() else { return nil }
    defer { uchardet_delete(detector) }
    let head = Array(bytes.prefix(1 << 16))
    let status = head.withUnsafeBytes {
      uchardet_handle_data(detector, $0.bindMemory(to: CChar.self).baseAddress, head.count)
    }
    guard status == 0 else { return nil }
    uchardet_data_end(detector)
    guard let name = uchardet_get_charset(detector) else { return nil }
    let charset = String(cString: name)
    return charset.isEmpty ? nil : charset
  }

  /// The text of bytes in a charset that glibc knows; `nil` where it does not, or where the bytes are no text of it.
  private static func converted(_ bytes: [UInt8], from charset: String) -> String? {
    let handle = iconv_open("UTF-8", charset)
    guard handle != iconv_t(bitPattern: -1), let handle else { return nil }
    defer { iconv_close(handle) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    var inLeft = input.count
    var outLeft = output.count
    let status = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        return iconv(handle, &from, &inLeft, &to, &outLeft)
      }
    }
    guard status != Int.max.magnitude, status != size_t.max else { return nil }
    return String(decoding: output[..<(output.count - outLeft)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      .replacing("\u{FEFF}", with: "")
  }
}
