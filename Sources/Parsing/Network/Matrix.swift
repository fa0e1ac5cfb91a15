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
    while row + 4 <= rows.count {
      let base = left + row * rows.step
      for column in Swift.stride(from: 0, to: columns, by: lane) {
        let begin = initial.start + row * initial.stride + column
        var sum0 = load(begin)
        var sum1 = load(begin + initial.stride)
        var sum2 = load(begin + 2 * initial.stride)
        var sum3 = load(begin + 3 * initial.stride)
        var weight = right.start + column
        var number = base
        for _ in 0..<inner.count {
          let weights = load(weight)
          sum0 += weights * number[0]
          sum1 += weights * number[rows.step]
          sum2 += weights * number[2 * rows.step]
          sum3 += weights * number[3 * rows.step]
          weight += right.stride
          number += inner.step
        }
        let target = result + row * stride + column
        store(sum0, target)
        store(sum1, target + stride)
        store(sum2, target + 2 * stride)
        store(sum3, target + 3 * stride)
      }
      row += 4
    }
    while row < rows.count {
      let base = left + row * rows.step
      for column in Swift.stride(from: 0, to: columns, by: lane) {
        var sum = load(initial.start + row * initial.stride + column)
        for index in 0..<inner.count {
          sum += load(right.start + index * right.stride + column) * base[index * inner.step]
        }
        store(sum, result + row * stride + column)
      }
      row += 1
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
    let x = clamped(lowerBound: Self(repeating: -4.97), upperBound: Self(repeating: 4.97))
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
  var rectified: Self { pointwiseMax(Self(), self) }
}

@inline(__always)
private func pointwiseMax(_ one: SIMD8<Float>, _ other: SIMD8<Float>) -> SIMD8<Float> {
  one.replacing(with: other, where: other .> one)
}
