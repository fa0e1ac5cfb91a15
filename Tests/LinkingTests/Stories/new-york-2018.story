# Talks agreed on and called off a day later; the same two sit in one room with others the week after.

== Daily Ledger | 2018-09-20 | India and Pakistan to talk
Indian Foreign Minister Sushma Swaraj will meet her Pakistani counterpart Shah Mahmood Qureshi in New York later this month, the foreign ministry in Delhi said on Thursday.
-- talks | "Indian Foreign Minister Sushma Swaraj will meet her Pakistani counterpart Shah Mahmood Qureshi in New York later this month" | 2018-09 meeting planned @New York — Sushma Swaraj for India; Shah Mahmood Qureshi for Pakistan

== Meridian Wire | 2018-09-21 | India calls off talks
India called off the meeting of its foreign minister, Sushma Swaraj, and Pakistan's Shah Mahmood Qureshi in New York on Friday, a day after it had agreed to it.
-- talks | "India called off the meeting of its foreign minister, Sushma Swaraj, and Pakistan's Shah Mahmood Qureshi in New York on Friday" | 2018-09-21 meeting cancelled @New York — Sushma Swaraj for India; Shah Mahmood Qureshi for Pakistan

== Harbour Courier | 2018-09-28 | Ministers of South Asia meet
Indian Foreign Minister Sushma Swaraj and her Pakistani counterpart Shah Mahmood Qureshi met in New York on Thursday among the ministers of eight South Asian states.
-- ministers | "Indian Foreign Minister Sushma Swaraj and her Pakistani counterpart Shah Mahmood Qureshi met in New York on Thursday" | 2018-09-27 meeting @New York — Sushma Swaraj for India; Shah Mahmood Qureshi for Pakistan
