extension Passages {
  /// What the tale goes on from, and what stands beside it: treaties, births, and what would be later.
  static let asides = [
    Passage(
      name: "one past year", published: "2008-06-05",
      marked: """
        In [June 1967|1967-06] a war was fought. It began on [5 June|1967-06-05] and was over by [the \
        10th|1967-06-10].
        """),
    Passage(
      name: "a past year and a day of the news", published: "2008-06-05",
      marked: """
        In [June 1967|1967-06] his father fought. He came home [yesterday|2008-06-04] and leaves again on [10 \
        June|2008-06-10].
        """),
    Passage(
      name: "a weekday of a tale", published: "2008-06-05",
      marked: """
        On [5 June 1967|1967-06-05] the first shots fell. On [Friday|1967-06-09] it rained, and in [1968|1968] a \
        treaty was signed.
        """),
    Passage(
      name: "what was and what would be", published: "2008-06-05",
      marked: """
        On [3 May 1967|1967-05-03] the town fell. Some had come in [1950|1950]. In [June|1967-06] others came. \
        They held it until [1975|1975], and in [July|1967-07] they built a wall.
        """),
    Passage(
      name: "a year that begins a paragraph", published: "2008-06-05",
      marked: """
        On [3 May 1967|1967-05-03] the town fell.

        Its walls, built in [1950|1950], were high. In [June|1950-06] they were painted.
        """),
    Passage(
      name: "a year that begins a sentence", published: "2008-06-05",
      marked: """
        On [3 May 1967|1967-05-03] the town fell. In [1950|1950] it was small. In [June|1950-06] it grew.
        """),
    Passage(
      name: "what would be", published: "2008-06-05",
      marked: """
        On [3 May 1967|1967-05-03] the town fell. The mayor would be elected in [1975|1975]. In [June|1967-06] a \
        doctor led it.
        """),
    Passage(
      name: "what was next", published: "2008-06-05",
      marked: """
        On [3 May 1967|1967-05-03] the town fell. The mayor was elected in [1975|1975]. In [June|1975-06] a \
        doctor led it.
        """),
    Passage(
      name: "what had been", published: "2008-06-05",
      marked: """
        On [3 May 1967|1967-05-03] the town fell. Some had come in [April 1966|1966-04]. In [June|1967-06] \
        others came.
        """),
    Passage(
      name: "the year before", published: "2008-06-05",
      marked: """
        On [3 May 1967|1967-05-03] the town fell. Its mayor left in [October of the previous year|1966-10]. In \
        [June|1967-06] it burned.
        """),
    Passage(
      name: "years that name things", published: "2008-06-05",
      marked: """
        On [3 May 1967|1967-05-03] the town fell, and with it the [1950|1950] walls. [Two days later|1967-05-05] \
        it rained. A guard of [1949|1949] was gone. He joined the [1968|1968] army. In [July|1968-07] he left.
        """),
    Passage(
      name: "the end of a year", published: "2008-06-05",
      marked: """
        By [the end of 1966|1966] the town was ringed. In [March|1967-03] it fell, and in [late 1967|1967] it \
        rose. It was freed in [September|1967-09].
        """),
    Passage(
      name: "an army and its commander", published: "2010-05-05",
      marked: """
        On [28 July 1914|1914-07-28] war was declared. Britain had guaranteed Belgium in [1839|1839]. On [4 \
        August|1914-08-04] it kept its word. The commander, who would lead the army until [1915|1915], landed on \
        [14 August|1914-08-14]. He would be made an earl in [1922|1922]. On [the 23rd|1914-08-23] he fought at \
        Mons. By the Hague Convention of [1907|1907] this was lawful. In [September|1914-09] the race to the sea \
        began. At Tannenberg ([26|1914-08-26]–[30 August|1914-08-30]) the Russians were beaten. In \
        [October|1914-10] it rained.
        """),
    Passage(
      name: "a war at sea", published: "2009-07-07",
      marked: """
        The fleet was founded in [1898|1898]. The law of [1900|1900] doubled it. On [31 May 1916|1916-05-31], at \
        [2:20 p.m.|1916-05-31T14:20], cruisers met. By [16:00|1916-05-31T16:00] two were sunk. Jellicoe, who had \
        joined in [1872|1872], turned east at [6:15 p.m.|1916-05-31T18:15]. At [3 a.m. the following \
        morning|1916-06-01T03:00] the sea was empty. The fleet came out again on [19 August|1916-08-19] and in \
        [October|1916-10]. On [1 February of the following year|1917-02-01] the boats were let loose. In \
        [April|1917-04] 860,000 tons were sunk. Convoys began on [10 May|1917-05-10]. It would be [1939|1939] \
        before such losses were seen again. In [July|1917-07] losses fell. The mutiny of [29 October \
        1918|1918-10-29] ended it. On [21 November|1918-11-21] the ships were handed over; on [21 June of the \
        next year|1919-06-21] they were sunk.
        """),
    Passage(
      name: "a siege", published: "2010-02-14",
      marked: """
        The siege began in [early September 1941|1941-09]. The city, founded in [1703|1703], had three million \
        people. On [8 September|1941-09-08] the last road was cut. On [12 September|1941-09-12], stores burned. \
        In [November|1941-11] bread was cut for the fifth time. On [20 November|1941-11-20] the ice road opened. \
        In [January|1942-01] and [February 1942|1942-02] 200,000 died. [That spring|1942-SP] the streets were \
        cleaned. In [the summer|1942-SU] food came over the lake. On [9 August 1942|1942-08-09], a symphony was \
        played. The ring was broken on [18 January|1943-01-18]. [A year later|1944], on [27 January \
        1944|1944-01-27], it was over, after [872 days|P872D], or [nearly two and a half years|P2Y6M]. The \
        monument of [1975|1975] stands. In the first winter alone half a million died.
        """),
    Passage(
      name: "a war over a desert", published: "2009-05-25",
      marked: """
        The war ([19 August 1978|1978-08-19] – [7 March 1985|1985-03-07]) was fought over a desert. It was the \
        longest of its kind since [1945|1945].

        The border had been drawn in [1884|1884] and redrawn in [1912|1912]. After a coup in [July 1968|1968-07] \
        relations soured. In [March 1975|1975-03] both states signed a treaty; [three years later|1978] it was \
        torn up. On [17 September|1978-09-17] the ambassador was sent home. [Five days later|1978-09-22] \
        aircraft bombed ten airfields. Troops crossed the river on [the same day|1978-09-22]. By [late \
        October|1978-10], the port had fallen. The advance stopped in [December|1978-12], when the rains came. \
        In [January 1979|1979-01] a counter-attack failed. For [the next eight months|P8M] the front was still. \
        It began to move [that September|1979-09]; [the following spring|1980-SP] the port was won back, on [24 \
        May|1980-05-24]. Within [a few weeks|PXW] the border was reached.

        The United Nations called for a truce on [12 July 1980|1980-07-12]. Fighting went on for [another five \
        years|P5Y]. A first raid on the capital came [two days later|1980-07-14]. Gas was used as early as \
        [August 1980|1980-08], and in [1981|1981], [1982|1982] and [1983|1983]. From [February|1983-02] to \
        [April 1983|1983-04] the marshes burned. On [the night of 15–16 February 1984|1984-02-15TNI] the islands \
        were taken; on [the 22nd|1984-02-22] a second front was opened. In [the spring|1984-SP] and [summer of \
        1984|1984-SU] tankers burned. By [the end of that year|1984] oil had fallen to ten dollars. In [early \
        1985|1985] both were tired. On [3 March|1985-03-03] talks opened; [four days later|1985-03-07], at \
        [noon|1985-03-07T12:00], the guns stopped. Prisoners were exchanged until [2003|2003]. The treaty was \
        renewed in [1990|1990], [five years later|1990]. [Today|PRESENT_REF] the river is open.
        """),
    Passage(
      name: "a revolution by two calendars", published: "2009-11-07",
      marked: """
        By [the end of 1916|1916] bread was short. On [8 March|1917-03-08] ([23 February|1917-02-23], Old Style) \
        women marched. [Two days later|1917-03-10] the city stood still. The garrison went over on [the morning \
        of 12 March|1917-03-12TMO], and on [the 15th|1917-03-15] the tsar gave up. He had come to the throne in \
        [1894|1894]. In [April|1917-04] Lenin returned. In [July|1917-07] crowds filled the streets for [four \
        days|P4D]. In [late August|1917-08] a general marched on the capital. On [the night of 6–7 November \
        1917|1917-11-06TNI] the bridges were taken. At [9:45 p.m.|1917-11-06T21:45] the guns of a cruiser were \
        heard; by [2 a.m. the next day|1917-11-07T02:00] it was over. A truce was signed on [15 December \
        1917|1917-12-15], peace in [March of the following year|1918-03]. Civil war went on until [the autumn of \
        1922|1922-FA].
        """),
    Passage(
      name: "a partition", published: "2010-08-15",
      marked: """
        In [February 1947|1947-02] it was said that rule would end by [June 1948|1948-06]. The new viceroy \
        landed on [22 March 1947|1947-03-22]. On [3 June|1947-06-03] he brought the day forward to [15 \
        August|1947-08-15]. The line was drawn in [five weeks|P5W] and made known on [17 August|1947-08-17], \
        [two days|P2D] after freedom. At [midnight on 14 August|1947-08-14T24:00] a speech was made. By [the end \
        of the year|1947] ten million had moved. In [October|1947-10] tribesmen entered the valley; on [the \
        26th|1947-10-26] the prince signed, and [the next morning|1947-10-27TMO] troops were flown in. On [30 \
        January 1948|1948-01-30] Gandhi was shot at [5:17 pm|1948-01-30T17:17]. War returned in [1965|1965]: [17 \
        days|P17D] in [August|1965-08] and [September|1965-09]. In [the 62 years|P62Y] since, little has \
        changed.
        """),
  ]
}
