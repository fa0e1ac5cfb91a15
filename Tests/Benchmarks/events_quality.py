#!/usr/bin/env python3
"""Extracted events against the gold: all articles, those looked at, and every third, which was not.

    events_quality.py SHARED/gold [CHANCERY]

CHANCERY is the program, .build/release/chancery unless told. The figures are those of score_events.py, which lies
beside the gold.
"""
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


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder = sys.argv[1]
    program = sys.argv[2] if len(sys.argv) > 2 else ".build/release/chancery"
    source = os.path.join(folder, "dev.articles.jsonl")
    articles = lines(source)
    gold = {json.loads(line)["id"]: line for line in lines(os.path.join(folder, "dev.gold.jsonl"))}
    gold = [gold[json.loads(line)["id"]] for line in articles]
    told = subprocess.run([program, "extract", source], stdout=subprocess.PIPE, check=True, text=True).stdout
    told = told.splitlines(keepends=True)
    unseen = set(range(2, len(articles), 3))
    seen = [n for n in range(len(articles)) if n not in unseen]
    columns = []
    for chosen in (range(len(articles)), seen, sorted(unseen)):
        pick = lambda rows: [rows[n] for n in chosen]
        columns.append(figures(folder, pick(articles), pick(gold), pick(told)))
    print(f"{'':26}{'all':>20}{'looked at':>20}{'not looked at':>20}")
    for name in FIGURES:
        cells = []
        for column in columns:
            value = column[name]
            cells.append(" / ".join(f"{part:.3f}" for part in value) if isinstance(value, list) else f"{value:.3f}")
        print(f"{name:26}" + "".join(f"{cell:>22}" for cell in cells))


main()
