# Expulsions and expulsions in return: the same word, other sides, other days.

== Northern Gazette | 2018-03-14 | London acts
The United Kingdom expelled 23 Russian diplomats on Wednesday.
-- uk | "The United Kingdom expelled 23 Russian diplomats on Wednesday" | 2018-03-14 diplomatic-break — agent: United Kingdom; target: Russia

== Meridian Wire | 2018-03-17 | Moscow answers
Russia expelled 23 British diplomats on Saturday in response to the expulsion of 23 Russian diplomats by the United Kingdom on Wednesday.
-- answer | "Russia expelled 23 British diplomats on Saturday" | 2018-03-17 diplomatic-break — agent: Russia; target: United Kingdom
-- uk | "the expulsion of 23 Russian diplomats by the United Kingdom on Wednesday" | 2018-03-14 diplomatic-break — agent: United Kingdom; target: Russia

== Daily Ledger | 2018-03-27 | Sixty sent home
The United States expelled 60 Russian diplomats on Monday. The United Kingdom had expelled 23 Russian diplomats on 14 March.
-- us | "The United States expelled 60 Russian diplomats on Monday" | 2018-03-26 diplomatic-break — agent: United States; target: Russia
-- uk | "The United Kingdom had expelled 23 Russian diplomats on 14 March" | 2018-03-14 diplomatic-break — agent: United Kingdom; target: Russia
