import Model

/// CAMEO's four classes of acts: words or deeds, with or against one another.
enum QuadClass: String, CaseIterable {
  case verbalCooperation = "talks and words"
  case materialCooperation = "deeds together"
  case verbalConflict = "words against"
  case materialConflict = "deeds against"

  /// The class of a CAMEO code by its root: 01–05, 06–09, 10–14, 15–20 (Schrodt, CAMEO manual 1.1b3; GDELT's QuadClass).
  init(cameo code: String) {
    switch Int(code.prefix(2)) ?? 0 {
    case 6...9: self = .materialCooperation
    case 10...14: self = .verbalConflict
    case 15...20: self = .materialConflict
    default: self = .verbalCooperation
    }
  }

  /// What its edges and boxes are drawn in.
  var color: GraphColor {
    switch self {
    case .verbalCooperation: .blue
    case .materialCooperation: .green
    case .verbalConflict: .purple
    case .materialConflict: .wine
    }
  }
}
