import CVectors

/// The matrices of a network in whole numbers of thirteen bits, two inputs of an output side by side.
///
/// So a processor adds two products at a time, twice as fast as floating-point ones, and the sums are exact.
struct PairedMatrices: Sendable {
  /// The columns that are computed together; matrices are padded to them.
  static let lanes = 16
  /// Where the next of several rounded rows begins, in pairs.
  static let rowLength = NetworkShape.width / 2
  /// The largest number: as many products of two of them as a state has numbers can be added up in 32 bits.
  static let most: Float = 4_095

  /// The numbers, matrix after matrix, pair of inputs after pair, a pair for each output.
  private let pairs: [Int32]
  private let places: [PairedProduct.Place]

  /// Rounds a network's weights.
  init(_ weights: [Float], shape: NetworkShape) {
    var pairs: [Int32] = []
    var places: [PairedProduct.Place] = []
    for linear in shape.linears {
      let matrix = weights[linear.offset..<linear.bias]
      let largest = matrix.reduce(0) { max($0, abs($1)) }
      let scale = largest > 0 ? PairedMatrices.most / largest : 0
      places.append(.init(offset: pairs.count, unit: largest / PairedMatrices.most))
      for input in stride(from: 0, to: linear.inputs, by: 2) {
        let first = matrix.startIndex + input * linear.outputs
        for output in 0..<PairedMatrices.padded(linear.outputs) {
          guard output < linear.outputs else {
            pairs.append(0)
            continue
          }
          let (low, high) = (matrix[first + output] * scale, matrix[first + linear.outputs + output] * scale)
          pairs.append(Int32(high.rounded()) << 16 | Int32(low.rounded()) & 0xFFFF)
        }
      }
    }
    self.pairs = pairs
    self.places = places
  }

  /// The next multiple of `lanes`.
  static func padded(_ count: Int) -> Int { (count + lanes - 1) / lanes * lanes }

  /// Lends the product to a function.
  @inline(__always)
  func withProduct<Result>(_ body: (PairedProduct) -> Result?) -> Result? {
    pairs.withUnsafeBufferPointer { pairs in
      places.withUnsafeBufferPointer { places in
        guard let pairs = pairs.baseAddress, let places = places.baseAddress else { return nil }
        return body(PairedProduct(pairs: pairs, places: places))
      }
    }
  }
}

/// Products of whole numbers: a row of states is rounded to thirteen bits, by its own largest number.
struct PairedProduct: MatrixProduct {
  /// Where a matrix lies, and what one of its numbers is worth.
  struct Place: Sendable {
    let offset: Int
    let unit: Float
  }

  fileprivate let pairs: UnsafePointer<Int32>
  fileprivate let places: UnsafePointer<Place>

  @inline(__always)
  func apply(
    _ linear: Linear, of weights: UnsafePointer<Float>, to left: Block, rows: Int,
    into result: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Int32>
  ) {
    var row = 0
    @inline(__always)
    func multiply<let together: Int>(_: InlineArray<together, Void>.Type) {
      block(
        InlineArray<together, Void>.self, linear, bias: weights + linear.bias,
        left: Block(left.start + row * left.stride, stride: left.stride),
        into: result + row * linear.outputs, numbers: scratch)
      row += together
    }
    while row < rows {
      switch Matrix.together(of: rows - row) {
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
  private func block<let together: Int>(
    _: InlineArray<together, Void>.Type, _ linear: Linear, bias: UnsafePointer<Float>, left: Block,
    into result: UnsafeMutablePointer<Float>, numbers: UnsafeMutablePointer<Int32>
  ) {
    let place = places[linear.number]
    let (count, columns) = (linear.inputs / 2, PairedMatrices.padded(linear.outputs))
    let units = InlineArray<together, Float> {
      round(
        left.start + $0 * left.stride, count: linear.inputs, into: numbers + $0 * PairedMatrices.rowLength)
        * place.unit
    }
    for column in Matrix.starts(0..<columns, by: PairedMatrices.lanes) {
      var sums = InlineArray<together, SIMD16<Int32>>(repeating: SIMD16())
      var (weight, number) = (pairs + place.offset + column, numbers)
      // Some at a time, so that a processor foresees the end.
      for _ in 0..<count / 8 {
        for step in 0..<8 {
          let weights = UnsafeRawPointer(weight).loadUnaligned(as: SIMD16<Int32>.self)
          for row in 0..<together {
            let pair = number[row &* PairedMatrices.rowLength &+ step]
            sums[row] = chancery_add_products(sums[row], weights, pair)
          }
          weight += columns
        }
        number += 8
      }
      let isWhole = column + PairedMatrices.lanes <= linear.outputs
      for row in 0..<together {
        let target = result + row * linear.outputs + column
        let products = chancery_floats(sums[row]) * units[row]
        if isWhole {
          Matrix.store(products + Matrix.load(bias + column, as: SIMD16<Float>.self), target)
        } else {
          Matrix.store(products.lowHalf + Matrix.load(bias + column), target)
        }
      }
    }
  }

  /// Rounds a row, whose count is a multiple of 16, to whole numbers; gives what one of them is worth.
  @inline(__always)
  private func round(
    _ row: UnsafePointer<Float>, count: Int, into numbers: UnsafeMutablePointer<Int32>
  ) -> Float {
    var sizes = SIMD16<UInt32>()
    for column in Matrix.starts(0..<count, by: 16) {
      let bits = unsafeBitCast(Matrix.load(row + column, as: SIMD16<Float>.self), to: SIMD16<UInt32>.self)
      let size = bits & 0x7FFF_FFFF
      sizes.replace(with: size, where: size .> sizes)
    }
    let eight = pointwiseMax(sizes.lowHalf, sizes.highHalf)
    let four = pointwiseMax(eight.lowHalf, eight.highHalf)
    let two = pointwiseMax(four.lowHalf, four.highHalf)
    let largest = Float(bitPattern: max(two.x, two.y))
    guard largest > 0 else {
      numbers.update(repeating: 0, count: count / 2)
      return 0
    }
    let scale = PairedMatrices.most / largest
    let target = UnsafeMutableRawPointer(numbers)
    for column in Matrix.starts(0..<count, by: 16) {
      // Added to that much, a number has its whole part in the low bits.
      let sum = Matrix.load(row + column, as: SIMD16<Float>.self) * scale + 12_582_912
      let whole = chancery_halves(unsafeBitCast(sum, to: SIMD16<Int32>.self))
      target.storeBytes(of: whole, toByteOffset: column * 2, as: SIMD16<Int16>.self)
    }
    return largest / PairedMatrices.most
  }
}
