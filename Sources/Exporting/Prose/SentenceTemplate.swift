/// A sentence with slots, as event pages give it: `{who} met[ {with}][ in {place}]`.
///
/// A stretch in square brackets is left out where one of its slots has nothing to fill it. Stretches do not nest.
struct SentenceTemplate {
  private let stretches: [(text: Substring, isOptional: Bool)]

  /// Reads a template; a bracket that does not close runs to the end.
  init(_ template: String) {
    var stretches: [(Substring, Bool)] = []
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "[") {
      let close = rest[open...].firstIndex(of: "]") ?? rest.endIndex
      stretches.append((rest[..<open], false))
      stretches.append((rest[rest.index(after: open)..<close], true))
      rest = close < rest.endIndex ? rest[rest.index(after: close)...] : rest[close...]
    }
    stretches.append((rest, false))
    self.stretches = stretches
  }

  /// Whether the slot occurs.
  func mentions(_ slot: String) -> Bool {
    stretches.contains { $0.text.contains("{\(slot)}") }
  }

  /// Fills the slots; `nil` where one outside brackets has nothing to fill it.
  func filled(with values: [String: String]) -> String? {
    var sentence = ""
    for stretch in stretches {
      if let text = SentenceTemplate.filled(stretch.text, with: values) {
        sentence += text
      } else if !stretch.isOptional {
        return nil
      }
    }
    return sentence
  }

  private static func filled(_ text: Substring, with values: [String: String]) -> String? {
    var result = ""
    var rest = text
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      guard let value = values[String(rest[rest.index(after: open)..<close])], !value.isEmpty else {
        return nil
      }
      result += rest[..<open]
      result += value
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
