extension MentionCases {
  /// Constructions that reading real news brought up, in words of our own.
  static let readings = """
    2001-11-17 | «US President George Bush» shook hands with «the Russian president». | George W. Bush; Vladimir Putin
    2001-11-21 | «King Abdullah» came from Amman, «King Fahd» did not come. | Abdullah II of Jordan; Fahd of Saudi Arabia
    1990-11-19 | «President George Bush» signed after «Mikhail Gorbachev» had. | George H. W. Bush; Mikhail Gorbachev
    1983-05-01 | «Foreign Minister Shintaro Abe» of Japan spoke. | Shintaro Abe
    2016-03-20 | «Sergey Viktorovich Lavrov» and «Secretary of State Jon Kerry» met. | Sergei Lavrov; -
    2017-05-14 | «Secretary-General Antonio Gutteres» was in Beijing. | António Guterres
    1987-03-02 | «Secretary of State George Schultz» flew on. | George Shultz
    2016-04-02 | «Vladimir Putin» sent «Xi Jinping» a message, thanking «him» for the gift. | Vladimir Putin; Xi Jinping; Xi Jinping
    2016-05-01 | «Barack Obama» met «Angela Merkel». The visitors said «they» had seen the museum. | Barack Obama; Angela Merkel; -
    2014-03-02 | «The authorities in Kiev» called up the reserve. | Ukraine
    2014-06-01 | «Vladimir Putin» spoke in Sochi. Reporters entered «the Kremlin» by the gate. | Vladimir Putin; -
    2012-05-07 | He took the oath as «president of Russia» yesterday. | -
    2019-07-24 | The party elected him «prime minister» by a wide margin. | -
    2009-05-12 | «Dmitry Medvedev» returned home. Later «he» thanked «his» hosts. | Dmitry Medvedev; Dmitry Medvedev; -
    2009-05-12 | «Dmitry Medvedev» spoke of «his visit». | Dmitry Medvedev; Dmitry Medvedev
    2016-02-11 | «Russia» has stopped «its» strikes, said «Germany's foreign minister». | Russia; Russia; Frank-Walter Steinmeier
    2016-02-11 | «Saudi Arabia» joined the alliance. «It» promised aircraft. | Saudi Arabia; Saudi Arabia
    2016-02-11 | The plan was old. «It» promised nothing. | -
    2015-01-10 | «French Foreign Minister Laurent Fabius» said «his country» would pay. | Laurent Fabius; France
    2015-01-10 | «The Libyan House of Representatives» moved to Tobruk. | Libyan House of Representatives
    2015-06-01 | «Bosnian Serb leaders» refused; «Serbian leaders» agreed. | -; Serbia
    2003-05-02 | «The Bank of Japan» cut its rate. | Bank of Japan
    2011-08-01 | «Syrian rebels» held the town until «government troops» came. | -; -
    1991-01-18 | «The Saudi-led coalition» bombed the port. | -
    2016-07-01 | «Russia's U.N. ambassador» and «France's ambassador» spoke. | Russia; France
    2012-06-30 | «The foreign ministers of Russia, China and France» met in Geneva. «The ministers» agreed on a text. | Sergei Lavrov + Yang Jiechi + Laurent Fabius; Sergei Lavrov + Yang Jiechi + Laurent Fabius
    2018-06-12 | «Kim Jong Un» met «President Trump». Afterwards «the leaders» signed. | Kim Jong-un; Donald Trump; Kim Jong-un + Donald Trump
    """
}
