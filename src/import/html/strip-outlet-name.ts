import { foldName } from './fold-name.ts'

/** What pages put between a headline and their own name. */
const separator = /\s+[|‖¦•·–—\-:»›/~]+\s+|\s*[|»]\s*|:\s+/gu

/**
 * Returns a title without the outlet's name before or after it, as in `Boats stopped | Harbour Courier`, and without
 * the rubric that may stand between. Where no name fits, what follows the last upright bar is dropped, and `guess`
 * says so.
 */
export function stripOutletName(
  title: string,
  names: readonly string[],
): { readonly text: string; readonly guess?: string } {
  const known = new Set(names.map(foldName).filter((name) => name !== ''))
  const cuts = [...title.matchAll(separator)].map(({ index, 0: found }) => ({
    index,
    end: index + found.length,
  }))
  for (const { index, end } of cuts) {
    if (known.has(foldName(title.slice(0, index)))) return { text: title.slice(end) }
    if (known.has(foldName(title.slice(end)))) return { text: withoutRubric(title.slice(0, index)) }
  }
  const bar = title.lastIndexOf(' | ')
  if (bar <= 0 || bar < title.length / 3) return { text: title }
  const dropped = title.slice(bar + 3)
  return {
    text: withoutRubric(title.slice(0, bar)),
    guess: `“${dropped}” after the bar in the title was taken for the outlet’s name`,
  }
}

/** The least letters of a part of a title that may be a headline. */
const leastLetters = 15

/** Returns the folded parts of a title before and after each of its separators, to be found among the printed lines. */
export function partsOfTitle(title: string): readonly string[] {
  return [...title.matchAll(separator)]
    .flatMap(({ index, 0: found }) => [title.slice(0, index), title.slice(index + found.length)])
    .map(foldName)
    .filter(({ length }) => length >= leastLetters)
}

function withoutRubric(title: string): string {
  const bar = title.lastIndexOf(' | ')
  return bar > 0 && title.length - bar < 30 && bar > title.length / 2 ? title.slice(0, bar) : title
}
