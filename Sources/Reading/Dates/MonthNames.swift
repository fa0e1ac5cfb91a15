/// The names of months in the languages that news is written in most, as dates have them (CLDR, “format wide” and “abbreviated”).
enum MonthNames {
  /// The month of a name in lower case, 1 to 12; `nil` for any other word.
  static func month(_ word: some StringProtocol) -> Int? { byName[HTMLName.hash(word)] }

  private static let byName: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    for row in rows {
      for (index, names) in row.split(separator: " ").enumerated() {
        for name in names.split(separator: "/") { table[HTMLName.hash(name)] = index + 1 }
      }
    }
    return table
  }()

  /// One language a row, January to December; other forms of a name after a slash.
  private static let rows = [
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec",
    "januar/jänner februar märz/mär/mrz/maerz april mai juni juli august september oktober/okt november dezember/dez",
    "janvier/janv février/févr/fevrier/fév mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre novembre décembre/déc",
    "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic",
    "gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto/ago settembre/set ottobre/ott novembre dicembre/dic",
    "janeiro fevereiro/fev março/marco abril maio/mai junho julho agosto/ago setembro/set outubro/out novembro dezembro/dez",
    "januari februari maart/mrt april mei juni juli augustus september oktober/okt november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts april maj juni juli august september oktober november desember/des",
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "января/янв февраля/фев марта/мар апреля/апр мая июня/июн июля/июл августа/авг сентября/сен октября/окт ноября/ноя декабря/дек",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "január február március április május június július augusztus szeptember október november december",
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "januari februari maret april mei juni juli agustus september oktober november desember",
    "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
  ]
}
