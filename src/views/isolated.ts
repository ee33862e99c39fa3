import { type Direction, directionOf } from '../concepts/language.ts'
import { isolate, isolationOf } from '../concepts/text-direction.ts'
import type { Edition } from '../render/edition.ts'
import type { Run } from './phrase.ts'

/**
 * Returns words that are not the interface's own, such as a name or a title, set apart from their neighbours
 * where the two could change each other's order (UAX 9): then with a direction, else as they are. `own` is the
 * direction of their language, where that is the archive's and the run names none.
 */
export function isolated(edition: Edition, run: Run, own?: Direction): Run {
  if (run.dir !== undefined) return run
  const language = run.lang === undefined ? own : directionOf(run.lang)
  const dir = isolationOf(run.text, pageDirection(edition), language)
  return dir === undefined ? run : { ...run, dir }
}

/** Returns the same words as text, between U+2068 and U+2069 where they are to be set apart: for titles, and for phrases made of text alone. */
export function isolatedText(edition: Edition, text: string): string {
  return isolate(text, pageDirection(edition))
}

/** Returns the direction of an archive's pages. */
export function pageDirection({ archive }: Edition): Direction {
  return directionOf(archive.settings.inLanguage)
}
