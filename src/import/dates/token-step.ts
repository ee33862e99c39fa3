import type { DateToken } from './date-token.ts'

/** What was read at a place of a line, and the place after it. */
export interface TokenStep {
  readonly tokens: readonly DateToken[]
  readonly end: number
}
