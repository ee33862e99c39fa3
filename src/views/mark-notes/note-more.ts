import type { StationView } from '../chain-view.ts'
import type { Phrase } from '../phrase.ts'
import type { NoteMore } from './mark-note-view.ts'

/** Returns what a note tells besides, or nothing where there is nothing. */
export function noteMore(
  details: readonly Phrase[],
  way: readonly StationView[] = [],
): { readonly more?: NoteMore } {
  return details.length === 0 && way.length === 0 ? {} : { more: { details, way } }
}
