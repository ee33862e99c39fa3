import type { Problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'
import { checkCircles } from './check-circles.ts'
import { checkClaimRelations } from './check-claim-relations.ts'
import { checkDoubleNames } from './check-double-names.ts'
import { checkDoubleTexts } from './check-double-texts.ts'
import { checkEventDates } from './check-event-dates.ts'
import { checkIds } from './check-ids.ts'
import { checkPeriods } from './check-periods.ts'
import { checkQuotationDates } from './check-quotation-dates.ts'
import { checkReservedPages } from './check-reserved-pages.ts'
import { checkSameAs } from './check-same-as.ts'
import { checkSameUtterances } from './check-same-utterances.ts'
import { checkTranslations } from './check-translations.ts'
import { checkUnusedClaims } from './check-unused-claims.ts'
import { checkUnusedNotes } from './check-unused-notes.ts'
import { checkVia } from './check-via.ts'

const checks: readonly ((content: ParsedContent) => readonly Problem[])[] = [
  checkIds,
  checkReservedPages,
  checkEventDates,
  checkQuotationDates,
  checkCircles,
  checkSameUtterances,
  checkDoubleNames,
  checkSameAs,
  checkDoubleTexts,
  checkPeriods,
  checkVia,
  checkTranslations,
  checkClaimRelations,
  checkUnusedClaims,
  checkUnusedNotes,
]

/** Checks records against each other; what refers to nothing is left to linking. */
export function crossCheck(content: ParsedContent): readonly Problem[] {
  return checks.flatMap((check) => check(content))
}
