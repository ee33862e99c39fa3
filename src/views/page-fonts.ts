import { scriptOf } from '../concepts/language.ts'

/** A file of letters that a page surely needs, and that is therefore fetched before its styles ask for it. */
export type PageFont = 'serif' | 'sans' | 'arabic' | 'hebrew'

const scripts: Readonly<Record<string, PageFont>> = { Latn: 'serif', Arab: 'arabic', Hebr: 'hebrew' }

/**
 * Returns the letters of a page whose interface and main text are in these languages (BCP 47). The sans is always
 * among them, since it has the figures and the generator's name.
 */
export function pageFonts(...languages: readonly string[]): readonly PageFont[] {
  const found = languages.flatMap((language) => scripts[scriptOf(language)] ?? [])
  return [...new Set<PageFont>(['sans', ...found])]
}
