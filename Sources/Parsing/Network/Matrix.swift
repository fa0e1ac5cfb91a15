/// Rows of numbers in memory, `stride` numbers apart.
struct Block {
  let start: UnsafePointer<Float>
  let stride: Int

  init(_ start: UnsafePointer<Float>, stride: Int) {
    self.start = start
    self.stride = stride
  }

  init(_ start: UnsafeMutablePointer<Float>, stride: Int) { self.init(UnsafePointer(start), stride: stride) }
}

/// Products of matrices of floating-point numbers: nearly all that reading a sentence costs.
///
/// Every number of a product is summed in the order of `inner`, whatever the width of the machine's vectors: the same
/// input gives the same bits everywhere.
enum Matrix {
  /// The number of columns that are computed together; all matrices are padded to it.
  static let lane = 8

  /// The first of each few columns that are computed together; a stride, but without a call for each step.
  @inline(__always)
  static func starts(_ columns: Range<Int>, by step: Int = lane) -> LazyMapSequence<Range<Int>, Int> {
    (0..<columns.count / step).lazy.map { columns.lowerBound + $0 * step }
  }

  /// The next multiple of `lane`.
  static func padded(_ count: Int) -> Int { (count + lane - 1) / lane * lane }

  /// How many of the rows that are left are computed together, six at most: blocks of like size, for a single row left over would take as
  /// long as four.
  @inline(__always)
  static func together(of rest: Int) -> Int {
    let blocks = (rest + 5) / 6
    return (rest + blocks - 1) / blocks
  }

  /// `result = initial + left · right`, where `right` has `inner` rows and `columns` columns, a multiple of `lane`.
  ///
  /// - Parameters:
  ///   - left: Its number for a row and an inner index lies at `row * rows.step + index * inner.step`, so that a
  ///     matrix can be taken transposed.
  ///   - initial: A bias has the stride 0; the result itself is added to.
  @inline(__always)
  static func multiply(
    _ left: UnsafePointer<Float>, rows: (count: Int, step: Int), inner: (count: Int, step: Int),
    by right: Block,
    columns: Int, from initial: Block, into result: UnsafeMutablePointer<Float>, stride: Int
  ) {
    let wide = columns / (2 * lane) * (2 * lane)
    var row = 0
    @inline(__always)
    func multiply<let together: Int>(_: InlineArray<together, Void>.Type) {
      let (left, result) = (left + row * rows.step, result + row * stride)
      let initial = Block(initial.start + row * initial.stride, stride: initial.stride)
      block(
        InlineArray<together, SIMD16<Float>>.self, left, step: rows.step, inner: inner, by: right,
        columns: 0..<wide, from: initial, into: result, stride: stride)
      block(
        InlineArray<together, SIMD8<Float>>.self, left, step: rows.step, inner: inner, by: right,
        columns: wide..<columns, from: initial, into: result, stride: stride)
      row += together
    }
    while row < rows.count {
      switch together(of: rows.count - row) {
      case 6: multiply(InlineArray<6, Void>.self)
      case 5: multiply(InlineArray<5, Void>.self)
      case 4: multiply(InlineArray<4, Void>.self)
      case 3: multiply(InlineArray<3, Void>.self)
      case 2: multiply(InlineArray<2, Void>.self)
      default: multiply(InlineArray<1, Void>.self)
      }
    }
  }

  /// A few rows of a product at once, whose sums fit into a processor's registers.
  @inline(__always)
  private static func block<let together: Int, Vector: SIMD<Float>>(
    _: InlineArray<together, Vector>.Type, _ left: UnsafePointer<Float>, step: Int,
    inner: (count: Int, step: Int), by right: Block, columns: Range<Int>, from initial: Block,
    into result: UnsafeMutablePointer<Float>, stride: Int
  ) {
    for column in starts(columns, by: Vector.scalarCount) {
      var sums = InlineArray<together, Vector> {
        load(initial.start + $0 * initial.stride + column, as: Vector.self)
      }
      var weight = right.start + column
      var number = left
      for _ in 0..<inner.count {
        let weights = load(weight, as: Vector.self)
        for row in 0..<together { sums[row] += weights * number[row &* step] }
        weight += right.stride
        number += inner.step
      }
      for row in 0..<together { store(sums[row], result + row * stride + column) }
    }
  }

  /// As many numbers from anywhere as a vector holds, eight unless told.
  @inline(__always)
  static func load<Vector: SIMD<Float>>(
    _ start: UnsafePointer<Float>, as vector: Vector.Type = SIMD8<Float>.self
  ) -> Vector {
    UnsafeRawPointer(start).loadUnaligned(as: vector)
  }

  @inline(__always)
  static func load<Vector: SIMD<Float>>(
    _ start: UnsafeMutablePointer<Float>, as vector: Vector.Type = SIMD8<Float>.self
  ) -> Vector {
    load(UnsafePointer(start), as: vector)
  }

  /// Puts numbers anywhere.
  @inline(__always)
  static func store<Vector: SIMD<Float>>(_ numbers: Vector, _ start: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(start).storeBytes(of: numbers, as: Vector.self)
  }
}

extension SIMD8<Float> {
  /// The hyperbolic tangents, by the seventh convergent of Lambert's continued fraction; off by less than 0.0002.
  @inline(__always)
  var tanh: Self {
    let limit = Self(repeating: 4.97)
    let x = replacing(with: limit, where: self .> limit).replacing(with: -limit, where: self .< -limit)
    let square = x * x
    let top = x * (135_135 + square * (17_325 + square * (378 + square)))
    let bottom = 135_135 + square * (62_370 + square * (3_150 + square * 28))
    return top / bottom
  }

  /// The logistic functions.
  @inline(__always)
  var sigmoid: Self { 0.5 + 0.5 * (self * 0.5).tanh }

  /// The numbers, none below zero.
  @inline(__always)
  var rectified: Self { replacing(with: 0, where: self .< 0) }
}
