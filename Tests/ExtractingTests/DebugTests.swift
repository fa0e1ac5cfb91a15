import Extracting
import Foundation
import Model
import Testing

@Suite struct DebugTests {
  @Test func dump() throws {
    let env = ProcessInfo.processInfo.environment
    guard let text = env["DBG"] else { return }
    let p = try Pipeline(data: env["CHANCERY_DATA"]!)
    let a = Article(
      id: .init("x"), title: "", source: "", url: "", author: "",
      published: CalendarDate(iso: env["DAY"] ?? "2014-03-29").map {
        Publication(day: $0, basis: .given, confidence: 1)
      }, text: text, passages: [])
    let x = p.annotated(a)
    for (i, s) in x.sentences.enumerated() {
      for (j, t) in s.tokens.enumerated() {
        print(j, t.form, t.lemma, t.tag.rawValue, t.penn, t.head ?? -1, t.relation.rawValue, separator: "\t")
      }
      for m in x.mentions where m.sentence == i {
        print(
          "  M", m.tokens, m.head, a.text[m.range], m.form, m.parties.map(\.name), m.onBehalfOf?.name ?? "-",
          m.place?.name ?? "-")
      }
    }
    for t in x.times { print("  T", a.text[t.range], t.span?.edtf ?? "-", t.kind) }
    for r in p.extractor.reports(in: x) {
      print(r.notation)
      for d in r.derivation { print("     ", d) }
      print("     ", r.evidence.map(\.quote))
    }
  }
}
