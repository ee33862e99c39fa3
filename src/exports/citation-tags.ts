import type { Article } from '../concepts/report.ts'
import type { Edition } from '../render/edition.ts'
import { textOfPhrase } from '../views/phrase.ts'
import { entityRun } from '../views/record-run.ts'
import type { CitableWork } from './citations/citable-work.ts'
import { dateDigits } from './citations/citation-date.ts'
import { type CitedName, nameAsSpoken, nameTurnedRound } from './citations/cited-name.ts'
import { originalWork, pageWork } from './citations/report-work.ts'
import { type MetaTag, type MetaTags, named } from './meta-tag.ts'

const dublinCore = { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' }
const prism = { rel: 'schema.prism', href: 'http://prismstandard.org/namespaces/basic/2.0/' }

/**
 * Returns the tags by which reference managers take a report's page (Dublin Core, PRISM, Highwire): as a newspaper
 * article by the outlet and its authors, at the outlet's address; a digest as a web page by the archive's
 * contributors. What each is for is told in `docs/decisions/13-citation-and-metadata.md`.
 */
export function citationTags(edition: Edition, article: Article): MetaTags {
  const isDigest = article.text === 'digest'
  const work = isDigest ? pageWork(edition, article) : originalWork(edition, article)
  const read = pageWork(edition, article)
  const common = [
    ...named('DC.type', isDigest ? 'webpage' : 'newspaperArticle'),
    ...named('DC.title', textOfPhrase(work.title)),
    ...work.authors.flatMap((author) => named('DC.creator', asCreator(author))),
    ...(isDigest ? [] : work.authors.flatMap((author) => named('author', nameAsSpoken(author)))),
    ...named('DC.language', work.language),
    ...named('DC.identifier.URI', read.url ?? read.path),
    // An abstract is the report's own, and the archive's description is none.
    ...named('z.abstractNote', ' '),
  ]
  return isDigest
    ? { tags: [...common, ...digestTags(edition, article, work)], links: [dublinCore] }
    : { tags: [...common, ...reportTags(edition, article, work)], links: [dublinCore, prism] }
}

function reportTags(edition: Edition, { rights }: Article, work: CitableWork): readonly MetaTag[] {
  const date = dateOf(work)
  const publisher = work.outlet
  return [
    ...named('prism.publicationName', publisher),
    ...named('DC.publisher', publisher),
    ...named('prism.publicationDate', date ?? edition.words.cite.noDate),
    ...named('DC.date', date),
    ...named('DC.source', work.url),
    ...named('citation_public_url', work.url),
    ...named('DC.rights', [rights.holder, rights.licence, rights.notice].filter(Boolean).join('. ')),
  ]
}

function digestTags(edition: Edition, article: Article, work: CitableWork): readonly MetaTag[] {
  const { archive, words } = edition
  return [
    ...named('DC.publisher', work.publisher),
    // Without a date the first that stands on the page would be taken, which is not the digest's.
    ...named('DC.date', dateOf(work) ?? words.cite.noDate),
    ...named('DC.relation', article.url ?? entityRun(edition, article.outlet).text),
    ...named('DC.rights', archive.settings.licence),
  ]
}

/** ISO 8601 as far as the day is known, or EDTF as it is written. */
function dateOf({ date }: CitableWork): string | undefined {
  if (date === undefined) return undefined
  const isPlain = !date.approximate && !date.uncertain
  return (isPlain ? dateDigits(date)?.join('-') : undefined) ?? date.edtf
}

/** A comma keeps programs from taking the last word of a name for the family's. */
function asCreator(name: CitedName): string {
  return name.kind === 'person'
    ? nameTurnedRound(name)
    : name.name.includes(',')
      ? name.name
      : `${name.name},`
}
