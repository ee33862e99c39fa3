import { findActor } from '../../archive/find-party.ts'
import { comparePartialDates } from '../../concepts/date-order.ts'
import type { ActorId, ContributorId } from '../../concepts/id.ts'
import { oneLine } from '../../concepts/one-line.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { fillPhrase } from '../../views/fill-phrase.ts'
import { languageAttributes } from '../../views/language-attributes.ts'
import type { Phrase } from '../../views/phrase.ts'
import { entityRun } from '../../views/record-run.ts'
import { plainContributor } from '../plain-contributor.ts'
import type { CitableWork, CitedCopy } from './citable-work.ts'
import { type CitedName, parsePersonName } from './cited-name.ts'

/** Returns a report as its outlet published it. What nothing tells is left out. */
export function originalWork(edition: Edition, article: Article): CitableWork {
  const { url, retrieved, datePublished } = article
  const copy = lastCopy(article)
  return {
    kind: 'report',
    id: article.id,
    authors: reportAuthors(edition, article),
    translators: article.translator === undefined ? [] : actorNames(edition, [article.translator]),
    title: headlinePhrase(edition, article),
    outlet: oneLine(entityRun(edition, article.outlet).text),
    ...(datePublished.kind === 'unknown' ? {} : { date: datePublished }),
    language: article.inLanguage,
    ...(url === undefined ? {} : { url }),
    ...(copy === undefined ? {} : { copy }),
    ...(url === undefined || retrieved.date === undefined ? {} : { accessed: retrieved.date }),
  }
}

/** Returns the archive's page of a report: the outlet's report, read here; of a digest, the archive's own words about it. */
export function pageWork(edition: Edition, article: Article): CitableWork {
  const { name, publisher } = edition.archive.settings
  const read = {
    archive: oneLine(name),
    publisher: oneLine(publisher.name),
    ...addressOf(edition, article),
  }
  if (article.text === 'digest')
    return {
      kind: 'digest',
      id: `${article.id}:digest`,
      authors: contributorNames(edition, article.by),
      translators: [],
      title: digestTitle(edition, article),
      ...(article.dateModified === undefined ? {} : { date: article.dateModified }),
      language: edition.archive.settings.inLanguage,
      ...read,
    }
  const { url: _url, copy: _copy, accessed: _accessed, ...original } = originalWork(edition, article)
  return {
    ...original,
    kind: 'page',
    id: `${article.id}:page`,
    ...(article.text === 'excerpt' ? { excerpt: true } : {}),
    ...read,
  }
}

/** Returns the title of a report's page as a citation names it: the headline, or that of which it is a digest. */
export function pageTitle(edition: Edition, article: Article): Phrase {
  return article.text === 'digest' ? digestTitle(edition, article) : headlinePhrase(edition, article)
}

/** Returns the names of contributors, as citations take them. */
export function contributorNames(edition: Edition, ids: readonly ContributorId[]): readonly CitedName[] {
  return ids.map((id) => parsePersonName(oneLine(plainContributor(edition, id))))
}

/** Returns the address of a report's page, with the origin where it is known. */
export function addressOf({ hrefs, site }: Edition, { id }: Article): Pick<CitableWork, 'url' | 'path'> {
  const path = hrefs.record('articles', id)
  return { path, ...(site === undefined ? {} : { url: new URL(path, site).href }) }
}

/** Returns who wrote a report: the actors it names, else its byline as printed, else nobody. */
export function reportAuthors(edition: Edition, article: Article): readonly CitedName[] {
  if (article.authors !== undefined && article.authors.length > 0) return actorNames(edition, article.authors)
  return article.byline === undefined ? [] : [{ kind: 'literal', name: oneLine(article.byline) }]
}

function actorNames(edition: Edition, ids: readonly ActorId[]): readonly CitedName[] {
  return ids.map((id) => {
    const actor = findActor(edition.archive, id)
    const name = oneLine(entityRun(edition, id).text)
    const isPerson = actor?.kind === 'person' && actor.pubStatus !== 'withheld'
    return isPerson ? parsePersonName(name) : { kind: 'literal', name }
  })
}

function headlinePhrase(edition: Edition, article: Article): Phrase {
  const language = languageAttributes(edition, article.inLanguage, article.direction)
  return [{ text: oneLine(article.headlineText), ...language }]
}

function digestTitle(edition: Edition, article: Article): Phrase {
  return fillPhrase(edition.words.cite.digestOf, {
    headline: headlinePhrase(edition, article),
    outlet: [{ text: oneLine(entityRun(edition, article.outlet).text) }],
  })
}

function lastCopy({ snapshots = [] }: Article): CitedCopy | undefined {
  const dated = snapshots.flatMap(({ url, date }) => (date === undefined ? [] : [{ url, date }]))
  const last = dated.toSorted((a, b) => comparePartialDates(a.date, b.date)).at(-1)
  const [first] = snapshots
  return last ?? (first === undefined ? undefined : { url: first.url })
}
