# A summit of two days, told as two days, as its first day and as its last.

== Daily Ledger | 1986-10-11 | Leaders sit down in Iceland
REYKJAVIK - US President Ronald Reagan and Soviet leader Mikhail Gorbachev met in Reykjavik on Saturday for the first of two days of talks on arms.
-- summit | "US President Ronald Reagan and Soviet leader Mikhail Gorbachev met in Reykjavik on Saturday" | 1986-10-11 meeting @Reykjavik — Ronald Reagan for United States; Mikhail Gorbachev for Soviet Union

== Meridian Wire | 1986-10-13 | Summit fails over space arms
Ronald Reagan and Mikhail Gorbachev met in Reykjavik on 11 and 12 October 1986. The two leaders parted without an accord.
-- summit | "Ronald Reagan and Mikhail Gorbachev met in Reykjavik on 11 and 12 October 1986" | 1986-10-11/1986-10-12 meeting @Reykjavik — Ronald Reagan for United States; Mikhail Gorbachev for Soviet Union

== Evening Beacon | 1986-10-13 | So near, and no further
Soviet leader Mikhail Gorbachev met US President Ronald Reagan in Reykjavik on Sunday. The talks broke off in the evening.
-- summit | "Soviet leader Mikhail Gorbachev met US President Ronald Reagan in Reykjavik on Sunday" | 1986-10-12 meeting @Reykjavik — Mikhail Gorbachev for Soviet Union; Ronald Reagan for United States
