extension Flag {
  static let database = Flag("db", value: "FILE", "the database; without it CHANCERY_DB, else chancery.db")
  static let data = Flag("data", value: "DIR", isRepeatable: true, "a folder of tables over the shipped ones")
  static let json = Flag("json", "print JSON, one object a line")
  static let published = Flag("published", value: "DATE", "the day of publication of files that tell none")
  static let source = Flag("source", value: "NAME", "the outlet of files that tell none")
  static let wholePages = Flag(
    "all", "of pages that hold several articles, read all and not the main one alone")
  static let force = Flag("force", "overwrite a file that is there")
  static let output = Flag(
    "output", letter: "o", value: "FILE", "write to a file; its ending chooses the format")
  static let jobs = Flag(
    "jobs", letter: "j", value: "N", "how many articles to work on at once; one for each processor")

  /// What events are chosen by.
  package static let filters = [
    Flag("with", value: "NAME", isRepeatable: true, "events in which all of these take part"),
    Flag("any", value: "NAME", isRepeatable: true, "events in which one of these takes part"),
    Flag("type", value: "TYPE", isRepeatable: true, "events of a type: meeting, call, sanction, …"),
    Flag("except", value: "TYPE", isRepeatable: true, "no events of a type: statement, …"),
    Flag(
      "status", value: "STATUS", isRepeatable: true,
      "occurred, ongoing, planned, cancelled, denied or possible"),
    Flag("from", value: "DATE", "events on or after a day, month or year"),
    Flag("to", value: "DATE", "events on or before a day, month or year"),
    Flag("place", value: "NAME", "events at a place or in a country"),
    Flag("about", value: "WORDS", "events whose quotes hold these words"),
    Flag("source", value: "NAME", "events that an outlet tells of"),
    Flag("min-confidence", value: "0…1", "events at least this sure"),
    Flag("limit", value: "N", "at most so many events"),
  ]
}

extension Command {
  /// Every command, in the order of help.
  package static let all: [Command] = working + asking + correcting + stages + helping

  private static let working = [
    Command(
      "add", "read articles into a database", operands: "FILE…", count: 1...Int.max,
      flags: [.database, .published, .source, .wholePages, .data, .jobs],
      details: """
        Reads files and whole folders: HTML, plain text, Markdown, JSON and JSON Lines, RSS and Atom, EML, mbox, MHTML, WARC,
        EPUB, DOCX, ODT, PDF where pdftotext is installed, gzip and zip of any; - for standard input: an article, or a list of
        files as find prints it. An article that is there already is not added again.
        """,
      examples: [
        Example("chancery add articles/", "reads a folder into chancery.db"),
        Example("chancery add page.html --published 2014-03-29 --db ukraine.db", "gives a page its day"),
      ]),
    Command(
      "export", "write a timeline",
      flags: [.database, .output] + [
        Flag(
          "format", letter: "f", value: "FORMAT",
          "markdown, html, csv, dot, json, jsonl, timelinejs, icalendar, mermaid, gexf"),
        Flag("view", value: "VIEW", "of a graph: relations or chronology"),
        Flag("title", value: "TEXT", "the heading"),
        Flag("excel", "begin CSV with a byte order mark, for Excel"), .force,
      ] + Flag.filters,
      examples: [
        Example("chancery export --with kerry --with lavrov", "the timeline of two people, to read"),
        Example(
          "chancery export --type sanction --from 2014 --to 2014 -o sanctions.csv",
          "a table for a spreadsheet"),
        Example("chancery export --view relations -o who-met-whom.svg", "a graph, drawn by GraphViz"),
      ]),
  ]

  private static let asking = [
    Command(
      "list", "list events, parties, articles, corrections or event types",
      operands: "events|parties|articles|corrections|types",
      count: 1...1,
      flags: [.database, .json, Flag("unknown", "only parties that the tables do not know")] + Flag.filters,
      examples: [
        Example("chancery list articles", "what was read, with ids"),
        Example("chancery list events --with nato", "events with their ids, a line each"),
        Example("chancery list parties --unknown", "whom the tables do not know, ready to be added"),
        Example("chancery list corrections", "what was corrected of which event, when and by whom"),
      ]),
    Command(
      "show", "show an event with every report and quote", operands: "EVENT", count: 1...1,
      flags: [.database, .json],
      examples: [Example("chancery show 3f2a", "the event whose id begins so")]),
    Command(
      "explain", "tell why an event stands there", operands: "EVENT", count: 1...1, flags: [.database],
      examples: [Example("chancery explain 3f2a", "the words, rules and names it rests on")]),
  ]

  private static let correcting = [
    Command(
      "amend", "correct an event, or the day of an article", operands: "EVENT|ARTICLE", count: 1...1,
      flags: [
        .database, Flag("date", value: "DATE", "the event's date, for instance 2014-03-30; empty for none"),
        Flag("type", value: "TYPE", "the event's type"),
        Flag("status", value: "STATUS", "the event's status"),
        Flag("place", value: "NAME", "where the event was; empty for nowhere told"),
        Flag("summary", value: "TEXT", "the sentence that timelines print; empty for the one that was read"),
        Flag("with", value: "NAME", isRepeatable: true, "a party that took part too"),
        Flag("without", value: "NAME", isRepeatable: true, "a party that took no part"),
        Flag("published", value: "DATE", "the article's day of publication"), .data,
      ],
      details:
        """
        Corrections survive later additions. They are kept with their time and can be taken back with `chancery undo`.
        Dates are typed in EDTF (2014-03-30, 2014-03, 2014-04-01/2014-04-02) or in words with the year (“30 March 2014”).
        """,
      examples: [
        Example("chancery amend 3f2a --date 2014-03-30", "sets a date"),
        Example("chancery amend 3f2a --place Geneva --without kerry", "sets a place, and takes somebody out"),
        Example("chancery amend 3f2a --summary ''", "takes back a sentence that was set"),
        Example(
          "chancery amend 7c1e --published 2014-03-29", "dates an article, and all that hangs on its day"),
      ]),
    Command(
      "reject", "leave events out from now on", operands: "EVENT…", count: 1...Int.max, flags: [.database],
      details: "One id that is wrong rejects nothing. `chancery undo` takes events back one by one.",
      examples: [
        Example("chancery reject 3f2a", "for what is no event"),
        Example("chancery reject 3f2a 90bc 7c1e", "several at once"),
      ]),
    Command(
      "merge-events", "make two events one", operands: "EVENT EVENT", count: 2...2, flags: [.database],
      examples: [
        Example("chancery merge-events 3f2a 90bc", "one event of both, under the id of the one told first")
      ]),
    Command(
      "split", "take a report out of an event", operands: "EVENT ARTICLE", count: 2...2, flags: [.database],
      examples: [Example("chancery split 3f2a 7c1e", "what that article tells becomes an event of its own")]),
    Command(
      "undo", "take back the last correction", flags: [.database],
      examples: [Example("chancery undo", "one step back")]),
    Command(
      "remove", "take articles out, and what they alone tell", operands: "ARTICLE…", count: 1...Int.max,
      flags: [.database, .data],
      details:
        """
        One id that is wrong removes nothing. A text that other papers have too is theirs from now on. `chancery add` files an
        article again; corrections of what it told wait for that.
        """,
      examples: [
        Example("chancery remove 7c1e", "the article whose id begins so; `chancery list articles` shows ids")
      ]),
    Command(
      "merge", "add the articles of another database", operands: "DATABASE", count: 1...1,
      flags: [.database, .data, .jobs],
      examples: [Example("chancery merge other.db --db all.db", "its articles, read into all.db")]),
  ]

  private static let stages = [
    Command(
      "read", "print articles as they are read", operands: "FILE…", count: 1...Int.max,
      flags: [.published, .source, .wholePages, .json],
      examples: [
        Example("chancery read page.html", "the article alone, as text"),
        Example("chancery read blog.html --all --json", "every article of a page, an object a line"),
      ]),
    Command(
      "parse", "print words, tags and trees as CoNLL-U", operands: "FILE…", count: 1...Int.max,
      flags: [Flag("tokens", "the files are CoNLL-U: keep their words"), .data],
      examples: [Example("chancery parse page.html", "a word a line")]),
    Command(
      "dates", "print time expressions with TIMEX3 types and values", operands: "FILE…", count: 1...Int.max,
      flags: [
        .published, Flag("explain", "tell the rule, the meaning and the anchor"),
        Flag("trees", "use the trees for tense"),
      ],
      examples: [Example("chancery dates articles.jsonl", "JSON Lines in, JSON Lines out")]),
    Command(
      "mentions", "print who is meant by names, offices and pronouns", operands: "FILE…", count: 1...Int.max,
      flags: [.published, .source, .data],
      examples: [
        Example("chancery mentions articles.jsonl", "a mention a line, with all readings that were weighed")
      ]),
    Command(
      "extract", "print what articles tell of events, as JSON Lines", operands: "FILE…", count: 1...Int.max,
      flags: [.published, .source, .wholePages, .data, .jobs],
      examples: [Example("chancery extract articles.jsonl > events.jsonl", "an object an article, in order")]),
  ]

  private static let helping = [
    Command(
      "check", "check the tables, event pages and model", flags: [.data],
      examples: [Example("chancery check --data my-tables/", "tells all faults at once")]),
    Command(
      "completion", "print completions for a shell", operands: "bash|zsh|fish", count: 1...1,
      examples: [Example("source <(chancery completion bash)", "completes commands and flags")]),
    Command("man", "print the manual page", examples: [Example("chancery man | man -l -", "reads it")]),
    Command(
      "help", "explain a command", operands: "[COMMAND]", count: 0...1,
      examples: [Example("chancery help export", "what export can do")]),
  ]

  /// The command of a name; `nil` where there is none.
  package static func named(_ name: String) -> Command? { all.first { $0.name == name } }
}
