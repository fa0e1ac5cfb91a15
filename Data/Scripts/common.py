"""What the scripts of the tables share: reading and writing rows, keys out of names, codes of countries."""
import csv
import pathlib
import re
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent
BETWEEN = " | "


def rows(path, encoding="utf-8"):
    with open(path, encoding=encoding, newline="") as file:
        return list(csv.DictReader(file))


def curated(name):
    """The hand-kept rows of a file: fields between bars, comments and empty lines left out."""
    lines = (HERE / "curated" / name).read_text(encoding="utf-8").splitlines()
    return [[field.strip() for field in line.split("|")] for line in lines if line.strip() and line[0] != "#"]


def clean(text):
    text = unicodedata.normalize("NFC", text or "").replace("\t", " ").replace("|", " ").replace("\n", " ")
    return re.sub(r"\s+", " ", text).strip()


def several(values, besides=()):
    """Values joined as the tables join them, each once, in order."""
    seen = set(besides)
    out = []
    for value in map(clean, values):
        if any(c.isalnum() for c in value) and value not in seen:
            seen.add(value)
            out.append(value)
    return BETWEEN.join(out)


def plain(text):
    """A text in ASCII letters, as far as its letters have such."""
    for strange, usual in zip("øØłŁđĐıßæÆœŒþÞðə’ʼ", ["o", "O", "l", "L", "d", "D", "i", "ss", "ae", "Ae", "oe", "Oe", "th", "Th", "d", "a", "'", "'"]):
        text = text.replace(strange, usual)
    return "".join(c for c in unicodedata.normalize("NFD", text) if ord(c) < 128)


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", plain(text).lower().replace("'", "")).strip("-")


def write(name, columns, table):
    """Writes a table, sorted bytewise by its key, and says how many rows it has."""
    lines = ["\t".join([clean(str(x)) if "|" not in str(x) else str(x) for x in row]) for row in table]
    lines.sort(key=lambda line: line.split("\t")[0].encode())
    keys = [line.split("\t")[0] for line in lines]
    assert len(keys) == len(set(keys)), f"{name}: keys twice: {[k for k in keys if keys.count(k) > 1][:5]}"
    (DATA / name).write_text("\n".join([columns.replace(" ", "\t"), *lines]) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines)} rows")


def bound(time, last=False):
    """A time as a whole day: the first or the last that it covers."""
    if time == "..":
        return "9999-12-31"
    return time + ("-12-31" if last else "-01-01")[3 * (len(time) // 3 - 1):] if len(time) < 10 else time


def overlap(one, other, days=31):
    """Whether two terms overlap by more than some days."""
    first = max(bound(one[0]), bound(other[0]))
    last = min(bound(one[1], True), bound(other[1], True))
    if last <= first:
        return False
    length = lambda time: int(time[:4]) * 372 + int(time[5:7]) * 31 + int(time[8:10])
    return length(last) - length(first) > days
