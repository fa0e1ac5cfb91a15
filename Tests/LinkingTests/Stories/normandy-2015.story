# Three capitals in a week: the same leaders, other hosts.

== Meridian Wire | 2015-02-05 | Kiev first
German Chancellor Angela Merkel and French President Francois Hollande met Ukrainian President Petro Poroshenko in Kiev on Thursday. Merkel and Hollande will meet Russian President Vladimir Putin in Moscow on Friday.
-- kyiv | "German Chancellor Angela Merkel and French President Francois Hollande met Ukrainian President Petro Poroshenko in Kiev on Thursday" | 2015-02-05 meeting @Kyiv — Angela Merkel for Germany; François Hollande for France; Petro Poroshenko for Ukraine
-- moscow-2015 | "Merkel and Hollande will meet Russian President Vladimir Putin in Moscow on Friday" | 2015-02-06 meeting planned @Moscow — Angela Merkel for Germany; François Hollande for France; Vladimir Putin for Russia

== Northern Gazette | 2015-02-07 | Five hours in the Kremlin
Angela Merkel and Francois Hollande met Vladimir Putin in Moscow on Friday. The leaders will meet again in Minsk on Wednesday.
-- moscow-2015 | "Angela Merkel and Francois Hollande met Vladimir Putin in Moscow on Friday" | 2015-02-06 meeting @Moscow — Angela Merkel for Germany; François Hollande for France; Vladimir Putin for Russia
-- minsk | "The leaders will meet again in Minsk on Wednesday" | 2015-02-11 meeting planned @Minsk — Angela Merkel for Germany; François Hollande for France; Vladimir Putin for Russia

== Harbour Courier | 2015-02-12 | A night in Minsk
Angela Merkel, Francois Hollande, Vladimir Putin and Petro Poroshenko met in Minsk on Wednesday and Thursday and agreed on a ceasefire.
-- minsk | "Angela Merkel, Francois Hollande, Vladimir Putin and Petro Poroshenko met in Minsk on Wednesday and Thursday" | 2015-02-11/2015-02-12 meeting @Minsk — Angela Merkel for Germany; François Hollande for France; Vladimir Putin for Russia; Petro Poroshenko for Ukraine
