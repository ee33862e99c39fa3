import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import { addressRun } from '../address-run.ts'
import { dateView } from '../date-view.ts'
import { dateFact, type Fact, fact } from '../fact.ts'
import { languageAttributes } from '../language-attributes.ts'
import { joinPhrases, type Phrase, plain } from '../phrase.ts'
import { contributorsPhrase } from '../record-facts.ts'
import { articleRun } from '../record-run.ts'
import { sourcePhrase } from '../source-phrase.ts'
import { entitiesPhrase } from '../speaker-phrase.ts'

/** Returns the facts of a report that stand before its text: times, places, people, where the original is, how it came in, what was verified. */
export function articleFacts(edition: Edition, article: Article): readonly Fact[] {
  const { report, dates, counts } = edition.words
  const asPrinted = (text: string | undefined): Phrase | undefined =>
    text === undefined
      ? undefined
      : [{ text, printed: true, ...languageAttributes(edition, article.inLanguage, article.direction) }]
  return [
    ...dateFact(report.published, dateView(article.datePublished, dates)),
    ...fact(report.datePrinted, asPrinted(article.datePrinted)),
    ...fact(report.dateline, asPrinted(article.dateline)),
    ...fact(report.byline, asPrinted(article.byline)),
    ...fact(report.authors, article.authors && entitiesPhrase(edition, article.authors)),
    ...fact(report.original, article.url === undefined ? undefined : [addressRun(article.url)]),
    ...fact(report.snapshots, ...snapshotPhrases(edition, article)),
    ...fact(report.retrieved, retrievedPhrase(edition, article)),
    ...fact(report.republishes, article.republishes && sourcePhrase(edition, article.republishes)),
    ...fact(report.translationOf, article.translationOf && [articleRun(edition, article.translationOf)]),
    ...fact(report.translator, article.translator && entitiesPhrase(edition, [article.translator])),
    ...fact(report.language, edition.words.languageName(article.inLanguage)),
    ...fact(report.length, article.text === 'digest' ? undefined : counts.words(article.wordCount)),
    ...fact(report.subjects, subjectsPhrase(edition, article)),
    ...fact(report.review, reviewPhrase(edition, article)),
    ...fact(report.textVerified, article.textHash && shortHash(article.textHash, report.hashOf)),
  ]
}

/** Returns a hash for reading: its algorithm, first and last digits. The whole stands at the end of the page. */
function shortHash(hash: string, hashOf: (digits: string) => string): string {
  const digits = hash.replace('sha256:', '')
  return hashOf(`${digits.slice(0, 8)}…${digits.slice(-8)}`)
}

function snapshotPhrases({ words }: Edition, { snapshots }: Article): readonly Phrase[] {
  return (snapshots ?? []).map(({ url, date, kind }) => {
    const day = date === undefined ? undefined : putDateIntoWords(date, words.dates)
    const text = words.report.snapshot(day)
    const run = { text, href: url, external: true } as const
    return kind === undefined ? [run] : [run, { text: ` (${kind})` }]
  })
}

function retrievedPhrase(edition: Edition, { retrieved }: Article): Phrase {
  const { by, method, date } = retrieved
  const parts: Phrase[] = [contributorsPhrase(edition, [by])]
  if (method !== undefined) parts.push(plain(method))
  if (date !== undefined) parts.push(plain(putDateIntoWords(date, edition.words.dates)))
  return joinPhrases(parts, ', ')
}

function subjectsPhrase({ archive, words }: Edition, { subjects }: Article): Phrase | undefined {
  if (subjects === undefined || subjects.length === 0) return undefined
  const labels = subjects.map(
    (id) => archive.settings.subjects?.find((known) => known.id === id)?.label ?? id,
  )
  return plain(words.list(labels))
}

function reviewPhrase(edition: Edition, { review }: Article): Phrase | undefined {
  if (review === undefined) return undefined
  const parts: Phrase[] = [plain(edition.words.labels.reviewStatus[review.status])]
  if (review.by !== undefined) parts.push(contributorsPhrase(edition, [review.by]))
  if (review.date !== undefined) parts.push(plain(putDateIntoWords(review.date, edition.words.dates)))
  return joinPhrases(parts, ', ')
}
