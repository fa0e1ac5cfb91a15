"""Prints what the tables lack: for each decade, the countries of which no holder of an office is known."""
from common import DATA


def table(name):
    lines = [line.split("\t") for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
    return [dict(zip(lines[0], line)) for line in lines[1:]]


offices = {row["key"]: row for row in table("offices.tsv")}
states = {row["key"] for row in table("countries.tsv") if row["kind"] == "state"}
print("| office | " + " | ".join(f"{decade}s" for decade in range(1940, 2030, 10)) + " |")
print("|---|" + "--:|" * 9)
for rank in ("head-of-state", "head-of-government", "foreign-minister", "defence-minister"):
    known = {decade: set() for decade in range(1940, 2030, 10)}
    for term in table("terms.tsv"):
        office = offices[term["office"]]
        if office["rank"] == rank:
            first, _, last = term["term"].partition("/")
            for decade in known:
                if int(first[:4]) < decade + 10 and int((last or first).replace("..", "2026")[:4]) >= decade:
                    known[decade].add(office["of"])
    print(f"| {rank} | " + " | ".join(str(len(states & holders)) for holders in known.values()) + " |")
print(f"\nOf {len(states)} states and territories of ISO 3166, so many have at least one holder known.")
