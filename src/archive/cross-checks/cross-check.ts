import type { Problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'
import { checkCircles } from './circles.ts'
import { checkClaimRelations } from './claim-relations.ts'
import { checkDoubleNames } from './double-names.ts'
import { checkDoubleTexts } from './double-texts.ts'
import { checkEventDates } from './event-dates.ts'
import { checkIds } from './ids.ts'
import { checkPeriods } from './periods.ts'
import { checkQuotationDates } from './quotation-dates.ts'
import { checkReservedPages } from './reserved-pages.ts'
import { checkSameAs } from './same-as.ts'
import { checkSameUtterances } from './same-utterances.ts'
import { checkTranslations } from './translations.ts'
import { checkUnusedClaims } from './unused-claims.ts'
import { checkUnusedNotes } from './unused-notes.ts'
import { checkVia } from './via.ts'

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
