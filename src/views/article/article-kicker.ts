import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { joinPhrases, type Phrase, plain } from '../phrase.ts'
import { entityRun } from '../record-run.ts'
import { ownersAt } from './owners-at.ts'

/** Returns what a report is, in one line: its kind, how much of it is held, its outlet, and who owned the outlet at the time. */
export function articleKicker(edition: Edition, article: Article): Phrase {
  const { labels, report, list } = edition.words
  const outlet = edition.archive.outlets.get(article.outlet)
  // Of a day that is not known, owners who came one after another would stand as if together.
  const isDated = article.datePublished.kind !== 'unknown'
  const owners = ownersAt(edition, article).filter(({ from, to }) => isDated || (from ?? to) === undefined)
  const about = [
    ...(outlet === undefined ? [] : [labels.outletKind[outlet.kind]]),
    ...(outlet?.country === undefined ? [] : [outlet.country]),
    ...(owners.length === 0 ? [] : [report.ownedBy(list(owners.map(({ value }) => value)))]),
  ]
  const name: Phrase = [entityRun(edition, article.outlet), { text: report.aside(about) }]
  // Of a genre that nobody has told there is nothing to say.
  const genre = article.genre === 'other' ? [] : [plain(labels.genre[article.genre])]
  return joinPhrases([...genre, plain(labels.textMode[article.text]), name], ' · ')
}
