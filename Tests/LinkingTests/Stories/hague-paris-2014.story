# The same two ministers twice within a week, in two towns; one paper gives the second meeting another day.

== Daily Ledger | 2014-03-25 | Ministers talk at the edge of a summit
US Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in The Hague on Monday. It was their first meeting since Russia took Crimea.
-- thehague | "US Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in The Hague on Monday" | 2014-03-24 meeting @The Hague — John Kerry for United States; Sergei Lavrov for Russia

== Harbour Courier | 2014-03-29 | Kerry turns his plane round
US Secretary of State John Kerry will meet Russian Foreign Minister Sergei Lavrov in Paris on Sunday evening. Kerry and Lavrov last met in The Hague on 24 March.
-- paris | "US Secretary of State John Kerry will meet Russian Foreign Minister Sergei Lavrov in Paris on Sunday evening" | 2014-03-30 meeting planned @Paris — John Kerry for United States; Sergei Lavrov for Russia
-- thehague | "Kerry and Lavrov last met in The Hague on 24 March" | 2014-03-24 meeting @The Hague — John Kerry for United States; Sergei Lavrov for Russia

== Meridian Wire | 2014-03-31 | Four hours in Paris bring no accord
John Kerry and Sergei Lavrov met in Paris on Sunday and agreed that the crisis in Ukraine needs a diplomatic solution.
-- paris | "John Kerry and Sergei Lavrov met in Paris on Sunday" | 2014-03-30 meeting @Paris — John Kerry for United States; Sergei Lavrov for Russia

== Northern Gazette | 2014-03-31 | Paris talks end without agreement
Russian Foreign Minister Sergei Lavrov met US Secretary of State John Kerry in Paris on Monday over the crisis in Ukraine.
-- paris | "Russian Foreign Minister Sergei Lavrov met US Secretary of State John Kerry in Paris on Monday" | 2014-03-31 meeting @Paris — Sergei Lavrov for Russia; John Kerry for United States
