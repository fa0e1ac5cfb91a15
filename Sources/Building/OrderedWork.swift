/// Works on several items at once and hands the results on in the order in which the items came, however long each took.
///
/// At most `width` items are under way, so that memory does not grow with their number.
package struct OrderedWork<Item: Sendable, Output: Sendable> {
  private let width: Int
  private let work: @Sendable (Item) -> Output
  private var running: [Task<Output, Never>] = []

  /// Makes room for so many items at once.
  package init(width: Int, work: @escaping @Sendable (Item) -> Output) {
    self.width = max(1, width)
    self.work = work
  }

  /// Begins an item; returns the oldest one's result where the room is full.
  package mutating func add(_ item: Item) async -> Output? {
    let work = work
    running.append(Task.detached { work(item) })
    guard running.count > width else { return nil }
    return await running.removeFirst().value
  }

  /// The next result once no more items come; `nil` after the last.
  package mutating func next() async -> Output? {
    running.isEmpty ? nil : await running.removeFirst().value
  }
}
