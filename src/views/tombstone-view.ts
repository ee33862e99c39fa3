import type { ContributorId } from '../concepts/id.ts'
import type { PartialDate } from '../concepts/partial-date.ts'
import type { RecordFile } from '../concepts/record.ts'
import type { TextHash } from '../concepts/text-hash.ts'
import type { Edition } from '../render/edition.ts'
import type { RecordKind } from '../wording/site-words.ts'
import { dateView } from './date-view.ts'
import { dateFact, type Fact, fact, wideFact } from './fact.ts'
import type { PageHead } from './page-head.ts'
import { underIndex } from './page-place.ts'
import { recordFacts } from './record-facts.ts'
import { entityRun } from './record-run.ts'

/** What is left of a withheld record: its id, dates and hash, and why it is withheld. */
export interface TombstoneView {
  readonly kind: 'tombstone'
  readonly head: PageHead
  readonly facts: readonly Fact[]
}

interface Withholdable {
  readonly id: string
  readonly by: readonly ContributorId[]
  readonly pubStatus?: 'usable' | 'withheld' | undefined
  readonly withheldReason?: string | undefined
  readonly dateModified?: PartialDate | undefined
  readonly aliases?: readonly string[] | undefined
  readonly outlet?: string
  readonly datePublished?: PartialDate
  readonly textHash?: TextHash | undefined
  readonly prose?: RecordFile['prose']
}

/** Returns the tombstone of a record that is withheld, undefined for one that is not. */
export function findTombstone(
  edition: Edition,
  kind: RecordKind,
  record: Withholdable,
): TombstoneView | undefined {
  if (record.pubStatus !== 'withheld') return undefined
  const { site, report, dates } = edition.words
  const { id, withheldReason, outlet, datePublished, textHash } = record
  return {
    kind: 'tombstone',
    head: {
      title: `${site.recordKind[kind]} ${id}`,
      path: pathOf(edition, kind, id),
      ...underOf(edition, kind),
    },
    facts: [
      ...wideFact(site.withheldReason, withheldReason),
      ...fact(report.outlet, outlet === undefined ? undefined : [entityRun(edition, outlet)]),
      ...dateFact(report.published, datePublished && dateView(datePublished, dates)),
      ...wideFact(report.textHash, textHash),
      ...recordFacts(edition, record),
    ],
  }
}

function underOf(edition: Edition, kind: RecordKind): Pick<PageHead, 'under'> {
  return kind === 'pages' ? {} : { under: underIndex(edition, kind) }
}

function pathOf({ hrefs }: Edition, kind: RecordKind, id: string): string {
  return kind === 'pages' ? hrefs.housePage(id) : hrefs.record(kind, id)
}
