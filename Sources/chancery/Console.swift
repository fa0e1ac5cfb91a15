import CommandLine
@preconcurrency import Glibc

/// The two ways out of the program.
enum Console {
  /// Prints data. It reaches the reader when much has gathered, at the latest by `flush`.
  static func print(_ text: String) {
    var text = text
    let written = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, stdout) == $0.count }
    if !written { stop() }
  }

  /// Sends off what `print` still holds.
  static func flush() {
    if fflush(stdout) != 0 { stop() }
  }

  /// Tells a person something.
  static func tell(_ text: String) { fputs(text + "\n", stderr) }

  /// Ends the program where nobody takes its data: quietly where the reader has closed the pipe, since it had enough.
  private static func stop() -> Never {
    if errno == EPIPE { exit(ExitCode.done.rawValue) }
    tell(
      "chancery: the output cannot be written (\(String(cString: strerror(errno)))); make room and run it again"
    )
    exit(ExitCode.inputOutput.rawValue)
  }
}

/// A line that shows how far the work has come, on standard error where that is a terminal.
struct Progress {
  private let isShown = isatty(2) == 1
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?

  /// Shows how far the work has come, at most ten times a second.
  mutating func show(_ count: Int, share: Double?) {
    let now = ContinuousClock.now
    guard isShown, last.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
    last = now
    let line = ProgressLine(count: count, share: share, seconds: (now - start) / .seconds(1))
    fputs("\r\u{1B}[K\(line.text)", stderr)
  }

  /// Wipes the line, so that something else can be told.
  func clear() {
    if isShown { fputs("\r\u{1B}[K", stderr) }
  }
}
