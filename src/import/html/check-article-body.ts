import type { FoundText } from '../found-text.ts'
import { foldName } from './fold-name.ts'
import { isStandfirst } from './leaf-role.ts'
import type { LinkedReport } from './linked-report.ts'
import { isProse, type PageLeaf } from './page-leaf.ts'

/** The most paragraphs that are looked for. */
const mostSought = 1_000

/** Compares the chosen text with `articleBody` of JSON-LD, where there is one, and tells where either has words that the other lacks. */
export function checkArticleBody(
  linked: LinkedReport | undefined,
  body: readonly PageLeaf[],
): FoundText['guesses'] {
  if (linked?.articleBody === undefined) return []
  const told = fold(linked.articleBody)
  const prose = body.filter((leaf) => isProse(leaf) && leaf.kind !== 'code' && !isStandfirst(leaf))
  let at = 0
  const isMissing = ({ text }: PageLeaf) => {
    const words = fold(text)
    const place = told.indexOf(words, at)
    if (place >= 0) at = place
    return place < 0 && !told.includes(words)
  }
  // Words in the same order are found at once; looking for all of those that are elsewhere would take too long.
  const missing = prose.slice(0, mostSought).filter(isMissing)
  const chosen = fold(body.map(({ text }) => text).join(''))
  const guesses = missing.slice(0, 3).map(({ text, line }) => ({
    text: `“${shorten(text)}” is in the page and not in its JSON-LD`,
    ...(line === undefined ? {} : { line }),
  }))
  const isLonger = told.length > chosen.length * 1.05 + 40
  return isLonger
    ? [...guesses, { text: 'the page’s JSON-LD has a longer text than was found in the page' }]
    : guesses
}

/** All of a text as names are compared. */
function fold(text: string): string {
  return Array.from({ length: Math.ceil(text.length / 2000) }, (_, part) =>
    foldName(text.slice(part * 2000, (part + 1) * 2000)),
  ).join('')
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).replace(/\s\S*$/, '')} …` : text
}
