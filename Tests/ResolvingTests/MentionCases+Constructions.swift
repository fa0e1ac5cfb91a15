extension MentionCases {
  static let constructions = """
    2010-06-01 | «The secretary of state» telephoned «the Russian foreign minister». | Hillary Clinton; Sergei Lavrov
    2006-05-01 | «The German chancellor» gave lunch to «Japan's prime minister». | Angela Merkel; Junichiro Koizumi
    2014-03-21 | «The EU foreign policy chief» spoke before «Germany's foreign minister» did. | Catherine Ashton; Frank-Walter Steinmeier
    2019-12-10 | «The presidents of France and Ukraine» sat facing «Russia's president» beside «the German chancellor». | Emmanuel Macron + Volodymyr Zelensky; Vladimir Putin; Angela Merkel
    1987-10-01 | «The West German foreign minister» flew home. | Hans-Dietrich Genscher
    1995-08-31 | «The U.N. secretary-general» backed «the NATO secretary-general». | Boutros Boutros-Ghali; Willy Claes
    2003-05-01 | «The British foreign secretary» and «his French counterpart» met «the Iraqi exiles». | Jack Straw; Dominique de Villepin; -
    2016-05-01 | «John Kerry» sat with «his Iranian counterpart». | John Kerry; Mohammad Javad Zarif
    2013-10-01 | «Sergei Lavrov», Russia's foreign minister, spoke first; «Lavrov» warned «Washington». | Sergei Lavrov; Sergei Lavrov; United States
    2021-01-10 | «Former President Bill Clinton» sat beside «former President Jimmy Carter». | Bill Clinton; Jimmy Carter
    2012-05-01 | «Former Secretary of State Colin Powell» flew to Beijing. | Colin Powell
    2014-05-01 | «Moscow» accused «Kiev» of breaking its word. | Russia; Ukraine
    2014-05-01 | Talks between «Moscow» and «Washington» broke down. | Russia; United States
    2014-05-01 | The train left «Moscow» at noon and reached «Kiev» at night. | -; -
    2014-05-01 | He was born in «Berlin» and died in «Paris». | -; -
    2017-05-01 | «Berlin» and «Paris» urged «London» to hurry. | Germany; France; United Kingdom
    2014-05-01 | «The White House» rejected the offer, and «the Kremlin» shrugged. | United States; Russia
    2015-05-01 | «Downing Street» denied the report. | United Kingdom
    2018-05-01 | «The Élysée» confirmed the visit. | France
    2014-05-01 | «Russian officials» met «Ukrainian diplomats» in Minsk. | Russia; Ukraine
    2016-09-01 | «Turkish troops» crossed into «Syria» on Wednesday. | Turkey; -
    1985-09-01 | «Soviet troops» stayed in «Afghanistan». | Soviet Union; -
    2020-07-01 | «The Chinese government» condemned the «American» sanctions. | China; United States
    2014-05-01 | «The Russian Foreign Ministry» protested. | Russia
    2012-09-01 | «The State Department» said «it» regretted the loss. | United States; United States
    2014-07-18 | «The Ukrainian army» had no such missile. | Ukraine
    2010-11-24 | «Pyongyang» shelled the island and «Seoul» fired back. | North Korea; South Korea
    2003-03-01 | «Baghdad» told the inspectors to leave. | Iraq
    2015-05-05 | «Tehran» and «Riyadh» traded charges over «Yemen». | Iran; Saudi Arabia; Yemen
    2006-10-10 | «The United Nations» condemned the test, as did «ASEAN» and the «African Union». | United Nations; ASEAN; African Union
    2015-04-01 | «The IAEA» found nothing, «OPEC» met, and the «IMF» lent. | IAEA; OPEC; IMF
    2016-05-01 | The «Organization for Security and Cooperation in Europe» sent monitors, and the «World Bank» paid. | OSCE; World Bank
    2014-09-11 | «Barack Obama» spoke of «the Islamic State». «Obama» named «ISIL» twice. | Barack Obama; Islamic State; Barack Obama; Islamic State
    2014-08-01 | «Hamas» fired and «Israel» struck; «Hezbollah» kept still. | Hamas; Israel; Hezbollah
    2015-03-01 | «Angela Merkel» called «François Hollande». «She» told «him» to wait. | Angela Merkel; François Hollande; Angela Merkel; François Hollande
    2015-03-01 | «Vladimir Putin» received «Alexis Tsipras». «Both leaders» praised the talks. | Vladimir Putin; Alexis Tsipras; Vladimir Putin + Alexis Tsipras
    2016-02-01 | «Russia» and «Turkey» quarrelled. «Both countries» called home their envoys. | Russia; Turkey; Russia + Turkey
    2014-04-18 | «John Kerry», «Sergei Lavrov» and «Catherine Ashton» met. They agreed. | John Kerry; Sergei Lavrov; Catherine Ashton
    2018-06-13 | «Donald Trump» met «Kim Jong Un». «The pair» ate ice cream. | Donald Trump; Kim Jong-un; Donald Trump + Kim Jong-un
    1986-05-01 | «Mr Gorbachev» said «he» would stop the tests. | Mikhail Gorbachev; Mikhail Gorbachev
    2017-04-01 | «Rex Tillerson» was in «Turkey». «The secretary of state» saw «President Erdogan». | Rex Tillerson; -; Rex Tillerson; Recep Tayyip Erdoğan
    2011-05-02 | «President Barack Obama» spoke. «The president» thanked the sailors. | Barack Obama; Barack Obama
    2013-02-01 | «Chuck Hagel» will be «defense secretary». «Hagel» served in Vietnam. | Chuck Hagel; -; Chuck Hagel
    1998-12-01 | «President Bill Clinton» and «first lady Hillary Rodham Clinton» flew to Gaza. | Bill Clinton; Hillary Clinton
    2009-05-01 | «Sergej Lawrow» and «Hillary Clinton» spoke. | Sergei Lavrov; Hillary Clinton
    2014-05-01 | «Foreign Minister Zoltan Petrovics» met «Lavrov». | -; Sergei Lavrov
    1999-05-01 | «Viktor Chernomyrdin», the Russian envoy, flew to Belgrade with «Finnish President Martti Ahtisaari». | Viktor Chernomyrdin; Martti Ahtisaari
    2016-07-01 | «Frank-Walter Steinmeier», the German foreign minister, was in «Tbilisi». | Frank-Walter Steinmeier; -
    1978-08-01 | «King Hussein of Jordan» kept away. | Hussein of Jordan
    2020-02-01 | «Canadian Prime Minister Justin Trudeau» telephoned. | Justin Trudeau
    1976-02-01 | «Canadian Prime Minister Pierre Trudeau» telephoned. «Prime Minister Trudeau» was in Havana. | Pierre Trudeau; Pierre Trudeau
    1990-11-01 | «President Bush» flew to Saudi Arabia. | George H. W. Bush
    1995-03-01 | «New Zealand» and «Papua New Guinea» protested against «France». | New Zealand; Papua New Guinea; France
    1962-03-19 | «France» and the Algerian rebels signed, and «General de Gaulle» spoke on the air. | France; Charles de Gaulle
    1994-05-11 | «Nelson Mandela» swore the oath and now presides over «South Africa». | Nelson Mandela; South Africa
    2007-06-01 | «Ethiopia» said «Eritrea» was behind it; «Kenya» and «Uganda» agreed. | Ethiopia; Eritrea; Kenya; Uganda
    2012-04-01 | «Mali» and «Burkina Faso» shut the border while «Nigeria» called «ECOWAS». | Mali; Burkina Faso; Nigeria; ECOWAS
    """

  static let negatives = """
    2014-05-01 | The fire broke out on «Kennedy» Street before dawn. | -
    2014-05-01 | Voters in «Washington» state chose a new governor. | -
    2014-05-01 | Michael «Jordan» scored forty points. «Jordan» smiled. | -; -
    2014-05-01 | Ray sang “«Georgia» on My Mind” until midnight. | -
    2014-05-01 | «Paris Hilton» opened a shop. | -
    2014-05-01 | The family sat down to a «turkey» dinner. | -
    2014-05-01 | Her history book tells how President «Lincoln» wrote the speech. | -
    2014-05-01 | She kept the plates with the other «china». | -
    2014-05-01 | A «Russian» won the chess prize. | -
    2014-05-01 | They drank «Russian» vodka and ate «Swiss» cheese. | -; -
    2014-05-01 | The plane landed at «Reagan» National Airport. | -
    2014-05-01 | The «Truman» Doctrine was taught in class. | -
    2014-05-01 | «May» brought rain, and the roses opened in «June». | -; -
    2014-05-01 | The «president» of the chess club resigned. | -
    2014-05-01 | The company's «chairman» and its «president» spoke to workers. | -; -
    2014-05-01 | It was «us» who told them, and «who» knows why. | -; -
    2014-05-01 | A spokesman for «Lincoln» University denied it. | -
    2014-05-01 | The «Clinton» Foundation gave money for wells. | -
    2014-05-01 | «Chad» Smith plays the drums. | -
    2014-05-01 | He read a novel by «Graham Greene» on the train. | -
    2014-05-01 | The bush was green and the «brown» dog slept. | -
    2014-05-01 | Two «Americans» ran the marathon. | -
    2014-05-01 | Her uncle was once a «foreign minister». | -
    2014-05-01 | The «deputy foreign minister» of Peru waited. | -
    2014-05-01 | Anna «Brown» teaches at the school in Leeds. | -
    2014-05-01 | We flew over «Germany» and slept in «Vienna». | -; -
    2014-05-01 | «Victoria» won the match in straight sets. | -
    2014-05-01 | The museum shows a bust of «Lenin» Street's architect. | -
    2014-05-01 | «Will» Smith and his sons went home. | -
    2014-05-01 | The «secretary» of the tennis club kept the minutes. | -
    """
}
