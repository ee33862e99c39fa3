import { chainOf, type Station } from '../../archive/chain-of.ts'
import type { Known } from '../../concepts/chain.ts'
import { mayOverlap } from '../../concepts/date-order.ts'
import type { PartialDate } from '../../concepts/partial-date.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { addressRun } from '../address-run.ts'
import { stationNames } from '../chain-view.ts'
import { type DateView, dateView } from '../date-view.ts'
import type { Phrase, Run } from '../phrase.ts'

/** A station on the way of a whole report to this archive. */
export interface ReportStation {
  readonly names: Phrase
  /** What it did with the report and how that is known, to be read after its name: "carried it, which the archive concludes (inferred)". */
  readonly did: string
  /** How the archive knows that the report came this way; the line before the station shows it. */
  readonly known: Known
  readonly date?: DateView
  /** Where the station printed it. */
  readonly address?: Run
}

/** Returns the way of a report from whoever wrote it to this archive, which comes last. */
export function reportWay(edition: Edition, article: Article): readonly ReportStation[] {
  return chainOf(article).map((station) => {
    const { role, known, url } = station
    const date = dateOf(article, station)
    return {
      names: stationNames(edition, article, station),
      did: edition.words.report.hop(role, known),
      known,
      ...(date === undefined ? {} : { date: dateView(date, edition.words.dates) }),
      ...(url === undefined || isKnownAbove(article, station) ? {} : { address: addressRun(edition, url) }),
    }
  })
}

/** The report came to the archive when it was brought in. The day it was published already stands with its facts. */
function dateOf(article: Article, { role, parties, date }: Station): PartialDate | undefined {
  if (role === 'archive') return article.retrieved.date
  const isKnown = parties.includes(article.outlet) && date && mayOverlap(date, article.datePublished)
  return isKnown ? undefined : date
}

/** The outlet's own address already stands with the facts of the report. */
function isKnownAbove(article: Article, { parties, url }: Station): boolean {
  return url === article.url && parties.includes(article.outlet)
}
