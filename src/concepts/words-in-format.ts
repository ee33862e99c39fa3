import { escapeForBibtex } from './escape-for-bibtex.ts'

/** Returns words of one line as they stand within a value of a citation's format: escaped in `bibtex` and `csl`, as they are in all others. */
export function wordsInFormat(words: string, format: string): string {
  if (format === 'bibtex') return escapeForBibtex(words)
  return format === 'csl' ? JSON.stringify(words).slice(1, -1) : words
}
