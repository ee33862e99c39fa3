/** Scripts by their Unicode names (ISO 15924 in the second place where the languages of one are told apart). */
const SCRIPTS = [
  'Latin',
  'Arabic',
  'Cyrillic',
  'Han',
  'Kana',
  'Hangul',
  'Hebrew',
  'Greek',
  'Devanagari',
  'Thai',
  'Armenian',
  'Georgian',
  'Ethiopic',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Lao',
  'Tibetan',
  'Myanmar',
  'Khmer',
  'Thaana',
  'Syriac',
] as const

export type Script = (typeof SCRIPTS)[number]

const patterns: readonly (readonly [Script, RegExp])[] = SCRIPTS.map((script) => [
  script,
  script === 'Kana'
    ? /(?=\p{L})[\p{Script=Hiragana}\p{Script=Katakana}]/gu
    : new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'gu'),
])

/** How many letters of each script a text has, the most frequent first; scripts without letters are left out. */
export function scriptsOfText(
  text: string,
): readonly { readonly script: Script; readonly letters: number }[] {
  return patterns
    .map(([script, pattern]) => ({ script, letters: text.match(pattern)?.length ?? 0 }))
    .filter(({ letters }) => letters > 0)
    .sort((a, b) => b.letters - a.letters)
}
