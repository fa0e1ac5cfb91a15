#!/usr/bin/env python3
"""Kills `chancery add` at random moments and looks at what is left.

    python3 Tests/Benchmarks/crash.py PROGRAM FOLDER_OR_FILE [TIMES]

After each kill the database must be whole, hold every article that it held before, hold no article with less than it
tells, and lose nothing; at the end one more `add` must make it what an `add` without any kill makes.
"""
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

TABLES = {
    "article": "SELECT * FROM article ORDER BY id",
    "copy": "SELECT * FROM copy ORDER BY id",
    "report": "SELECT * FROM report ORDER BY id",
    "participation": "SELECT * FROM participation ORDER BY report, position",
    "evidence": "SELECT report, position, quote, start FROM evidence ORDER BY report, position",
    "link": "SELECT * FROM link ORDER BY source, kind, target",
    "event": "SELECT * FROM event ORDER BY id",
}


def reports(db):
    """What each article tells, but for the events, which are made last."""
    found = {}
    for article, report in db.execute("SELECT article, id FROM report ORDER BY id"):
        found.setdefault(article, []).append(report)
    return found


def main():
    program, articles = sys.argv[1], sys.argv[2]
    times = int(sys.argv[3]) if len(sys.argv) > 3 else 50
    seed = int(os.environ.get("SEED", "1"))
    dice = random.Random(seed)
    folder = tempfile.mkdtemp(prefix="chancery-crash-")
    whole, hurt = f"{folder}/whole.db", f"{folder}/hurt.db"
    begin = time.time()
    subprocess.run([program, "add", articles, "--db", whole], check=True, stderr=subprocess.DEVNULL)
    length = time.time() - begin
    told = reports(sqlite3.connect(whole))
    kept, faults, kills = set(), [], 0
    for number in range(times):
        process = subprocess.Popen([program, "add", articles, "--db", hurt], stderr=subprocess.DEVNULL)
        # Spread over the whole run: the start, the reading, the linking at the end.
        time.sleep(dice.uniform(0, max(0.05, length * 1.1 * (number + 1) / times)))
        if process.poll() is None:
            kills += 1
        process.send_signal(signal.SIGKILL)
        process.wait()
        if not os.path.exists(hurt):
            continue
        db = sqlite3.connect(hurt)
        if db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0:
            continue
        if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            faults.append(f"kill {number}: the file is damaged")
        if db.execute("PRAGMA foreign_key_check").fetchall():
            faults.append(f"kill {number}: rows that hang on nothing")
        there = {row[0] for row in db.execute("SELECT id FROM article UNION ALL SELECT id FROM copy")}
        if kept - there:
            faults.append(f"kill {number}: {len(kept - there)} articles are lost")
        half = [a for a, r in reports(db).items() if a in told and r != told[a]]
        if half:
            faults.append(f"kill {number}: {len(half)} articles are half stored, {half[0]} among them")
        kept = there
        db.close()
    subprocess.run([program, "add", articles, "--db", hurt], check=True, stderr=subprocess.DEVNULL)
    one, other = sqlite3.connect(whole), sqlite3.connect(hurt)
    for table, query in TABLES.items():
        if one.execute(query).fetchall() != other.execute(query).fetchall():
            faults.append(f"at the end the table {table} is not that of an undisturbed run")
    print(f"{kills} kills within runs of {length:.1f} s (seed {seed}); {len(kept)} articles were there after the last")
    print("\n".join(faults) if faults else "nothing lost, nothing half stored; the last add finished the work")
    return 1 if faults else 0


sys.exit(main())
