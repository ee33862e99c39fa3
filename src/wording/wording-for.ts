import { arabicOf } from './arabic.ts'
import { english, englishOf } from './english.ts'
import type { Wording } from './wording.ts'

const wordings: ReadonlyMap<string, (locale: string) => Wording> = new Map([
  ['ar', arabicOf],
  ['en', englishOf],
])

const made = new Map<string, Wording>([
  ['en', english],
  ['en-GB', english],
])

/**
 * Returns the interface for the language of an archive (BCP 47): in that language where there is a wording,
 * else in English. A region, as in `en-US`, decides on dates and numbers.
 */
export function wordingFor(language: string): Wording {
  const known = made.get(language)
  if (known !== undefined) return known
  // Extensions, such as another calendar's, would mix into the dates.
  const locale = new Intl.Locale(language)
  const wording = wordings.get(locale.language)?.(locale.baseName) ?? english
  made.set(language, wording)
  return wording
}
