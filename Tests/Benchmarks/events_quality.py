#!/usr/bin/env python3
"""Extracted events against the gold of SHARED/gold, and against what annotated/ beside this file tells of other articles of SHARED.

    events_quality.py SHARED/gold [CHANCERY]

annotated/looked-at.jsonl is for finding out what is missing, annotated/held-out.jsonl for measuring alone. Both were annotated by the
guidelines of SHARED/gold, one annotator an article; evidence is told by where it begins and ends in the article's text, or in its
title, by a −1 before. The articles are those of SHARED/text, SHARED/dates and SHARED/pages. annotated/written.jsonl holds its articles too:
they were written for it, in the manner of many papers, by the one who annotated them.

CHANCERY is the program, .build/release/chancery unless told. The figures are those of score_events.py, which lies
beside the gold.
"""
import glob
import gzip
import json
import os
import subprocess
import sys
import tempfile

FIGURES = (
    "found core", "found", "complete core", "date where gold has one", "undated given a day", "status", "participants",
    "place", "quotes not verbatim",
)


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [line for line in file if line.strip()]


def figures(folder, articles, gold, predicted):
    with tempfile.TemporaryDirectory() as scratch:
        paths = [os.path.join(scratch, name) for name in ("articles", "gold", "predicted")]
        for path, kept in zip(paths, (articles, gold, predicted)):
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(kept)
        scorer = os.path.join(folder, "score_events.py")
        return json.loads(subprocess.run([sys.executable, scorer, *paths, "--json"], stdout=subprocess.PIPE, check=True).stdout)


def opened(path):
    return gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")


def known(folder):
    """Every article of SHARED that an annotation may tell of, one object each with id, source, title, published and text."""
    shared = os.path.join(folder, "..")
    for pattern in ("text/*.jsonl*", "dates/*.jsonl", "pages/truth.jsonl"):
        for path in sorted(glob.glob(os.path.join(shared, pattern))):
            for article in map(json.loads, opened(path)):
                yield {
                    "id": article.get("id") or article["doc"],
                    "source": article.get("source") or "",
                    "title": article.get("title") or "",
                    "published": article.get("published") or article.get("dct", "")[:10],
                    "text": article["text"],
                }


def annotated(folder, part):
    """The articles of a part and their gold, as SHARED/gold has them; none where the articles are absent."""
    told = {row["id"]: row for row in map(json.loads, lines(os.path.join(os.path.dirname(os.path.abspath(__file__)), "annotated", part)))}
    articles, gold = [], []
    own = [{key: row.pop(key) for key in ("source", "title", "published", "text")} | {"id": row["id"]} for row in told.values() if "text" in row]
    for article in own or known(folder):
        row = told.pop(article["id"], None)
        if row is None:
            continue
        for event in row["events"]:
            event["evidence"] = [
                article["title"][span[1] : span[2]] if span[0] == -1 else article["text"][slice(*span)] for span in event["evidence"]
            ]
        articles.append(json.dumps(article) + "\n")
        gold.append(json.dumps(row) + "\n")
    return articles, gold


def extracted(program, articles):
    with tempfile.TemporaryDirectory() as scratch:
        path = os.path.join(scratch, "articles.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(articles)
        told = subprocess.run([program, "extract", path], stdout=subprocess.PIPE, check=True, text=True).stdout
    return told.splitlines(keepends=True)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder = sys.argv[1]
    program = sys.argv[2] if len(sys.argv) > 2 else ".build/release/chancery"
    articles = lines(os.path.join(folder, "dev.articles.jsonl"))
    gold = {json.loads(line)["id"]: line for line in lines(os.path.join(folder, "dev.gold.jsonl"))}
    parts = [("gold", articles, [gold[json.loads(line)["id"]] for line in articles])]
    parts += [(part, *annotated(folder, part + ".jsonl")) for part in ("looked-at", "written", "held-out")]
    parts = [part for part in parts if part[1]]
    columns = [figures(folder, kept, truth, extracted(program, kept)) for _, kept, truth in parts]
    print(f"{'':26}" + "".join(f"{name:>22}" for name, _, _ in parts))
    for name in FIGURES:
        cells = []
        for column in columns:
            value = column[name]
            cells.append(" / ".join(f"{part:.3f}" for part in value) if isinstance(value, list) else f"{value:.3f}")
        print(f"{name:26}" + "".join(f"{cell:>22}" for cell in cells))


main()
