#!/usr/bin/env python3
"""Time expressions against TimeBank and AQUAINT, on the even half (looked at while tuning), the odd half and the whole.

    dating_quality.py SHARED/dates [CHANCERY] [--trees]

CHANCERY is the program, .build/release/chancery unless told. The scores are those of score_dates.py, which lies
beside the corpora.
"""
import importlib.util
import os
import subprocess
import sys
import tempfile


def scorer(folder):
    spec = importlib.util.spec_from_file_location("score_dates", os.path.join(folder, "score_dates.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main():
    operands = [word for word in sys.argv[1:] if not word.startswith("--")]
    flags = [word for word in sys.argv[1:] if word.startswith("--")]
    if not operands:
        sys.exit(__doc__)
    folder = operands[0]
    program = operands[1] if len(operands) > 1 else ".build/release/chancery"
    score = scorer(folder)
    print(f"{'corpus':9} {'half':5} {'value':>6} {'relaxed':>8} {'strict':>7} {'type':>6} {'day':>6}")
    for corpus in ("timebank", "aquaint"):
        with tempfile.NamedTemporaryFile("w+", suffix=".jsonl") as found:
            command = [program, "dates", *flags, os.path.join(folder, corpus + ".jsonl")]
            subprocess.run(command, stdout=found, check=True)
            system = score.read_sys(found.name)
        gold = sorted(score.read_gold(os.path.join(folder, corpus)), key=lambda document: document["doc"])
        for half, documents in (("even", gold[0::2]), ("odd", gold[1::2]), ("all", gold)):
            result = score.score(documents, system)
            scores = [result[name]["F1"] for name in ("value", "relaxed", "strict", "type")]
            print(f"{corpus:9} {half:5} {scores[0]:6.2f} {scores[1]:8.2f} {scores[2]:7.2f} {scores[3]:6.2f} {result['day_acc']:6.1f}")


main()
