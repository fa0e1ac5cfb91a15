# Planned, called off, and held on the old day after all.

== Daily Ledger | 2018-05-10 | A date and a place
US President Donald Trump will meet North Korean leader Kim Jong Un in Singapore on 12 June, Trump said on Thursday.
-- singapore | "US President Donald Trump will meet North Korean leader Kim Jong Un in Singapore on 12 June" | 2018-06-12 meeting planned @Singapore — Donald Trump for United States; Kim Jong Un for North Korea

== Meridian Wire | 2018-05-24 | Trump calls off summit
US President Donald Trump on Thursday cancelled his meeting with North Korean leader Kim Jong Un in Singapore on 12 June.
-- singapore | "cancelled his meeting with North Korean leader Kim Jong Un in Singapore on 12 June" | 2018-06-12 meeting cancelled @Singapore — Donald Trump for United States; Kim Jong Un for North Korea

== Evening Beacon | 2018-06-13 | A handshake at last
Donald Trump met Kim Jong Un in Singapore on Tuesday. The two leaders signed a joint statement.
-- singapore | "Donald Trump met Kim Jong Un in Singapore on Tuesday" | 2018-06-12 meeting @Singapore — Donald Trump for United States; Kim Jong Un for North Korea
