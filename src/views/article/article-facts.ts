import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { dateView } from '../date-view.ts'
import { dateFact, type Fact, fact, wideFact } from '../fact.ts'
import { languageAttributes } from '../language-attributes.ts'
import { joinPhrases, type Phrase, plain } from '../phrase.ts'
import { articleRun } from '../record-run.ts'
import { sourcePhrase } from '../source-phrase.ts'
import { entitiesPhrase } from '../speaker-phrase.ts'
import { originalRun, snapshotPhrase, snapshotsShown } from './report-copies.ts'

/** Returns the facts of a report that every reader needs before its text: when, where, by whom, and where the original and its copies are. */
export function articleFacts(edition: Edition, article: Article): readonly Fact[] {
  const { report, dates } = edition.words
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
    ...fact(report.republishes, article.republishes && sourcePhrase(edition, article.republishes)),
    ...fact(report.translationOf, article.translationOf && [articleRun(edition, article.translationOf)]),
    ...fact(report.translator, article.translator && entitiesPhrase(edition, [article.translator])),
    ...originalFact(edition, article),
  ]
}

/** The original's address and the first copies of it, in one line. */
function originalFact(edition: Edition, article: Article): readonly Fact[] {
  const { report, counts } = edition.words
  const { snapshots = [] } = article
  const original = originalRun(edition, article)
  const shown = snapshots.slice(0, snapshotsShown)
  const more = snapshots.length - shown.length
  const phrases = [
    ...(original === undefined ? [] : [[original]]),
    ...shown.map((snapshot) => snapshotPhrase(edition, article, snapshot)),
    ...(more > 0 ? [plain(counts.more(more))] : []),
  ]
  const label = original === undefined ? report.snapshots : report.original
  return (phrases.length > 1 ? wideFact : fact)(label, joinPhrases(phrases, ' · '))
}
