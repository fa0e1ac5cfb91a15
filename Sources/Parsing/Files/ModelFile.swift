import FoundationEssentials

/// The layout of a model's bytes: what kind of file and of which version (16 bytes), a sum over all that follows (8), the
/// number of parts (8), where each begins and how many bytes it has (8 and 8), and the parts, each at a multiple of eight.
struct ModelFile {
  private static let kind = Array("chancery model 3".utf8)
  /// The bytes of the kind without its version.
  private static let kindOnly = kind.count - 2

  private let data: Data
  private let parts: MappedArray<UInt64>

  /// Looks at bytes, and whether they are as they were written.
  init(_ data: Data) throws(LanguageModelError) {
    guard data.starts(with: ModelFile.kind.prefix(ModelFile.kindOnly)) else { throw .notAModel }
    guard data.starts(with: ModelFile.kind) else { throw .otherVersion }
    guard let head = MappedArray<UInt64>(data, at: ModelFile.kind.count, count: 2),
      let (sum, count) = head.withElements({ ($0[0], $0[1]) }), count < 64,
      let parts = MappedArray<UInt64>(data, at: ModelFile.kind.count + 16, count: Int(count) * 2),
      sum == ModelFile.sum(data, from: ModelFile.kind.count + 8)
    else { throw .damaged }
    self.data = data
    self.parts = parts
  }

  /// A part, as numbers of some width.
  func array<Element>(_ number: Int) throws(LanguageModelError) -> MappedArray<Element> {
    guard number * 2 < parts.count,
      let (start, size) = parts.withElements({ (Int(truncatingIfNeeded: $0[number * 2]), $0[number * 2 + 1]) }
      ),
      let array = MappedArray<Element>(
        data, at: start, count: Int(truncatingIfNeeded: size) / MemoryLayout<Element>.stride)
    else { throw .damaged }
    return array
  }

  /// A part, as text; empty where there is none.
  func text(_ number: Int) -> String {
    guard let bytes: MappedArray<UInt8> = try? array(number) else { return "" }
    return bytes.withElements {
      String(decoding: UnsafeBufferPointer(start: $0, count: bytes.count), as: UTF8.self)
    }
      ?? ""
  }

  /// A sum that notices damage: FNV-1a's steps in four lanes over words of eight bytes, then over the rest.
  private static func sum(_ data: Data, from start: Int) -> UInt64 {
    let prime: UInt64 = 0x100_0000_01B3
    return data.withUnsafeBytes { raw in
      var lanes: InlineArray<4, UInt64> = [1, 2, 3, 4]
      var index = start
      while index + 32 <= raw.count {
        for lane in lanes.indices {
          let word = raw.loadUnaligned(fromByteOffset: index &+ lane &* 8, as: UInt64.self)
          lanes[lane] = (lanes[lane] ^ word) &* prime
        }
        index += 32
      }
      var sum: UInt64 = 0xCBF2_9CE4_8422_2325
      for lane in lanes.indices { sum = (sum ^ lanes[lane]) &* prime }
      for byte in raw[index...] { sum = (sum ^ UInt64(byte)) &* prime }
      return sum
    }
  }

  /// Puts parts one behind the other.
  struct Writer {
    private var parts: [Data] = []

    /// Appends a part.
    mutating func add<Element>(_ array: MappedArray<Element>) {
      let bytes = array.withElements { Data(buffer: UnsafeBufferPointer(start: $0, count: array.count)) }
      parts.append(bytes ?? Data())
    }

    /// Appends a part.
    mutating func add(_ bytes: [UInt8]) { parts.append(Data(bytes)) }

    /// The bytes of the file.
    var data: Data {
      var body = Data()
      var table = [UInt64(parts.count)]
      var place = ModelFile.kind.count + 16 + parts.count * 16
      for part in parts {
        table += [UInt64(place), UInt64(part.count)]
        let room = (part.count + 7) / 8 * 8
        body += part + Data(count: room - part.count)
        place += room
      }
      let rest = table.withUnsafeBytes { Data($0) } + body
      let sum = [ModelFile.sum(rest, from: 0)].withUnsafeBytes { Data($0) }
      return Data(ModelFile.kind) + sum + rest
    }
  }
}
