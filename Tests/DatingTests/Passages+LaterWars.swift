extension Passages {
  /// More wars, and what in their tales only looks like a time.
  static let laterWars = [
    Passage(
      name: "a war for independence", published: "2009-11-01",
      marked: """
        The conquest began in [the 1830s|183]. On [8 May 1945|1945-05-08] a march ended in blood. [Nine years \
        later|1954], in [the early morning hours of 1 November 1954|1954-11-01TMO], bombs went off. On [20 \
        August of the following year|1955-08-20] the FLN struck Philippeville. The Battle of Algiers began in \
        [late 1956|1956]: on [30 September|1956-09-30], three women placed bombs. In [January 1957|1957-01] \
        troops entered the casbah; [that same month|1957-01], a strike was called. By [the end of 1957|1957] the \
        city was quiet. On [the 13th of May 1958|1958-05-13] settlers stormed an office. De Gaulle took office \
        [three weeks later|1958-06-03]. On [the night of 21–22 April 1961|1961-04-21TNI] four generals rose. \
        [Five days later|1961-04-26] they gave up. In all it took [seven and a half years|P7Y6M].
        """),
    Passage(
      name: "a war of six days", published: "2008-06-05",
      marked: """
        In the Six-Day War of [June 1967|1967-06] Israel struck first. In [mid-May|1967-05] Egypt had moved \
        troops into the Sinai. On [22 May|1967-05-22] the straits were closed. At [7:45 on 5 \
        June|1967-06-05T07:45] jets took off; within [three hours|PT3H] the air force of Egypt was gone. [That \
        evening|1967-06-05TEV] troops reached Gaza. On [7 June|1967-06-07] Jerusalem fell; the Golan was taken \
        on [the 9th|1967-06-09] and [10th|1967-06-10]. A cease-fire began at [6:30 p.m.|1967-06-10T18:30]. [Six \
        years later|1973] came the October War. Yom Kippur fell on [6 October 1973|1973-10-06]. In the \
        [weeks|PXW] following the attack oil rose. [Ten days later|1973-10-16] the canal was crossed.
        """),
    Passage(
      name: "a war of a hundred years", published: "2010-02-22",
      marked: """
        The Hundred Years' War was fought from [1337|1337] to [1453|1453]. In [the 14th|13] and [15th \
        centuries|14] claims passed by marriage. Edward won at Crécy in [August 1346|1346-08]. Calais held out \
        for [almost a year|P1Y]. In [1348|1348]–[49|1349] the plague killed a third. A treaty of [1360|1360] \
        gave him Aquitaine. [Nine years later|1369] it was war again. Henry landed on [13 August \
        1415|1415-08-13]. Agincourt was won on [25 October, 1415|1415-10-25], Saint Crispin's Day. He was named \
        heir in [May of 1420|1420-05] and died [two years later|1422]. Orléans was freed in [the spring of \
        1429|1429-SP]; [that July|1429-07] Charles was crowned. Joan was burned on [30 May 1431|1431-05-30], at \
        about [nine in the morning|1431-05-30T09:00]. By [the middle of the century|14] only Calais was left, \
        and it was lost in [January 1558|1558-01].
        """),
    Passage(
      name: "a war of allies", published: "2010-10-08",
      marked: """
        The First Balkan War broke out on [8 October 1912|1912-10-08]. By [early December|1912-12] the Ottomans \
        held four towns. An armistice was signed on [3 December|1912-12-03], but fighting resumed in \
        [February|1913-02]. Ioannina fell on [6 March|1913-03-06], Adrianople on [the 26th|1913-03-26]. The \
        peace of [30 May|1913-05-30] lasted [a month|P1M]. On [the night of 29–30 June 1913|1913-06-29TNI] \
        Bulgaria attacked. Romania came in on [10 July|1913-07-10]. [A month later|1913-08], it was over. In the \
        first Balkan war alone 120,000 died. In [the summer of that year|1913-SU], borders moved. [A year \
        later|1914] came Sarajevo.
        """),
    Passage(
      name: "a revolt", published: "2010-06-01",
      marked: """
        In [the late 18th|17] and [early 19th centuries|18] the empire shrank. The revolt of [1821|1821] broke \
        out in [March|1821-03]; in [the 1820s|182] and [1830s|183] more followed. [twenty years later|1841] came \
        a second. From [May 1842|1842-05] onwards the port was closed. On [7th December 1842|1842-12-07] a truce \
        was made, and on [the 6th of January, 1843|1843-01-06] it broke. Between [June 22|1843-06-22] and \
        [24|1843-06-24] the town burned. [April|1844-04]–[May 1844|1844-05] saw a lull. By [mid-1845|1845] the \
        sultan had lost. In [the middle of 1846|1846], [winter 1846|1846-WI] being near, he fled. [Early the \
        next year|1847], he was back. [Late that summer|1847-SU], cholera came. Within [two weeks|P2W] ten \
        thousand were dead. As early as [1830|1830] a plan had been drawn. The peace of [12 June \
        1849|1849-06-12] held for [nearly a quarter of a century|P25Y]. Not until [the 1870s|187] did it fail.
        """),
    Passage(
      name: "hours of a landing", published: "2009-06-06",
      marked: """
        At [0630 hours on 6 June 1944|1944-06-06T06:30] the first wave landed. Paratroops had dropped shortly \
        after [midnight|1944-06-06T24:00]. [Two hours later|1944-06-06] the beach was full. By [9 \
        a.m.|1944-06-06T09:00] the wall was breached; at [11:00|1944-06-06T11:00] the exits were open. [That \
        afternoon|1944-06-06TAF] tanks came ashore. [Early the next morning|1944-06-07TMO] a counter-attack \
        failed. On [the evening of 8 June|1944-06-08TEV] the towns met. [9 June|1944-06-09] it rained. [The same \
        night|1944-06-09TNI] bombers struck. Carentan fell on [12 June|1944-06-12], [six days|P6D] after the \
        landing. The storm of [19|1944-06-19]–[22 June|1944-06-22] wrecked a harbour. [A week|P1W] after the \
        storm, Cherbourg fell. By [18 July|1944-07-18] Caen was taken.
        """),
    Passage(
      name: "what tells no time", published: "2010-03-03",
      marked: """
        The Seven Years' War was a world war; the Six-Day War and the Hundred Days were not. The 7th Army and \
        the 101st Airborne held the road. A force of 1200 marched. The October Revolution and the July Monarchy \
        are names, as is the Prague Spring. It may march again. The 2nd Battalion took Hill 1944. He was second \
        to none in the 20th Corps, and the 3rd attempt failed. Article 1918 was struck out.
        """),
    Passage(
      name: "a fallen emperor", published: "2011-05-05",
      marked: """
        The battle (fought on [18 June 1815|1815-06-18]) ended it. Napoleon (born [15 August 1769|1769-08-15]) \
        left [four days later|1815-06-22]. He sailed in [July|1815-07] and reached the island on [15 \
        October|1815-10-15]. He died on [5 May 1821|1821-05-05], and [nineteen years later|1840] his body came \
        home, on [15 December 1840|1840-12-15]. In [1848|1848] the [1815|1815] settlement broke: in \
        [February|1848-02] the king fled, in [June|1848-06] the workers fought for [four days|P4D], and in \
        [December|1848-12] a nephew was elected. [Three years later|1851], on [2 December|1851-12-02], he seized \
        power.
        """),
    Passage(
      name: "a war in the snow", published: "2009-11-30",
      marked: """
        Talks began in [the spring of 1938|1938-SP] and broke down in [November 1939|1939-11]. At [0800 hours on \
        30 November 1939|1939-11-30T08:00] the bombers came. [The same day|1939-11-30] the League was called. \
        The line held. By [6 December|1939-12-06] all had fallen back. Tolvajärvi was won on [12 \
        December|1939-12-12]. Between [17|1939-12-17] and [22 December|1939-12-22] the first assault failed. \
        Suomussalmi was fought from [7 December|1939-12-07] until [8 January 1940|1940-01-08]. guns roared. On \
        [1 February|1940-02-01] the great attack began; [ten days later|1940-02-11], the line broke. Viipuri was \
        reached by [the end of the month|1940-02]. Envoys left for Moscow on [6 March|1940-03-06]. The peace was \
        signed on [the evening of 12 March|1940-03-12TEV] and fighting ended at [noon the following \
        day|1940-03-13T12:00]. It had lasted [105 days|P105D]. [Fifteen months later|1941-06], war came again. \
        In [1948|1948] a treaty was made; it ran out in [1992|1992].
        """),
    Passage(
      name: "an invasion day by day", published: "2008-03-20",
      marked: """
        On [Thursday 20 March 2003|2003-03-20] the first missiles struck. At dawn the marines moved. On \
        [Friday|2003-03-21] Umm Qasr was reached. On [23 March|2003-03-23], a convoy was ambushed in Nasiriya. \
        [Four days later|2003-03-27] paratroops landed in the north. Early on [3 April|2003-04-03] the airport \
        was taken. Tanks drove through the city. On [Wednesday, April 9|2003-04-09], a statue fell. Tikrit \
        followed on [the 14th|2003-04-14]. On [the night of 30 April|2003-04-30TNI] the speech was written; [the \
        next day|2003-05-01] it was given. In [May|2003-05] and [June|2003-06] looting went on. [Three \
        months|P3M] after the fall, in [July 2003|2003-07], two sons were shot. By [year's end|2003] he was \
        caught.
        """),
    Passage(
      name: "a war of king and parliament", published: "2010-09-03",
      marked: """
        Charles ruled alone for [eleven years|P11Y]. In [April 1640|1640-04] he called a parliament; it sat for \
        [three weeks|P3W]. In [November 1640|1640-11] came another. On [4 January 1642|1642-01-04] he went to \
        arrest five members. He raised his flag on [22 August 1642|1642-08-22]. Edgehill was fought on [23 \
        October|1642-10-23], and at dusk neither had won. In [1643|1643] the king held the north. Marston Moor, \
        on [2 July 1644|1644-07-02], lasted [two hours|PT2H]. The New Model was raised in [the winter of \
        1644/45|1644-WI]. Naseby, on [14 June 1645|1645-06-14], broke him. He gave himself up in [May of \
        1646|1646-05]. The second war began in [February 1648|1648-02] and was over by [that autumn|1648-FA]. He \
        was tried in [January 1649|1649-01] and beheaded at [2 p.m. on the 30th|1649-01-30T14:00]. Worcester was \
        fought on [3 September 1651|1651-09-03]. Cromwell died on the same date in [1658|1658]. [Two years \
        later|1660], on [29 May|1660-05-29], a king came home.
        """),
    Passage(
      name: "a war of thirteen days", published: "2010-08-14",
      marked: """
        The crisis of [1971|1971] grew out of the election of [December 1970|1970-12]. On [the night of 25 March \
        1971|1971-03-25TNI] the army struck in Dhaka. A state was proclaimed [the next day|1971-03-26]. In the \
        [months|PXM] that followed ten million fled. By [mid-May|1971-05] the towns were held. A treaty was \
        signed in Moscow in [August|1971-08]. On [3 December|1971-12-03], at about [5:40 p.m.|1971-12-03T17:40], \
        jets struck eleven airfields. India declared war [that night|1971-12-03TNI]. On [the night of 4 \
        December|1971-12-04TNI] boats shelled Karachi. Jessore fell on [7 December|1971-12-07]. [A week \
        later|1971-12-14], the ring closed. Niazi signed at [16:31 on 16 December|1971-12-16T16:31], [thirteen \
        days|P13D] after it began. The Simla accord was signed on [2 July of the following year|1972-07-02]. \
        Ninety-three thousand prisoners went home in [1973|1973]–[74|1974]. Earlier wars had been fought in \
        [1947|1947]–[48|1948] and [1965|1965]. To [this day|PRESENT_REF] the line stands.
        """),
  ]
}
