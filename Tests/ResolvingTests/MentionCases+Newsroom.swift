extension MentionCases {
  /// Sentences as a newsroom writes them, written before anybody looked at what the rules do with them.
  static let newsroom = """
    2014-07-17 | «Ukrainian Foreign Minister Pavlo Klimkin» and «his German counterpart, Frank-Walter Steinmeier», spoke by telephone on Thursday. | Pavlo Klimkin; Frank-Walter Steinmeier
    2015-11-24 | «Russian warplanes» bombed the hills after «a Turkish F-16» shot one of them down. | Russia; Turkey
    2014-05-12 | «Pro-Russian separatists» seized the town hall, and «Ukrainian forces» shelled the suburbs. | -; Ukraine
    2016-09-12 | «U.S. Secretary of State John Kerry» guessed «the two sides» would share maps. | John Kerry; -
    2013-09-12 | «Kerry» flew to Geneva to meet «Lavrov». «The two top diplomats» will talk for two days. | John Kerry; Sergei Lavrov; John Kerry + Sergei Lavrov
    2018-07-16 | «Trump» and «Putin» met alone for two hours in Helsinki. «The two presidents» then faced reporters. | Donald Trump; Vladimir Putin; Donald Trump + Vladimir Putin
    2019-06-20 | «President Xi Jinping» landed in Pyongyang, where «North Korean leader Kim Jong Un» welcomed «him». | Xi Jinping; Kim Jong-un; Xi Jinping
    2011-10-20 | «Libya's former leader, Muammar Gaddafi», died in Sirte, the «National Transitional Council» said. | Muammar Gaddafi; National Transitional Council
    2022-02-24 | «Ukrainian President Volodymyr Zelenskyy» broke off relations with «Moscow». | Volodymyr Zelensky; Russia
    2017-06-05 | «Saudi Arabia», «Bahrain» and «the United Arab Emirates» cut ties with «Qatar». «The three countries» recalled their envoys. | Saudi Arabia; Bahrain; United Arab Emirates; Qatar; Saudi Arabia + Bahrain + United Arab Emirates
    2017-03-23 | «Foreign Ministry spokeswoman Maria Zakharova» told «Kyiv» to stop. | Maria Zakharova; Ukraine
    2019-12-03 | «Kremlin spokesman Dmitry Peskov» declined to comment. «He» said «Russia» was waiting. | Dmitry Peskov; Dmitry Peskov; Russia
    2014-02-06 | «Assistant Secretary of State Victoria Nuland» was in Kiev to see «the opposition leaders». | Victoria Nuland; -
    2008-08-26 | «Western powers» condemned «Russia's» recognition of «Abkhazia» and «South Ossetia». | -; Russia; Abkhazia; South Ossetia
    2015-07-14 | «The State Department's spokesman, John Kirby», said «Washington» would not lift the sanctions at once. | John Kirby; United States
    2003-03-17 | «The U.S.» told its citizens to leave Iraq. «The American president» gave «Saddam Hussein» two days. | United States; George W. Bush; Saddam Hussein
    1991-01-16 | «The allies» opened the air war. «American» and «British aircraft» struck «Baghdad». | -; United States; United Kingdom; -
    1982-06-14 | «British forces» took Port Stanley and the «Argentine garrison» gave up. | United Kingdom; Argentina
    1956-11-04 | «Soviet tanks» entered Budapest, and «Imre Nagy» appealed to the «United Nations». | Soviet Union; Imre Nagy; United Nations
    1979-12-27 | «The Soviet Union» sent paratroops to Kabul; «Hafizullah Amin» was killed. | Soviet Union; Hafizullah Amin
    2021-08-15 | «President Ashraf Ghani» fled as «Taliban fighters» walked into the palace. | Ashraf Ghani; Taliban
    2010-12-01 | «Israeli Prime Minister Benjamin Netanyahu» told «Palestinian President Mahmoud Abbas» to come back. «Netanyahu» said «he» was ready. | Benjamin Netanyahu; Mahmoud Abbas; Benjamin Netanyahu; Benjamin Netanyahu
    2012-12-11 | «Syrian rebels» took the base. «Rebel commanders» said government troops had fled. | -; -
    2016-12-20 | «The Russian ambassador to Turkey, Andrei Karlov», was shot dead in Ankara. | Andrei Karlov
    2018-03-26 | «The White House» ordered sixty «Russian diplomats» out. «Sarah Sanders», the press secretary, said «they» were spies. | United States; Russia; Sarah Huckabee Sanders; -
    2018-10-02 | «Saudi journalist Jamal Khashoggi» entered the «Saudi consulate» at noon. | Jamal Khashoggi; Saudi Arabia
    2015-04-02 | «Iran» and «the P5+1» announced the framework in Lausanne. «Zarif» and «Mogherini» read it out. | Iran; P5+1; Mohammad Javad Zarif; Federica Mogherini
    2013-06-30 | «President Obama» telephoned «his Egyptian counterpart, Mohammed Mursi». | Barack Obama; Mohamed Morsi
    2015-02-12 | «Poroshenko», «Putin», «Merkel» and «Hollande» emerged at dawn. «The four leaders» had talked for sixteen hours. | Petro Poroshenko; Vladimir Putin; Angela Merkel; François Hollande; Petro Poroshenko + Vladimir Putin + Angela Merkel + François Hollande
    2009-04-02 | «British Prime Minister Gordon Brown» welcomed the leaders of the «G20» in London. «Brown» was host. | Gordon Brown; G20; Gordon Brown
    1999-06-03 | «Milosevic» accepted the plan that «Ahtisaari» and «Chernomyrdin» had carried to «Belgrade». | Slobodan Milosevic; Martti Ahtisaari; Viktor Chernomyrdin; -
    1993-01-03 | «Presidents Bush» and «Yeltsin» signed the treaty in the «Kremlin». | George H. W. Bush; Boris Yeltsin; -
    1988-05-31 | «Mr. Reagan» walked on Red Square with «the general secretary». | Ronald Reagan; Mikhail Gorbachev
    1972-05-26 | «Nixon» and «Brezhnev» signed in the St Vladimir Hall. «Both leaders» drank champagne. | Richard Nixon; Leonid Brezhnev; Richard Nixon + Leonid Brezhnev
    1986-10-12 | «The Soviet leader» and «the American president» parted in Reykjavik with nothing. | Mikhail Gorbachev; Ronald Reagan
    1987-02-18 | «U.S. Trade Representative Clayton Yeutter» warned «Tokyo» of tariffs. «Japan» replied at once. | Clayton Yeutter; Japan; Japan
    1987-03-05 | «West German Finance Minister Gerhard Stoltenberg» dined with «Treasury Secretary James Baker» in Paris. | Gerhard Stoltenberg; James Baker
    1987-05-11 | «Japanese Prime Minister Yasuhiro Nakasone» vowed «his government» would buy more from abroad. | Yasuhiro Nakasone; Japan
    1987-06-25 | «Iranian gunboats» fired at a tanker off «Kuwait». «Tehran» denied it. | Iran; -; Iran
    1987-04-21 | «The Brazilian government» told «its» creditors it would not pay. «Finance Minister Dilson Funaro» resigned. | Brazil; Brazil; Dilson Funaro
    2000-03-26 | «Acting President Vladimir Putin» won. Nobody was surprised. | Vladimir Putin
    2004-09-24 | «Iraq's interim prime minister, Iyad Allawi», spoke to the «U.S. Congress». | Iyad Allawi; United States Congress
    2012-03-04 | «Prime Minister Vladimir Putin» claimed victory. «President Dmitry Medvedev» stood at «his» side. | Vladimir Putin; Dmitry Medvedev; -
    2010-04-08 | «The Russian president» dined with «his American counterpart» in Prague. | Dmitry Medvedev; Barack Obama
    2019-10-22 | In Sochi «the Turkish leader» and «Russia's Vladimir Putin» agreed on patrols. | Recep Tayyip Erdoğan; Vladimir Putin
    2014-04-17 | «Representatives of Russia, Ukraine, the EU and the United States» dined in Geneva. «The four parties» will meet again. | Russia + Ukraine + European Union + United States; Russia + Ukraine + European Union + United States
    2013-11-21 | «Yanukovych's government» dropped the accord with «Brussels». | Ukraine; European Union
    2020-09-15 | «The foreign ministers of Bahrain and the United Arab Emirates» signed with «Israel's prime minister» on the South Lawn. | Abdullatif bin Rashid Al Zayani + Abdullah bin Zayed Al Nahyan; Benjamin Netanyahu
    2021-06-16 | «Biden» and «Putin» met in Geneva. «The US leader» said «his guest» had listened. | Joe Biden; Vladimir Putin; Joe Biden; -
    2023-03-10 | «Iran» and «Saudi Arabia» agreed in Beijing to restore ties. «The two rivals» will reopen embassies. | Iran; Saudi Arabia; Iran + Saudi Arabia
    2022-09-30 | «Annalena Baerbock» called the referendums a sham. «The German foreign minister» said «Berlin» would never accept them. | Annalena Baerbock; Annalena Baerbock; Germany
    2022-11-15 | «Rishi Sunak» met «Biden» in Bali. «The prime minister» called it useful. | Rishi Sunak; Joe Biden; Rishi Sunak
    2024-10-23 | «Chinese President Xi Jinping» shook the hand of «Indian Prime Minister Narendra Modi» in Kazan. | Xi Jinping; Narendra Modi
    2025-02-12 | «Trump» spoke with «Putin» for ninety minutes, then telephoned «Zelensky». «Defense Secretary Pete Hegseth» was in Brussels. | Donald Trump; Vladimir Putin; Volodymyr Zelensky; Pete Hegseth
    2025-02-18 | «Marco Rubio» and «Sergei Lavrov» met in Riyadh. «The secretary of state» was joined by «Steve Witkoff». | Marco Rubio; Sergei Lavrov; Marco Rubio; Steve Witkoff
    2014-03-18 | «Russia» annexed «Crimea». «It» had sent soldiers without badges. | Russia; -; Russia
    2012-07-19 | «China» and «Russia» vetoed the text. «Susan Rice», the U.S. ambassador to the United Nations, was furious. | China; Russia; Susan Rice
    2006-07-12 | «Hezbollah guerrillas» crossed the border and took two «Israeli soldiers». | Hezbollah; Israel
    2009-01-08 | «Hamas militants» fired forty rockets; «the Israeli army» answered. | Hamas; Israel
    1994-09-19 | «Former President Jimmy Carter» talked «General Raoul Cedras» out of Haiti. | Jimmy Carter; Raoul Cédras
    1995-07-11 | «Bosnian Serb forces» took Srebrenica. «General Ratko Mladic» posed with Dutch officers. | -; Ratko Mladic
    1974-07-20 | «Turkish forces» landed in «Cyprus»; «Archbishop Makarios» had fled. | Turkey; -; Makarios III
    1976-07-04 | «Israeli commandos» freed the hostages at Entebbe. «Idi Amin» was surprised. | Israel; Idi Amin
    1989-12-22 | «Nicolae Ceausescu» fled by helicopter from the roof. | Nicolae Ceaușescu
    1968-08-21 | «Alexander Dubcek» was taken to «Moscow» in handcuffs. | Alexander Dubček; -
    1965-09-23 | «India» and «Pakistan» ceased fire. «Lal Bahadur Shastri» and «Ayub Khan» will meet in Tashkent. | India; Pakistan; Lal Bahadur Shastri; Ayub Khan
    1953-07-27 | «General Mark Clark» signed for the «United Nations» at Panmunjom. | Mark Clark; United Nations
    2005-11-21 | «Chancellor-designate Angela Merkel» will be sworn in tomorrow. «Chancellor Gerhard Schröder» says goodbye. | Angela Merkel; Gerhard Schroeder
    2008-09-29 | «The Icelandic prime minister» said the state would take over the bank. | Geir Haarde
    2016-07-13 | «Boris Johnson» was a surprise as «foreign secretary». «Johnson» had led the campaign. | Boris Johnson; -; Boris Johnson
    2011-03-17 | The «UN Security Council» carried the resolution by ten votes. «France's UN ambassador» praised it. | United Nations Security Council; Gérard Araud
    2015-09-30 | «Defense Ministry spokesman Igor Konashenkov» said «Russian jets» had flown twenty sorties. | Igor Konashenkov; Russia
    2021-01-20 | «Ambassador Tarmo Kesküla of Estonia» met «the new U.S. president» after the oath. | -; Joe Biden
    2014-08-26 | «Presidents Putin» and «Poroshenko» shook hands in Minsk. «Belarus' President Alexander Lukashenko» was host. | Vladimir Putin; Petro Poroshenko; Alexander Lukashenko
    2015-06-25 | «Greece's Alexis Tsipras» met «the heads of the European Commission, the European Central Bank and the IMF». | Alexis Tsipras; European Commission + European Central Bank + IMF
    2011-11-05 | «Italian premier Silvio Berlusconi» ruled out leaving. «Berlusconi» said «Italy» was rich. | Silvio Berlusconi; Silvio Berlusconi; Italy
    2017-10-27 | «Catalan leader Carles Puigdemont» proclaimed independence; «Madrid» dismissed «him». | Carles Puigdemont; Spain; Carles Puigdemont
    2017-09-14 | «British ministers» flew to Brussels. «Michel Barnier», the EU's chief negotiator, waited. | United Kingdom; Michel Barnier
    2019-02-28 | «U.S. President Donald Trump» walked out on «Kim» in Hanoi. | Donald Trump; Kim Jong-un
    2013-12-12 | «North Korea» executed «Jang Song Thaek», the uncle of «its leader». | North Korea; Jang Song-thaek; Kim Jong-un
    2012-11-21 | «Secretary Clinton» and «Egypt's foreign minister, Mohamed Kamel Amr», announced the truce in Cairo. | Hillary Clinton; Mohamed Kamel Amr
    2015-03-26 | «A Saudi-led coalition» bombed the airport of Sanaa. «The Houthis» vowed revenge. | -; Houthis
    2007-09-01 | «Christopher Hill», the chief U.S. negotiator, met «Kim Kye-gwan» in Geneva. «The two» spoke of reactors. | Christopher Hill; Kim Kye-gwan; Christopher Hill + Kim Kye-gwan
    2014-11-24 | «Secretary of Defense Chuck Hagel» resigned. «President Obama» praised «him». | Chuck Hagel; Barack Obama; Chuck Hagel
    2010-07-01 | «Poland's acting president, Bronislaw Komorowski», leads. «Komorowski» faces a «Kaczynski». | Bronisław Komorowski; Bronisław Komorowski; -
    1998-02-23 | «Annan» left «Baghdad» with a paper. «Tariq Aziz» had signed it. | Kofi Annan; -; Tariq Aziz
    1990-07-16 | «Kohl» and «Gorbachev» walked by the river in Arkhyz. «The chancellor» wore a cardigan. | Helmut Kohl; Mikhail Gorbachev; Helmut Kohl
    2001-04-01 | «Beijing» demanded an apology. «The U.S. ambassador» called it regrettable. | China; United States
    2018-05-08 | «The president» left the accord with «Iran». «Emmanuel Macron» and «Theresa May» regretted it. | -; Iran; Emmanuel Macron; Theresa May
    2014-12-17 | «Pope Francis» had written to both men. «The pontiff» turned seventy-eight. | Pope Francis; Pope Francis
    2022-07-22 | «Russia» and «Ukraine» signed in Istanbul with «Secretary-General António Guterres» and «Defence Minister Hulusi Akar». | Russia; Ukraine; António Guterres; Hulusi Akar
    2014-05-01 | The «Georgia» senator «Johnny Isakson» opposed it. | -; -
    2014-05-01 | Shares of «China» Mobile fell, and «Turkish» Airlines added flights. | -; -
    2014-05-01 | The bookshop on «Churchill» Avenue sells maps of «Lebanon», Pennsylvania. | -; -
    2014-05-01 | The «Panama» hat was made in Ecuador by «Maria Kerry». | -; -
    2014-05-01 | «Jackson» and «Wilson» were late for the parents' evening. | -; -
    2014-05-01 | The «Ford» plant in Cologne and the «Lincoln» showroom closed. | -; -
    2014-05-01 | «Merkel» Motors of Ohio won the contract from the «Truman» Library. | -; -
    2014-05-01 | «Michael Baker» teaches history; his wife, «Susan Powell», plays the organ. | -; -
    2014-05-01 | «English» lessons and «French» fries were free; a «German» shepherd barked. | -; -; -
    2014-05-01 | The «minister» of the Methodist church said grace. | -
    2014-05-01 | «A Frenchwoman» and two «Germans» reached the summit of Everest. | -; -
    """
}
