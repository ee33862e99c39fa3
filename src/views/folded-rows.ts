import type { Wording } from '../wording/wording.ts'
import type { Row } from './row.ts'

/** A list of which the first entries are shown, and the rest folded. */
export interface FoldedRows {
  readonly rows: readonly Row[]
  readonly folded: readonly Row[]
  /** How many are folded, in words. */
  readonly more: string
}

// One more than are shown is shown too: a fold for one entry would take its room.
const shown = 12

/** Returns a list of rows, those beyond the first twelve folded. */
export function foldedRows(rows: readonly Row[], { counts }: Wording): FoldedRows {
  const at = rows.length <= shown + 1 ? rows.length : shown
  return { rows: rows.slice(0, at), folded: rows.slice(at), more: counts.more(rows.length - at) }
}
