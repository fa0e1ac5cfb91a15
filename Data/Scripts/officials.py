"""Makes offices.tsv, people.tsv and terms.tsv out of Wikidata's officials, the World Factbook's chiefs, the Historian's
list of American diplomats, and the hand-kept terms, which come first where they and another source tell of one office."""
import datetime
import re
import zlib
import xml.etree.ElementTree as tree
from collections import defaultdict

from common import clean, curated, plain, rows, several, slug, write
from countries import code

SLUGS = {
    "abkhazia": "ABK", "bosnia-herzegovina": "BIH", "brunei": "BRN", "cabo-verde": "CPV", "congo-brazzaville": "COG",
    "congo-kinshasa": "COD", "czech": "CZE", "donetsk": "DNR", "luhansk": "LNR", "ivory-coast": "CIV", "iran": "IRN",
    "kosovo": "XKX", "laos": "LAO", "north-korea": "PRK", "palestine": "PSE", "russia": "RUS", "saudi": "SAU",
    "south-korea": "KOR", "south-ossetia": "OST", "swiss": "CHE", "syria": "SYR", "turkey": "TUR", "uae": "ARE", "us": "USA",
    "timor-leste": "TLS", "trinidad-and-tobago": "TTO", "world": None, "guinea-bissau": "GNB",
}
FOREIGN = r"^(federal )?(minister|secretary) (of|for) (the )?(foreign|external)( and \w+)? (affairs|relations)|^foreign (affairs )?minister|^minister of european and foreign affairs|^minister (for|of) europe and foreign affairs|^secretary of state for foreign"
DEFENCE = r"^(federal )?(minister|secretary) (of|for) (the )?(national )?defen[cs]e|^defen[cs]e minister"
USUAL = {
    "head-of-state": ("President", ["Head of State"]),
    "head-of-government": ("Prime Minister", ["Premier", "Head of Government"]),
    "foreign-minister": ("Foreign Minister", ["Minister of Foreign Affairs", "Minister for Foreign Affairs", "Foreign Affairs Minister"]),
    "defence-minister": ("Defence Minister", ["Defense Minister", "Minister of Defence", "Minister of Defense"]),
}
TITLES = {
    ("USA", "foreign-minister"): ("Secretary of State", ["US Secretary of State"]),
    ("USA", "defence-minister"): ("Secretary of Defense", ["Defense Secretary", "Defence Secretary", "Pentagon chief"]),
    ("GBR", "foreign-minister"): ("Foreign Secretary", ["Secretary of State for Foreign Affairs"]),
    ("GBR", "defence-minister"): ("Defence Secretary", ["Secretary of State for Defence", "Defense Secretary"]),
    ("DEU", "head-of-government"): ("Chancellor", ["Federal Chancellor"]),
    ("AUT", "head-of-government"): ("Chancellor", ["Federal Chancellor"]),
    ("CHN", "head-of-government"): ("Premier", ["Prime Minister"]),
    ("IRL", "head-of-government"): ("Taoiseach", ["Prime Minister"]),
    ("ESP", "head-of-state"): ("King", []), ("GBR", "head-of-state"): ("Queen", ["King"]), ("SAU", "head-of-state"): ("King", []),
    ("JOR", "head-of-state"): ("King", []), ("MAR", "head-of-state"): ("King", []), ("JPN", "head-of-state"): ("Emperor", []),
    ("NLD", "head-of-state"): ("King", ["Queen"]), ("SWE", "head-of-state"): ("King", []), ("NOR", "head-of-state"): ("King", []),
    ("DNK", "head-of-state"): ("King", ["Queen"]), ("BEL", "head-of-state"): ("King", []), ("THA", "head-of-state"): ("King", []),
    ("BHR", "head-of-state"): ("King", []), ("QAT", "head-of-state"): ("Emir", []), ("KWT", "head-of-state"): ("Emir", []),
    ("OMN", "head-of-state"): ("Sultan", []), ("VAT", "head-of-state"): ("Pope", ["Pontiff"]),
    ("PHL", "foreign-minister"): ("Foreign Secretary", ["Secretary of Foreign Affairs", "Foreign Minister"]),
    ("IND", "foreign-minister"): ("External Affairs Minister", ["Foreign Minister", "Minister of External Affairs"]),
}
HEADS = r"^(president|president of the (republic|swiss confederation|russian federation|united states)|king|queen|emperor|emir|sultan|monarch|emir of \w+|pope)$"
GOVERNMENTS = r"^(prime minister|premier|federal chancellor|chancellor|taoiseach|minister-president)( of [\w ]+)?$"
RANKS = [
    (r"^(deputy|vice|assistant|first deputy|state secretary|secretary of state)", "deputy"), (r"^ambassador|permanent representative", "ambassador"),
    (r"financ", "finance-minister"), (r"interior|internal affairs", "interior-minister"), (r"^minister", "minister"), (r"", "official"),
]
ORDER = "|".join(["king", "queen", "president", "prime minister", "chancellor", "sultan", "emir", "general secretary", "governor", "premier", "taoiseach", "acting", "interim", "chairman", "chairperson", "captain", "sheikh", "amir", "crown prince", "prince", "general", "maj", "gen\\.", "lt\\.", "dr\\.?", "field marshal", "supreme leader", "federal", "of", "the", "state affairs commission", "minister", "transition", "transitional"])
LED_BY_GOVERNMENT = set("GBR FRA DEU ITA ESP PRT NLD BEL LUX DNK NOR SWE FIN ISL IRL AUT GRC MLT CAN AUS NZL JPN IND PAK BGD LKA NPL ISR "
                        "LBN JOR TUR THA MYS SGP KHM LAO JAM TTO BRB BHS GRD FJI PNG SLB VUT MUS LSO HUN BGR".split()) - {"FRA"}
LED_BY_STATE = {"USA", "BRA", "ARG", "COL", "MEX", "CHL", "NAM", "CYP", "IRN", "VEN", "PHL", "IDN"}
DEPENDENT = set("ASM GUM MNP PRI VIR COK NIU TKL BMU CYM AIA MSR TCA VGB FLK GIB GGY JEY IMN SHN PCN NFK CCK CXR ABW CUW SXM GRL FRO PYF NCL "
                "WLF SPM BLM MAF HKG MAC SJM ATF AUS CAN NZL JAM BHS BLZ GRD LCA VCT ATG KNA TUV SLB PNG".split()) - {"AUS", "CAN", "NZL"}
ONE_HOLDER = {"head-of-state", "head-of-government", "foreign-minister", "defence-minister"}
LAST_READ = "2022-12-31"


class Gathered:
    def __init__(self):
        self.people, self.offices, self.terms = {}, {}, defaultdict(list)
        self.keys = {}

    def person(self, name, country, source, identity=None, aliases=()):
        name = clean(name)
        identity = identity or (plain(name).lower(), country)
        if identity not in self.keys:
            same = self.keys.get((plain(name).lower(), country))
            key = same or slug(name)
            if not same and (key in self.people or not key):
                key = f"{key}-{country.lower()}" if f"{key}-{country.lower()}" not in self.people else f"{key}-{slug(str(identity[0]))}"
            self.keys[identity] = key
            self.keys.setdefault((plain(name).lower(), country), key)
            self.people.setdefault(key, [key, name, [], country, source])
        key = self.keys[identity]
        self.people[key][2] += aliases
        return key

    def office(self, country, rank, title=None, aliases=(), source="general knowledge: the office's official list", key=None):
        if rank in USUAL and not title:
            title, aliases = TITLES.get((country, rank), USUAL[rank])
        key = key or f"{country.lower()}-{rank if rank in USUAL else slug(title)}"
        if len(key) > 40:
            key = f"{key[:34].rstrip('-')}-{zlib.crc32(key.encode()) % 100000}"
        self.offices.setdefault(key, [key, title, list(aliases), country, rank, source])
        return key

    def term(self, person, office, start, end, source, acting=""):
        if start:
            self.terms[office].append([person, office, start, end, acting, source])


def rank_of(position):
    low = position.lower()
    for pattern, rank in [(FOREIGN, "foreign-minister"), (DEFENCE, "defence-minister"), (GOVERNMENTS, "head-of-government"), (HEADS, "head-of-state")]:
        if re.search(pattern, low):
            return rank
    return next(rank for pattern, rank in RANKS if re.search(pattern, low))


def by_hand(all, countries):
    for owner, rank, title, entries in (fields for fields in curated("terms.txt")):
        key = f"{owner.lower()}-{rank}" if rank in USUAL else None
        names = [t.strip() for t in title.split(";")] if title else [None]
        office = all.office(owner, rank, names[0], names[1:], key=key)
        for entry in entries.split(";"):
            match = re.match(r"\s*(.+?)(?: \[(\w+)\])? ([\d-]+)(?:/([\d.-]*))?( acting)?\s*$", entry)
            assert match, entry
            name, country, start, end, acting = match.groups()
            country = country or (owner if owner in countries else "")
            name, *aliases = [n.strip() for n in name.split("=")]
            person = all.person(name, country, f"general knowledge: official list, {all.offices[office][1]}", aliases=aliases)
            all.term(person, office, start, end or "..", f"general knowledge: official list, {all.offices[office][1]}", "acting" if acting else "")


def wikidata(all, facts, countries):
    found = defaultdict(list)
    for row in rows(facts / "offices_wikidata_2022.csv"):
        country = SLUGS[row["country_slug"]] if row["country_slug"] in SLUGS else code(row["country_slug"].replace("-", " "))
        assert country or row["country_slug"] == "world", row["country_slug"]
        if not country or not row["start"] or len(row["position"]) < 4 or re.match(r"Q\d+$", row["person"]) or len(row["start"]) == 5 or not re.search("[a-z]", plain(row["person"])):
            continue
        rank = rank_of(row["position"])
        if (country, rank) in {("USA", "foreign-minister"), ("USA", "defence-minister")}:
            rank = "official"
        if row["position"] in ("King", "Queen", "President") and (country, "head-of-state") in TITLES and row["position"] == "President":
            rank = "official"
        source = f"Wikidata {row['wikidata_id']}"
        office = all.office(country, rank, None if rank in USUAL else row["position"], source="Wikidata")
        found[office].append((row["start"], row["end"], row["person"], country, row["wikidata_id"], source))
    for office, terms in sorted(found.items()):
        rank = all.offices[office][4]
        if rank in ONE_HOLDER and all.terms.get(office):
            known = [(t[2], "9999" if t[3] == ".." else t[3]) for t in all.terms[office]]
            terms = [t for t in terms if t[1] and not any(t[0] < last and t[1] > first for first, last in known)]
        terms.sort()
        for index, (start, end, name, country, identity, source) in enumerate(terms):
            if not end:
                later = [t[0] for t in terms if t[0] > start]
                if rank in ONE_HOLDER or rank in ("finance-minister", "interior-minister"):
                    end = min(later) if later else (LAST_READ if start >= "2012" else start[:4])
                else:
                    end = LAST_READ if start >= "2016" else start[:4]
            if end < start[:len(end)]:
                continue
            person = all.person(name, country, source, identity=(identity,))
            all.term(person, office, start, end, source)


def chiefs(all, facts):
    """Who leads a state in 2026, laid over the terms that other tables leave open."""
    for row in rows(facts / "chiefs_since_2026.csv"):
        country = code(row["country"])
        name = re.sub(rf"^(({ORDER})\b[ .,]*)+", "", row["holder"].strip(), flags=re.I)
        name = re.sub(r"\b[A-Z][A-Z'-]+\b", lambda m: re.sub(r"[A-Z]+", lambda w: w[0].capitalize(), m[0]), name)
        name = clean(re.sub(r"\(.*?\)|&\w+;|,.*", "", name))
        try:
            since = datetime.datetime.strptime(row["since"], "%d %B %Y").date().isoformat()
        except ValueError:
            continue
        if not country or country in DEPENDENT or len(name.split()) < 2 or len(name.split()) > 6:
            continue
        if row["role"] != "chief of state" and country in LED_BY_STATE:
            continue
        rank = "head-of-state" if row["role"] == "chief of state" else "head-of-government"
        office = f"{country.lower()}-{rank}"
        if any(t[5].startswith("general") and t[3] == ".." for t in all.terms.get(office, [])):
            continue
        office = all.office(country, rank, source="World Factbook")
        last = set(plain(name).lower().split())
        same = [t for t in all.terms[office] if last & set(plain(all.people[t[0]][1]).lower().split()) and t[3] >= "2021"]
        if same:
            same[-1][3] = ".."
            continue
        for term in all.terms[office]:
            if term[3] == LAST_READ or term[3] > since:
                term[3] = max(term[2], since) if len(term[2]) == 10 else term[3]
        all.term(all.person(name, country, "World Factbook"), office, since, "..", "World Factbook")


def earlier_leaders(all, facts):
    """Leaders since 1945 by month, where nobody else is known for their time and their name has more than one word."""
    names = {row["ccode"]: row["country"] for row in rows(facts / "elections_1950_2021.csv", "latin-1")}
    for row in rows(facts / "leaders_1950_2021.csv", "latin-1"):
        country, name = code(names.get(row["ccode"], "")), clean(row["leader"])
        if not country or country == "SMR" or min(map(len, name.split() or [""])) < 2 or len(name.split()) < 2 or not re.fullmatch(r"[^\d()?/]+", name) or not row["eyear"]:
            continue
        rank = "head-of-government" if country in LED_BY_GOVERNMENT else "head-of-state"
        month, last = int(row["smonth"] or 1), int(row["emonth"] or 12)
        start, end = f"{row['syear']}-{month:02}-{int(row['sdate'] or 1):02}", f"{row['eyear']}-{last:02}"
        office = f"{country.lower()}-{rank}"
        if end < start[:7] or end > "1997" or any(t[2] < end and t[3] > start for t in all.terms.get(office, [])):
            continue
        family = plain(name).split()[-1].lower()
        if any(family == plain(person[1]).split()[-1].lower() and person[3] == country and any(t[0] == key and t[2] < "1998" for t in all.terms.get(office, [])) for key, person in list(all.people.items()) if person[3] == country and plain(person[1]).strip()):
            continue
        source = f"REIGN leader {row['leadid']}"
        end = start if start.startswith(end) else end
        all.term(all.person(name, country, source), all.office(country, rank, source="REIGN"), start, end, source)


def historian(all, facts):
    """The American diplomats of the Office of the Historian."""
    for path in sorted((facts / "us" / "positions-principals").glob("*.xml")):
        root = tree.parse(path).getroot()
        title = clean(root.findtext("names/singular"))
        if path.stem in ("secretary", "secretary-of-foreign-affairs-continental-congress", "secretary-ad-interim") or not title:
            continue
        for principal in root.iter("principal"):
            start, end = (clean(principal.findtext(f"{part}/date")) for part in ("started", "ended"))
            start = start or clean(principal.findtext("appointed/date"))
            words = (principal.findtext("person-id") or "").split("-")
            if not re.match(r"\d{4}", start) or start < "1900" or len(words) < 2:
                continue
            words = [w for w in words if not w.isdigit() and w not in ("jr", "sr", "ii", "iii", "iv")]
            if len(words) < 2:
                continue
            last, first, middle = words[0].capitalize(), words[1].capitalize(), [w.capitalize() for w in words[2:]]
            full = " ".join([first, *middle, last])
            source = f"Office of the Historian, {path.stem}"
            office = all.office("USA", "ambassador" if "ambassador" in path.stem else "deputy", title, source=source)
            person = all.person(f"{first} {last}", "USA", source, aliases=[full])
            end = end if re.match(r"\d{4}", end) else (".." if start >= "2022" else start[:4])
            if end == ".." or end >= start[:len(end)]:
                all.term(person, office, start, end, source)


def build(facts, countries, organisations):
    all = Gathered()
    by_hand(all, countries)
    wikidata(all, facts, countries)
    chiefs(all, facts)
    earlier_leaders(all, facts)
    historian(all, facts)
    surnames = {name: aliases for name, aliases in curated("names.txt")}
    for row in all.people.values():
        row[2] += [a.strip() for a in surnames.get(row[1], "").split(";")] + [plain(row[1])]
        row[2] += [re.sub(r"\.(?=[A-Z])", ". ", row[1]), re.sub(r"(?<=\b[A-Z]\.) (?=[A-Z]\.)", "", row[1])]
    taken, terms = set(), []
    for entries in all.terms.values():
        for person, office, start, end, acting, source in entries:
            if (person, office, start) in taken:
                continue
            key = next(k for k in (f"{person}-{start}", f"{person}-{start}-{office}") if k not in taken)
            taken |= {key, (person, office, start)}
            end = f"{end}-12-31" if start != end and start.startswith(end) and len(end) == 4 else end
            terms.append([key, person, office, start if start.startswith(end) else f"{start}/{end}", acting, source])
    held, filled = {t[1] for t in terms}, {t[2] for t in terms}
    write("people.tsv", "key name aliases country source", [[k, n, several(a, [n]), c, s] for k, n, a, c, s in all.people.values() if k in held])
    write("offices.tsv", "key title aliases of rank source", [[k, t, several(a, [t]), o, r, s] for k, t, a, o, r, s in all.offices.values() if k in filled])
    write("terms.tsv", "key person office term acting source", terms)
    return terms
