import Building
import Model
import Testing

@Test(
  "A date is read as a person types it",
  arguments: [
    ("2018-09-18", "2018-09-18"), ("2018-09/2018-10", "2018-09/2018-10"), ("18 September 2018", "2018-09-18"),
    ("September 2018", "2018-09"), ("Sept. 18, 2018", "2018-09-18"),
    ("Tuesday, 18  September 2018", "2018-09-18"),
    ("spring 2014", "2014-21"), ("the second quarter of 2014", "2014-34"), ("the 2010s", "201X"),
    ("44 BC", "-0043"),
  ])
func typed(text: String, edtf: String) {
  #expect(TimeSpan(typed: text)?.edtf == edtf)
}

@Test(
  "What has no year, more than one reading or other words around it is no typed date",
  arguments: [
    "", "18 September", "yesterday", "Sunday", "03/04/2018", "31 September 2018", "on 18 September 2018",
    "18 September 2018 or 19 September 2018", "two days", "18 September 2018 at noon", "every year",
  ])
func untyped(text: String) {
  #expect(TimeSpan(typed: text) == nil)
}
