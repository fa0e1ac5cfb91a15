/// What a network knows of a word by itself: the numbers of eight rows of its table, to be summed.
struct WordRows: Sendable {
  /// Rows of the last four, three and two letters, the first three, the shape and the group.
  private static let sizes = (four: 8_192, three: 4_096, two: 1_024, first: 4_096, shape: 1_024)
  /// Rows of groups; they come last, and the first of them is of words in no group.
  static let groups = 1_024
  /// Stands for a word that is in no table.
  static let unknown: Int32 = 0
  /// Stands for a word that is written as the table has it, in small letters.
  private static let plain: Int32 = 1

  /// Known words, by hash, both as written and in small letters.
  let words: WordTable
  /// Words that behave alike.
  let groups: WordTable
  /// The number of rows.
  let count: Int
  private let known: Int

  /// Looks words up; `known` is the number of words.
  init(words: WordTable, known: Int, groups: WordTable) {
    self.words = words
    self.groups = groups
    self.known = known + 2
    let sizes = WordRows.sizes
    count = self.known + sizes.four + sizes.three + sizes.two + sizes.first + sizes.shape + WordRows.groups
  }

  /// The number of words in a table of so many rows.
  static func known(rows: Int) -> Int {
    rows - 2 - sizes.four - sizes.three - sizes.two - sizes.first - sizes.shape - WordRows.groups
  }

  /// The rows of a word.
  @inline(__always)
  func rows(of face: WordFace, setting: Setting) -> SIMD8<Int32> {
    let sizes = WordRows.sizes
    var start = Int32(known)
    @inline(__always)
    func place(_ template: UInt64, _ value: UInt64, _ size: Int) -> Int32 {
      defer { start += Int32(size) }
      return start + Int32(FeatureHash.place(of: FeatureHash.of(template, value), among: size))
    }
    var rows = SIMD8<Int32>()
    rows[0] = words.value(of: face.lower).map { Int32($0) + 2 } ?? WordRows.unknown
    rows[1] =
      face.exact == face.lower
      ? WordRows.plain : words.value(of: face.exact).map { Int32($0) + 2 } ?? WordRows.unknown
    rows[2] = place(1, face.ending, sizes.four)
    rows[3] = place(2, face.lastThree, sizes.three)
    rows[4] = place(3, face.lastTwo, sizes.two)
    rows[5] = place(4, face.beginning, sizes.first)
    rows[6] = place(5, face.shape &* 2 &+ setting.feature, sizes.shape)
    rows[7] = start + Int32(truncatingIfNeeded: min(face.group, UInt64(WordRows.groups - 1)))
    return rows
  }
}

/// Rows of numbers, `NetworkShape.width` in each.
protocol RowTable {
  /// Puts the sum of some rows into `target`.
  func sum(_ rows: SIMD8<Int32>, into target: UnsafeMutablePointer<Float>)
}

/// Rows of a model's file: whole numbers of eight bits and what one of them is worth.
struct PackedRows: RowTable, Sendable {
  let numbers: MappedArray<Int8>
  let unit: Float

  @inline(__always)
  func sum(_ rows: SIMD8<Int32>, into target: UnsafeMutablePointer<Float>) {
    _ = numbers.withElements { numbers in
      let start = UnsafeRawPointer(numbers)
      let places = InlineArray<8, UnsafeRawPointer> { start + Int(rows[$0]) * NetworkShape.width }
      for column in Matrix.starts(0..<NetworkShape.width, by: 2 * Matrix.lane) {
        var sum = SIMD16<Int16>()
        for index in places.indices {
          sum &+= SIMD16<Int16>(
            truncatingIfNeeded: places[index].loadUnaligned(fromByteOffset: column, as: SIMD16<Int8>.self))
        }
        let numbers = SIMD16<Float>(sum) * unit
        Matrix.store(numbers.lowHalf, target + column)
        Matrix.store(numbers.highHalf, target + column + Matrix.lane)
      }
    }
  }
}
