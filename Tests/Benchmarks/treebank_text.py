#!/usr/bin/env python3
"""The raw text of a treebank, a JSON object with `text` for each document, to read anew and score by `udeval`.

    treebank_text.py TREEBANK.conllu > TEXT.jsonl

An empty line parts paragraphs (`# newpar`), a space the words that are not marked `SpaceAfter=No`.
"""
import json
import re
import sys


def tokens(block):
    """Each surface token of a sentence with the space behind it: a range of words (`3-4`) once, no empty nodes (`5.1`)."""
    last = 0
    for line in block.split("\n"):
        columns = line.split("\t")
        numbers = re.fullmatch(r"(\d+)(?:-(\d+))?", columns[0])
        if numbers and int(numbers[1]) > last:
            last = int(numbers[2] or numbers[1])
            yield columns[1] + ("" if "SpaceAfter=No" in columns[9] else " ")


def documents(path):
    text = ""
    with open(path, encoding="utf-8") as file:
        for block in file.read().strip().split("\n\n"):
            if text and "# newdoc" in block:
                yield text
                text = ""
            if text and "# newpar" in block:
                text = text.rstrip(" ") + "\n\n"
            text += "".join(tokens(block))
    yield text


for document in documents(sys.argv[1]):
    print(json.dumps({"text": document}, ensure_ascii=False))
