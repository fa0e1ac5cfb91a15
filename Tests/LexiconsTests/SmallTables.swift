/// Six small tables, right in every way, that tests may spoil.
let smallTables: [String: String] = [
  "countries.tsv": """
  key\tname\tofficial\taliases\tdemonyms\tcapital\tseats\texisted\tkind\tleader\tdomain\tsource
  # The Kremlin stands for Russia only since the end of the Soviet Union.
  DEU\tGermany\tFederal Republic of Germany\t\tGerman | Germans\tBerlin\t\t\tstate\thead-of-government\tde\tISO 3166-1
  RUS\tRussia\tRussian Federation\t\tRussian | Russians\tMoscow\tthe Kremlin\t1991-12-26/..\tstate\t\tru\tISO 3166-1
  SUN\tSoviet Union\tUnion of Soviet Socialist Republics\tUSSR | U.S.S.R.\tSoviet | Soviets\tMoscow\tthe Kremlin\t1922-12-30/1991-12-26\tformer\t\t\tISO 3166-3
  USA\tUnited States\tUnited States of America\tUS | U.S. | America\tAmerican | Americans\tWashington\tthe White House\t\tstate\t\t\tISO 3166-1
  """,
  "organisations.tsv": """
  key\tname\taliases\tkind\tmembers\tseat\tparent\texisted\tsource
  nato\tNATO\tNorth Atlantic Treaty Organization\talliance\tDEU 1955-05-06/.. | USA 1949-04-04/..\tBrussels\t\t1949-04-04/..\tnato.int
  """,
  "offices.tsv": """
  key\ttitle\taliases\tof\trank\tsource
  rus-foreign-minister\tForeign Minister\tMinister of Foreign Affairs\tRUS\tforeign-minister\tmid.ru
  usa-secretary-of-state\tSecretary of State\t\tUSA\tforeign-minister\tstate.gov
  """,
  "people.tsv": """
  key\tname\taliases\tcountry\tsource
  gerhard-schroeder\tGerhard Schröder\t\tDEU\tbundestag.de
  john-kerry\tJohn Kerry\tJohn F. Kerry\tUSA\tstate.gov
  sergei-lavrov\tSergei Lavrov\tSergey Lavrov\tRUS\tmid.ru
  """,
  "terms.tsv": """
  key\tperson\toffice\tterm\tacting\tsource
  kerry-state\tjohn-kerry\tusa-secretary-of-state\t2013-02-01/2017-01-20\t\tstate.gov
  lavrov-foreign\tsergei-lavrov\trus-foreign-minister\t2004-03-09/..\t\tmid.ru
  """,
  "places.tsv": """
  key\tname\taliases\tcountry\tkind\tlatitude\tlongitude\tpopulation\tsource
  cologne\tCologne\tKöln\tDEU\tcity\t50.93\t6.95\t963395\tGeoNames
  """,
]
