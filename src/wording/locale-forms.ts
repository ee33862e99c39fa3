/** A piece of a list in words: an item by its place in the list, or what stands between items. */
export type ListPart = { readonly item: number } | { readonly between: string }

/** What Intl knows about a locale: numbers, lists, alphabetical order, plurals, names of languages. Pure and cheap to call again and again. */
export interface LocaleForms {
  readonly number: (value: number) => string
  readonly list: (items: readonly string[]) => string
  /** A list of so many items as its parts, for items that are more than text. */
  readonly listParts: (length: number) => readonly ListPart[]
  readonly compare: (a: string, b: string) => number
  /** Returns the form of a word that goes with a number, `other` where the locale knows no more. */
  readonly plural: (value: number, one: string, other: string) => string
  /** The plural category of a number (CLDR): `one`, `few`, … */
  readonly category: (value: number) => Intl.LDMLPluralRule
  /** Name of a language tag, such as "Arabic"; the tag itself where it has no name. */
  readonly languageName: (tag: string) => string
}

/** Returns the forms of a locale (BCP 47). */
export function localeForms(locale: string): LocaleForms {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const collator = new Intl.Collator(locale, { numeric: true })
  const plurals = new Intl.PluralRules(locale)
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })
  return {
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
    listParts: (length) => {
      if (length === 1) return [{ item: 0 }]
      const indexes = Array.from({ length }, (_, index) => String(index))
      return lists
        .formatToParts(indexes)
        .map(({ type, value }) => (type === 'element' ? { item: Number(value) } : { between: value }))
    },
    // Names that the collator holds equal keep one order wherever it is run.
    compare: (a, b) => collator.compare(a, b) || (a < b ? -1 : Number(a > b)),
    plural: (value, one, other) => (plurals.select(value) === 'one' ? one : other),
    category: (value) => plurals.select(value),
    // A name is asked for without extensions and private use, which Intl refuses to name.
    languageName: (tag) => languages.of(new Intl.Locale(tag).baseName) ?? tag,
  }
}
