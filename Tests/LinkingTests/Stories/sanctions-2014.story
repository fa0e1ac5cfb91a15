# Two rounds of sanctions in one week, and those of another power on the day of the first.

== Meridian Wire | 2014-03-17 | Washington and Brussels act
The United States imposed sanctions on Russia on Monday. The European Union imposed sanctions on Russia on Monday as well.
-- us-first | "The United States imposed sanctions on Russia on Monday" | 2014-03-17 sanction — agent: United States; target: Russia
-- eu-first | "The European Union imposed sanctions on Russia on Monday as well" | 2014-03-17 sanction — agent: European Union; target: Russia

== Northern Gazette | 2014-03-18 | First names on the list
The United States imposed sanctions on Russia on Monday and froze the assets of seven officials.
-- us-first | "The United States imposed sanctions on Russia on Monday and froze the assets of seven officials" | 2014-03-17 sanction — agent: United States; target: Russia

== Daily Ledger | 2014-03-21 | A bank and more names
The United States imposed sanctions on Russia on Thursday, striking twenty more people and a bank. Washington had imposed sanctions on Russia on 17 March.
-- us-second | "The United States imposed sanctions on Russia on Thursday, striking twenty more people and a bank" | 2014-03-20 sanction — agent: United States; target: Russia
-- us-first | "Washington had imposed sanctions on Russia on 17 March" | 2014-03-17 sanction — agent: United States; target: Russia
