"""Makes the tables anew: python3 Data/Scripts/build.py FOLDER-OF-FACTS. Run by hand; what it writes is checked in."""
import pathlib
import sys

import countries
import officials
import organisations
import places

facts = pathlib.Path(sys.argv[1])
states = countries.build(facts)
bodies = organisations.build(states)
places.build(facts, states)
officials.build(facts, states, bodies)
