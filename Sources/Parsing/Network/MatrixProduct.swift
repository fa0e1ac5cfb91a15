/// How a network's states are multiplied by its matrices.
protocol MatrixProduct {
  /// `result = left · matrix + bias`.
  ///
  /// - Parameters:
  ///   - linear: A matrix whose inputs are a multiple of 16.
  ///   - weights: The numbers of all matrices.
  ///   - scratch: Room for six rows of rounded numbers, as `Workspace` has it.
  func apply(
    _ linear: Linear, of weights: UnsafePointer<Float>, to left: Block, rows: Int,
    into result: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Int32>)
}

/// Products of floating-point numbers, as learning needs them.
struct FloatingProduct: MatrixProduct {
  @inline(__always)
  func apply(
    _ linear: Linear, of weights: UnsafePointer<Float>, to left: Block, rows: Int,
    into result: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Int32>
  ) {
    Matrix.multiply(
      left.start, rows: (rows, left.stride), inner: (linear.inputs, 1),
      by: Block(weights + linear.offset, stride: linear.outputs), columns: linear.outputs,
      from: Block(weights + linear.bias, stride: 0), into: result, stride: linear.outputs)
  }
}
