import type { Article } from '../concepts/report.ts'
import type { Edition } from '../render/edition.ts'
import { htmlDate } from '../views/html-date.ts'
import type { PageHead } from '../views/page-head.ts'
import { absoluteAddress } from './absolute-address.ts'
import { nameAsSpoken } from './citations/cited-name.ts'
import { reportAuthors } from './citations/report-work.ts'
import { type MetaTag, named, property } from './meta-tag.ts'
import type { PageSubject } from './page-subject.ts'

/**
 * Returns how a page is shown where it is shared (Open Graph protocol, Twitter cards). Addresses, the card's among
 * them, stand only where the origin is known. The authors are those of the report; the archive is none. There is no
 * `article:section`: it would be taken for the newspaper's, which nothing tells.
 */
export function openGraphTags(edition: Edition, head: PageHead, subject?: PageSubject): readonly MetaTag[] {
  const { archive, hrefs, words, site } = edition
  const { name, inLanguage } = archive.settings
  const card = hrefs.card(head.card ?? 'site')
  const image: readonly MetaTag[] =
    site === undefined
      ? []
      : [
          ...property('og:image', absoluteAddress(edition, card)),
          ...property('og:image:type', 'image/png'),
          ...property('og:image:width', '1200'),
          ...property('og:image:height', '630'),
          ...property('og:image:alt', words.cite.cardShows(name)),
        ]
  return [
    ...property('og:title', head.title),
    ...property('og:type', typeOf(subject)),
    ...property('og:url', site === undefined ? undefined : absoluteAddress(edition, head.path)),
    ...property('og:site_name', name),
    ...property('og:locale', localeOf(inLanguage)),
    ...property('og:description', head.description),
    ...image,
    ...(subject?.kind === 'article' ? articleTags(edition, subject.record) : []),
    ...named('twitter:card', site === undefined ? 'summary' : 'summary_large_image'),
  ]
}

// `profile` would be one person's own page.
function typeOf(subject: PageSubject | undefined): string {
  return subject?.kind === 'article' ? 'article' : 'website'
}

function articleTags(edition: Edition, article: Article): readonly MetaTag[] {
  const { archive } = edition
  const isDigest = article.text === 'digest'
  const labels = (article.subjects ?? []).map(
    (id) => archive.settings.subjects?.find((known) => known.id === id)?.label,
  )
  return [
    ...property('article:published_time', isDigest ? undefined : htmlDate(article.datePublished)),
    ...property('article:modified_time', article.dateModified && htmlDate(article.dateModified)),
    ...(isDigest
      ? []
      : reportAuthors(edition, article).flatMap((author) =>
          property('article:author', nameAsSpoken(author)),
        )),
    ...labels.flatMap((label) => property('article:tag', label)),
  ]
}

/** Open Graph names a language with its country, which a tag without one is given by likely subtags (CLDR). */
function localeOf(tag: string): string | undefined {
  const locale = new Intl.Locale(tag)
  const region = locale.region ?? (locale.language === 'en' ? 'GB' : locale.maximize().region)
  return region === undefined ? undefined : `${locale.language}_${region}`
}
