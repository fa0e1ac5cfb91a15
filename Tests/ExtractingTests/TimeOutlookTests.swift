import Dating
import Model
import Testing

/// Where trees say that a time lies.
@Suite struct TimeOutlookTests {
  @Test(
    "With trees, the verb and the words beside a time tell where it lies",
    arguments: [
      ("A spokesman said Thursday that the troops in the Gulf will stay.", ["2014-03-27"]),
      ("Dealers were likely to sell as soon as the market opened Monday.", ["2014-03-31"]),
      ("The board named a new deputy, effective Oct. 20.", ["2014-10-20"]),
      ("The minister met his guest on Monday.", ["2014-03-24"]),
      ("The envoys would have met in Paris on Monday.", ["2014-03-24"]),
      ("The envoys planned a meeting in Paris on Monday.", ["2014-03-31"]),
      ("The envoys have planned to meet Monday.", ["2014-03-31"]),
      ("The minister decided to fly home Monday.", ["2014-03-31"]),
      ("The army held the town until Friday.", ["2014-04-04"]),
      ("The government closed the bank effective Monday.", ["2014-03-31"]),
      ("The general said Thursday the last troops will leave.", ["2014-03-27"]),
      ("The judge will read out Wednesday's ruling.", ["2014-03-26"]),
    ])
  func direction(_ text: String, _ values: [String]) throws {
    let day = CalendarDate(iso: "2014-03-29")
    let article = Article(
      id: Article.ID("a"), title: "", source: "", url: "", author: "",
      published: day.map { Publication(day: $0, basis: .given, confidence: 1) }, text: text, passages: [])
    let pipeline = try Pipeline(data: "\(Pipeline.root)/Data")
    #expect(pipeline.annotated(article).times.map(\.value) == values)
  }
}
