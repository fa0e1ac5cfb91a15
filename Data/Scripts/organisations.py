"""Makes organisations.tsv out of the hand-kept list."""
from common import curated, several, write

MANY = {}


def build(countries):
    table = []
    for fields in curated("organisations.txt"):
        key, name, aliases, kind, members, seat, parent, existed = (fields + [""] * 8)[:8]
        table.append([
            key, name, several(aliases.split(";")), kind, several(members.split(";")), seat, parent, existed,
            "general knowledge: the body's founding document or own site"])
    write("organisations.tsv", "key name aliases kind members seat parent existed source", table)
    return {row[0] for row in table}
