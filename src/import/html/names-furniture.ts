/** Words by which pages name what is not the report: asked for as whole words, never as parts of one. */
const furniture = new Set(
  `ad adbox addthis addtoany ads adsense adslot advert advertisement advertising adverts affiliate alsoread
  banner-ad bookmark breadcrumb breadcrumbs buttons byline-social captcha carousel ccpa cmp comments consent cookie
  cookies didomi disqus donate donation feedback follow footer gdpr gtm jp-relatedposts login masthead membership menu
  modal mostread nav navbar navigation newsletter newsletters noprint onetrust outbrain overlay pagination pager paywall player
  popular popup prebid promo promos promoted promotion pushdown readmore recirc recirculation recommendation
  recommendations recommended register registration regwall related relatedposts share sharebar sharedaddy sharer
  sharethis sharing shareicons sidebar signup skip skiplink skiplinks social socials sponsor sponsored subscribe
  subscription subscriptions swiper taboola taglist tags teaser teasers ticker toolbar toolbox tools topics trending
  usercentrics utilities weather`
    .trim()
    .split(/\s+/),
)

/** Words that say nothing by themselves, and leave a name furniture when they stand beside a word of that kind. */
const neutral = new Set(
  `a and amp area audio article articles aside bar block body bottom box button by c card cards col column component
  container content contents cta dark desktop div el element email embed end entry feed fixed float form grid group head
  header heading hidden horizontal icon icons in info inline inner item items js l label large layout left light
  line link links list m main mobile module modules my new news o on our outer page panel placement policy post
  posts right row section short side site slot small sticky stories story tab td text the this title to top u
  unit us vertical video view visible widget widgets with wp wrap wrapper your zone`
    .trim()
    .split(/\s+/),
)

/** Names made of several words, none of which would do alone. */
const phrases = new Set(
  `also-read amp-embed author-about author-bio author-box author-card author-info author-profile about-author about-the-author
  bio-box comment-form comment-list comment-respond cookie-notice editors-picks editor-picks in-other-news
  latest-news latest-stories more-from more-in more-like-this more-news more-on more-on-this more-stories most-popular most-read
  most-viewed next-article next-post next-prev post-navigation prev-next previous-next read-also read-more read-next
  reader-comments see-also sign-up screen-reader-text site-header site-info sr-only up-next visually-hidden
  visuallyhidden whats-next you-may-like you-might-like`
    .trim()
    .split(/\s+/),
)

/** Returns the words of a name: `c-articleShare__bar` is `c article share bar`; what holds a figure is none. */
export function wordsOfName(name: string): readonly string[] {
  return (
    name
      .slice(0, 200)
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).filter((word) => !/\d/.test(word))
}

/** True where a class, an id or the name of a custom element calls its element furniture of a page: an advertisement, a share bar, related links, a cookie wall and the like. */
export function namesFurniture(name: string): boolean {
  const words = wordsOfName(name)
  const joined = words.join('-')
  if (
    phrases.has(joined) ||
    phrases.has(words.filter((word) => !neutral.has(word) || word === 'in').join('-'))
  )
    return true
  return (
    words.some((word) => furniture.has(word)) &&
    words.every((word) => furniture.has(word) || neutral.has(word))
  )
}

/** Words of names of captions and of credits of pictures. */
const captions = new Set(['caption', 'captions', 'figcaption', 'credit', 'photocredit', 'imagecredit'])
const pictures = new Set(['photo', 'image', 'img', 'media', 'picture', 'gallery', 'figure', 'wp', 'courtesy'])

/** True where a class calls its element the caption or the credit of a picture. */
export function namesCaption(name: string): boolean {
  const words = wordsOfName(name)
  const isDescribed =
    words.some((word) => /^desc(?:ription)?$/.test(word)) && words.some((word) => pictures.has(word))
  return (
    (isDescribed || words.some((word) => captions.has(word))) &&
    words.every((word) => captions.has(word) || pictures.has(word) || neutral.has(word) || /^desc/.test(word))
  )
}
