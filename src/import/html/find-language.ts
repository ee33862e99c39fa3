import { directionOf, language } from '../../concepts/language.ts'
import type { Found } from '../found-text.ts'
import type { PageLeaf } from './page-leaf.ts'
import type { PageReading } from './page-reading.ts'
import { attributeOf, lineageOf, type PageElement } from './page-tree.ts'

/**
 * Finds the language: of the element that holds the report, from JSON-LD, of the page, from meta tags (BCP 47). A
 * language that is written the other way than the report's words is passed over, since templates name one for all.
 */
export function findLanguage(
  { linked, meta }: PageReading,
  root: PageElement,
  body: readonly PageLeaf[],
): Found | undefined {
  const near = lineageOf(root).find(
    (element) => element.tagName !== 'html' && attributeOf(element, 'lang') !== undefined,
  )
  const told: readonly (readonly [Found['from'], string | undefined])[] = [
    ['markup', near && attributeOf(near, 'lang')],
    ['json-ld', linked?.language],
    ['markup', meta.get('html-lang')?.[0]],
    ['meta', meta.get('og:locale')?.[0]],
    ['meta', meta.get('content-language')?.[0]],
    ['meta', meta.get('dc.language')?.[0] ?? meta.get('itemprop:inlanguage')?.[0]],
  ]
  const tags = told.flatMap(([from, text]): Found[] => {
    const tag = text === undefined ? undefined : toTag(text)
    return tag === undefined ? [] : [{ value: tag, from }]
  })
  const direction = mainDirection(body)
  const fitting = tags.filter(({ value }) => direction === undefined || directionOf(value) === direction)
  const [best] = fitting
  if (best === undefined) return undefined
  const other = tags.find(({ value }) => primary(value) !== primary(best.value))
  return other === undefined ? best : { ...best, guess: `the page also says “${other.value}”` }
}

function toTag(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-')
  const isKnown = /^[a-z]{2,3}(?:-|$)/i.test(tag) && language.safeParse(tag).success
  return isKnown && !/^(?:und|mul|zxx|mis)\b/i.test(tag) ? new Intl.Locale(tag).toString() : undefined
}

function primary(tag: string): string {
  return new Intl.Locale(tag).language
}

/** The direction of most letters, where there are enough to tell. */
function mainDirection(body: readonly PageLeaf[]): 'ltr' | 'rtl' | undefined {
  let letters = 0
  let rightToLeft = 0
  for (const leaf of body.slice(0, 100)) {
    const text = leaf.text.slice(0, 1000)
    letters += text.match(/\p{L}/gu)?.length ?? 0
    rightToLeft +=
      text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu)?.length ?? 0
  }
  if (letters < 20) return undefined
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr'
}
