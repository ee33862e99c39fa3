/** The beginning of a text, and whether more follows. */
export interface Shortened {
  readonly text: string
  readonly cut: boolean
}

const longest = 64

/** Returns a text of at most 64 UTF-16 units or, cut between two words of it (between two characters as readers see them, where it has no spaces), its beginning. Nothing is put in its stead. */
export function shorten(text: string): Shortened {
  if (text.length <= longest) return { text, cut: false }
  const space = text.slice(0, longest + 1).search(/\s\S*$/u)
  return { text: space > 0 ? text.slice(0, space).trimEnd() : firstCharacters(text), cut: true }
}

function firstCharacters(text: string): string {
  let end = 0
  // A character with a thousand marks over it is shown without those beyond the reach.
  for (const { index, segment } of characters.segment(text.slice(0, 4 * longest))) {
    if (index + segment.length > longest && end > 0) break
    end = index + segment.length
  }
  return text.slice(0, end)
}

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })
