#!/usr/bin/env python3
"""How many of the people whom texts name with a political office are known to the tables, and a sample to check by hand.

    resolving_coverage.py SHARED/text [CHANCERY] [--sample N] [--seed N] [--every N]

A person counts where an office (“President”, “Foreign Minister”, “Chancellor” and so on) stands right before a name in
capitals; this is read off the text by a pattern, not by the program, so that what the program overlooks counts too.
“Known” is the share that is resolved to a person of the tables, “unknown” the share kept under the name that the text
gives, “silent” the rest. --sample prints so many known ones at random, each with its sentence, to be judged by a reader;
the same words for the same person are drawn once, or the sample would be of presidents only.
CHANCERY is the program, .build/release/chancery unless told.
"""
import argparse
import gzip
import json
import os
import random
import re
import subprocess
import tempfile

OFFICES = (
    "Prime Minister|Premier|Foreign Minister|Minister of Foreign Affairs|Foreign Secretary|Secretary of State|"
    "Defen[cs]e Minister|Defen[cs]e Secretary|Secretary of Defense|Finance Minister|Interior Minister|Chancellor|King|"
    "Queen|Emir|Sultan|Crown Prince|Supreme Leader|Secretary[- ]General|President of the United States|"
    "President of Russia|President of Ukraine|President of France|(?:Russian|US|U\\.S\\.|French|Ukrainian|Turkish|"
    "Chinese|Iranian|Egyptian|Syrian|Soviet|Israeli|Polish|Brazilian|Mexican|South Korean) President|Soviet leader"
)
PATTERN = re.compile(rf"\b(?:{OFFICES})\s+((?:[A-Z][\w’'.-]+\s?){{1,3}})")
FILES = ("reuters21578.jsonl.gz", "kremlin.jsonl.gz", "open_articles.jsonl")


def articles(path, every):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
    with opened as lines:
        return [json.loads(line) for number, line in enumerate(lines) if number % every == 0]


def mentions(program, records):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as given:
        for record in records:
            record.pop("html", None)
            given.write(json.dumps(record) + "\n")
        given.flush()
        found = {}
        run = subprocess.run([program, "mentions", given.name], capture_output=True, text=True, check=True)
        for line in run.stdout.splitlines():
            mention = json.loads(line)
            found.setdefault(mention["doc"], []).append(mention)
        return found


def people(record, found):
    """Each office with a name, and the mention over the name's first word."""
    for match in PATTERN.finditer(record["text"]):
        start = match.start(1)
        over = [mention for mention in found if mention["start"] <= start < mention["end"]]
        people = [party for mention in over for party in mention["parties"] if party["kind"] == "person"]
        yield match, people


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("program", nargs="?", default=".build/release/chancery")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=1, help="read every so manieth article only")
    options = parser.parse_args()
    sample = {}
    print(f"{'text':24} {'named':>6} {'known':>7} {'unknown':>8} {'silent':>7}")
    for name in FILES:
        records = articles(os.path.join(options.folder, name), options.every)
        found = mentions(options.program, records)
        counts = {"named": 0, "known": 0, "unknown": 0, "silent": 0}
        for record in records:
            for match, people_found in people(record, found.get(record["id"], [])):
                counts["named"] += 1
                known = [person for person in people_found if person["known"]]
                counts["known" if known else "unknown" if people_found else "silent"] += 1
                if known:
                    before, after = max(0, match.start() - 80), match.end() + 60
                    words = " ".join(record["text"][before:after].split())
                    pair = (re.sub(r"\W+", " ", match.group(0)).strip(), known[0]["name"])
                    sample.setdefault(pair, (record["published"], words))
        shares = [counts[key] / max(1, counts["named"]) for key in ("known", "unknown", "silent")]
        print(f"{name:24} {counts['named']:6} {shares[0]:7.3f} {shares[1]:8.3f} {shares[2]:7.3f}")
    drawn = random.Random(options.seed).sample(sorted(sample.items()), min(options.sample, len(sample)))
    for (words, person), (published, context) in drawn:
        print(f"{published}  {words}  →  {person}\n    … {context} …")


if __name__ == "__main__":
    main()
