"""What offices are called: ranks by the words of a title, and the usual titles of a rank."""
import re

MINISTER = r"^(federal )?(minister|secretary|secretary of state) (of|for|in charge of) (the )?"
FOREIGN = MINISTER + (r"((foreign|external)( and \w+)? (affairs|relations)|(europe|european|international)( integration)?,? (and )?(foreign|international) (affairs|relations)|foreign and \w+ affairs"
                      r"|international relations( and cooperation)?|foreign and religious affairs|foreign policy)|^foreign (affairs )?minister")
DEFENCE = MINISTER + r"(national )?defen[cs]e( and .*| forces.*|,.*)?$|^defen[cs]e minister$"
FINANCE = MINISTER + r"(economy,? (and )?)?finances?( and .*|,.*)?$|^finance minister$|^chancellor of the exchequer|^treasurer$"
INTERIOR = MINISTER + r"(interior|internal affairs|home affairs|home department)|^interior minister|^home minister"
USUAL = {
    "head-of-state": ("President", ["Head of State"]),
    "head-of-government": ("Prime Minister", ["Premier", "Head of Government"]),
    "foreign-minister": ("Foreign Minister", ["Minister of Foreign Affairs", "Minister for Foreign Affairs", "Foreign Affairs Minister"]),
    "defence-minister": ("Defence Minister", ["Defense Minister", "Minister of Defence", "Minister of Defense"]),
    "finance-minister": ("Finance Minister", ["Minister of Finance"]),
    "interior-minister": ("Interior Minister", ["Minister of the Interior", "Minister of Internal Affairs"]),
}
TITLES = {
    ("USA", "foreign-minister"): ("Secretary of State", ["US Secretary of State"]),
    ("USA", "defence-minister"): ("Secretary of Defense", ["Defense Secretary", "Defence Secretary", "Pentagon chief"]),
    ("GBR", "foreign-minister"): ("Foreign Secretary", ["Secretary of State for Foreign Affairs"]),
    ("GBR", "finance-minister"): ("Chancellor of the Exchequer", ["Chancellor", "Finance Minister"]),
    ("GBR", "interior-minister"): ("Home Secretary", ["Interior Minister"]),
    ("AUS", "finance-minister"): ("Treasurer", ["Finance Minister"]),
    ("IND", "interior-minister"): ("Home Minister", ["Interior Minister"]),
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
GOVERNMENTS = r"^(prime minister|premier|federal chancellor|chancellor|taoiseach)( of the (state council|government|republic|kingdom))?$"
RANKS = [
    (r"^(deputy|vice|assistant|first deputy|state secretary|secretary of state)", "deputy"), (r"^ambassador|permanent representative", "ambassador"),
    (r"^minister", "minister"), (r"", "official"),
]
ONE_HOLDER = {"head-of-state", "head-of-government", "foreign-minister", "defence-minister", "finance-minister", "interior-minister"}


def rank_of(position):
    low = position.lower()
    for pattern, rank in [(FOREIGN, "foreign-minister"), (DEFENCE, "defence-minister"), (GOVERNMENTS, "head-of-government"), (HEADS, "head-of-state"),
                          (FINANCE, "finance-minister"), (INTERIOR, "interior-minister")]:
        if re.search(pattern, low):
            return rank
    return next(rank for pattern, rank in RANKS if re.search(pattern, low))
