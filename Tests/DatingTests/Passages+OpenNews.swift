extension Passages {
  /// News as open newsrooms write it, under a line with its day.
  static let openNews = [
    Passage(
      name: "an explosion", published: "2008-04-12",
      marked: """
        [Saturday, April 12, 2008|2008-04-12]

        An explosion at a mosque in Shiraz killed nine people at around [9 p.m. local time on \
        Friday|2008-04-11T21:00]. Police said on [Saturday|2008-04-12] that it was an accident. [Yesterday at \
        21:30 UTC|2008-04-11T21:30] a second device was found. Earlier [today|2008-04-12] the governor visited. \
        [Last month|2008-03], a bomb wounded six. Services will resume on [April 15|2008-04-15]. A similar \
        attack took place in [2005|2005] and [two years ago|2006]. The trial is set for [next \
        Tuesday|2008-04-15]; in [the past few weeks|PXW] ten were held. The city had been quiet for [years|PXY]. \
        It has been shut since [6:00 a.m. this morning|2008-04-12T06:00].
        """),
    Passage(
      name: "a last landing", published: "2011-07-21",
      marked: """
        [Thursday, July 21, 2011|2011-07-21]

        Space Shuttle Atlantis landed at [5:57 a.m. EDT|2011-07-21T05:57] ([0957 UTC|2011-07-21T09:57]) \
        [today|2011-07-21], ending the [30-year|P30Y] program. The [13-day|P13D] mission began [July \
        8|2011-07-08]. The first flight was on [April 12, 1981|1981-04-12]. The vehicle will be shown [later \
        this year|2011]. Russia flies [four times a year|P1Y]. NASA hopes to launch crews by [2015|2015] or \
        [2016|2016]. Since then 355 people flew. Over [the next two months|P2M] 2,000 staff leave. Two shuttles \
        were lost, in [January 1986|1986-01] and [February 2003|2003-02]. The orbiter flew its last mission in \
        [May|2011-05]. Discovery had landed in [March|2011-03].
        """),
    Passage(
      name: "an earthquake", published: "2010-02-28",
      marked: """
        [February 28, 2010|2010-02-28]

        The quake struck at [03:34 local time on Saturday|2010-02-27T03:34], and lasted about [90 \
        seconds|PT90S]. At [3.34 am|2010-02-27T03:34] most were asleep. The president, who leaves office on [11 \
        March|2010-03-11], declared a state of catastrophe on [Saturday evening|2010-02-27TEV]. It was the worst \
        in [50 years|P50Y]; the [1960|1960] quake killed 1,655. A tsunami crossed the Pacific within [24 \
        hours|PT24H]. Aid will arrive within [days|PXD]. In [January|2010-01] Haiti was struck. A curfew runs \
        from [9 pm|2010-02-28T21:00] to [6 am|2010-02-28T06:00]. School was to start on [Monday|2010-03-01].
        """),
    Passage(
      name: "a sentence", published: "2006-11-05",
      marked: """
        [Sunday, November 5, 2006|2006-11-05]

        Saddam was sentenced to death [this morning|2006-11-05TMO]. The trial, which began on [October 19, \
        2005|2005-10-19], heard of killings in [1982|1982]. The verdict was read at [11:55 a.m. local \
        time|2006-11-05T11:55]. An appeal must be filed within [30 days|P30D]. A curfew began at [6 p.m. on \
        Saturday|2006-11-04T18:00] and will be lifted [tomorrow|2006-11-06]. [Next week|2006-W45] a second trial \
        resumes, on [Tuesday|2006-11-07]. US voters go to the polls on [Tuesday|2006-11-07]. Two men had been \
        shot [last summer|2006-SU]; a third in [June|2006-06]. He had ruled for [more than two decades|P20Y], \
        from [July 1979|1979-07] until [April 2003|2003-04].
        """),
    Passage(
      name: "a strike put off", published: "2010-05-17",
      marked: """
        [Monday, May 17, 2010|2010-05-17]

        Cabin crew were to walk out [tomorrow|2010-05-18] for [five days|P5D], but a judge stopped it [this \
        evening|2010-05-17TEV]. The union had called four strikes of [five days|P5D] each, the last ending on \
        [June 9|2010-06-09]. Talks broke down on [Saturday|2010-05-15]. "We have until [midnight \
        tonight|2010-05-17T24:00]," said the union [yesterday|2010-05-16]. In [March|2010-03], crews struck for \
        [seven days|P7D]. The airline lost £531 million [last year|2009]. Airports had been shut until [1300 BST \
        today|2010-05-17T13:00] by ash. A ruling may come as early as [Wednesday|2010-05-19]. The dispute began \
        in [November 2009|2009-11]; a vote [last December|2009-12] was void. [A fortnight ago|2010-05-03] a deal \
        was near. Flights resume later [tonight|2010-05-17TNI]. The case returns on [the 20th|2010-05-20].
        """),
    Passage(
      name: "a president elected", published: "2008-11-05",
      marked: """
        [Wednesday, November 5, 2008|2008-11-05]

        Obama was elected [yesterday|2008-11-04]. He spoke in Chicago on [Tuesday night|2008-11-04TNI], shortly \
        after [11 p.m. EST|2008-11-04T23:00]. He will be sworn in on [January 20, 2009|2009-01-20]. [Four years \
        ago|2004] he was a state senator. Turnout was the highest since [1960|1960]. The electors meet on \
        [December 15|2008-12-15]. McCain called him at around [11:00 p.m. Eastern time on \
        Tuesday|2008-11-04T23:00]. In [August|2008-08] the parties met. [Two years|P2Y] of campaigning are over. \
        He begins [next week|2008-W46]. In [the 1960s|196] few could have dreamt of it. The next election is in \
        [2012|2012]. Over [the past eight years|P8Y] debt doubled.
        """),
    Passage(
      name: "a landing on a river", published: "2009-01-16",
      marked: """
        [Friday, January 16, 2009|2009-01-16]

        An Airbus ditched in the Hudson on [Thursday afternoon|2009-01-15TAF]. It left LaGuardia at [3:26 p.m. \
        EST|2009-01-15T15:26] and was down [six minutes later|2009-01-15]. All 155 lived. On [January \
        15|2009-01-15] the air was cold. Investigators arrived [last night|2009-01-15TNI]. The crane is due on \
        [Saturday|2009-01-17]; by [Monday|2009-01-19] the hull should be ashore. The pilot has flown for [29 \
        years|P29Y], since [1980|1980]. The plane was built in [1999|1999]. [Two days ago|2009-01-14] the same \
        flight turned back. In [November 2008|2008-11] a jet hit starlings, and on [September 22|2008-09-22] \
        another. The mayor will honour the crew [next month|2009-02], in [early February|2009-02].
        """),
    Passage(
      name: "an airport bombed", published: "2006-07-13",
      marked: """
        [Thursday, July 13, 2006|2006-07-13]

        Israel bombed the airport of Beirut [early Thursday|2006-07-13] after two soldiers were seized. The \
        strike began at [6:00 a.m. local time|2006-07-13T06:00] ([03:00 UTC|2006-07-13T03:00]). On \
        [Wednesday|2006-07-12] the cabinet had met. It was the first raid there in [24 years|P24Y]. The Council \
        will meet on [Friday|2006-07-14]. A soldier was taken on [June 25|2006-06-25]; [three weeks|P3W] of \
        fighting followed. At [the end of May 2000|2000-05] Israel had left. The port will be closed until \
        further notice. [Twice a week|P1W] flights were cut. The army called up reserves [this \
        afternoon|2006-07-13TAF]. The minister was to fly to Cairo [this weekend|2006-W28-WE]. [Earlier this \
        week|2006-W28] a bridge was hit. A truce of [1996|1996] had been broken five times in [the last ten \
        years|P10Y].
        """),
    Passage(
      name: "the first of a kind", published: "2007-10-15",
      marked: """
        [Monday, October 15, 2007|2007-10-15]

        Airbus delivered the first A380 [today|2007-10-15] in Toulouse, [18 months|P18M] late. The first flight \
        with passengers is set for [October 25|2007-10-25], from Singapore to Sydney. The maker had first \
        promised it for [early 2006|2006]. In [June 2006|2006-06] a second delay of [six to seven months|P6M] \
        was announced, and in [October 2006|2006-10] a third. The airline takes five more [next year|2008]. It \
        will fly to London from [February|2008-02]. Airbus has 165 orders, up from 160 [last month|2007-09]. "We \
        have waited a long time," he said. The next is due in [January|2008-01]. It plans to build 13 in \
        [2008|2008] and 25 in [2009|2009]; by [the end of 2010|2010] it wants four [a month|P1M]. Emirates gets \
        its first in [August 2008|2008-08]. The programme was launched in [December 2000|2000-12].
        """),
  ]
}
