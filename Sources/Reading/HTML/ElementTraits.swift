/// What an element is by its class and id: conventions that many sites share, none of one site.
struct ElementTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// What pages set around an article, whatever else the element may hold.
  static let surround = ElementTraits(rawValue: 1)
  /// What pages set around an article, unless much of the page's running text lies in it.
  static let suspect = ElementTraits(rawValue: 2)
  /// The article's text.
  static let body = ElementTraits(rawValue: 4)
  /// Something of the article, or the article with what is around it.
  static let hint = ElementTraits(rawValue: 8)
  /// The words under a picture.
  static let caption = ElementTraits(rawValue: 16)
  /// The sentences between the headline and the text.
  static let lead = ElementTraits(rawValue: 32)
  /// What is not shown.
  static let hidden = ElementTraits(rawValue: 64)
  /// A sentence of the text, set large.
  static let pullQuote = ElementTraits(rawValue: 128)
  /// The author, the time, the place of printing.
  static let byline = ElementTraits(rawValue: 256)

  /// When the page was changed.
  static let change = ElementTraits(rawValue: 512)

  /// Reads the traits off the classes and the id of an element.
  init(of index: Int, in tree: HTMLTree) {
    self = []
    guard tree.hasAttributes(index) else { return }
    if let range = tree.rawValue(.class, of: index) { read(tree.bytes, range) }
    if let range = tree.rawValue(.id, of: index) { read(tree.bytes, range) }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Reads names parted by spaces; each counts as a whole and by its parts: `story-body__related`, `relatedStories`.
  private mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      guard !bytes[place].isMarkupSpace else {
        place += 1
        continue
      }
      var end = place
      while end < range.upperBound, !bytes[end].isMarkupSpace { end += 1 }
      formUnion(ElementTraits.traits(ofName: bytes, place..<end))
      place = end
    }
  }

  private static func traits(ofName bytes: [UInt8], _ range: Range<Int>) -> ElementTraits {
    var whole = HTMLName.seed
    var part = HTMLName.seed
    var length = 0
    var isLower = false
    var found: ElementTraits = []
    for place in range {
      let byte = bytes[place]
      whole = HTMLName.mixed(whole, byte)
      let isUpper = byte >= 0x41 && byte <= 0x5A
      let isLetter = isUpper || (byte >= 0x61 && byte <= 0x7A)
      if !isLetter || (isUpper && isLower) {
        if length > 1, let traits = ElementNames.parts[part] { found.formUnion(traits) }
        // Topics that a site gives an article are no structure: `tag-social-media`, `category-opinion`.
        if length > 2, found.isEmpty, ElementNames.topics.contains(part), !isLetter { return [] }
        part = HTMLName.seed
        length = 0
      }
      if isLetter {
        part = HTMLName.mixed(part, byte)
        length += 1
      }
      isLower = isLetter && !isUpper
    }
    if length > 1, let traits = ElementNames.parts[part] { found.formUnion(traits) }
    if let traits = ElementNames.wholes[whole] {
      found = traits.contains(.body) || traits.contains(.hint) ? traits : found.union(traits)
    }
    return found
  }
}

/// The names of elements, by the hash of their letters in lower case.
enum ElementNames {
  static let topics = Set(["tag", "category", "cat", "topic", "section", "author"].map { HTMLName.hash($0) })

  /// Names that mean something as a whole.
  static let wholes = table([
    (
      .body,
      """
      article-body articlebody article-content articlecontent article__body article__content article_body article_content
      article-body-content article-body__content article-content-body article-main-content article-text articletext
      article_text article__text article-copy articlecopy article-body-text articlebodytext article-body-inner
      story-body storybody story-body__inner story-content storycontent story__content story__body story_body
      story-text storytext story_text story-copy story-body-text storybody-text story-article entry-content entrycontent
      entry__content entry-text entry-body post-content postcontent post__content post-body postbody post_body
      post-text post_content e-content post-entry post-article post-content-inner post_text news-content newscontent news-text news_text
      news-body newsbody news-article-body news-detail-content news-detail__content body-content bodycontent
      content-body content__body content__article-body content-body__detail content-article article-main-body
      main-article-content article-page__content article-detail__body detail-content detail-body
      detail__body detail-text single-content single-post-content td-post-content field-name-body body-text bodytext
      body-copy bodycopy body__copy page-content__body rich-text richtext rte itemfulltext item-fulltext postarticle
      read__content mw-parser-output mw-content-text blog-content blog-post-content blog-post-body post-body-text
      paragraphs articleparagraphs c-article-content l-article-body o-article-body js-article-body js-article-content
      pg-rail-tall__body zn-body__paragraphs caas-body meteredcontent node-content node__content section-content
      sectioncontent article-paragraphs texto-noticia cuerpo-noticia artikeltext
      """
    ),
    (
      .surround,
      """
      comments comment-list commentlist comment-section comments-section comments-area comments-container
      comments-wrapper comment-wrapper disqus_thread disqus-thread disqus fb-comments respond livefyre
      sidebar side-bar footer site-footer page-footer global-footer main-footer site-header navbar main-nav main-menu
      site-nav breadcrumb breadcrumbs catlinks navbox mw-navigation mw-editsection editsection printfooter toc
      reflist references-wrap noprint no-print addtoany_share_save_container sharedaddy jp-relatedposts
      jp-post-flair wp-block-latest-posts outbrain taboola cookie-banner cookie-consent cookie-notice cookie-bar
      cookiebar gdpr-banner onetrust-consent-sdk skip-link skip-links skiplink jump-link most-read mostread most-popular
      mostpopular
      related-posts related-articles related-stories related-content relatedposts relatedarticles relatedstories related-links
      relatedlinks related-news relatednews recommended-articles recommended-stories more-stories morestories
      author-bio author-box author-info authorbio about-author about-the-author post-author-bio hatnote ambox
      """
    ),
    (
      .hidden,
      """
      hidden hide invisible visually-hidden visuallyhidden sr-only screen-reader-text screenreader-text u-hidden is-hidden
      off-screen offscreen element-invisible accessibility-text a11y-text visually_hidden visuallyhide u-hiddenvisually
      assistive-text
      """
    ),
    (
      .suspect,
      """
      ad ads adv print tools tags tag-list taglist tags-links widget widgets banner modal overlay cookie cookies login signup
      sign-up popular rss infobox metadata tooltip article-tools article-tags post-tags post-meta entry-meta article-meta
      story-meta meta read-more readmore read-also also-read see-also post-footer entry-footer article-footer
      story-footer article-header__meta byline-wrapper live-blog-nav key-points-nav pre-content
      """
    ),
    (.pullQuote, "pull-quote pull_quote pull-quotes"),
    (
      .lead,
      "standfirst p-summary entry-summary dek deck subhead subheadline sub-headline subtitle sub-title lede excerpt description summary"
    ),
    (
      .caption,
      "credit credits image-credit photo-credit photographer source-credit wp-caption-text copyright-holder"
    ),
  ])

  /// Names that mean something wherever they are a part of a name.
  static let parts = table([
    (
      .suspect,
      """
      nav navigation navbar menu submenu sidebar sidebars footer breadcrumb breadcrumbs related recommended
      recommendation recommendations recirc recirculation comments comment commenting disqus share shares sharing sharebar
      sharetools social socials newsletter newsletters subscribe subscription subscriptions signup promo promos promotion
      promoted advert adverts advertisement advertising advertisment adslot adsense adsbygoogle dfp consent gdpr popup toolbar pagination
      pager outbrain taboola sponsored sponsor trending masthead topbar teaser teasers widget carousel playlist
      mostread mostviewed upsell paywallprompt regwall donate donation cta bio authorbio poll rating ratings voting
      readmore morestories followus follow search searchbox copyright disclaimer legal bookmark print printonly
      tags taglist tagcloud login register popular latest hashtags reactions emoji feedback correction-form
      syndication permalink backlinks prevnext nextprev shopping affiliate ticker crosslinks toc linkbox
      """
    ),
    (.caption, "caption captions figcaption cutline photocredit imagecredit imagecaption"),
    (.pullQuote, "pullquote pullquotes"),
    (
      .byline,
      "byline bylines timestamp dateline pubdate published publish datetime date dates dateposted author authors contributor posted time"
    ),
    (.change, "updated update modified lastupdated edited revised"),
    (
      .hint,
      "article content post entry story body text main artikel noticia articulo texte corps paragraph prose"
    ),
    (.lead, "standfirst lede dek"),
  ])

  private static func table(_ rows: [(ElementTraits, String)]) -> [UInt64: ElementTraits] {
    var table: [UInt64: ElementTraits] = [:]
    for (traits, names) in rows {
      for name in names.split(whereSeparator: \.isWhitespace) {
        table[HTMLName.hash(name), default: []].formUnion(traits)
      }
    }
    return table
  }
}
