import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import { type Fact, fact, wideFact } from '../fact.ts'
import { periodInWords } from '../period-in-words.ts'
import { joinPhrases, type Phrase, plain } from '../phrase.ts'
import { contributorsPhrase } from '../record-facts.ts'
import { sourcePhrase } from '../source-phrase.ts'
import { ownersAt } from './owners-at.ts'
import { snapshotPhrase, snapshotsShown } from './report-copies.ts'

/** Returns what is told of the copy held here rather than of the report: how it came in, what it is about, whose it is, what was checked, and the fixity of every archived page. */
export function copyFacts(edition: Edition, article: Article): readonly Fact[] {
  const { report, counts, labels, languageName } = edition.words
  const { comma } = edition.words.punctuation
  const { rights, textHash } = article
  return [
    ...fact(report.retrieved, retrievedPhrase(edition, article)),
    ...fact(report.language, languageName(article.inLanguage)),
    ...fact(report.length, article.text === 'digest' ? undefined : counts.words(article.wordCount)),
    ...fact(report.subjects, subjectsPhrase(edition, article)),
    ...fact(report.review, reviewPhrase(edition, article)),
    ...ownersFact(edition, article),
    ...fact(
      report.rights,
      joinPhrases([plain(rights.holder), plain(labels.rightsBasis[rights.basis])], comma),
    ),
    ...snapshotsFact(edition, article),
    ...wideFact(report.textVerified, textHash && report.hashOf(textHash.replace('sha256:', ''))),
  ]
}

function retrievedPhrase(edition: Edition, { retrieved }: Article): Phrase {
  const { by, method, date } = retrieved
  const parts: Phrase[] = [contributorsPhrase(edition, [by])]
  if (method !== undefined) parts.push(plain(method))
  if (date !== undefined) parts.push(plain(putDateIntoWords(date, edition.words.dates)))
  return joinPhrases(parts, edition.words.punctuation.comma)
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
  return joinPhrases(parts, edition.words.punctuation.comma)
}

/** Who owned the outlet at the time, since when, and where that is known from. */
function ownersFact(edition: Edition, article: Article): readonly Fact[] {
  const values = ownersAt(edition, article).map(({ value, from, to, source }) => {
    const period = periodInWords({ from, to }, edition.words)
    const note = joinPhrases(
      [
        ...(period === undefined ? [] : [plain(period)]),
        ...(source === undefined ? [] : [sourcePhrase(edition, source)]),
      ],
      ' · ',
    )
    return { phrase: plain(value), ...(note.length === 0 ? {} : { note }) }
  })
  return values.length === 0 ? [] : [{ label: edition.words.report.owner, values }]
}

/** Every archived page with its hash, where the head does not show all there is to say of them. */
function snapshotsFact(edition: Edition, article: Article): readonly Fact[] {
  const { report } = edition.words
  const { snapshots = [] } = article
  if (snapshots.length <= snapshotsShown && snapshots.every(({ sha256 }) => sha256 === undefined)) return []
  const values = snapshots.map((snapshot) => ({
    phrase: snapshotPhrase(edition, article, snapshot),
    ...(snapshot.sha256 === undefined
      ? {}
      : { note: plain(report.hashOf(snapshot.sha256.replace('sha256:', ''))) }),
  }))
  return [{ label: report.snapshots, values, wide: true }]
}
