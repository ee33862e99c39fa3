import { placeOfField } from '../../parse/parsed.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'

/** Translations in the language of what they translate. */
export function checkTranslations(content: ParsedContent): readonly Problem[] {
  const articles = new Map(content.articles.map((article) => [article.record.id, article]))
  return content.articles.flatMap(({ record, places }) => {
    const original = record.translationOf === undefined ? undefined : articles.get(record.translationOf)
    // A report that translates itself is told as a circle.
    if (original === undefined || original.record.id === record.id) return []
    const { inLanguage } = record
    if (inLanguage.toLowerCase() !== original.record.inLanguage.toLowerCase()) return []
    const related = [{ label: 'Original at', place: placeOfField(original.places, ['inLanguage']) }]
    return [
      problem('translation-in-same-language', placeOfField(places, ['inLanguage']), { inLanguage }, related),
    ]
  })
}
