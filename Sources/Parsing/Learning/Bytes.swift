/// Bytes that are written one value after another, little-endian.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Appends an integer.
  mutating func write<Value: FixedWidthInteger>(_ value: Value) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends a text with its length in front.
  mutating func write(_ text: String) {
    write(UInt32(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends texts with their number in front.
  mutating func write(_ texts: [String]) {
    write(UInt32(texts.count))
    for text in texts { write(text) }
  }
}

/// Bytes that are read one value after another; `nil` as soon as they end.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  /// Reads from the first byte.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether every byte was read.
  var isAtEnd: Bool { position == bytes.count }

  /// The next integer of four bytes.
  mutating func readUInt32() -> UInt32? {
    let array: [UInt32]? = readArray(1)
    return array?.first
  }

  /// The next so many integers.
  mutating func readArray<Value: FixedWidthInteger>(_ count: Int) -> [Value]? {
    let size = MemoryLayout<Value>.size
    guard count >= 0, count <= (bytes.count - position) / size else { return nil }
    let values = [Value](unsafeUninitializedCapacity: count) { buffer, initialised in
      bytes.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[position..<position + count * size]))
      }
      initialised = count
    }
    position += count * size
    #if _endian(little)
      return values
    #else
      return values.map(Value.init(littleEndian:))
    #endif
  }

  /// The next text.
  mutating func readText() -> String? {
    guard let count = readUInt32(), let utf8: [UInt8] = readArray(Int(count)) else { return nil }
    return String(validating: utf8, as: UTF8.self)
  }

  /// The next list of texts.
  mutating func readTexts() -> [String]? {
    guard let count = readUInt32(), Int(count) <= bytes.count - position else { return nil }
    var texts: [String] = []
    for _ in 0..<count {
      guard let text = readText() else { return nil }
      texts.append(text)
    }
    return texts
  }
}
