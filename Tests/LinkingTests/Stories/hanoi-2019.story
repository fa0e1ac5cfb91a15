# A second summit of the same two men, told beside their first.

== Harbour Courier | 2019-02-28 | Talks in Hanoi break off
US President Donald Trump and North Korean leader Kim Jong Un met in Hanoi on Wednesday and Thursday. Trump and Kim had first met in Singapore on 12 June 2018.
-- hanoi | "US President Donald Trump and North Korean leader Kim Jong Un met in Hanoi on Wednesday and Thursday" | 2019-02-27/2019-02-28 meeting @Hanoi — Donald Trump for United States; Kim Jong Un for North Korea
-- singapore | "Trump and Kim had first met in Singapore on 12 June 2018" | 2018-06-12 meeting @Singapore — Donald Trump for United States; Kim Jong Un for North Korea

== Northern Gazette | 2019-03-01 | No deal, says Trump
Donald Trump met Kim Jong Un in Hanoi on Thursday and left without a deal.
-- hanoi | "Donald Trump met Kim Jong Un in Hanoi on Thursday and left without a deal" | 2019-02-28 meeting @Hanoi — Donald Trump for United States; Kim Jong Un for North Korea
