# Two ministers in London: announced, held, told again a day later.

== Harbour Courier | 2014-03-12 | Kerry to see Lavrov before Crimea votes
US Secretary of State John Kerry will meet Russian Foreign Minister Sergei Lavrov in London on Friday, the State Department said on Wednesday.
-- london | "US Secretary of State John Kerry will meet Russian Foreign Minister Sergei Lavrov in London on Friday" | 2014-03-14 meeting planned @London — John Kerry for United States; Sergei Lavrov for Russia

== Meridian Wire | 2014-03-14 | No common vision after London talks
LONDON - John Kerry and Sergei Lavrov met in London on Friday and failed to narrow their differences over Ukraine. British Foreign Secretary William Hague met Kerry before the talks began.
-- london | "John Kerry and Sergei Lavrov met in London on Friday" | 2014-03-14 meeting @London — John Kerry for United States; Sergei Lavrov for Russia
-- hague | "British Foreign Secretary William Hague met Kerry before the talks began" | 2014-03-14 meeting @London — William Hague for United Kingdom; John Kerry for United States

== Northern Gazette | 2014-03-15 | A day of talk, and nothing to show
Russian Foreign Minister Sergei Lavrov met US Secretary of State John Kerry in the British capital on Friday. The ministers spent six hours at the residence of the American ambassador.
-- london | "Russian Foreign Minister Sergei Lavrov met US Secretary of State John Kerry in the British capital on Friday" | 2014-03-14 meeting @London — Sergei Lavrov for Russia; John Kerry for United States
