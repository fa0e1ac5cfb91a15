internal import Glibc
internal import Reading

/// Starts `pdftotext` (poppler), which takes the text out of a PDF: nothing is fetched, and it writes to nobody but us.
enum PDFProgram {
  /// The text of a PDF, in the order of reading.
  static func text(_ pdf: [UInt8]) -> PDFAnswer {
    guard let name = path else { return .missing }
    guard let input = file(of: pdf) else { return .failed }
    defer { fclose(input) }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .failed }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, fileno(input), 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words: [String] = [name, "-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let status = posix_spawn(&process, name, &actions, nil, &arguments, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard status == 0 else { return .failed }
    let output = read(ends[0])
    if output == nil { kill(process, SIGKILL) }
    var code: Int32 = 0
    while waitpid(process, &code, 0) < 0, errno == EINTR {}
    guard code == 0, let output else { return .failed }
    return .text(String(decoding: output, as: UTF8.self))
  }

  /// More text, and more time, no document takes that is an article.
  private static let mostBytes = 64 << 20
  private static let mostSeconds = 60

  /// Where the program is; `nil` where no folder of `PATH` has it.
  private static var path: String? {
    guard let folders = getenv("PATH") else { return nil }
    return String(cString: folders).split(separator: ":").map { "\($0)/pdftotext" }.first {
      access($0, X_OK) == 0
    }
  }

  /// A file without a name that holds the bytes, ready to be read.
  private static func file(of bytes: [UInt8]) -> UnsafeMutablePointer<FILE>? {
    guard let file = tmpfile() else { return nil }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else {
      fclose(file)
      return nil
    }
    rewind(file)
    return file
  }

  /// Everything that comes out of a pipe; `nil` where that is too much or takes too long.
  private static func read(_ descriptor: Int32) -> [UInt8]? {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let end = ContinuousClock.now + .seconds(mostSeconds)
    while output.count <= mostBytes, ContinuousClock.now < end {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 1000) > 0 else { continue }
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return output }
      output += chunk[..<count]
    }
    return nil
  }
}
