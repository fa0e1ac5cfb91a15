#!/usr/bin/env python3
"""Learns Data/Events/weights.tsv: how much each sign of a report speaks for it.

    weights.py SCORER_FOLDER ARTICLES.jsonl GOLD.jsonl [--chancery BINARY] [--write]

Reports of the articles are extracted into a database of their own; a report is right where the scorer pairs it with a gold
event of the same type. A logistic regression with a penalty is fitted on the signs that `explain` names, those seen LEAST times. Printed is how well
it foretells articles that it has not seen (one left out at a time): a table of reliability. `--write` stores the weights of all.
"""
import argparse, collections, gzip, json, math, os, sqlite3, subprocess, sys, tempfile

import numpy as np

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PENALTY = 4
LEAST = 3


def reports(chancery, articles):
    """The reports of each article: type, date, parties, status, quotes, signs."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "reports.db")
        subprocess.run([chancery, "add", articles, "--db", path, "--data", os.path.join(ROOT, "Data")], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        base = sqlite3.connect(path)
        columns = [row[1] for row in base.execute("pragma table_info(report)")]
        signs = {}
        for row in base.execute("select * from report"):
            row = dict(zip(columns, row))
            told = [step for step in row["derivation"].split("\n") if step.startswith("confidence by ")]
            signs[row["id"]] = ["always"] + told[0][len("confidence by "):].split(", ")
    lines = subprocess.run([chancery, "extract", articles, "--data", os.path.join(ROOT, "Data")], check=True, capture_output=True, text=True, encoding="utf-8").stdout
    return [json.loads(line) for line in lines.split("\n") if line.strip()], signs


def judged(options):
    """Article, signs and verdict of each report of the wires that a person has judged."""
    path = os.path.join(ROOT, "Data/Scripts/curated/judged.tsv")
    verdicts = {}
    for line in open(path, encoding="utf-8"):
        if not line.startswith("#"):
            article, kind, start, verdict = line.rstrip("\n").split("\t")
            verdicts.setdefault(article, []).append((kind, int(start), verdict == "right"))
    with gzip.open(options.wires, "rt", encoding="utf-8") as lines, tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        texts = {}
        for line in lines:
            article = json.loads(line)
            if article["id"] in verdicts:
                texts[article["id"]] = article["text"]
                file.write(line)
        file.flush()
        extracted, signs = reports(options.chancery, file.name)
    for record in extracted:
        text = texts[record["id"]]
        for kind, start, verdict in verdicts[record["id"]]:
            for event in record["events"]:
                first = event["evidence"][0]
                name = f"{record['id']}#{len(text[: first['start']].encode('utf-8'))}-{kind}"
                if event["type"] == kind and first["start"] - 40 <= start < first["end"] and name in signs:
                    yield record["id"], signs[name], verdict
                    break


def paired(scorer, gold, predicted, text, published):
    """The indices of the predicted events that stand for a gold event of their type."""
    left = [scorer.spans(e, text) for e in gold]
    right = [scorer.spans(e, text) for e in predicted]
    pairs = sorted(
        (-(scorer.date_right(g["date"], p.get("date"), published) + scorer.party_f1(g["participants"], scorer.names(p)) + 0.5 * (g["status"] == p.get("status"))), i, j)
        for i, g in enumerate(gold) for j, p in enumerate(predicted)
        if g["type"] == p["type"] and scorer.overlap(left[i], right[j]))
    taken, right = set(), set()
    for _, i, j in pairs:
        if i not in taken and j not in right:
            taken.add(i), right.add(j)
    return right


def fit(X, y):
    weights = np.zeros(X.shape[1])
    penalty = np.full(X.shape[1], PENALTY)
    penalty[0] = 0.01
    for _ in range(50):
        p = 1 / (1 + np.exp(-X @ weights))
        gradient = X.T @ (p - y) + penalty * weights
        curve = X.T @ (X * (p * (1 - p))[:, None]) + np.diag(penalty)
        step = np.linalg.solve(curve, gradient)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("scorer"), parser.add_argument("articles"), parser.add_argument("gold")
    parser.add_argument("--chancery", default=os.path.join(ROOT, ".build/release/chancery"))
    parser.add_argument("--wires", help="a gzip of more articles, on some events of which curated/judged.tsv says whether they are right")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    sys.path.insert(0, options.scorer)
    import score_events as scorer
    load = lambda path: {r["id"]: r for r in (json.loads(line) for line in open(path, encoding="utf-8") if line.strip())}
    articles, gold = load(options.articles), load(options.gold)
    extracted, signs = reports(options.chancery, options.articles)
    by_start = {}
    for name, words in signs.items():
        by_start.setdefault(name.split("#")[0], []).append((name, words))
    rows, labels, groups = [], [], []
    for record in extracted:
        text = articles[record["id"]]["text"]
        right = paired(scorer, gold[record["id"]]["events"], record["events"], text, articles[record["id"]].get("published") or "")
        for index, event in enumerate(record["events"]):
            start = len(text[: event["evidence"][0]["start"]].encode("utf-8"))
            name = f"{record['id']}#{start}-{event['type']}"
            if name in signs:
                rows.append(signs[name]), labels.append(index in right), groups.append(record["id"])
    if options.wires:
        for record, row, label in judged(options):
            rows.append(row), labels.append(label), groups.append(record)
    seen = collections.Counter(word for row in rows for word in set(row))
    names = ["always"] + sorted(word for word, count in seen.items() if count >= LEAST and word != "always")
    column = {name: index for index, name in enumerate(names)}
    X = np.zeros((len(rows), len(names)))
    for i, row in enumerate(rows):
        for word in row:
            if word in column:
                X[i, column[word]] = 1
    y, groups = np.array(labels, float), np.array(groups)
    foretold = np.zeros(len(rows))
    for group in sorted(set(groups)):
        out = groups == group
        foretold[out] = 1 / (1 + np.exp(-X[out] @ fit(X[~out], y[~out])))
    print(f"{len(rows)} reports, {int(y.sum())} right; log loss {-(y * np.log(foretold) + (1 - y) * np.log(1 - foretold)).mean():.3f}, of the share alone {-(y.mean() * math.log(y.mean()) + (1 - y.mean()) * math.log(1 - y.mean())):.3f}")
    print("confidence   reports  right")
    for low in (0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9):
        high = {0: 0.3, 0.3: 0.5, 0.5: 0.6, 0.6: 0.7, 0.7: 0.8, 0.8: 0.9, 0.9: 1.01}[low]
        inside = (foretold >= low) & (foretold < high)
        if inside.any():
            print(f"{low:.1f}–{min(high, 1):.1f}      {inside.sum():6d}  {y[inside].mean():.2f}")
    weights = fit(X, y)
    if options.write:
        with open(os.path.join(ROOT, "Data/Events/weights.tsv"), "w", encoding="utf-8") as out:
            out.write("# How much each sign speaks for a report; learnt by Data/Scripts/weights.py\n")
            for name, weight in zip(names, weights):
                out.write(f"{name}\t{weight:.3f}\n")


if __name__ == "__main__":
    main()
