import { findOutlet } from '../../archive/find-party.ts'
import type { Genre } from '../../concepts/article.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { htmlDate } from '../../views/html-date.ts'
import { textOfPhrase } from '../../views/phrase.ts'
import { absoluteAddress } from '../absolute-address.ts'
import { nameAsSpoken } from '../citations/cited-name.ts'
import { pageTitle, reportAuthors } from '../citations/report-work.ts'
import { plainContributor } from '../plain-contributor.ts'
import { entityThing } from './entity-json-ld.ts'
import { type JsonLd, listed, type Thing } from './json-ld.ts'
import { reportParts } from './report-parts-json-ld.ts'
import { licenceOf, publisherThing } from './site-json-ld.ts'

const subtypes: Partial<Readonly<Record<Genre, string>>> = {
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
}

const mostMentions = 100

/**
 * Returns a report as its outlet published it, described by the archive (`sdPublisher`), with the quotations and
 * claims marked in it as parts. Of a digest it is the archive's own article, based on the outlet's, whose words
 * it does not hold.
 */
export function reportThing(edition: Edition, article: Article): Thing {
  const page = absoluteAddress(edition, edition.hrefs.record('articles', article.id))
  const described = { ...describedBy(edition, article), ...topicsOf(edition, article) }
  if (article.text === 'digest')
    return {
      '@type': 'Article',
      '@id': page,
      headline: textOfPhrase(pageTitle(edition, article)),
      author: listed(article.by.map((id) => ({ '@type': 'Person', name: plainContributor(edition, id) }))),
      publisher: publisherThing(edition),
      dateModified: article.dateModified && htmlDate(article.dateModified),
      inLanguage: edition.archive.settings.inLanguage,
      mainEntityOfPage: page,
      license: licenceOf(edition.archive.settings.licence),
      isBasedOn: originalOf(edition, article),
      ...described,
      hasPart: listed(reportParts(edition, article, page)),
    }
  const { licence } = article.rights
  return {
    ...originalOf(edition, article),
    '@id': page,
    mainEntityOfPage: page,
    license: licenceOf(licence),
    ...described,
    hasPart: listed(reportParts(edition, article, page)),
  }
}

/** What the outlet published. */
function originalOf(edition: Edition, article: Article): Thing {
  const { headlineText, alternativeHeadline, url, snapshots, rights } = article
  return {
    '@type': subtypes[article.genre] ?? 'NewsArticle',
    headline: headlineText,
    alternativeHeadline,
    author: listed(authorsOf(edition, article)),
    publisher: entityThing(edition, article.outlet),
    datePublished: htmlDate(article.datePublished),
    inLanguage: article.inLanguage,
    url,
    archivedAt: listed(snapshots?.map((copy) => copy.url)),
    copyrightHolder: holderOf(edition, article),
    copyrightNotice: rights.notice,
    creditText: article.byline,
    isBasedOn: basisOf(edition, article),
    translationOfWork: article.translationOf && {
      '@type': 'NewsArticle',
      '@id': absoluteAddress(edition, edition.hrefs.record('articles', article.translationOf)),
    },
    translator: article.translator && entityThing(edition, article.translator),
    correction: listed(correctionsOf(edition, article)),
  }
}

function authorsOf(edition: Edition, article: Article): readonly Thing[] {
  if (article.authors !== undefined && article.authors.length > 0)
    return article.authors.map((id) => entityThing(edition, id))
  return reportAuthors(edition, article).map((name) => ({ '@type': 'Person', name: nameAsSpoken(name) }))
}

function holderOf(edition: Edition, { rights, outlet }: Article): Thing {
  const isOutlet = findOutlet(edition.archive, outlet)?.name === rights.holder
  return isOutlet ? entityThing(edition, outlet) : { '@type': 'Organization', name: rights.holder }
}

function basisOf({ hrefs, ...edition }: Edition, { republishes }: Article): JsonLd {
  if (republishes?.kind === 'address') return republishes.url
  if (republishes?.kind !== 'article') return undefined
  return { '@id': absoluteAddress({ hrefs, ...edition }, hrefs.record('articles', republishes.article)) }
}

function correctionsOf(edition: Edition, article: Article): readonly Thing[] {
  return (article.corrections ?? []).map(({ text, date, by, url }) => ({
    '@type': 'CorrectionComment',
    text,
    datePublished: htmlDate(date),
    author: by === 'outlet' ? entityThing(edition, article.outlet) : publisherThing(edition),
    url,
  }))
}

function describedBy(edition: Edition, { retrieved }: Article) {
  return {
    sdPublisher: publisherThing(edition),
    sdDatePublished: retrieved.date && htmlDate(retrieved.date),
    sdLicense: licenceOf(edition.archive.settings.licence),
  }
}

function topicsOf(edition: Edition, { events = [], annotations }: Article) {
  const reported = events.filter(({ relation }) => relation === 'reports').map(({ event }) => event)
  const named = new Set<string>(
    events.filter(({ relation }) => relation !== 'reports').map(({ event }) => event),
  )
  for (const annotation of annotations) if (annotation.kind === 'Mention') named.add(annotation.attributes.of)
  for (const event of reported) named.delete(event)
  return {
    about: listed(reported.map((id) => entityThing(edition, id))),
    mentions: listed([...named].slice(0, mostMentions).map((id) => entityThing(edition, id))),
  }
}
