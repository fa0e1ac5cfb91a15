import Model

/// The entries of a live blog: each stretch of text below a time of its own bears that time's day.
struct LiveEntries {
  /// The nodes of the times, in order, with their days.
  private var starts: [(node: Int, day: CalendarDate)] = []

  /// Looks for times between the paragraphs of an article; two or fewer make no live blog.
  init(_ tree: HTMLTree, _ paragraphs: [Int]) {
    guard let last = paragraphs.last else { return }
    for index in tree.elements(.time) where index < last {
      // Of several times above a paragraph the nearest counts.
      if let start = starts.last, !paragraphs.contains(where: { $0 > start.node && $0 < index }) {
        starts.removeLast()
      }
      if let stamp = tree.value(.datetime, of: index), let day = DayReader.day(in: stamp) {
        starts.append((index, day))
      }
    }
    if starts.count < 3 { starts = [] }
  }

  /// The day of the entry that a node lies in; `nil` outside of entries.
  func day(ofNode node: Int) -> CalendarDate? { starts.last { $0.node < node }?.day }
}
