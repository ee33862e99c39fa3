/** A stretch of an excerpt; `found` where it matches what was searched for. */
export interface ExcerptPart {
  readonly text: string
  readonly found: boolean
}

/**
 * Reads the excerpt of a search engine into plain text. Only its own `<mark>` counts; the two references it
 * writes for `<` and `>` are resolved, so that nothing in an excerpt is ever taken for markup.
 */
export function parseExcerpt(excerpt: string): readonly ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/su)
    .filter((part) => part !== '')
    .map((part) => {
      const found = part.startsWith('<mark>')
      const inner = found ? part.slice('<mark>'.length, -'</mark>'.length) : part
      return { text: inner.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), found }
    })
}
