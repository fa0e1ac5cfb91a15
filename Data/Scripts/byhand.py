"""Reads the hand-kept terms of curated/terms: blocks of an office and its holders.

    source: where the rows below can be looked up
    OWNER | rank | title; other titles        (no titles: the usual ones of the rank)
    Name = alias = alias [COUNTRY] 1979-05-04/1990-11-28 acting; Another Name 1990-11-28/..

A holder without a time is one of the leaders in REIGN's list, which tells when. A block without titles goes on with an
office that another block has named.
"""
import re
from collections import defaultdict

from common import HERE
from offices import USUAL

ENTRY = re.compile(r"(?P<names>[^\d\[\]/]+?)(?: \[(?P<country>\w+)\])?(?: (?P<start>\d{4}[\d-]*)(?:/(?P<end>[\d.-]*))?)?(?P<acting> acting)?")

# Ranks of people in the news without an office; what they are called there counts as a title only where it is one of a kind.
WITHOUT_OFFICE = {"opposition", "activist", "dissident", "public-figure", "party-figure", "cleric", "saddam-circle", "gaddafi-circle", "leader-circle"}
TITLE = re.compile(r"leader|politician|candidate|spokes|commander|negotiator|adviser|official|chief|mayor|governor|secretary|chairman", re.I)


def blocks():
    """Each block as its file, owner, rank, titles, source and entries, in order of the files' names."""
    found = []
    for path in sorted((HERE / "curated" / "terms").glob("*.txt")):
        source = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            if line.startswith("source:"):
                source = line[7:].strip()
            elif " | " in line:
                owner, rank, titles = (line.split(" | ") + [""])[:3]
                found.append([path.name, owner, rank, [t.strip() for t in titles.split(";") if t.strip()], source, []])
            else:
                for text in filter(None, (t.strip() for t in line.split(";"))):
                    entry = ENTRY.fullmatch(text)
                    assert entry, f"{path.name}:{number}: “{text}” is no holder with a time"
                    found[-1][5].append(entry.groupdict())
    return found


def gather(all, countries, reign):
    """Takes in every block; holders without a time get REIGN's."""
    undated, dated = [], defaultdict(list)
    first = {}
    for file, owner, rank, titles, source, entries in sorted(blocks(), key=lambda block: not block[3]):
        assert titles or rank in USUAL or (owner, rank) in first, f"{file}: {owner} | {rank} needs a title"
        key = f"{owner.lower()}-{rank}" if rank in USUAL else None
        if rank in WITHOUT_OFFICE:
            titles = [t for t in titles if TITLE.search(t)] or titles[:1]
        key = key or not titles and first[owner, rank] or None
        office = all.office(owner, rank, *([titles[0], titles[1:]] if titles else []), key=key, source=f"general knowledge: {source}")
        first.setdefault((owner, rank), office)
        for entry in entries:
            name, *aliases = [n.strip() for n in entry["names"].split("=")]
            country = entry["country"] or (owner if owner in countries else "")
            person = all.person(name, country, f"general knowledge: {source}", aliases=aliases, by_hand=True)
            if entry["start"]:
                all.term(person, office, entry["start"], entry["end"] or entry["start"], f"general knowledge: {source}", "acting" if entry["acting"] else "")
                dated[office].append((entry["start"], entry["end"] or entry["start"]))
            else:
                undated.append((person, office, owner, [name, *aliases]))
    for person, office, start, end, source in reign.dates(undated, dated):
        all.term(person, office, start, end, source)
