import Building
import CommandLine
import Exporting
import Model

extension StageCommands {
  /// Prints who is meant by the names, offices and pronouns of every article.
  static func mentions(_ invocation: Invocation) async throws -> ExitCode {
    let pipeline = try Setting(invocation).pipeline
    return try await eachArticle(invocation) { article in
      let points = CodePoints(of: article.text)
      return pipeline.run(article).annotated.mentions.map { mention in
        record(mention, in: article, at: points.range(mention.range)).line + "\n"
      }.joined()
    }
  }

  private static func record(_ mention: Mention, in article: Article, at range: Range<Int>) -> JSONValue {
    let parties = mention.parties.map { party -> JSONValue in
      [
        "name": .string(party.name), "id": .string(party.id.text), "kind": .string(party.kind.rawValue),
        "known": .bool(party.isKnown),
      ]
    }
    let candidates = mention.candidates.map { candidate -> JSONValue in
      [
        "name": .string(candidate.party.name), "score": .number(candidate.score),
        "reason": .string(candidate.reason),
      ]
    }
    let place = mention.place.map { place -> JSONValue in
      ["name": .string(place.name), "country": .string(place.country)]
    }
    return [
      "doc": .string(article.id.text), "start": .integer(range.lowerBound), "end": .integer(range.upperBound),
      "text": .string(article.text[mention.range]), "form": .string(mention.form.rawValue),
      "parties": .array(parties), "for": .string(mention.onBehalfOf?.name ?? ""), "place": place ?? .null,
      "candidates": .array(candidates),
    ]
  }
}
