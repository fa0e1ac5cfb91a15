import Building
import Model
import Testing

@Suite("A day of publication learnt later")
struct RedatingTests {
  private static let text = """
    The ministers of Norway and Iceland met in Oslo on Friday. Secretary of State John Kerry is to meet with Russian \
    Foreign Minister Sergei Lavrov in Oslo on Tuesday, a spokesman said.
    """

  private static func article(published: CalendarDate?) -> Article {
    Article(
      id: Article.contentID(title: "Talks in Oslo", text: text), title: "Talks in Oslo", source: "Courier",
      url: "",
      author: "", published: published.map { Publication(day: $0, basis: .given, confidence: 1) }, text: text,
      passages: [])
  }

  @Test("Nothing is tied to a day before, and all that hangs on it is afterwards")
  func redates() throws {
    let pipeline = try Shipped.pipeline
    let before = pipeline.reports(in: Self.article(published: nil))
    #expect(!before.isEmpty)
    #expect(before.allSatisfy { $0.time.span == nil })
    let day = try #require(CalendarDate(year: 2013, month: 4, day: 6))
    let after = pipeline.reports(in: Self.article(published: day))
    let days = after.compactMap { $0.time.span?.edtf }
    #expect(Set(days).isSuperset(of: ["2013-04-05", "2013-04-09"]), "\(after.map(\.notation))")
  }

  @Test("Offices held together bound what an article without a day tells")
  func bounds() throws {
    let pipeline = try Shipped.pipeline
    let reports = pipeline.reports(in: Self.article(published: nil))
    // Kerry was Secretary of State from 1 February 2013 to 20 January 2017, Lavrov Foreign Minister all that time.
    let bounds = Dictionary(grouping: reports, by: \.status).mapValues { Set($0.map(\.time.bounds?.edtf)) }
    #expect(bounds[.occurred] == ["../2017-01-20"])
    #expect(bounds[.planned] == ["2013-02-01/.."])
    let day = try #require(CalendarDate(year: 2013, month: 4, day: 6))
    #expect(pipeline.reports(in: Self.article(published: day)).allSatisfy { $0.time.bounds == nil })
  }

  @Test(
    "One office, or offices of different years, bound nothing",
    arguments: [
      "Secretary of State John Kerry met with the envoys of Norway in Oslo on Friday.",
      "President Abraham Lincoln met with Secretary of State John Kerry in a play that Prime Minister Tony Blair visited.",
      "Secretary of State John Kerry met with Foreign Minister Sergei Lavrov under pictures of Chancellor Konrad Adenauer and Prime Minister Margaret Thatcher.",
    ])
  func unbounded(text: String) throws {
    let pipeline = try Shipped.pipeline
    let article = Article(
      id: Article.contentID(title: "", text: text), title: "", source: "Courier", url: "", author: "",
      published: nil, text: text, passages: [])
    let reports = pipeline.reports(in: article)
    #expect(!reports.isEmpty)
    #expect(reports.allSatisfy { $0.time.bounds == nil }, "\(reports.map(\.notation))")
  }
}
