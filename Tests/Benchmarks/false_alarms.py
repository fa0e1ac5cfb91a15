#!/usr/bin/env python3
"""Counts the events that are found in wires on commodities, earnings and shipping, where there should be next to none.

    false_alarms.py reuters21578.jsonl.gz [--chancery BINARY] [--above 0.8] [--show 100] [--seed 1]

A thousand wires are drawn whose title speaks of goods, results or ships. Those above the confidence are counted; some are
printed with their quotes, to be looked at one by one.
"""
import argparse, gzip, json, os, random, re, subprocess, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TOPICS = re.compile(
    r"\b(OIL|CRUDE|GRAIN|WHEAT|CORN|COFFEE|COCOA|SUGAR|COTTON|GOLD|SILVER|COPPER|TIN|ZINC|ALUMINIUM|RUBBER|SOYBEANS?|PALM|RICE|MEAT|"
    r"CATTLE|HOGS?|NET|QTR|SHR|YR|PROFITS?|EARNINGS|DIVIDEND|RESULTS?|LOSS|TANKERS?|SHIPS?|SHIPPING|PORTS?|VESSELS?|FREIGHT)\b")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("wires")
    parser.add_argument("--chancery", default=os.path.join(ROOT, ".build/release/chancery"))
    parser.add_argument("--above", type=float, default=0.8)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with gzip.open(options.wires, "rt", encoding="utf-8") as lines:
        wires = [line for line in lines if TOPICS.search(json.loads(line)["title"])]
    chosen = random.Random(options.seed).sample(wires, 1000)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(chosen)
        file.flush()
        out = subprocess.run([options.chancery, "extract", file.name], check=True, capture_output=True, text=True, encoding="utf-8").stdout
    records = [json.loads(line) for line in out.split("\n") if line.strip()]
    events = [(r["title"], e) for r in records for e in r["events"]]
    sure = [(title, e) for title, e in events if e["confidence"] > options.above]
    print(f"{len(records)} wires, {len(events)} events ({len(events) / len(records):.3f} a wire), {len(sure)} above {options.above} ({len(sure) / len(records):.3f} a wire)")
    for title, e in random.Random(options.seed).sample(sure, min(options.show, len(sure))):
        who = "; ".join(p["name"] for p in e["participants"])
        print(f"{e['confidence']:.2f} {e['type']} {e['status']} {e['date'] or '-'} [{who}] “{e['evidence'][0]['quote'][:170]}” ({title})")


if __name__ == "__main__":
    main()
