import { comparePartialDates } from '../../concepts/date-order.ts'
import type { PartialDate } from '../../concepts/partial-date.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import { addressRun } from '../address-run.ts'
import { htmlDate } from '../html-date.ts'
import type { Phrase, RobustLink, Run } from '../phrase.ts'

type Snapshot = NonNullable<Article['snapshots']>[number]

/** How many archived copies the head of a page names; all of them stand with the facts of the copy. */
export const snapshotsShown = 3

/** Returns the address of a report's original as a Robust Link to its earliest copy (robustlinks.mementoweb.org); undefined where no address is kept. */
export function originalRun(edition: Edition, { url, snapshots = [] }: Article): Run | undefined {
  if (url === undefined) return undefined
  const [earliest] = snapshots.toSorted(byDate)
  if (earliest === undefined) return addressRun(edition, url)
  return { ...addressRun(edition, url), robust: { versionUrl: earliest.url, ...versionDate(earliest.date) } }
}

/** Returns an archived copy of a report's page as a Robust Link to its original, with what kind of copy it is: "snapshot of 19 March 2031 (wacz)". */
export function snapshotPhrase({ words }: Edition, { url: original }: Article, snapshot: Snapshot): Phrase {
  const { url, date, kind } = snapshot
  const robust: RobustLink = {
    ...(original === undefined ? {} : { originalUrl: original }),
    ...versionDate(date),
  }
  const run: Run = {
    text: words.report.snapshot(date === undefined ? undefined : putDateIntoWords(date, words.dates)),
    href: url,
    external: true,
    ...(Object.keys(robust).length === 0 ? {} : { robust }),
  }
  return kind === undefined ? [run] : [run, { text: words.report.aside([kind]) }]
}

/** A copy whose day is not known may be of any time, so it comes last. */
function byDate({ date: a }: Snapshot, { date: b }: Snapshot): number {
  const vague = Number(versionDateOf(a) === undefined) - Number(versionDateOf(b) === undefined)
  if (a === undefined || b === undefined) return vague
  return vague || comparePartialDates(a, b)
}

function versionDate(date: PartialDate | undefined): Pick<RobustLink, 'versionDate'> {
  const known = versionDateOf(date)
  return known === undefined ? {} : { versionDate: known }
}

/** A day, or an instant in UTC; Robust Links know nothing vaguer, and no time without a zone. */
function versionDateOf(date: PartialDate | undefined): string | undefined {
  const known = date === undefined ? undefined : htmlDate(date)
  if (known === undefined || known.length < 10) return undefined
  const isInstant = date?.kind === 'moment' && date.zone === 'stated'
  return isInstant ? `${new Date(date.earliest).toISOString().slice(0, 19)}Z` : known.slice(0, 10)
}
