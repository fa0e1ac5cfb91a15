/// The sex that a given name tells, for “he” and “she”; most names tell none here and are taken for either.
enum GivenNames {
  private static let female: Set<String> = Set(
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
}
