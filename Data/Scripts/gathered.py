"""What the sources of officials are gathered into: people, offices and terms, one key for each person."""
import re
import zlib
from collections import defaultdict

from common import clean, curated, plain, slug
from offices import TITLES, USUAL


# Spellings of one given name; the first stands for all where two sources are compared.
SPELLINGS = """sergei sergey sergej | alexander aleksandr oleksandr aliaksandr | alexei alexey aleksei aleksey oleksiy oleksii | andrei andrey andriy andrii
yuri yury yuriy yurii | vitaly vitaliy vitalii vitali | valery valeriy valerii | dmitry dmitri dmitriy dmytro | yevgeny evgeny yevgeniy evgeniy | anatoly anatoliy anatolii
nikolai nikolay | vasily vasiliy vassily | grigory grigoriy | gennady gennadi gennadiy hennadiy | mohammed mohammad muhammad mohamed mohamad muhammed | ahmed ahmad
hussein hussain husayn hossein | abdullah abdallah abdulla | khaled khalid | mustafa mostafa moustafa | ibrahim ebrahim | mahmoud mahmud | yousef yusuf youssef yusef""".replace("\n", " | ")
USUAL_SPELLING = {word: group.split()[0] for group in SPELLINGS.split("|") for word in group.split()}


# The state under which a person is kept whom some source has under another.
KEPT = {(plain(name).lower(), country): kept for name, country, kept in curated("same-people.txt")}


def loose(name):
    """A name without initials and case, its given names in their usual spelling."""
    words = re.sub(r"[.'’-]", " ", plain(name).lower()).split()
    words = [w for i, w in enumerate(words) if len(w) > 1 or i in (0, len(words) - 1)]
    return " ".join(USUAL_SPELLING.get(w, w) for w in words)


class Gathered:
    """The rows of people.tsv, offices.tsv and terms.tsv while they come together."""

    def __init__(self):
        self.people, self.offices, self.terms = {}, {}, defaultdict(list)
        self.keys, self.loose = {}, {}

    def person(self, name, country, source, identity=None, aliases=(), by_hand=False):
        """The key of a person: the same for the same identity, or the same name or full alias in the same country."""
        name = clean(name)
        country = KEPT.get((plain(name).lower(), country), country)
        identity = identity or (plain(name).lower(), country)
        if identity not in self.keys:
            known = [self.keys.get((plain(n).lower(), country)) for n in (name, *aliases) if " " in n]
            same = next((key for key in known if key), None) or not by_hand and self.loose.get((loose(name), country))
            key = same or slug(name)
            if not same and (key in self.people or not key):
                key = f"{key}-{country.lower()}" if f"{key}-{country.lower()}" not in self.people else f"{key}-{slug(str(identity[0]))}"
            self.keys[identity] = key
            self.people.setdefault(key, [key, name, [], country, source])
        key = self.keys[identity]
        for spelling in (name, *aliases):
            if " " in spelling:
                self.keys.setdefault((plain(spelling).lower(), country), key)
                if by_hand:
                    self.loose.setdefault((loose(spelling), country), key)
        self.people[key][2] += [a for a in (name, *aliases) if a != self.people[key][1]]
        return key

    def office(self, country, rank, title=None, aliases=(), source="general knowledge", key=None):
        """The key of an office; where it is new, it gets the title given, or the usual one of its rank."""
        if rank in USUAL and not title:
            title, aliases = TITLES.get((country, rank), USUAL[rank])
        key = key or f"{country.lower()}-{rank if rank in USUAL else slug(title)}"
        if len(key) > 40:
            key = f"{key[:34].rstrip('-')}-{zlib.crc32(key.encode()) % 100000}"
        if key in self.offices:
            self.offices[key][2] += [t for t in (title, *aliases) if t and source.startswith("general")]
        else:
            self.offices[key] = [key, title, list(aliases), country, rank, source]
        return key

    def term(self, person, office, start, end, source, acting=""):
        if start:
            self.terms[office].append([person, office, start, end, acting, source])
