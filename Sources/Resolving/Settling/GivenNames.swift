import Lexicons
import Model

/// The sex that a given name tells, for “he” and “she”; most names tell none here and are taken for either.
enum GivenNames {
  private static let female: WordSet = WordSet(
    """
    alexandra alice amber amina amy ana angela angelina anna anne annegret annalena baroness beata benazir \
    bettina birgit brigitte caroline carla carolyn catherine catia charlotte chiara christine claudia condoleezza corazon \
    cristina dalia daria deborah denise diana dilma doris ekaterina elena elizabeth ellen emily erna eva evelyn federica \
    fiona florence francesca geraldine giorgia golda gloria grace gro hanna hanan harriet heather helen helle hillary ilse \
    indira inga ine irina isabel jacinda jacqueline jadwiga jane janet jeane jen jenny jennifer joyce julia julie \
    june kaja kamala karen karin karine katarina kate katherine kathleen katrin kolinda kristalina laura liz linda lisa \
    louise luisa lydia madeleine magdalena maia maja margaret margot maria mariya marina marie marine marta mary maya \
    megawati mette michelle michaëlle michèle monica nadia nancy natalia natalya nikki nancy olena olga \
    patricia paula penny raisa rama rebecca retno rosa roza ruth samantha sandra sanna sara sarah \
    sigrid simone sirimavo sonia stella susan sushma suzanne svetlana sviatlana tarja tatiana \
    tatyana teresa theresa tina tzipi ursula valentina valerie vera veronika vesna victoria vigdís violeta viola wendy \
    winnie xiomara yelena yekaterina yingluck yoko yulia yuliya zoe zuzana margrethe marise penelope marija liudmila
    """.split(separator: " ").map(String.init))

  /// The sex that a given name in small letters tells; `nil` where it may be either or is not listed.
  static func gender(_ name: String) -> Gender? {
    female.contains(name) ? .female : nil
  }

  /// Whether two given names are one: spelt in other letters, cut short (“Alex”), or the usual short form (“Bill”).
  static func areAlike(_ one: String, _ other: String) -> Bool {
    let a = Likeness.of(one)
    let b = Likeness.of(other)
    let isCut = min(a.count, b.count) > 2 && (a.starts(with: b) || b.starts(with: a))
    if a == b || isCut && !isOfOtherSex(a, b) { return true }
    return shortForms[one.lowercased()] == other.lowercased()
      || shortForms[other.lowercased()] == one.lowercased()
  }

  /// Whether of two names of which one begins like the other one is a woman's and the other a man's: “Juanita” and “Juan”.
  private static func isOfOtherSex(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    return ["a", "ette", "ina", "ine", "ita"].contains { long == short + Array($0.utf8) }
  }

  private static let shortForms: [String: String] = Dictionary(
    uniqueKeysWithValues: """
      bill:william bob:robert jim:james jimmy:james tony:anthony mike:michael dick:richard ted:edward tom:thomas \
      liz:elizabeth nick:nicholas steve:stephen andy:andrew jack:john joe:joseph tim:timothy ken:kenneth dave:david \
      don:donald ron:ronald chuck:charles harry:henry larry:lawrence jeb:john rick:richard greg:gregory gerry:gerald \
      condi:condoleezza al:albert ed:edward pete:peter kate:catherine bibi:benjamin willy:william hank:henry
      """.split { " \n".contains($0) }.map { pair in
        let halves = pair.split(separator: ":").map(String.init)
        return (halves[0], halves[1])
      })
}
