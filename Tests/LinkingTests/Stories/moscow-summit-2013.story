# A summit that was planned and called off, while the two men met elsewhere in the same days.

== Northern Gazette | 2013-07-25 | September in Moscow
US President Barack Obama will meet Russian President Vladimir Putin in Moscow in early September, the White House said.
-- moscow-2013 | "US President Barack Obama will meet Russian President Vladimir Putin in Moscow in early September" | 2013-09 meeting planned @Moscow — Barack Obama for United States; Vladimir Putin for Russia

== Meridian Wire | 2013-08-07 | White House drops summit
US President Barack Obama on Wednesday called off a meeting with Russian President Vladimir Putin in Moscow that had been planned for September.
-- moscow-2013 | "called off a meeting with Russian President Vladimir Putin in Moscow that had been planned for September" | 2013-09 meeting cancelled @Moscow — Barack Obama for United States; Vladimir Putin for Russia

== Harbour Courier | 2013-09-07 | Twenty minutes in St. Petersburg
Barack Obama met Vladimir Putin in St. Petersburg on Friday on the sidelines of the G20 summit.
-- petersburg | "Barack Obama met Vladimir Putin in St. Petersburg on Friday" | 2013-09-06 meeting @St. Petersburg — Barack Obama for United States; Vladimir Putin for Russia
