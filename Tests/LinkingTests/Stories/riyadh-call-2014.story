# A call, told on the day, told again a day later, and told a week later beside the call before it.

== Meridian Wire | 2014-03-28 | Putin rings Obama
Russian President Vladimir Putin telephoned US President Barack Obama on Friday to discuss an American proposal on Ukraine.
-- march28 | "Russian President Vladimir Putin telephoned US President Barack Obama on Friday" | 2014-03-28 call — Vladimir Putin for Russia; Barack Obama for United States

== Daily Ledger | 2014-03-29 | Presidents speak for an hour
US President Barack Obama spoke by phone with Russian President Vladimir Putin on Friday. Obama told Putin to put an answer in writing.
-- march28 | "US President Barack Obama spoke by phone with Russian President Vladimir Putin on Friday" | 2014-03-28 call — Barack Obama for United States; Vladimir Putin for Russia

== Evening Beacon | 2014-04-05 | Lines that stay open
Vladimir Putin telephoned Barack Obama on 28 March. The two presidents had also spoken by phone on 16 March, the day of the referendum in Crimea.
-- march28 | "Vladimir Putin telephoned Barack Obama on 28 March" | 2014-03-28 call — Vladimir Putin for Russia; Barack Obama for United States
-- march16 | "The two presidents had also spoken by phone on 16 March" | 2014-03-16 call — Vladimir Putin for Russia; Barack Obama for United States
