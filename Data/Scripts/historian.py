"""The American diplomats of the Office of the Historian, U.S. Department of State."""
import re
import xml.etree.ElementTree as tree

from common import clean

LEFT_OUT = ("secretary", "secretary-of-foreign-affairs-continental-congress", "secretary-ad-interim")


def capital(word):
    """A word of a key as a name: “McFarlane”, “O'Neill”."""
    word = word.capitalize()
    return word[:2] + word[2:].capitalize() if re.match(r"Mc\w\w", word) else word + "." if len(word) == 1 else word


def gather(all, facts):
    for path in sorted((facts / "us" / "positions-principals").glob("*.xml")):
        root = tree.parse(path).getroot()
        title = clean(root.findtext("names/singular"))
        if path.stem in LEFT_OUT or not title:
            continue
        for principal in root.iter("principal"):
            start, end = (clean(principal.findtext(f"{part}/date")) for part in ("started", "ended"))
            start = start or clean(principal.findtext("appointed/date"))
            words = [w for w in (principal.findtext("person-id") or "").split("-") if not w.isdigit() and w not in ("jr", "sr", "ii", "iii", "iv")]
            if not re.match(r"\d{4}", start) or start < "1900" or len(words) < 2:
                continue
            last, *given = [capital(w) for w in words]
            name = " ".join([*(given if len(given[0]) == 2 else given[:1]), last])
            source = f"Office of the Historian, {path.stem}"
            office = all.office("USA", "ambassador" if "ambassador" in path.stem else "deputy", title, source=source)
            person = all.person(name, "USA", source, aliases=[" ".join([*given, last])])
            end = end if re.match(r"\d{4}", end) else (".." if start >= "2022" else start[:4])
            if end == ".." or end >= start[:len(end)]:
                all.term(person, office, start, end, source)
