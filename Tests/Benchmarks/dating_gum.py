#!/usr/bin/env python3
"""Dates of histories and open news against those that GUM marks in its biographies and news.

    dating_gum.py TREEBANK.conllu… [--program CHANCERY] [--errors]

GUM marks `<date when="2014-03-29">` in its texts; only such whole days, months and years count here, not stretches.
News is dated by its day of creation, biographies by 2019-09-10, long after what they tell.
"""
import collections
import json
import re
import subprocess
import sys
import tempfile

WHOLE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def documents(path):
    document = None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            if document:
                yield document
            document = {"doc": line.split("= ")[1], "meta": {}, "text": "", "gold": [], "open": [], "joint": None}
        elif line.startswith("# meta::"):
            key, _, value = line[8:].partition(" = ")
            document["meta"][key] = value
        elif line.startswith("# newpar"):
            document["text"] = document["text"].rstrip(" ") + ("\n\n" if document["text"] else "")
        elif not line:
            document["joint"] = None
        elif not line.startswith("#"):
            word(document, line.split("\t"))
    if document:
        yield document


def word(document, columns):
    """Adds a word to the text; the words inside a joint token such as “don't” have its place."""
    number, form, extra = columns[0], columns[1], columns[9]
    if "." in number:
        return
    joint = document["joint"]
    inside = "-" not in number and joint and joint[0] <= int(number) <= joint[1]
    if not inside:
        document["place"] = (len(document["text"]), len(document["text"]) + len(form))
        document["text"] += form + ("" if "SpaceAfter=No" in extra else " ")
    if "-" in number:
        document["joint"] = tuple(map(int, number.split("-")))
    marks = re.search(r"XML=([^|]*)", extra)
    for tag in re.findall(r"<[^>]*>", marks[1].replace(":::", "=") if marks else ""):
        if tag.startswith("<date"):
            document["open"].append((document["place"][0], dict(re.findall(r'(\w+)="([^"]*)"', tag))))
        elif tag == "</date>" and document["open"]:
            start, marked = document["open"].pop()
            document["gold"].append((start, document["place"][1], marked.get("when", "")))


def main():
    words = sys.argv[1:]
    program = words[words.index("--program") + 1] if "--program" in words else ".build/release/chancery"
    paths = [word for word in words if word.endswith(".conllu")]
    if not paths:
        sys.exit(__doc__)
    texts = [d for path in paths for d in documents(path) if d["meta"].get("genre") in ("news", "bio")]
    with tempfile.NamedTemporaryFile("w+", suffix=".jsonl") as file:
        for document in texts:
            isNews = document["meta"]["genre"] == "news"
            day = document["meta"].get("dateCreated", "") if isNews else "2019-09-10"
            file.write(json.dumps({"doc": document["doc"], "dct": day, "text": document["text"]}) + "\n")
        file.flush()
        output = subprocess.run([program, "dates", file.name], capture_output=True, text=True, check=True).stdout
    found = collections.defaultdict(list)
    for line in output.splitlines():
        time = json.loads(line)
        found[time["doc"]].append(time)
    counts = collections.Counter()
    for document in texts:
        genre = document["meta"]["genre"]
        for start, end, value in document["gold"]:
            if not WHOLE.fullmatch(value):
                continue
            values = [t["value"] for t in found[document["doc"]] if t["start"] < end and start < t["end"]]
            right = any(v == value or v[:10] == value for v in values)
            counts[genre, "gold"] += 1
            counts[genre, "found"] += bool(values)
            counts[genre, "right"] += right
            if not right and "--errors" in words:
                print(document["doc"], document["text"][start:end], value, values, sep=" | ")
    for genre in ("news", "bio"):
        print(genre, *(f"{name} {counts[genre, name]}" for name in ("gold", "found", "right")))


main()
