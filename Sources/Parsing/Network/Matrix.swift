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

  /// The next multiple of `lane`.
  static func padded(_ count: Int) -> Int { (count + lane - 1) / lane * lane }

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
    var row = 0
    @inline(__always)
    func multiply<let together: Int>(_: InlineArray<together, SIMD8<Float>>.Type) {
      while row + together <= rows.count {
        let initial = Block(initial.start + row * initial.stride, stride: initial.stride)
        block(
          InlineArray<together, SIMD8<Float>>.self, left + row * rows.step, step: rows.step, inner: inner,
          by: right, columns: columns, from: initial, into: result + row * stride, stride: stride)
        row += together
      }
    }
    multiply(InlineArray<6, SIMD8<Float>>.self)
    multiply(InlineArray<3, SIMD8<Float>>.self)
    multiply(InlineArray<2, SIMD8<Float>>.self)
    multiply(InlineArray<1, SIMD8<Float>>.self)
  }

  /// A few rows of a product at once, whose sums fit into a processor's registers.
  @inline(__always)
  private static func block<let together: Int>(
    _: InlineArray<together, SIMD8<Float>>.Type, _ left: UnsafePointer<Float>, step: Int,
    inner: (count: Int, step: Int), by right: Block, columns: Int, from initial: Block,
    into result: UnsafeMutablePointer<Float>, stride: Int
  ) {
    for column in Swift.stride(from: 0, to: columns, by: lane) {
      var sums = InlineArray<together, SIMD8<Float>> { load(initial.start + $0 * initial.stride + column) }
      var weight = right.start + column
      var number = left
      for _ in 0..<inner.count {
        let weights = load(weight)
        for row in 0..<together { sums[row] += weights * number[row &* step] }
        weight += right.stride
        number += inner.step
      }
      for row in 0..<together { store(sums[row], result + row * stride + column) }
    }
  }

  /// Eight numbers from anywhere.
  @inline(__always)
  static func load(_ start: UnsafePointer<Float>) -> SIMD8<Float> {
    UnsafeRawPointer(start).loadUnaligned(as: SIMD8<Float>.self)
  }

  @inline(__always)
  static func load(_ start: UnsafeMutablePointer<Float>) -> SIMD8<Float> { load(UnsafePointer(start)) }

  /// Puts eight numbers anywhere.
  @inline(__always)
  static func store(_ numbers: SIMD8<Float>, _ start: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(start).storeBytes(of: numbers, as: SIMD8<Float>.self)
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
