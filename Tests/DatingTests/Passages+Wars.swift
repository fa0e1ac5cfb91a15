extension Passages {
  /// Wars as encyclopaedias tell them: the year stands once, and the rest hangs on it.
  static let wars = [
    Passage(
      name: "a world war", published: "2009-05-10",
      marked: """
        The conflict grew out of [the late 19th century|18]. On [28 June 1914|1914-06-28], a student shot the \
        heir. [One month later|1914-07], on [28 July|1914-07-28], Vienna declared war. Between [1|1914-08-01] \
        and [4 August|1914-08-04] the alliances fell in. German troops crossed into Belgium on [the morning of 4 \
        August|1914-08-04TMO]. By [the end of the month|1914-08] they had taken Liège, and soon they stood on \
        the Marne. The battle lasted from [5|1914-09-05] to [12 September|1914-09-12]. For [the next three \
        years|P3Y] the lines hardly moved. In [the spring of 1915|1915-SP] gas was first used; it drifted over \
        the trenches at around [5 pm on 22 April|1915-04-22T17:00]. [That autumn|1915-FA], Bulgaria joined. The \
        siege of Verdun began in [mid-February 1916|1916-02] and went on for [ten months|P10M]. On [1 \
        July|1916-07-01] the British attacked on the Somme, losing 57,000 men on the first day. By \
        [mid-November|1916-11] it was over. [The following year|1917] brought mutinies: from [April|1917-04] \
        through [June 1917|1917-06] half of the army refused. The United States entered on [6 April \
        1917|1917-04-06]. [Later that year|1917], in [November|1917-11], Lenin took power. An armistice followed \
        on [15 December|1917-12-15]. The last offensive opened in [March 1918|1918-03]; on [8 \
        August|1918-08-08], the "black day", the line broke. At [11 am on 11 November 1918|1918-11-11T11:00] the \
        guns fell silent. Treaties were signed in [1919|1919] and [1920|1920]. Between [1914|1914] and \
        [1918|1918] some nine million soldiers died. [Today|PRESENT_REF] the fields are farmed.
        """),
    Passage(
      name: "a march on Moscow", published: "2009-07-02",
      marked: """
        The Grande Armée crossed the Niemen on [24 June 1812|1812-06-24]. [Four days later|1812-06-28] it \
        entered Vilna. Napoleon lost [eighteen days|P18D] there. By [August|1812-08] a third of the horses had \
        died. Smolensk burned on [the night of 17–18 August|1812-08-17TNI]. Kutuzov took command on [29 \
        August|1812-08-29], and [nine days later|1812-09-07] gave battle at Borodino. The guns opened at [6 \
        a.m.|1812-09-07T06:00] and fired until dusk. [A week later|1812-09-14] the French entered Moscow; fires \
        broke out [that evening|1812-09-14TEV] and burned for [four days|P4D]. Napoleon waited [five weeks|P5W] \
        and left on [19 October|1812-10-19]. Winter came [early that year|1812]: frost set in on [6 \
        November|1812-11-06]. Between [26|1812-11-26] and [29 November|1812-11-29] the army forced the Berezina. \
        On [5 December|1812-12-05] the emperor left for Paris. [The next day|1812-12-06] the cold fell to minus \
        30. By [14 December 1812|1812-12-14] the last men were over the river. Prussia changed sides in [early \
        1813|1813], and Austria [that August|1813-08]. Leipzig was fought from [16|1813-10-16] to [19 \
        October|1813-10-19]. Paris fell on [31 March of the following year|1814-03-31].
        """),
    Passage(
      name: "a war of cities", published: "2010-01-10",
      marked: """
        The Peloponnesian War ([431|BC0431]–[404 BC|BC0404]) was fought by Athens and Sparta. The Thirty Years' \
        Peace had been made in [446 BC|BC0446]. In [433 BC|BC0433] Corcyra asked for help. War broke out in [the \
        spring of 431 BC|BC0431-SP], when Thebans entered Plataea. [The following summer|BC0431-SU] plague \
        struck the city. Pericles died in [the autumn of 429 BC|BC0429-FA]. Mytilene revolted in [428 BC|BC0428] \
        and fell [the next year|BC0427]. In [425 BC|BC0425] Pylos was taken; [three years later|BC0422] Brasidas \
        was killed. The Peace of Nicias was sworn in [421 BC|BC0421], for [fifty years|P50Y], but it lasted \
        barely [six years|P6Y]. In [415 BC|BC0415] a fleet sailed for Sicily. [Two years later|BC0413], in \
        [August 413 BC|BC0413-08], it was lost. Oligarchs seized Athens in [411 BC|BC0411]. Lysander won at \
        Aegospotami in [405 BC|BC0405], and in [April 404 BC|BC0404-04] the city gave up. The history by \
        Thucydides ends in [the winter of 411 BC|BC0411-WI]. By [the middle of the 4th century BC|BC03] Macedon \
        was rising.
        """),
    Passage(
      name: "a war in the jungle", published: "2009-11-20",
      marked: """
        French rule began in [the 1860s|186] and lasted for [almost a century|P100Y]. On [2 September \
        1945|1945-09-02] independence was declared. War broke out in [December 1946|1946-12]. For [the next few \
        years|PXY] it was a war of ambushes. Dien Bien Phu fell on [7 May 1954|1954-05-07] after a siege of [55 \
        days|P55D]. Elections were planned for [July 1956|1956-07] but were never held. In [early 1959|1959] \
        Hanoi chose war. On [the night of November 1, 1963|1963-11-01TNI], soldiers surrounded the palace; Diem \
        was shot [the next morning|1963-11-02TMO]. [Three weeks later|1963-11-23] Kennedy was dead. On [August \
        2, 1964|1964-08-02], a destroyer was attacked in the Gulf of Tonkin; a second attack was reported [two \
        days later|1964-08-04]. Marines landed on [March 8, 1965|1965-03-08]. By [the end of the year|1965] \
        there were 184,000 troops. In [1966|1966]–[67|1967] they were half a million. The Tet Offensive began in \
        the early hours of [January 31, 1968|1968-01-31]. Hue was held for [26 days|P26D]. On [March \
        31|1968-03-31] Johnson said he would not run. Talks opened in Paris in [May|1968-05]. Nixon took office \
        [the following January|1969-01]. In [the spring of 1970|1970-SP] troops entered Cambodia. Haiphong was \
        mined in [May 1972|1972-05]. The Christmas Bombing lasted from [December 18|1972-12-18] to \
        [29|1972-12-29]. A peace was signed on [January 27, 1973|1973-01-27]. [Two years later|1975] it was \
        over: Saigon fell at [10:45 on the morning of April 30, 1975|1975-04-30T10:45]. Since [the 1990s|199] \
        trade has grown [every year|P1Y].
        """),
    Passage(
      name: "a war between states", published: "2008-08-08",
      marked: """
        Lincoln won in [November 1860|1860-11]. By [February 1861|1861-02] seven states had left. At [4:30 a.m. \
        on April 12|1861-04-12T04:30], guns fired on Fort Sumter. It surrendered [the next \
        afternoon|1861-04-13TAF]. Bull Run, on [July 21, 1861|1861-07-21], ended in a rout. In [the winter of \
        1861–62|1861-WI] the armies drilled. McClellan moved in [the spring|1862-SP]. Shiloh ([April \
        6|1862-04-06]–[7, 1862|1862-04-07]) cost 23,000 men in [two days|P2D]. On [September 17|1862-09-17], the \
        bloodiest day, the armies met at Antietam. [Five days later|1862-09-22] Lincoln issued a proclamation, \
        effective [January 1, 1863|1863-01-01]. Gettysburg was fought in [the first three days|P3D] of \
        [July|1863-07]. On [the afternoon of July 3|1863-07-03TAF], Pickett charged. Vicksburg fell on [the \
        Fourth of July|1863-07-04]. Grant took command in [March of 1864|1864-03]. Through [May|1864-05] and \
        [June|1864-06] he pushed south. Sherman took Atlanta on [September 2|1864-09-02] and Savannah by \
        [Christmas|1864-12-25]. Petersburg held for [more than nine months|P9M]. Lee surrendered on [the 9th of \
        April, 1865|1865-04-09]; on [the evening of the 14th|1865-04-14TEV], Lincoln was shot. He died at [7:22 \
        the next morning|1865-04-15T07:22]. The last army gave up on [June 23|1865-06-23]. It had lasted [four \
        years|P4Y].
        """),
    Passage(
      name: "a war in the south of Africa", published: "2009-09-09",
      marked: """
        The Cape was settled in [the 17th century|16]. In [1806|1806] it passed to Britain. Gold was found in \
        [1886|1886]. The Jameson Raid of [29 December 1895|1895-12-29] to [2 January 1896|1896-01-02] failed. \
        War began on [11 October 1899|1899-10-11]. In [one week|P1W] of [mid-December|1899-12], from \
        [10|1899-12-10]–[17 December|1899-12-17], the British lost three battles. Roberts landed on [10 January \
        1900|1900-01-10]. Ladysmith held out [118 days|P118D], until [28 February|1900-02-28]. Pretoria fell in \
        [June|1900-06]. By [September 1900|1900-09] the cities were taken, and Roberts went home in \
        [December|1900-12]. For [another eighteen months|P18M] the commandos fought on. In the course of \
        [1901|1901] the farms burned. The peace was signed on [the last day of May 1902|1902-05-31]. In the \
        [years|PXY] after the war money flowed. The Union came [eight years later|1910].
        """),
    Passage(
      name: "wars of a republic", published: "2009-06-06",
      marked: """
        The First Punic War lasted from [264|BC0264] to [241 BC|BC0241]. In [the 3rd century BC|BC02] Carthage \
        ruled the sea. Rome built a fleet in [60 days|P60D]. In [218 BC|BC0218] Hannibal left Spain in [late \
        spring|BC0218-SP]. He crossed the Alps [that autumn|BC0218-FA], in [fifteen days|P15D]. [The next \
        year|BC0217] he won at Trasimene, on [21 June|BC0217-06-21]. At Cannae, on [2 August 216 \
        BC|BC0216-08-02], 50,000 died in [a single day|P1D]. For [more than a decade|P10Y] he roamed Italy. He \
        was called home in [203 BC|BC0203] and lost at Zama [a year later|BC0202]. In [149 BC|BC0149] Rome came \
        back; the city fell in [the spring of 146 BC|BC0146-SP] after [three years|P3Y]. Augustus founded it \
        anew in [29 BC|BC0029], and it fell to the Arabs in [AD 698|0698]. In [the 2nd century AD|01] it was the \
        third city of the empire.
        """),
    Passage(
      name: "a conquest", published: "2009-02-02",
      marked: """
        Caesar was named governor in [59 BC|BC0059]. In [the spring of 58 BC|BC0058-SP] the Helvetii moved. They \
        were beaten at Bibracte [that summer|BC0058-SU]. In [57 BC|BC0057] he went north, and [the following \
        year|BC0056] he fought at sea. He crossed to Britain in [55|BC0055] and [54 BC|BC0054]. In [January 52 \
        BC|BC0052-01] Cenabum rose. Alesia fell in [September 52 BC|BC0052-09], and [two years later|BC0050] the \
        war was over. On [10 January 49 BC|BC0049-01-10] he crossed the Rubicon. Pompey was beaten on [9 August \
        48 BC|BC0048-08-09]. Caesar was killed in [March 44 BC|BC0044-03]. By [the 1st century AD|00] Gaul was \
        Roman. It stayed so for [nearly five centuries|P500Y], until [AD 486|0486]. The city was founded in [753 \
        BC|BC0753] and sacked about [390 BC|BC0390]. In [the late 2nd century BC|BC01] Marius rebuilt the army.
        """),
    Passage(
      name: "a war of ten weeks", published: "2010-05-05",
      marked: """
        Revolt broke out on [24 February 1895|1895-02-24]. On [the evening of February 15, 1898|1898-02-15TEV], \
        at [9:40 p.m.|1898-02-15T21:40], the Maine blew up. War was declared on [April 25|1898-04-25], \
        retroactive to [April 21|1898-04-21]. At dawn on [May 1|1898-05-01] Dewey opened fire; by \
        [noon|1898-05-01T12:00] it was over. Troops landed in [late June|1898-06], and on [July 1|1898-07-01] \
        took San Juan Hill. The fleet was sunk on [July 3|1898-07-03]. [Two weeks later|1898-07-17] Santiago \
        gave up. The fighting stopped on [August 12|1898-08-12]. The treaty was signed on [December \
        10|1898-12-10] and ratified [the following February|1899-02]. In all it took [ten weeks|P10W].
        """),
    Passage(
      name: "a war of parties", published: "2009-08-20",
      marked: """
        The Northern Expedition set out in [July 1926|1926-07]. In [April 1927|1927-04] came the purge. Mao led \
        the Autumn Harvest Uprising on [7 September 1927|1927-09-07]. The first encirclement began at [the end \
        of 1930|1930]. In [October 1934|1934-10] the Long March set out; it ended [a year later|1935]. On [12 \
        December 1936|1936-12-12], Chiang was seized. [Two weeks later|1936-12-26] he was freed. From \
        [1937|1937] until [1945|1945] both fought Japan. In the first months of [1946|1946] a truce held. \
        Fighting began again [that summer|1946-SU]. Yan'an was lost on [19 March 1947|1947-03-19], and in [the \
        summer of the same year|1947-SU] Liu crossed the Yellow River. The Liaoshen campaign ended on [2 \
        November 1948|1948-11-02], the Huaihai campaign [two months later|1949-01]. Peiping fell on [31 January \
        1949|1949-01-31]. On [the night of April 20–21|1949-04-20TNI] the army crossed the Yangtze; Nanjing fell \
        [two days later|1949-04-22]. On [1 October 1949|1949-10-01] a republic was proclaimed. In [the early \
        morning of 10 December|1949-12-10TMO] Chiang flew to Taiwan. Martial law stood for [the next 38 \
        years|P38Y]. As of [2009|2009] no peace has been signed.
        """),
    Passage(
      name: "a war of islands", published: "2007-06-14",
      marked: """
        In [early 1982|1982] the junta was in trouble. On [19 March|1982-03-19] scrap men raised a flag on South \
        Georgia. The landing came on [2 April|1982-04-02]; [the next day|1982-04-03] the Council voted. The \
        fleet sailed on [5 April|1982-04-05]. On [the 25th|1982-04-25] South Georgia was retaken. On [1 \
        May|1982-05-01] a bomber struck the runway, and [the following afternoon|1982-05-02TAF] a cruiser was \
        sunk. [Two days later|1982-05-04] came the reply. At [04:00 on 21 May|1982-05-21T04:00] men went ashore. \
        The garrison gave up on [14 June|1982-06-14].
        """),
    Passage(
      name: "a war of two empires", published: "2010-06-16",
      marked: """
        On [8 February 1904|1904-02-08], [three hours|PT3H] before the declaration reached Petersburg, boats \
        struck Port Arthur at night. Russia declared war [eight days later|1904-02-16]. The Yalu was crossed \
        between [30 April|1904-04-30] and [1 May|1904-05-01]. Through [the summer|1904-SU] the siege tightened. \
        On [10 August|1904-08-10] the fleet tried to break out. Hill 203 was taken on [5 December \
        1904|1904-12-05] after [a week|P1W] of attacks, and the fortress gave up on [2 January|1905-01-02]. At \
        Mukden, from [20 February|1905-02-20] to [10 March 1905|1905-03-10], 600,000 men fought. The Baltic \
        fleet had sailed in [October of the previous year|1904-10]. It met Togo in the strait on \
        [27|1905-05-27]–[28 May|1905-05-28]. By [the morning of the 28th|1905-05-28TMO] it was gone. Talks ran \
        for most of [August|1905-08]. The treaty was signed on [5 September|1905-09-05]. Within [a decade|P10Y] \
        another war came. The [1905|1905] revolution shook the throne.
        """),
    Passage(
      name: "a war of faiths", published: "2009-03-15",
      marked: """
        The Thirty Years' War began in [1618|1618] and ended in [1648|1648]. In [the 16th|15] and [17th \
        centuries|16] faith divided Europe. On [23 May 1618|1618-05-23] two regents were thrown from a window. \
        The White Mountain was lost on [8 November 1620|1620-11-08]. Sweden landed in [July of 1630|1630-07]. \
        Magdeburg was sacked on [20 May of the following year|1631-05-20], and on [17 September|1631-09-17] \
        Tilly was beaten. Gustavus fell in [November 1632|1632-11]; [less than two years later|1634] his army \
        was gone. France declared war in [May 1635|1635-05]. In [1643|1643] troops from Spain were beaten at \
        Rocroi. By [1644|1644] soldiers lived off the land. Talks took [four and a half years|P4Y6M]. The peace \
        was sworn on [15 May|1648-05-15] and [24 October 1648|1648-10-24]. In [the mid-17th century|16] a third \
        of the towns lay empty. [Half a century|P50Y] passed before they grew.
        """),
  ]
}
