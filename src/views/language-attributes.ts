import { type Direction, directionOf } from '../concepts/language.ts'
import type { Article } from '../concepts/report.ts'
import type { Edition } from '../render/edition.ts'

/** The language and direction of words that are not in the page's; both absent where they are. */
export interface LanguageAttributes {
  readonly lang?: string
  readonly dir?: Direction
}

/** Returns the attributes of words in a language (BCP 47) on a page of an archive; nothing where it is the archive's own. */
export function languageAttributes(
  { archive }: Edition,
  lang: string | undefined,
  dir?: Direction,
): LanguageAttributes {
  const own = archive.settings.inLanguage
  const direction = dir ?? (lang === undefined ? undefined : directionOf(lang))
  if (lang === undefined || (lang === own && direction === directionOf(own))) return {}
  return { lang, dir: direction ?? directionOf(lang) }
}

/** Returns the attributes of words about a passage that are in the language of its report, such as a neutral wording; a digest is in the archive's. */
export function reportLanguage(edition: Edition, article: Article): LanguageAttributes {
  return article.text === 'digest' ? {} : languageAttributes(edition, article.inLanguage, article.direction)
}
