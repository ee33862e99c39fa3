import type { Annotation } from '../concepts/annotation.ts'
import type { Article } from '../concepts/report.ts'
import type { Edition } from '../render/edition.ts'
import { rangesOf } from '../render/words-of.ts'
import { type LanguageAttributes, languageAttributes } from './language-attributes.ts'

/** Words that an annotation marks, for a page other than the report's. */
export interface QuotedWords extends LanguageAttributes {
  /** Exactly as they stand in the report; several where the annotation has several ranges. */
  readonly parts: readonly string[]
  /** `report` where the words are the outlet's, `archive` where they are the archive's retelling. */
  readonly voice: 'report' | 'archive'
}

/** Returns an annotation's words with their language, and whose voice they are in. */
export function quotedWords(edition: Edition, article: Article, annotation: Annotation): QuotedWords {
  const parts = rangesOf(article, edition.archive.bodies.bodyOf(article.id), annotation)
  const retold = article.text === 'digest' && annotation.ranges[0].in === 'body'
  return retold
    ? { parts, voice: 'archive' }
    : { parts, voice: 'report', ...languageAttributes(edition, article.inLanguage, article.direction) }
}
