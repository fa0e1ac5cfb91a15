extension MentionCases {
  /// Mentions that were once wrong and must all stay right.
  static let mended = """
    2017-10-16 | «Vladimir Putin» received the governor, who will reach what the President's «May» 2012 decrees ask for. | Vladimir Putin; -
    1987-03-18 | «Albania's Minister of State for Diaspora and Harbours, Zoltamir Brelok al-Vantor», waved from the quay. | Zoltamir Brelok al-Vantor
    2000-06-16 | By the fire sat «Director of the Federal Security Service Nikolai Patrushev», «Defence Minister Igor Sergeyev», «Foreign Minister Igor Ivanov» and two cats. | Nikolai Patrushev; Igor Sergeyev; Igor Ivanov
    2014-03-29 | «The European Union» condemned «Russia» on Friday for «its annexation» of Crimea. | European Union; Russia; Russia
    2014-03-29 | «Barack Obama» criticised «Vladimir Putin» over «his decision». | Barack Obama; Vladimir Putin; Vladimir Putin
    2014-03-29 | Nobody read the «U.S.»-«Japan» agreement. | United States; Japan
    2015-07-15 | On Saturday Canada arrested «Meng Wanzhou». | Meng Wanzhou
    2015-07-15 | Agents seized «Zhu Xiaodan» at the border. | Zhu Xiaodan
    2015-07-15 | Soldiers detained «Adem Huduti» on Saturday. | Adem Huduti
    2015-07-15 | Police arrested «Vitold Ashurak». | Vitold Ashurak
    2015-07-15 | «The Belarusian KGB» said so. | Belarusian KGB
    2015-07-15 | «The Yemeni House of Representatives» shelved the plan. | -
    2015-07-15 | «The Damascus government» agreed to the truce. | Syria
    2015-07-15 | «The Kabul government» fell. | Afghanistan
    2015-07-15 | Talks between «Ankara» and «Athens» broke down. | Turkey; Greece
    2015-07-15 | A quarrel with «Paris» and «Rome» ended. | France; Italy
    2015-07-15 | «Moscow»'s airport was shut. | -
    2015-07-15 | «Moscow», Idaho, elected a new sheriff. | -
    2015-07-15 | «The authorities in Kiev» called for help. | Ukraine
    2015-07-15 | «The government in Damascus» called for help. | Syria
    2015-07-15 | «Ukraine» wrote to «Ukraine's parliament», and «Ukraine» heard that «the parliament» had voted. | Ukraine; Verkhovna Rada; Ukraine; Verkhovna Rada
    2015-07-15 | The door of «the parliament» was shut. | -
    2015-07-15 | «Ukraine's» parliament Speaker Volodymyr Groysman called a vote. | Ukraine
    2015-07-15 | A visit to the «Turkish capital» is planned. | Ankara
    2015-07-15 | At noon «Mr al-Assad» and «President el-Sisi» opened the road; later «el-Sisi» slept. | Bashar al-Assad; Abdel Fattah el-Sisi; Abdel Fattah el-Sisi
    2015-07-15 | Fighters of «al-Shabaab» fled from «Mr de Mistura» and «Mr van Rompuy». | al-Shabaab; Staffan de Mistura; Herman Van Rompuy
    2015-07-15 | «The UN security council» met; «the European commission» and «the Arab league» sent flowers. | UN Security Council; European Commission; Arab League
    2015-07-15 | «The U.N. nuclear watchdog» barked at «the EU's top court». | International Atomic Energy Agency; European Court of Justice
    2015-07-15 | A «European» committee of anglers met. | -
    2015-07-15 | «Sudanese security services» closed the road; «Sudanese» postal services did not. | Sudan; -
    2015-07-15 | «NATO» is in Brussels. «NATO» sent ships, as «leaders» had agreed; «the foreign ministers» slept, and dancers' leaders danced. | NATO; NATO; NATO; NATO
    2015-07-15 | «The ministers» slept. | -
    2015-07-15 | The piano was tuned by «Representative for Ecology and Transport Sergei Ivanov» and «House of Representatives Speaker Jim Wright». | Sergei Ivanov; Jim Wright
    2015-07-15 | Tea was poured by «Commander of the United Arab Emirates Armed Forces Karim Al Daher». | Karim Al Daher
    2015-07-15 | «Sea Transport Ltd» bought «the Environment Agency» a boat. | Sea Transport Ltd; Environment Agency
    2015-07-15 | Burundi is calm, and so is Burundi's lake. «The constitutional court» ruled that Burundi may fish; «the court» slept. | Constitutional Court of Burundi; -
    2015-07-15 | Spain's «Supreme Court» ruled. The food «court» was shut. | Supreme Court of Spain; -
    2015-07-15 | Ships sailed into «the Gulf»; others left the «Persian gulf» and the «Black sea». | -; -; -
    2015-07-15 | «Arab countries» cut the cake. | Arab countries
    2015-07-15 | A guard stopped «U.S. personnel» at the gate. | United States
    2015-07-15 | «The UN Security Council» slept. «The council» woke at nine. | UN Security Council; UN Security Council
    2015-07-15 | «NATO» grew. Nobody thanked «the western alliance», or «the world body» in New York. | NATO; NATO; United Nations
    2015-07-15 | «The U.S. Embassy in London» was shut. Anglers wrote to «the embassy» and to the council of anglers. | United States; United States
    2015-07-15 | Peru is dry. Dancers accused «the country» of being dull, and rain fell in the country. | Peru
    2015-07-15 | «Hamas» sang. «The militant group» danced; a group of tourists watched. | Hamas; Hamas
    2015-07-15 | Peru and Chile traded fish. Anglers praised Malta; a cook praised Rome. «The two countries» sold boats. | Peru + Chile
    2013-04-19 | Serbia and Kosovo planted a tree. It was watered by «both prime ministers». | Ivica Dačić + Hashim Thaçi
    2015-07-15 | Talks between «Israelis» and «Palestinians» were dull. | Israel; Palestine
    2015-07-15 | The clerk, his minister, «Santi Vila», and a cook sang. | Santi Vila
    2015-07-15 | «Danish forces» sang before «they» slept. | Denmark; Denmark
    2015-07-15 | «A Russian battle group» and «a Russian pop group» met. | Russia; -
    2015-07-15 | «The six powers» and Iran parted. | P5+1
    2015-07-15 | Rain ended an «Iranian» cross-border offensive; «Iranian» dry cake was sold. | Iran; -
    2019-01-23 | Nobody boarded «Mahan Air». Then «Mahan» was fined. | Mahan Air; Mahan Air
    2015-12-17 | "Come in," Martin Kobler, who took over from Bernardino Leon last month, told the gathering. «He» slept. | Martin Kobler
    1998-08-18 | The head of «the FBI» investigation in Malta, «Kenneth Piernick», slept. | FBI; Kenneth Piernick
    1998-02-13 | President Bill Clinton swam. Iraq's president Saddam Hussein wrote to Saddam Hussein's uncle. «The president» rose. | Bill Clinton
    2014-03-28 | Saudi Arabia is big, and Saudi Arabia is dry. «King Abdullah» swam. | Abdullah of Saudi Arabia
    2014-03-28 | Jordan is dry, and Jordan's hills are red. «King Abdullah» swam. | Abdullah II of Jordan
    2014-03-28 | Kuwait planted a tree. A «foreign ministry official» watered it, and a «defence ministry spokesman» sang to it. | Kuwait; Kuwait
    2017-06-05 | A cook sang to «the leaders of Qatar, Kuwait and Chad, and Turkey's parliament» slept. | Tamim bin Hamad Al Thani + Sabah al-Ahmad al-Sabah + Idriss Déby
    2015-07-20 | Chile and Peru are dry. «Barack Obama» and «Raul Castro» said that «they» would swim. «They» swam. | Barack Obama; Raúl Castro; Barack Obama + Raúl Castro; Barack Obama + Raúl Castro
    2018-09-07 | «Aleksandar Vucic» and «Hashim Thaci» slept; a cook heard «the two» separately. | Aleksandar Vučić; Hashim Thaçi; Aleksandar Vučić + Hashim Thaçi
    2016-07-12 | «Secretary of State John Kerry» slept. «The Secretary» woke. | John Kerry; John Kerry
    2017-01-22 | «Yahya Jammeh» swam on Tuesday. Eleven ministers have quit, including Leo Dahl. «He» slept. | Yahya Jammeh; Yahya Jammeh
    2017-03-04 | Police freed «Ri Jong-chol», a cook. | Ri Jong-chol
    2018-01-26 | Envoy «Kurt Volker» and Putin's aide «Vladislav Surkov» slept. «They» woke. | Kurt Volker; Vladislav Surkov; Kurt Volker + Vladislav Surkov
    2024-12-07 | His defence minister «Kim Yong-hyun» swam on Thursday. On Friday Seoul resident «Margie Kim» said no. «Kim» slept. | Kim Yong-hyun; Margie Kim; Margie Kim
    1987-04-08 | Many old ships slept. Asked if his bank had lost confidence in Chad after the resignation of President «Hissene Habre» in January, «he» said no. | Hissène Habré; -
    2024-12-07 | The conservative «People Power Party» (PPP) swam. «The PPP» slept, and so did «PPP» cooks. | People Power Party; People Power Party; People Power Party
    """
}
