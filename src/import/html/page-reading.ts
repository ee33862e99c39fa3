import type { LinkedReport } from './linked-report.ts'
import type { PageLeaf } from './page-leaf.ts'
import type { PageMeta } from './parse-meta.ts'

/** A page taken apart: all that its readers see, and all that it tells machines. */
export interface PageReading {
  readonly leaves: readonly PageLeaf[]
  readonly linked: LinkedReport | undefined
  readonly meta: PageMeta
  /** Names of the outlet: those that were given, and those the page gives itself. */
  readonly outletNames: readonly string[]
}
