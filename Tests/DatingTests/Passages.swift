import Testing

/// Passages written for these tests, each expression marked with its TIMEX3 value: `[Friday|2014-03-28]`.
enum Passages {
  /// A passage, and the day on which it was published.
  struct Passage: Sendable, CustomTestStringConvertible {
    let name: String
    let published: String?
    let marked: String
    var testDescription: String { name }
  }

  /// Every passage.
  static let all = histories + wars + laterWars + asides + news + openNews

  /// Histories, written long after what they tell.
  static let histories = [
    Passage(
      name: "the war in the Pacific", published: "2009-02-19",
      marked: """
        [The summer of 1941|1941-SU] brought an embargo on oil. On [26 July 1941|1941-07-26] Washington froze what \
        Japan owned, and London followed [the same day|1941-07-26]. By [late November|1941-11] a fleet was at sea. \
        At [7:48 a.m. on 7 December|1941-12-07T07:48] its aircraft came over the harbour. [The next day|1941-12-08] \
        Congress declared war, and [three days later|1941-12-11] so did Berlin.

        Manila fell in [January 1942|1942-01]. Bataan held out until [April|1942-04], and on [18 April|1942-04-18] \
        sixteen bombers reached Tokyo. [Two months later|1942-06] four carriers were lost. Marines landed in \
        [August|1942-08]; the fight for the island went on for [six months|P6M] and ended in [February 1943|1943-02]. \
        By [the end of that year|1943] the outer ring was gone. In [the following spring|1944-SP] the fleet moved \
        west, and by [late 1944|1944] it stood off Leyte. Firebombs fell on the capital on [the night of 9 \
        March 1945|1945-03-09TNI].
        """),
    Passage(
      name: "a landing", published: "2010-05-04",
      marked: """
        Planning had begun in [1943|1943]. The landing was set for [June 5, 1944|1944-06-05], but the weather put it \
        off by [a day|P1D]. Before dawn on [June 6|1944-06-06] parachutists came down behind the beaches. By \
        [the evening|1944-06-06TEV] 150,000 men were ashore. [The next day|1944-06-07] the bridgeheads joined. \
        Cherbourg fell on [June 27|1944-06-27], Caen only [two weeks later|1944-07-11]. On [July 20|1944-07-20] a \
        bomb missed its mark. Paris was free on [August 25|1944-08-25]. In [September|1944-09] the advance ran out of \
        fuel; by [December|1944-12] the front had frozen, and in [January|1945-01] it moved again. The Rhine was \
        crossed in [March 1945|1945-03], and on [May 8|1945-05-08] it was over.
        """),
    Passage(
      name: "a civil war", published: "2011-11-02",
      marked: """
        The generals rose on [17 July 1936|1936-07-17]. By [November|1936-11] their columns were before Madrid, and \
        the siege that followed lasted [more than two years|P2Y]. In [the spring of 1937|1937-SP] the north became \
        the main front. Guernica was bombed on [26 April|1937-04-26]; Bilbao fell [that June|1937-06]. [The following \
        year|1938] the Republic crossed the Ebro in [July|1938-07] and lost the battle in [November|1938-11]. \
        Barcelona fell on [26 January 1939|1939-01-26]. [Two months later|1939-03] Madrid gave up, and on [1 \
        April|1939-04-01] the war was declared at an end. It had cost [three years|P3Y] and half a million lives. \
        Elections were not held until [1977|1977].
        """),
    Passage(
      name: "an older war", published: "2009-08-01",
      marked: """
        In [490 BC|BC0490] the Persians landed at Marathon. [Ten years later|BC0480] they came back over land. The \
        pass was lost in [August 480 BC|BC0480-08] and the fleet was beaten [the following month|BC0480-09]. In \
        [479 BC|BC0479] the army followed. The league of [the 5th century BC|BC04] outlived its purpose.
        """),
    Passage(
      name: "a war of the east", published: "2009-03-03",
      marked: """
        At [3:15 a.m. on 22 June 1941|1941-06-22T03:15] guns opened fire along the border. Minsk fell within [a \
        week|P1W]. By [mid-July|1941-07] the tanks stood at Smolensk, and Kiev was lost in [September|1941-09]. The \
        attack on Moscow began on [2 October|1941-10-02]. Snow fell [five days later|1941-10-07]. On [5 \
        December|1941-12-05] the defenders struck back, and by [January 1942|1942-01] the front was long and \
        thin. [That summer|1942-SU] the attack turned south. In [the winter of 1942–43|1942-WI] an army was lost on \
        the Volga: it gave up on [2 February 1943|1943-02-02]. [Five months later|1943-07] came Kursk, where on [12 \
        July|1943-07-12] two tank armies met. Kiev was taken back in [early November|1943-11]. From [1941|1941] to \
        [1944|1944] the north starved for [872 days|P872D]. By [the early 1950s|195] the ruins were built over.
        """),
    Passage(
      name: "a war in Asia", published: "2012-01-15",
      marked: """
        Since [1910|1910] the peninsula had been a colony. It was parted in [August 1945|1945-08]. On [Sunday, 25 June \
        1950|1950-06-25] the north crossed the line. Seoul was lost [three days later|1950-06-28]. Landings at Inchon \
        followed on [September 15|1950-09-15], and by [October|1950-10] the south had reached the Yalu. China came in \
        [late that month|1950-10]. Seoul fell again in [January|1951-01] and was retaken in [March 1951|1951-03]. \
        Talks opened on [10 July|1951-07-10] and went on for [two years|P2Y]. [The next year|1952] nothing moved. The \
        armistice was signed at [10 a.m. on 27 July 1953|1953-07-27T10:00] and came into force [that \
        evening|1953-07-27TEV]. No peace has been signed to [this day|PRESENT_REF].
        """),
    Passage(
      name: "a revolution", published: "2009-07-14",
      marked: """
        The Estates met on [5 May 1789|1789-05-05], for the first time in [175 years|P175Y]. On [17 June|1789-06-17] \
        the third of them called itself the nation, and on [14 July|1789-07-14] the Bastille fell. In [the 1780s|178] \
        bread had doubled in price. [The following October|1789-10] the women marched on Versailles. The king fled on \
        [the night of 20 June 1791|1791-06-20TNI] and was stopped [the next day|1791-06-21]. War came in [April \
        1792|1792-04]. The monarchy ended on [10 August|1792-08-10] [the same year|1792]. He was put to death in \
        [January|1793-01]; the queen followed [nine months later|1793-10]. By [the summer of 1794|1794-SU] the Terror \
        had eaten its makers. In [late 1799|1799] a general took over.
        """),
    Passage(
      name: "a colonial war", published: "2010-10-10",
      marked: """
        On [1 November 1954|1954-11-01] bombs went off all over the country. In that war some hundred \
        thousand died. The battle for the capital began in [January 1957|1957-01] and was over by [October|1957-10]. \
        In [May of the following year|1958-05] the army rebelled, and on [1 June|1958-06-01] a general came back to \
        power. He spoke of self-rule on [16 September 1959|1959-09-16]. [Earlier that year|1959] an offensive had \
        failed. Talks opened at Evian in [the spring of 1961|1961-SP]; a cease-fire was signed on [18 March \
        1962|1962-03-18] and began [the following day|1962-03-19]. On [July 3|1962-07-03] \
        independence was proclaimed. A million settlers left in [the first half of 1962|1962-H1].
        """),

    Passage(
      name: "a recent war", published: "2009-12-20",
      marked: """
        The invasion began on [20 March 2003|2003-03-20] and Baghdad fell on [April 9|2003-04-09]. On [May 1|2003-05-01] \
        the president spoke of victory. Saddam was found on [13 December|2003-12-13], [eight months|P8M] after his \
        fall. In [April 2004|2004-04] Falluja rose. It was stormed [that November|2004-11]. Iraqis voted in [January \
        2005|2005-01] and again in [December|2005-12]. The mosque of Samarra was blown up on [22 February \
        2006|2006-02-22], and a civil war followed. At [the end of the year|2006] Saddam was hanged. In [2007|2007] \
        more troops came; by [the autumn of 2008|2008-FA] the killing had fallen by half. Under a pact signed in \
        [November 2008|2008-11] they were to leave the cities by [June 30, 2009|2009-06-30].
        """),
  ]

  /// News as agencies and open newsrooms write it.
  static let news = [
    Passage(
      name: "talks ahead", published: "2014-03-29",
      marked: """
        The ministers are to meet [Sunday evening|2014-03-30TEV] in Paris, a spokeswoman said [Saturday|2014-03-29]. \
        Ahead of [May|2014-05] presidential elections both sides want calm. The two presidents spoke by telephone on \
        [Friday|2014-03-28]. Troops have massed along the border since [late February|2014-02], and the General \
        Assembly voted on [Thursday|2014-03-27]. He flew home [last week|2014-W12] and was to leave for Washington on \
        [Sunday|2014-03-30]. In a call [Friday|2014-03-28] the president urged his counterpart to pull back.
        """),
    Passage(
      name: "a storm", published: "2008-09-10",
      marked: """
        [Wednesday, September 10, 2008|2008-09-10]

        A storm came ashore at around [2:30 a.m. local time today|2008-09-10T02:30], the weather service \
        said. It had crossed the island on [Sunday|2008-09-07]. Schools will stay shut until [Monday|2008-09-15]. The \
        governor asked for help [yesterday|2008-09-09], and troops are due to arrive [tomorrow|2008-09-11]. It is the \
        third storm in [two weeks|P2W]; the season runs until [November|2008-11]. [Last year|2007] six people died. \
        The last storm as strong came in [August 1992|1992-08].
        """),
    Passage(
      name: "an order of aircraft", published: "2007-10-22",
      marked: """
        [October 22, 2007|2007-10-22]

        The maker said [Monday|2007-10-22] that the first jet would be handed over on [October 25|2007-10-25], [nearly \
        two years|P2Y] late. It was first shown in [January 2005|2005-01]. Deliveries will begin in earnest [next \
        year|2008], and by [2010|2010] the plant should build four of them. In [the third quarter|2007-Q3] \
        it lost money. A ruling is expected in [early 2008|2008]. The airline signed in [July|2007-07] and may order \
        more [this week|2007-W43]; [currently|PRESENT_REF] it flies ninety. [Three years ago|2004] it had sixty.
        """),
    Passage(
      name: "a vote", published: "2010-04-30",
      marked: """
        Voters go to the polls on [Thursday, May 6|2010-05-06]. The leaders met in a last debate on \
        [Thursday night|2010-04-29TNI]. The parliament, which was dissolved on [12 April|2010-04-12], will meet again on [18 \
        May|2010-05-18]. In [March|2010-03] he ruled out a pact; on [Tuesday|2010-04-27] he hinted at one.
        """),
    Passage(
      name: "a summit that comes", published: "2012-05-16",
      marked: """
        Leaders of the alliance meet in Chicago on [Sunday|2012-05-20] and [Monday|2012-05-21]. A summit of the eight \
        opens [Friday|2012-05-18] at Camp David. The new president, sworn in on [Tuesday|2012-05-15], flew straight to Berlin. Greeks vote again on [June 17|2012-06-17] after [this month|2012-05]'s vote gave no majority. \
        Troops are to leave by [the end of 2014|2014]. The ministers last met in [December|2011-12]. The next round is \
        set for [May 23|2012-05-23] in Baghdad, and [the following week|2012-W22] inspectors go to Tehran. The talks \
        in [April|2012-04] lasted [ten hours|PT10H].
        """),
    Passage(
      name: "what was planned and did not happen", published: "2009-11-12",
      marked: """
        A visit planned for [Wednesday|2009-11-11] was put off. The prince had been due to arrive on \
        [Monday|2009-11-09]. The two sides agreed on [Tuesday|2009-11-10] to meet again [next month|2009-12]. A \
        hearing set for [Friday|2009-11-13] will go ahead. [Wednesday|2009-11-11]'s ruling surprised many. The \
        minister said on [Thursday|2009-11-12] he would visit Kabul on [Saturday|2009-11-14]. He had hoped for a deal \
        by [September|2009-09]. The truce ended in [February|2009-02], [nine months ago|2009-02].
        """),
  ]
}
