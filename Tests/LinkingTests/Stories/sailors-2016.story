# Two calls of the same two ministers on one day.

== Harbour Courier | 2016-01-13 | How ten sailors came home
US Secretary of State John Kerry telephoned Iranian Foreign Minister Mohammad Javad Zarif on Tuesday afternoon to ask where the sailors were. Kerry and Zarif spoke by phone again late on Tuesday night to settle how the sailors would be released.
-- first | "US Secretary of State John Kerry telephoned Iranian Foreign Minister Mohammad Javad Zarif on Tuesday afternoon to ask where the sailors were" | 2016-01-12 call — John Kerry for United States; Mohammad Javad Zarif for Iran
-- second | "Kerry and Zarif spoke by phone again late on Tuesday night to settle how the sailors would be released" | 2016-01-12 call — John Kerry for United States; Mohammad Javad Zarif for Iran

== Northern Gazette | 2016-01-13 | Phones ring between Washington and Tehran
John Kerry spoke by phone with Mohammad Javad Zarif on Tuesday night and agreed how the sailors would be released.
-- second | "John Kerry spoke by phone with Mohammad Javad Zarif on Tuesday night and agreed how the sailors would be released" | 2016-01-12 call — John Kerry for United States; Mohammad Javad Zarif for Iran

== Meridian Wire | 2016-01-14 | Ministers' calls credited
Iranian Foreign Minister Mohammad Javad Zarif took a first telephone call from John Kerry on Tuesday afternoon. Kerry asked where the sailors were.
-- first | "Iranian Foreign Minister Mohammad Javad Zarif took a first telephone call from John Kerry on Tuesday afternoon" | 2016-01-12 call — Mohammad Javad Zarif for Iran; John Kerry for United States
