/// A 64-bit fingerprint of bytes, by FNV-1a with the final mixing of SplitMix64; the same on every machine.
package struct ContentHash: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Starts an empty fingerprint.
  package init() {}

  /// Takes in bytes and a separator, so that ("ab", "c") and ("a", "bc") differ.
  package mutating func combine(_ text: String) {
    for byte in text.utf8 { mix(byte) }
    mix(0xff)
  }

  /// Takes in bytes, with nothing between those of two calls.
  package mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { mix(byte) }
  }

  /// Sixteen lower-case hexadecimal digits.
  package var hexadecimal: String {
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    z ^= z >> 31
    let digits = String(z, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private mutating func mix(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
