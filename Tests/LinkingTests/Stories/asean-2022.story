# A summit put off to other days: one event, moved.

== Daily Ledger | 2022-02-28 | Asian leaders invited to Washington
US President Joe Biden will meet leaders of ASEAN in Washington on 28 and 29 March, the White House said on Monday.
-- asean | "US President Joe Biden will meet leaders of ASEAN in Washington on 28 and 29 March" | 2022-03-28/2022-03-29 meeting planned @Washington — Joe Biden for United States; ASEAN

== Meridian Wire | 2022-04-16 | New dates for summit
A meeting of US President Joe Biden with leaders of ASEAN that was postponed in March will be held in Washington on 12 and 13 May, the White House said on Saturday.
-- asean | "A meeting of US President Joe Biden with leaders of ASEAN that was postponed in March will be held in Washington on 12 and 13 May" | 2022-05-12/2022-05-13 meeting planned @Washington — Joe Biden for United States; ASEAN

== Harbour Courier | 2022-05-13 | Biden hosts ASEAN
US President Joe Biden met leaders of ASEAN in Washington on Thursday and Friday.
-- asean | "US President Joe Biden met leaders of ASEAN in Washington on Thursday and Friday" | 2022-05-12/2022-05-13 meeting @Washington — Joe Biden for United States; ASEAN
