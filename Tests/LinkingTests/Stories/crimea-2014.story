# A referendum and what followed, with and without days.

== Harbour Courier | 2014-03-17 | Crimea votes
A referendum was held in Crimea on Sunday.
-- referendum | "A referendum was held in Crimea on Sunday" | 2014-03-16 referendum @Crimea

== Northern Gazette | 2014-03-14 | What the ministers left open
The people of the peninsula are to vote in a referendum on Sunday.
-- referendum | "a referendum on Sunday" | 2014-03-16 referendum planned

== Evening Beacon | 2014-03-18 | A treaty in the Kremlin
Russia annexed Crimea on Tuesday, two days after the referendum in Crimea.
-- annexation | "Russia annexed Crimea on Tuesday" | 2014-03-18 annexation @Crimea — agent: Russia
-- referendum | "the referendum in Crimea" | 2014-03-16 referendum @Crimea

== Meridian Wire | 2014-04-17 | What the talks leave open
The talks did not touch the status of Crimea, which Russia annexed in March.
-- annexation | "which Russia annexed in March" | 2014-03 annexation @Crimea — agent: Russia
