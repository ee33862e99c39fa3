import type { LocaleForms } from '../locale-forms.ts'

/** A noun in the forms that Arabic counts with: singular, dual, plural (3 to 10), accusative singular (11 to 99). */
export interface ArabicNoun {
  readonly singular: string
  readonly one: string
  readonly dual: string
  readonly plural: string
  readonly accusative: string
}

/** Returns a number with its noun, which agrees with it: "تقرير واحد", "تقريران", "3 تقارير", "11 تقريرًا", "100 تقرير". */
export function countInArabic(
  count: number,
  noun: ArabicNoun,
  { number, category }: Pick<LocaleForms, 'number' | 'category'>,
): string {
  switch (category(count)) {
    case 'zero':
      return `لا ${noun.plural}`
    case 'one':
      return noun.one
    case 'two':
      return noun.dual
    case 'few':
      return `${number(count)} ${noun.plural}`
    case 'many':
      return `${number(count)} ${noun.accusative}`
    case 'other':
      return `${number(count)} ${noun.singular}`
  }
}
