import type { Wording } from '../wording/wording.ts'

/** Items under one initial; a short list is one group without. */
export interface LetterGroup<Item> {
  readonly heading?: string
  readonly rows: readonly Item[]
}

const shortList = 60

/** Returns items in the alphabetical order of the language, under their initials where there are more than 60. */
export function groupByLetter<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  words: Wording,
): readonly LetterGroup<Item>[] {
  const rows = items.toSorted((a, b) => words.compare(nameOf(a), nameOf(b)))
  if (rows.length === 0) return []
  if (rows.length <= shortList) return [{ rows }]
  const groups = Map.groupBy(rows, (item) => initialOf(nameOf(item), words.language))
  return [...groups].map(([heading, inGroup]) => ({ heading, rows: inGroup }))
}

/** Returns the first letter of a name without its accents, as a capital; `#` for a name that begins with none. */
function initialOf(name: string, language: string): string {
  const letter = /\p{L}/u.exec(name.normalize('NFD'))?.[0]
  return /^[\p{L}\p{P}\p{Z}]/u.test(name) && letter !== undefined ? letter.toLocaleUpperCase(language) : '#'
}
