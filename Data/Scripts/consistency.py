"""Prints what cannot be right in the tables of officials: two holders of one office at a time, one person under two keys."""
from collections import defaultdict
from difflib import SequenceMatcher

from common import DATA, bound, overlap, plain
from offices import ONE_HOLDER


def table(name):
    lines = [line.split("\t") for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
    return [dict(zip(lines[0], line)) for line in lines[1:]]


def ends(term):
    """The days on which it surely was held: of a year alone as an end, the first; as a beginning, the last."""
    first, _, last = term["term"].partition("/")
    return (bound(first, True), bound(last)) if last and first != last and last != ".." else (first, last or first)


def main():
    offices = {row["key"]: row for row in table("offices.tsv")}
    people = {row["key"]: row for row in table("people.tsv")}
    held, lives = defaultdict(list), defaultdict(list)
    for term in table("terms.tsv"):
        held[term["office"]].append(term)
        lives[term["person"]].append(ends(term))
    for office, terms in sorted(held.items()):
        terms = sorted((t for t in terms if not t["acting"]), key=lambda t: bound(ends(t)[0]))
        if offices[office]["rank"] in ONE_HOLDER:
            for one, other in zip(terms, terms[1:]):
                if one["person"] != other["person"] and overlap(ends(one), ends(other), 62):
                    print(f"{office}: {one['person']} {one['term']} and {other['person']} {other['term']}")
    for person, times in sorted(lives.items()):
        years = int(max(bound(t[1], True) if t[1] != ".." else "2025" for t in times)[:4]) - int(min(t[0] for t in times)[:4])
        if years > 62:
            print(f"{person}: in office over {years} years")
    families = defaultdict(list)
    for person in people.values():
        if len(plain(person["name"]).split()) > 1:
            families[person["country"], plain(person["name"]).lower().split()[-1]].append(person)
    for family in families.values():
        for i, one in enumerate(family):
            for other in family[i + 1:]:
                a, b = (plain(p["name"]).lower() for p in (one, other))
                near = any(overlap(t, u, -3000) for t in lives[one["key"]] for u in lives[other["key"]])
                same = a.split()[0] == b.split()[0] or SequenceMatcher(None, a, b).ratio() > 0.88 and a.split()[0][0] == b.split()[0][0]
                if near and same and "general" in one["source"] + other["source"]:
                    print(f"{one['country']}: {one['name']} ({one['key']}) and {other['name']} ({other['key']}): one person?")


if __name__ == "__main__":
    main()
