internal import Glibc

/// The bytes of files, and of what is sent to the program.
enum FileBytes {
  /// Everything in a file, or on standard input for `-`; `nil` where it cannot be opened or read.
  static func all(of path: String) -> [UInt8]? {
    guard path != "-" else { return read(0, expecting: 0) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return read(descriptor, expecting: size(of: path))
  }

  /// The size of a file in bytes; 0 where it is not known.
  static func size(of path: String) -> Int {
    var status = stat()
    return path != "-" && stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  private static func read(_ descriptor: Int32, expecting size: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
