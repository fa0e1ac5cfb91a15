# Two ministers leave one cabinet within a day.

== Daily Ledger | 2018-07-09 | Second minister goes
British Foreign Secretary Boris Johnson resigned on Monday. David Davis resigned as minister for the departure from the European Union on Sunday.
-- johnson | "British Foreign Secretary Boris Johnson resigned on Monday" | 2018-07-09 departure — agent: Boris Johnson for United Kingdom
-- davis | "David Davis resigned as minister for the departure from the European Union on Sunday" | 2018-07-08 departure — agent: David Davis for United Kingdom

== Northern Gazette | 2018-07-10 | The day after
Boris Johnson resigned as foreign secretary on Monday.
-- johnson | "Boris Johnson resigned as foreign secretary on Monday" | 2018-07-09 departure — agent: Boris Johnson for United Kingdom
