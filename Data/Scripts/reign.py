"""Leaders by month from REIGN: times for hand-kept names that have none, and leaders whom nobody else names."""
import re
from collections import defaultdict

from common import clean, overlap, plain, rows
from countries import code

LED_BY_GOVERNMENT = set("GBR DEU ITA ESP PRT NLD BEL LUX DNK NOR SWE FIN ISL IRL AUT GRC MLT CAN AUS NZL JPN IND PAK BGD LKA NPL ISR "
                        "LBN JOR TUR THA MYS SGP KHM LAO JAM TTO BRB BHS GRD FJI PNG SLB VUT MUS LSO HUN BGR".split())
# Whose rows go to which owner in the tables, where REIGN's country is not the one of ISO 3166.
OWNERS = {"YAR": "YAR", "YPR": "YMD", "DRV": "VNM", "RVN": "RVN", "GDR": "DDR", "GFR": "DEU", "CZE": "CSK", "YUG": "YUG", "ROK": "KOR", "PRK": "PRK"}
SMALL = set("al as ath el bin ibn abu de la du da von van of the jr sr ii iii khan u".split())


def words(name):
    return {w for w in re.findall(r"[a-z']{2,}", plain(name).lower()) if w not in SMALL} or set(plain(name).lower().split())


class Reign:
    def __init__(self, facts):
        names = {row["ccode"]: row["country"] for row in rows(facts / "elections_1950_2021.csv", "latin-1")}
        self.leaders = defaultdict(list)
        for row in rows(facts / "leaders_1950_2021.csv", "latin-1"):
            country = OWNERS.get(row["stateabb"]) or code(names.get(row["ccode"], ""))
            if country:
                month = int(row["smonth"] or 1)
                start = f"{row['syear']}-{month:02}-{int(row['sdate'] or 1):02}"
                end = f"{row['eyear']}-{int(row['emonth'] or 12):02}" if row["eyear"] else ""
                self.leaders[country].append([clean(row["leader"]), start, end, f"REIGN leader {row['leadid']}"])
        for leaders in self.leaders.values():
            leaders.sort(key=lambda row: row[1])
            for row, following in zip(leaders, leaders[1:]):
                # The month alone is told of an end; where a successor starts then, it is that day.
                if row[2] and following[1][:7] == row[2] and following[1] > row[1]:
                    row[2] = following[1]

    def dates(self, undated, dated):
        """The terms of people named by hand, as (person, office, start, end, source); tells who is not found.

        Rows that fall into a time told by hand (`dated`, by office) are nobody else's.
        """
        wanted = defaultdict(list)
        for person, office, owner, names in undated:
            families = {re.split(r"[ -]", plain(n).lower())[-1] for n in names}
            wanted[owner].append((person, office, set().union(*map(words, names)), names[0], families))
        for owner, people in wanted.items():
            found, last = set(), -1
            terms = []
            for leader, start, end, source in self.leaders[owner]:
                own = words(leader)
                if any(overlap((start, end or ".."), time, 10) for office in {p[1] for p in people} for time in dated[office]):
                    continue
                scores = sorted(((len(own & p[2]) / len(own), -abs(i - last - 0.9), i) for i, p in enumerate(people) if own & p[4]), reverse=True)
                if not scores:
                    continue
                last = scores[0][2]
                found.add(last)
                person, office, _, name, _ = people[last]
                if not end:
                    print(f"REIGN leaves {owner} {name} open from {start}: give the time by hand")
                    continue
                if terms and terms[-1][0] == person and terms[-1][1] == office and terms[-1][3][:7] == start[:7]:
                    terms[-1][3] = end
                else:
                    terms.append([person, office, start, end, source])
            for i, p in enumerate(people):
                if i not in found:
                    print(f"REIGN has no {owner} {p[3]}")
            yield from terms

    def gather(self, all):
        """Takes in leaders since 1945 where nobody else is known for their time and their name has more than one word."""
        for country, leaders in self.leaders.items():
            rank = "head-of-government" if country in LED_BY_GOVERNMENT else "head-of-state"
            office = f"{country.lower()}-{rank}"
            families = {plain(p[1]).split()[-1].lower() for p in all.people.values() if p[3] == country and plain(p[1]).strip()}
            for name, start, end, source in leaders:
                if country == "SMR" or len(name.split()) < 2 or min(map(len, name.split())) < 2 or not re.fullmatch(r"[^\d()?/,.]+", name):
                    continue
                if not end or end < start[:len(end)] or end > "1997" or any(t[2] < end and t[3] > start for t in all.terms.get(office, [])):
                    continue
                if words(name) & families:
                    continue
                end = start if start.startswith(end) else end
                all.term(all.person(name, country, source), all.office(country, rank, source="REIGN"), start, end, source)
