/// Sentences with the words in question between « and », the day they were written, and who is meant by each.
///
/// Several who act together are joined by `+`; `-` stands for nobody of the tables. A place is fine where nobody is.
enum MentionCases {
  static let all: [String] = [
    coldWar, nineties, noughties, tens, twenties, constructions, newsroom, readings, negatives,
  ]
  .flatMap { $0.split(separator: "\n").map(String.init) }

  static let coldWar = """
    1945-07-20 | «President Truman» met «Marshal Stalin» and «Winston Churchill» at Potsdam. | Harry Truman; Joseph Stalin; Winston Churchill
    1947-06-06 | «Secretary of State George Marshall» offered aid to all of Europe. | George Marshall
    1948-05-15 | «David Ben-Gurion» read the declaration in Tel Aviv. | David Ben-Gurion
    1950-06-28 | «President Truman» ordered American aircraft to help the South Koreans. | Harry Truman
    1955-04-20 | «Jawaharlal Nehru» and «Zhou Enlai» spoke at the conference in Bandung. | Jawaharlal Nehru; Zhou Enlai
    1956-07-27 | «President Gamal Abdel Nasser» of Egypt took over the canal. | Gamal Abdel Nasser
    1956-11-05 | «Prime Minister Anthony Eden» told the House that British troops had landed. | Anthony Eden
    1957-03-06 | «Kwame Nkrumah» proclaimed the independence of Ghana. | Kwame Nkrumah
    1959-09-26 | «President Eisenhower» received «Nikita Khrushchev» at Camp David. | Dwight Eisenhower; Nikita Khrushchev
    1961-06-04 | «President Kennedy» left Vienna after two days with the «Soviet leader». | John Kennedy; Nikita Khrushchev
    1961-02-14 | «Patrice Lumumba» had been prime minister of the Congo for eleven weeks. | Patrice Lumumba
    1962-10-29 | «The Kremlin» agreed to withdraw the missiles from «Cuba», said «President Kennedy». | Soviet Union; Cuba; John Kennedy
    1963-01-22 | «Chancellor Konrad Adenauer» and «President Charles de Gaulle» signed the treaty in Paris. | Konrad Adenauer; Charles de Gaulle
    1967-06-08 | «Foreign Minister Abba Eban» of Israel addressed the «Security Council». | Abba Eban; United Nations Security Council
    1970-12-07 | «Chancellor Willy Brandt» knelt in Warsaw before he signed the treaty. | Willy Brandt
    1971-04-15 | «Indira Gandhi» said «India» would take in the refugees. | Indira Gandhi; India
    1972-02-21 | «President Nixon» was received by «Mao Zedong» an hour after landing in Peking. | Richard Nixon; Mao Zedong
    1973-01-28 | «Henry Kissinger» and «Le Duc Tho» initialled the accord. | Henry Kissinger; Le Duc Tho
    1973-09-12 | «President Salvador Allende» died when the army stormed his palace. | Salvador Allende
    1974-04-26 | «Prime Minister Marcelo Caetano» was flown out of «Portugal». | Marcelo Caetano; Portugal
    1975-08-01 | «Leonid Brezhnev», «Gerald Ford» and «Helmut Schmidt» signed the act in Helsinki. | Leonid Brezhnev; Gerald Ford; Helmut Schmidt
    1977-11-20 | «President Anwar Sadat» spoke in the Knesset, and «Menachem Begin» answered him. | Anwar Sadat; Menachem Begin
    1978-09-18 | «President Carter» brought «Sadat» and «Begin» together. «The three leaders» signed at the White House. | Jimmy Carter; Anwar Sadat; Menachem Begin; Menachem Begin + Anwar Sadat + Jimmy Carter
    1979-02-02 | «Ayatollah Khomeini» returned to Tehran from exile. | Ruhollah Khomeini
    1979-05-05 | «Margaret Thatcher» named «Lord Carrington» foreign secretary. | Margaret Thatcher; Peter Carrington
    1980-04-19 | «Robert Mugabe» took the oath in Salisbury. | Robert Mugabe
    1981-10-07 | «Vice President Hosni Mubarak» will lead «Egypt» after the killing of «President Sadat». | Hosni Mubarak; Egypt; Anwar Sadat
    1982-04-03 | «Argentina» seized the islands and «Prime Minister Thatcher» sent the fleet. | Argentina; Margaret Thatcher
    1983-10-26 | «Grenada» was invaded on the order of «President Reagan». | Grenada; Ronald Reagan
    1984-12-20 | «Zhao Ziyang» and «Mrs Thatcher» signed the declaration on Hong Kong. | Zhao Ziyang; Margaret Thatcher
    1985-11-20 | «President Reagan» sat opposite «Soviet leader Mikhail Gorbachev» by the lake. «The two leaders» talked alone. | Ronald Reagan; Mikhail Gorbachev; Ronald Reagan + Mikhail Gorbachev
    1986-02-26 | «Corazon Aquino» became president as «Ferdinand Marcos» fled to Hawaii. | Corazon Aquino; Ferdinand Marcos
    1987-04-14 | «Secretary of State George Shultz» met «Foreign Minister Eduard Shevardnadze» in Moscow. | George Shultz; Eduard Shevardnadze
    1987-06-13 | «Reagan» asked «Gorbachev» in Berlin to open the gate. | Ronald Reagan; Mikhail Gorbachev
    1988-04-15 | «U.N. Secretary-General Javier Perez de Cuellar» hailed the accords on «Afghanistan». | Javier Perez de Cuellar; Afghanistan
    1989-11-29 | «Chancellor Helmut Kohl» told parliament of his ten points, and «the chancellor» was applauded. | Helmut Kohl; Helmut Kohl
    """

  static let nineties = """
    1990-08-03 | «President Saddam Hussein» of Iraq sent his army into «Kuwait». | Saddam Hussein; Kuwait
    1990-09-13 | «Hans-Dietrich Genscher», «Eduard Shevardnadze» and «James Baker» signed in Moscow. | Hans-Dietrich Genscher; Eduard Shevardnadze; James Baker
    1990-02-12 | «Nelson Mandela» was freed by «President F.W. de Klerk». | Nelson Mandela; F. W. de Klerk
    1991-06-26 | «Yugoslavia» sent tanks after «Slovenia» declared its independence. | Yugoslavia; Slovenia
    1991-08-22 | «Boris Yeltsin» was cheered by the crowd. | Boris Yeltsin
    1991-10-31 | «Secretary of State James Baker» opened the talks with «his Soviet counterpart, Boris Pankin». | James Baker; Boris Pankin
    1992-04-07 | «Alija Izetbegovic» asked for help while «Serbia» denied any part. | Alija Izetbegovic; Serbia
    1993-09-14 | «Yasser Arafat» shook the hand of «Yitzhak Rabin» as «President Clinton» looked on. | Yasser Arafat; Yitzhak Rabin; Bill Clinton
    1994-01-15 | «Presidents Clinton» and «Yeltsin» signed with «Ukraine's president». | Bill Clinton; Boris Yeltsin; Leonid Kravchuk
    1994-10-27 | «King Hussein» of Jordan and «Prime Minister Yitzhak Rabin» watched the signing. | Hussein of Jordan; Yitzhak Rabin
    1995-11-22 | «Slobodan Milosevic», «Franjo Tudjman» and «Alija Izetbegovic» initialled the agreement in Dayton. | Slobodan Milosevic; Franjo Tudjman; Alija Izetbegovic
    1995-06-15 | «President Jacques Chirac» said «France» would test again. | Jacques Chirac; France
    1996-12-18 | «Kofi Annan» will succeed «Boutros Boutros-Ghali» at the «United Nations». | Kofi Annan; Boutros Boutros-Ghali; United Nations
    1996-06-01 | «Prime Minister Benjamin Netanyahu» called «the Palestinian leader, Yasser Arafat». | Benjamin Netanyahu; Yasser Arafat
    1997-05-28 | «NATO Secretary-General Javier Solana» and «Russian Foreign Minister Yevgeny Primakov» agreed on the act. | Javier Solana; Yevgeny Primakov
    1997-03-22 | «President Yeltsin» and «President Clinton» met in Helsinki. «Yeltsin» said «he» was content. | Boris Yeltsin; Bill Clinton; Boris Yeltsin; Boris Yeltsin
    1998-04-11 | «Bertie Ahern» and «Tony Blair» welcomed the accord. | Bertie Ahern; Tony Blair
    1998-05-29 | «Prime Minister Nawaz Sharif» said «Pakistan» had tested five devices. | Nawaz Sharif; Pakistan
    1999-03-25 | «Secretary of State Madeleine Albright» said «she» had called «Foreign Secretary Robin Cook». | Madeleine Albright; Madeleine Albright; Robin Cook
    1999-09-13 | «President B.J. Habibie» let troops into East Timor. | B. J. Habibie
    """

  static let noughties = """
    2000-06-15 | «Kim Dae-jung» met «Kim Jong-il» in Pyongyang. | Kim Dae-jung; Kim Jong-il
    2000-07-25 | «Ehud Barak» and «Yasser Arafat» left without a deal. «The two men» had talked for two weeks. | Ehud Barak; Yasser Arafat; Ehud Barak + Yasser Arafat
    2000-10-06 | «Vojislav Kostunica» claimed victory over «Slobodan Milosevic». | Vojislav Kostunica; Slobodan Milosevic
    2001-06-17 | «President Bush» looked into the eyes of «the Russian president». | George W. Bush; Vladimir Putin
    2001-10-08 | «Donald Rumsfeld» said «the Taliban» had been warned. | Donald Rumsfeld; Taliban
    2002-03-29 | «Crown Prince Abdullah» put the plan to the «Arab League». | Abdullah of Saudi Arabia; Arab League
    2003-02-06 | «Secretary of State Colin Powell» showed pictures to the «U.N. Security Council». | Colin Powell; United Nations Security Council
    2003-02-15 | «French Foreign Minister Dominique de Villepin» was applauded; «Joschka Fischer» agreed with «de Villepin». | Dominique de Villepin; Joschka Fischer; Dominique de Villepin
    2003-03-18 | «Prime Minister Jose Maria Aznar» joined «Bush» and «Blair» on the Azores. | José María Aznar; George W. Bush; Tony Blair
    2003-11-24 | «Eduard Shevardnadze» resigned as president of «Georgia». | Eduard Shevardnadze; Georgia
    2004-12-28 | «Viktor Yushchenko» beat «Viktor Yanukovych» in «Ukraine». | Viktor Yushchenko; Viktor Yanukovych; Ukraine
    2005-02-09 | «Ariel Sharon» and «Mahmoud Abbas» met in Sharm el-Sheikh, host «Hosni Mubarak» said. | Ariel Sharon; Mahmoud Abbas; Hosni Mubarak
    2005-06-30 | «Condoleezza Rice» called «her Indian counterpart». | Condoleezza Rice; Natwar Singh
    2006-01-16 | «Ellen Johnson Sirleaf» was sworn in as president of «Liberia». | Ellen Johnson Sirleaf; Liberia
    2006-07-18 | «Prime Minister Fouad Siniora» begged the world to stop «Israel». | Fouad Siniora; Israel
    2006-10-10 | «Ban Ki-moon» was named by the council. «Ban», the South Korean foreign minister, takes over in January. | Ban Ki-moon; Ban Ki-moon
    2007-02-11 | «President Vladimir Putin» told «Angela Merkel» in Munich what he thought of «NATO». | Vladimir Putin; Angela Merkel; NATO
    2007-12-28 | «Benazir Bhutto» was killed; «President Pervez Musharraf» declared mourning. | Benazir Bhutto; Pervez Musharraf
    2008-08-13 | «President Nicolas Sarkozy» brought the plan from «Dmitry Medvedev» to «Mikheil Saakashvili». | Nicolas Sarkozy; Dmitry Medvedev; Mikheil Saakashvili
    2008-02-18 | «Hashim Thaci» read the declaration, and «Belgrade» recalled its envoys. | Hashim Thaci; Serbia
    2008-02-29 | «Raila Odinga» and «Mwai Kibaki» agreed to share power, «Kofi Annan» announced. | Raila Odinga; Mwai Kibaki; Kofi Annan
    2009-03-07 | «Secretary of State Hillary Clinton» gave «Sergey Lavrov» a red button. «Clinton» laughed. | Hillary Clinton; Sergei Lavrov; Hillary Clinton
    2009-06-29 | «Manuel Zelaya» was flown out of «Honduras» by the army. | Manuel Zelaya; Honduras
    2009-12-19 | «Wen Jiabao», «Manmohan Singh», «Lula» and «Jacob Zuma» were in the room when «Obama» came in. | Wen Jiabao; Manmohan Singh; Luiz Inácio Lula da Silva; Jacob Zuma; Barack Obama
    """

  static let tens = """
    2010-04-09 | «Presidents Obama» and «Medvedev» signed the treaty in Prague, where «Vaclav Klaus» was host. | Barack Obama; Dmitry Medvedev; Václav Klaus
    2011-02-12 | «Hosni Mubarak» resigned after eighteen days. | Hosni Mubarak
    2011-03-19 | «Moammar Gadhafi» was told to stop by «British Prime Minister David Cameron». | Muammar Gaddafi; David Cameron
    2011-07-10 | «Salva Kiir» became the first president of «South Sudan». | Salva Kiir; South Sudan
    2012-02-25 | «Former U.N. Secretary-General Kofi Annan» was named envoy to «Syria». | Kofi Annan; Syria
    2012-10-09 | «German Chancellor Angela Merkel» visited «Greek Prime Minister Antonis Samaras» in Athens. | Angela Merkel; Antonis Samaras
    2013-09-14 | «John Kerry» and «Sergei Lavrov» agreed in Geneva that «Syria» must give up its gas. | John Kerry; Sergei Lavrov; Syria
    2013-11-24 | «EU foreign policy chief Catherine Ashton» announced the deal with «Iranian Foreign Minister Mohammad Javad Zarif». | Catherine Ashton; Mohammad Javad Zarif
    2013-07-04 | «President Mohamed Morsi» was removed by «Gen. Abdel Fattah al-Sisi». | Mohamed Morsi; Abdel Fattah el-Sisi
    2014-03-29 | «Secretary of State John F. Kerry» will dine with «his Russian counterpart» in Paris. | John Kerry; Sergei Lavrov
    2014-02-23 | «Viktor Janukowitsch» fled; «Yulia Tymoshenko» was freed. | Viktor Yanukovych; Yulia Tymoshenko
    2014-06-07 | «Petro Poroshenko» spoke with «Putin» in Normandy with «Merkel» and «Hollande». | Petro Poroshenko; Vladimir Putin; Angela Merkel; François Hollande
    2014-09-05 | «NATO Secretary-General Anders Fogh Rasmussen» met «Ukrainian President Petro Poroshenko» in Wales. | Anders Fogh Rasmussen; Petro Poroshenko
    2014-12-18 | «Raul Castro» and «President Obama» spoke at the same hour. | Raúl Castro; Barack Obama
    2015-02-13 | «The leaders of Germany, France, Russia and Ukraine» talked all night in Minsk. | Angela Merkel + François Hollande + Vladimir Putin + Petro Poroshenko
    2015-07-15 | «Iran» and «the six world powers» signed in Vienna, «Federica Mogherini» said. | Iran; P5+1; Federica Mogherini
    2015-11-25 | «Turkish President Recep Tayyip Erdogan» defended the downing; «Ahmet Davutoglu» said «he» gave the order. | Recep Tayyip Erdoğan; Ahmet Davutoğlu; Ahmet Davutoğlu
    2015-07-06 | «Alexis Tsipras» lost «Yanis Varoufakis», his finance minister. | Alexis Tsipras; Yanis Varoufakis
    2016-06-24 | «David Cameron» said «he» would go, and «Nigel Farage» cheered. | David Cameron; David Cameron; Nigel Farage
    2016-09-26 | «President Juan Manuel Santos» and «Timochenko» signed in Cartagena. | Juan Manuel Santos; Timochenko
    2016-10-07 | «Staffan de Mistura» offered to walk the fighters out himself. | Staffan de Mistura
    2017-01-28 | «Theresa May» was the first to see «President Donald Trump». «She» took his hand. | Theresa May; Donald Trump; Theresa May
    2017-08-09 | «Trump» threatened «North Korea» with fire. | Donald Trump; North Korea
    2017-11-16 | «Robert Mugabe» was held by the army; «Emmerson Mnangagwa» waited. | Robert Mugabe; Emmerson Mnangagwa
    2017-11-22 | «Saad Hariri» came back to «Lebanon». | Saad Hariri; Lebanon
    2018-04-27 | «Moon Jae-in» took «Kim Jong Un» by the hand. | Moon Jae-in; Kim Jong-un
    2018-07-09 | «Abiy Ahmed» and «Isaias Afwerki» signed in Asmara. | Abiy Ahmed; Isaias Afwerki
    2018-10-21 | «Foreign Minister Adel al-Jubeir» said «Riyadh» did not know. | Adel al-Jubeir; Saudi Arabia
    2018-06-18 | «Zoran Zaev» and «Alexis Tsipras» watched as «Nikola Dimitrov» signed. | Zoran Zaev; Alexis Tsipras; Nikola Dimitrov
    2019-01-24 | «Juan Guaido» swore himself in; «Nicolas Maduro» broke with «Washington». | Juan Guaidó; Nicolás Maduro; United States
    2019-04-22 | «Volodymyr Zelenskiy» beat «Poroshenko» by far. | Volodymyr Zelensky; Petro Poroshenko
    2019-08-06 | «Narendra Modi» ended the status of Kashmir, and «Imran Khan» protested. | Narendra Modi; Imran Khan
    2019-11-11 | «Evo Morales» resigned and left for «Mexico». | Evo Morales; Mexico
    """

  static let twenties = """
    2020-01-03 | «Secretary of State Mike Pompeo» claimed «Qassem Soleimani» had planned attacks. | Mike Pompeo; Qasem Soleimani
    2020-08-20 | «Alexander Lukashenko» blamed «Poland»; «Sviatlana Tsikhanouskaya» spoke from «Vilnius». | Alexander Lukashenko; Poland; Sviatlana Tsikhanouskaya; -
    2020-09-16 | «Benjamin Netanyahu» signed with «Bahrain» and the «UAE» at the White House. | Benjamin Netanyahu; Bahrain; United Arab Emirates
    2020-11-10 | «Nikol Pashinyan» and «Ilham Aliyev» signed what «Putin» announced. | Nikol Pashinyan; Ilham Aliyev; Vladimir Putin
    2020-12-15 | «President-elect Biden» thanked the electors. | Joe Biden
    2021-02-02 | «Aung San Suu Kyi» was seized as «Min Aung Hlaing» took over. | Aung San Suu Kyi; Min Aung Hlaing
    2021-06-16 | «President Biden» met «President Putin» in Geneva, where «Guy Parmelin» greeted both. | Joe Biden; Vladimir Putin; Guy Parmelin
    2021-08-16 | «Ashraf Ghani» fled as «the Taliban» came. | Ashraf Ghani; Taliban
    2022-02-16 | «Chancellor Olaf Scholz» sat at the long table with «the Russian president». | Olaf Scholz; Vladimir Putin
    2022-02-25 | «Volodymyr Zelensky» stayed. «The Ukrainian president» asked «NATO» for help. | Volodymyr Zelensky; Volodymyr Zelensky; NATO
    2022-07-23 | «Antonio Guterres» saw «Sergei Shoigu» and «Hulusi Akar» sign in Istanbul. | António Guterres; Sergei Shoigu; Hulusi Akar
    2022-09-07 | «Liz Truss» named «James Cleverly» foreign secretary. | Liz Truss; James Cleverly
    2022-07-10 | «Gotabaya Rajapaksa» will go, and «Ranil Wickremesinghe» too. | Gotabaya Rajapaksa; Ranil Wickremesinghe
    2023-03-11 | «Ali Shamkhani» signed with the Saudis as «Wang Yi» looked on. | Ali Shamkhani; Wang Yi
    2023-07-27 | «Mohamed Bazoum» was held by his own guards in «Niger». | Mohamed Bazoum; Niger
    2023-11-08 | «Antony Blinken» said after the «G7» talks that Gaza must not be occupied again. | Antony Blinken; G7
    2023-12-14 | «Donald Tusk» was sworn in, and «Radoslaw Sikorski» is «his foreign minister». | Donald Tusk; Radosław Sikorski; Radosław Sikorski
    2024-03-08 | «Ulf Kristersson» handed over the papers; «Sweden» is in. | Ulf Kristersson; Sweden
    2024-07-06 | «Keir Starmer» named «David Lammy»; «Lammy» flew to Berlin. | Keir Starmer; David Lammy; David Lammy
    2024-10-02 | «Mark Rutte» took over from «Jens Stoltenberg» at «NATO». | Mark Rutte; Jens Stoltenberg; NATO
    2024-06-03 | «Claudia Sheinbaum» won; «Andres Manuel Lopez Obrador» hands over in October. | Claudia Sheinbaum; Andrés Manuel López Obrador
    2024-12-09 | «Bashar al-Assad» landed in Moscow. «Ahmed al-Sharaa» rules in «Damascus». | Bashar al-Assad; Ahmed al-Sharaa; -
    2025-03-01 | «President Trump» and «Zelenskyy» quarrelled in the Oval Office while «JD Vance» looked on. | Donald Trump; Volodymyr Zelensky; JD Vance
    2025-03-12 | «Secretary of State Marco Rubio» met «Andrii Sybiha» in Jeddah. | Marco Rubio; Andrii Sybiha
    2025-05-07 | «Friedrich Merz» called «Emmanuel Macron» on his first day. | Friedrich Merz; Emmanuel Macron
    """
}
