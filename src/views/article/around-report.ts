import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { type FoldedRows, foldedRows } from '../folded-rows.ts'
import { type ReportEvent, reportEvents } from './report-events.ts'
import { sameText } from './same-text.ts'
import { findSideBySide, type SideBySideView } from './side-by-side.ts'
import { type SourcingTable, sourcingProfile } from './sourcing-profile.ts'
import { type VoiceGroupView, voiceGroups } from './voice-groups.ts'

/** What stands around a report: its sources, who is in it, its events, and the same text elsewhere. */
export interface AroundReport {
  readonly sourcing: readonly SourcingTable[]
  readonly voices: readonly VoiceGroupView[]
  readonly events: readonly ReportEvent[]
  readonly sameText: FoldedRows
  readonly sideBySide?: SideBySideView
}

/** Returns what stands around a report, from its own record and what refers to it. */
export function aroundReport(edition: Edition, article: Article): AroundReport {
  const sideBySide = findSideBySide(edition, article)
  return {
    sourcing: sourcingProfile(edition, article),
    voices: voiceGroups(edition, article),
    events: reportEvents(edition, article),
    sameText: foldedRows(sameText(edition, article), edition.words),
    ...(sideBySide === undefined ? {} : { sideBySide }),
  }
}
