# A trip put off without a new day, and the trip that was made months later.

== Harbour Courier | 2023-02-02 | Blinken bound for China
US Secretary of State Antony Blinken will visit Beijing on Sunday.
-- february | "US Secretary of State Antony Blinken will visit Beijing on Sunday" | 2023-02-05 visit planned @Beijing — Antony Blinken for United States

== Meridian Wire | 2023-02-03 | A balloon stops a trip
US Secretary of State Antony Blinken on Friday cancelled his visit to Beijing, which had been planned for Sunday.
-- february | "cancelled his visit to Beijing, which had been planned for Sunday" | 2023-02-05 visit cancelled @Beijing — Antony Blinken for United States

== Evening Beacon | 2023-06-18 | Blinken in Beijing
Antony Blinken visited Beijing on Sunday. It was the first such visit in five years.
-- june | "Antony Blinken visited Beijing on Sunday" | 2023-06-18 visit @Beijing — Antony Blinken for United States
