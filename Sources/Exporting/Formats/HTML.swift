import Model

extension ExportFormat {
  /// One page for a browser, without a network: an entry an event, with the sources' words folded under it and fields to search.
  static let html = ExportFormat(
    name: "html", summary: "a page to search in a browser", fileExtensions: ["html", "htm"]
  ) { timeline, _ in
    WebPage(timeline: timeline).text
  }
}

/// The HTML document of a timeline; nothing in it is fetched from elsewhere, and without scripts it is a page to read.
private struct WebPage {
  let timeline: Timeline

  var text: String {
    let title = timeline.title.escapedForHTML
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="chancery">
      <title>\(title)</title>
      <style>
      \(WebPage.style)
      </style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>
      <p>\(timeline.events.isEmpty ? "No events." : timeline.summary.escapedForHTML)</p>
      </header>
      \(timeline.events.isEmpty ? "" : form + main)</body>
      </html>

      """
  }

  /// The fields that choose what is shown, hidden until the script that reads them runs.
  private var form: String {
    let types = Set(timeline.events.map { timeline.types[$0.type]?.noun ?? $0.type.text }).sorted()
    let statuses = EventStatus.allCases.map(\.rawValue).filter { status in
      timeline.events.contains { $0.status.rawValue == status }
    }
    return """
      <form id="choice" hidden>
      <label>Find <input type="search" id="words" placeholder="a name, a place, a word"></label>
      <label>Type \(menu("type", types))</label>
      <label>Status \(menu("status", statuses))</label>
      <label>Confidence from <input type="number" id="confidence" min="0" max="1" step="0.05" value="0"></label>
      <output id="count"></output>
      </form>

      """
  }

  private func menu(_ id: String, _ choices: [String]) -> String {
    let options = choices.map { "<option>\($0.escapedForHTML)</option>" }
    return "<select id=\"\(id)\"><option value=\"\">all</option>\(options.joined())</select>"
  }

  private var main: String {
    let chapters = timeline.chapters.map { chapter in
      let heading = chapter.heading.map { "<h2>\($0.escapedForHTML)</h2>\n" } ?? ""
      return "<section>\n\(heading)\(chapter.events.map(entry).joined())</section>\n"
    }
    return """
      <main>
      \(chapters.joined())</main>
      <footer>
      <h2>Sources</h2>
      <ul>
      \(timeline.sources.map(line).joined())</ul>
      </footer>
      <script>
      \(WebPage.script)
      </script>

      """
  }

  private func entry(_ event: Event) -> String {
    let entry = Entry(event, in: timeline)
    let type = timeline.types[event.type]?.noun ?? event.type.text
    let date = entry.date.escapedForHTML
    let day = event.time.span.flatMap { $0.singleDay == nil ? nil : $0.edtf }
    let time = day.map { "<time datetime=\"\($0)\">\(date)</time>" } ?? date
    let marks = [entry.label] + [entry.place].compactMap(\.self)
    let quotations = entry.quotations.map { quotation in
      let day = quotation.article.published.map { ", \($0.day.prose)" } ?? ""
      let source = link(quotation.article.outlet, to: quotation.article)
      return "<blockquote>“\(quotation.words.escapedForHTML)” <cite>\(source)\(day)</cite></blockquote>\n"
    }
    let dispute = entry.dispute.map { "<p class=\"dispute\">⚠ \($0.escapedForHTML)</p>\n" } ?? ""
    return """
      <article id="\(event.id.text.escapedForHTML)" class="\(event.status.rawValue)" data-type="\(type.escapedForHTML)" \
      data-status="\(event.status.rawValue)" data-confidence="\(JSONValue.number(event.confidence).line)">
      <p class="date">\(time) <span>\(marks.joined(separator: " · ").escapedForHTML)</span></p>
      <p class="told">\(entry.sentence.escapedForHTML)</p>
      \(dispute)<details>
      <summary>\(entry.provenance.escapedForHTML)</summary>
      \(quotations.joined())<p class="id">event \(event.id.text.escapedForHTML)</p>
      </details>
      </article>

      """
  }

  /// An article among the sources, with the papers that have the same text.
  private func line(_ article: ArticleReference) -> String {
    let copies = article.copies.map { link($0.outlet, to: $0) }
    let also = copies.isEmpty ? "" : "; the same text in \(copies.joined(separator: ", "))"
    return "<li>\(link(article.heading, to: article)), \(article.imprint.escapedForHTML)\(also)</li>\n"
  }

  /// A link where the article has an address on the web; an address of another kind could run a script.
  private func link(_ words: String, to article: ArticleReference) -> String {
    let isOnWeb = ["http://", "https://"].contains { article.url.lowercased().hasPrefix($0) }
    return isOnWeb
      ? "<a href=\"\(article.url.escapedForHTML)\">\(words.escapedForHTML)</a>" : words.escapedForHTML
  }
}

extension WebPage {
  private static let style = """
    :root { color-scheme: light dark; --faint: color-mix(in srgb, currentColor 60%, transparent); }
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 1.6rem; line-height: 1.25; }
    form { position: sticky; top: 0; padding: .6rem 0; background: Canvas; display: flex; flex-wrap: wrap; gap: .4rem 1rem; }
    form[hidden], article[hidden], section[hidden] { display: none; }
    input[type=search] { width: 14rem; }
    input[type=number] { width: 4.5rem; }
    output { color: var(--faint); }
    article { border-left: 3px solid var(--faint); padding: 0 0 0 1rem; margin: 1.4rem 0; }
    article.planned, article.possible { border-left-style: dashed; }
    article.cancelled .told, article.denied .told { color: var(--faint); }
    article p { margin: .1rem 0; }
    .date { font-weight: 600; }
    .date span, summary, cite, .id { font-weight: 400; font-size: .875rem; font-style: normal; color: var(--faint); }
    .dispute { font-size: .875rem; }
    blockquote { margin: .5rem 0; }
    @media print { form { display: none; } }
    """

  /// Shows the entries in which words begin with all that are asked for, and which are of the type, status and confidence asked for.
  private static let script = """
    const field = id => document.getElementById(id);
    const entries = [...document.querySelectorAll("article")];
    const fold = text => text.normalize("NFD").replace(/\\p{M}/gu, "").replace(/[‘’]/g, "'").toLowerCase();
    const told = entry => [...entry.querySelectorAll(".date, .told, blockquote")].map(part => part.textContent);
    const texts = entries.map(entry => " " + fold(told(entry).join(" ")).replace(/[^\\p{L}\\p{N}']+/gu, " "));
    const show = () => {
      const words = fold(field("words").value).split(/[^\\p{L}\\p{N}']+/u).filter(Boolean);
      const least = Number(field("confidence").value);
      entries.forEach((entry, index) => {
        const facts = entry.dataset;
        entry.hidden = !words.every(word => texts[index].includes(" " + word)) || Number(facts.confidence) < least
          || field("type").value && facts.type !== field("type").value
          || field("status").value && facts.status !== field("status").value;
      });
      for (const section of document.querySelectorAll("section")) {
        section.hidden = !section.querySelector("article:not([hidden])");
      }
      const count = entries.filter(entry => !entry.hidden).length;
      field("count").textContent = count ? `${count} of ${entries.length} events` : "no event fits";
    };
    field("choice").hidden = false;
    field("choice").addEventListener("input", show);
    field("choice").addEventListener("submit", event => event.preventDefault());
    show();
    """
}
