import Lexicons
import Model

/// Dates what is told without a time of its own by the scene that it is part of: what two leaders agreed in a call was agreed on the day of that call.
struct SceneDater {
  let view: ArticleView
  let pages: EventPages
  private var scenes: [Draft] = []

  init(view: ArticleView, pages: EventPages) {
    self.view = view
    self.pages = pages
  }

  /// Dates a draft by the scenes before it, and notes it where it is one itself.
  mutating func settle(_ draft: inout Draft) {
    if draft.time.span == nil, draft.status.status == .occurred, let scene = scene(of: draft),
      let span = scene.time.span,
      span.singleDay != nil
    {
      draft.time = EventTime(span: span, basis: .context, words: scene.time.words, phrase: nil, bounds: nil)
      draft.derivation.append("time: that of the \(scene.type.text) in sentence \(scene.sentence + 1)")
      draft.place = draft.place ?? (pages.group(of: draft.type) == "consult" ? nil : scene.place)
    }
    let isScene =
      pages.group(of: draft.type) == "consult" && draft.time.span != nil && draft.time.basis != .context
    if isScene, draft.status.status == .occurred || draft.status.status == .ongoing { scenes.append(draft) }
  }

  private func scene(of draft: Draft) -> Draft? {
    let group = pages.group(of: draft.type)
    guard group == "speech" || group == "accord" || group == "consult" && draft.type.text != "visit" else {
      return nil
    }
    let actors = Set(
      draft.participants.filter { $0.role != .target && $0.role != .addressee }.map(\.party.id))
    guard !actors.isEmpty, actors.count > 1 || view.isRelease else { return nil }
    return scenes.last { scene in
      let present = Set(scene.participants.map(\.party.id))
      let sides = present.union(scene.participants.compactMap { $0.onBehalfOf?.id ?? $0.party.country })
      guard actors.isSubset(of: sides) else { return false }
      return group != "consult" || present == actors && draft.sentence - scene.sentence < 4
    }
  }
}
