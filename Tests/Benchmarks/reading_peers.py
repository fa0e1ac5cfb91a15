#!/usr/bin/env python3
"""Reads the same pages with Chancery and with other readers, one after the other on one core, and prints quality and speed of each.

    reading_peers.py PAGES [--chancery BINARY]

PAGES is a folder with `truth.jsonl`, the pages it names, and `score_pages.py`. The peers are the packages trafilatura, htmldate and
readability-lxml; one that is not installed is left out. Speed is by the processor's time, that others may share: of the reading alone for
the peers, of the whole process for Chancery.
"""
import argparse, json, os, resource, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def plain(html):
    import lxml.html
    tree = lxml.html.fromstring(html)
    return "\n".join(t for t in tree.itertext())


def trafilatura_reader():
    import trafilatura
    version = trafilatura.__version__

    def read(html):
        document = trafilatura.bare_extraction(html, with_metadata=True, include_comments=False)
        fields = document if isinstance(document, dict) else document.as_dict() if document else {}
        return {"title": fields.get("title"), "text": fields.get("text"), "published": fields.get("date")}
    return f"trafilatura {version}", read


def readability_reader():
    from importlib.metadata import version
    from readability import Document

    def read(html):
        document = Document(html)
        return {"title": document.short_title(), "text": plain(document.summary()), "published": ""}
    return f"readability-lxml {version('readability-lxml')}", read


def htmldate_reader():
    import htmldate

    def read(html):
        return {"title": "", "text": "", "published": htmldate.find_date(html, original_date=True)}
    return f"htmldate {htmldate.__version__}", read


def score(pages, name, records, seconds):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps(r) + "\n" for r in records)
        file.flush()
        out = subprocess.run([sys.executable, f"{pages}/score_pages.py", f"{pages}/truth.jsonl", file.name], check=True, capture_output=True, text=True).stdout
    print(f"{name}: {len(records) / seconds:.0f} pages a second\n{out}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pages")
    parser.add_argument("--chancery", default=os.path.join(ROOT, ".build/release/chancery"))
    options = parser.parse_args()
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    truth = [json.loads(line) for line in open(f"{options.pages}/truth.jsonl", encoding="utf-8")]
    files = [os.path.join(options.pages, t["file"]) for t in truth]
    files = [f if os.path.exists(f) else os.path.join(options.pages, "html", t["file"]) for f, t in zip(files, truth)]
    best, out = float("inf"), ""
    for _ in range(5):
        start = resource.getrusage(resource.RUSAGE_CHILDREN)
        out = subprocess.run([options.chancery, "read", "--json", *files], capture_output=True, text=True, encoding="utf-8").stdout
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        best = min(best, end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime)
    records = [json.loads(line) for line in out.split("\n") if line]
    score(options.pages, "chancery", [dict(r, id=t["id"]) for r, t in zip(records, truth)], best)
    sources = [open(f, encoding="utf-8", errors="replace").read() for f in files]
    for maker in [trafilatura_reader, readability_reader, htmldate_reader]:
        try:
            name, read = maker()
        except ImportError as error:
            print(f"left out: {error}")
            continue
        start, records = time.process_time(), []
        for t, html in zip(truth, sources):
            try:
                records.append(dict(read(html), id=t["id"]))
            except Exception as error:
                records.append({"id": t["id"]})
                print(f"  {name} fails on {t['id']}: {type(error).__name__}", file=sys.stderr)
        score(options.pages, name, records, time.process_time() - start)


if __name__ == "__main__":
    main()
