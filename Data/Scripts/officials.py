"""Makes offices.tsv, people.tsv and terms.tsv out of the hand-kept terms, Wikidata's officials, the World Factbook's
chiefs, REIGN's leaders and the Historian's list of American diplomats; where two tell of one office, the first comes first."""
import datetime
import re
from collections import defaultdict

import byhand
import historian
from common import bound, clean, overlap, plain, rows, several, write
from countries import code
from offices import ONE_HOLDER, TITLES, USUAL, rank_of
from gathered import Gathered
from reign import Reign

SLUGS = {
    "abkhazia": "ABK", "bosnia-herzegovina": "BIH", "brunei": "BRN", "cabo-verde": "CPV", "congo-brazzaville": "COG",
    "congo-kinshasa": "COD", "czech": "CZE", "donetsk": "DNR", "luhansk": "LNR", "ivory-coast": "CIV", "iran": "IRN",
    "kosovo": "XKX", "laos": "LAO", "north-korea": "PRK", "palestine": "PSE", "russia": "RUS", "saudi": "SAU",
    "south-korea": "KOR", "south-ossetia": "OST", "swiss": "CHE", "syria": "SYR", "turkey": "TUR", "uae": "ARE", "us": "USA",
    "timor-leste": "TLS", "trinidad-and-tobago": "TTO", "world": None, "guinea-bissau": "GNB",
}
# The Factbook names these states by their long names alone; its own codes tell them apart.
NAMELESS = {"ct": "CAF", "sh": "SHN", "fm": "FSM", "ae": "ARE", "io": "IOT"}
ORDER = "|".join(["king", "queen", "president", "prime minister", "chancellor", "sultan", "emir", "general secretary", "governor", "premier", "taoiseach", "acting", "interim", "chairman", "chairperson", "captain", "sheikh", "amir", "crown prince", "prince", "general", "maj", "gen\\.", "lt\\.", "dr\\.?", "field marshal", "supreme leader", "federal", "of", "the", "state affairs commission", "minister", "transition", "transitional"])
LED_BY_STATE = {"USA", "BRA", "ARG", "COL", "MEX", "CHL", "NAM", "CYP", "IRN", "VEN", "PHL", "IDN"}
REALMS = set("AUS CAN NZL JAM BHS BLZ GRD LCA VCT ATG KNA TUV SLB PNG BRB".split())
DEPENDENT = set("IOT ASM GUM MNP PRI VIR COK NIU TKL BMU CYM AIA MSR TCA VGB FLK GIB GGY JEY IMN SHN PCN NFK CCK CXR ABW CUW SXM GRL FRO PYF NCL "
                "WLF SPM BLM MAF HKG MAC SJM ATF AUS CAN NZL JAM BHS BLZ GRD LCA VCT ATG KNA TUV SLB PNG".split()) - {"AUS", "CAN", "NZL"}
LAST_READ = "2022-12-31"


def is_shared(terms):
    """Whether several people hold an office at once, as ambassadors-at-large and senators do."""
    ordered = sorted(terms, key=lambda t: bound(t[2]))
    return any(a[0] != b[0] and not a[4] and not b[4] and overlap(a[2:4], b[2:4], 300) for a, b in zip(ordered, ordered[1:]))


def wikidata(all, facts, countries):
    """Wikidata's terms; of the offices kept by hand, those that fill a gap."""
    titles = defaultdict(set)
    for key, title, aliases, owner, _, _ in all.offices.values():
        for name in (title, *aliases):
            titles[owner, name.lower()].add(key)
    found = defaultdict(list)
    for row in rows(facts / "offices_wikidata_2022.csv"):
        country = SLUGS[row["country_slug"]] if row["country_slug"] in SLUGS else code(row["country_slug"].replace("-", " "))
        assert country or row["country_slug"] == "world", row["country_slug"]
        if not country or not row["start"] or len(row["position"]) < 4 or re.match(r"Q\d+$", row["person"]) or len(row["start"]) == 5 or not re.search("[a-z]", plain(row["person"])):
            continue
        if country in REALMS and row["person"] in ("Elizabeth II", "Charles III"):
            continue
        rank = rank_of(row["position"])
        if row["position"] == "President" and (country, "head-of-state") in TITLES:
            rank = "official"
        source = f"Wikidata {row['wikidata_id']}"
        own = titles[country, row["position"].lower()]
        office = next(iter(own)) if len(own) == 1 and rank not in USUAL else all.office(country, rank, None if rank in USUAL else row["position"], source="Wikidata")
        found[office].append((row["start"], row["end"], row["person"], country, row["wikidata_id"], source))
    for office, terms in sorted(found.items()):
        rank, known = all.offices[office][4], list(all.terms.get(office, []))
        alone = rank in ONE_HOLDER or known and not is_shared(known)
        terms.sort()
        for start, end, name, country, identity, source in terms:
            if not end:
                later = [t[0] for t in terms if t[0] > start] + [t[2] for t in known if t[2] > start]
                if alone:
                    end = min(later) if later else (LAST_READ if start >= "2012" else start[:4])
                else:
                    end = LAST_READ if start >= "2016" else start[:4]
            if bound(end, True) < bound(start) or alone and any(overlap((start, end), t[2:4]) for t in known):
                continue
            person = all.person(name, country, source, identity=(identity,))
            if not any(t[0] == person and overlap((start, end), t[2:4], -31) for t in known):
                all.term(person, office, start, end, source)


def chiefs(all, facts):
    """Who leads a state in 2026, laid over the terms that other tables leave open."""
    for row in rows(facts / "chiefs_since_2026.csv"):
        country = NAMELESS.get(row["gec"]) or code(row["country"])
        name = re.sub(rf"^((and|sir|{ORDER})\b[ .,]*)+", "", row["holder"].strip(), flags=re.I)
        name = re.sub(r"\b[A-Z][A-Z'-]+\b", lambda m: re.sub(r"[A-Z]+", lambda w: w[0].capitalize(), m[0]), name)
        name = clean(re.sub(r"\(.*?\)|&\w+;|,.*", "", name))
        try:
            since = datetime.datetime.strptime(row["since"], "%d %B %Y").date().isoformat()
        except ValueError:
            continue
        if not country or country in DEPENDENT or len(name.split()) < 2 or len(name.split()) > 6:
            continue
        if row["role"] == "chief of state" and country in REALMS or country == "AND":
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


def build(facts, countries, organisations):
    all = Gathered()
    reign = Reign(facts)
    byhand.gather(all, countries, reign)
    wikidata(all, facts, countries)
    chiefs(all, facts)
    reign.gather(all)
    historian.gather(all, facts)
    for row in all.people.values():
        row[2].append(plain(row[1]))
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
