import type { Found } from '../found-text.ts'
import { foldName } from './fold-name.ts'
import type { PageLeaf } from './page-leaf.ts'
import type { PageReading } from './page-reading.ts'
import { lineageOf, tokensOf } from './page-tree.ts'
import { listFoldedHeadlines, listToldHeadlines } from './told-headlines.ts'

/** The headline, and the leaf that prints it where one does. */
export interface FoundHeadline {
  readonly found: Found
  readonly leaf?: PageLeaf
}

/**
 * Finds the headline as it is printed: the heading that says what JSON-LD, the meta tags or the title say; else the
 * first heading of the first level that is not the outlet's name; else what machines are told. Where print and JSON-LD
 * differ, print is taken and the difference is told.
 */
export function findHeadline(page: PageReading): FoundHeadline | undefined {
  const told = listToldHeadlines(page)
  const folded = told.map(({ value }) => foldName(value)).filter((text) => text !== '')
  const parts = listFoldedHeadlines(page)
  const names = new Set(page.outletNames.map(foldName))
  const printed = page.leaves.filter((leaf) => leaf.why === undefined && leaf.text.length <= 600)
  const first = printed.filter((leaf) => isHeadlineByName(leaf) && !names.has(foldName(leaf.text)))
  const leaf =
    first.find(({ text }) => folded.some((other) => agrees(foldName(text), other))) ??
    printed.find(({ kind, text }) => kind === 'heading' && folded.includes(foldName(text))) ??
    printed.find(({ text }) => folded.includes(foldName(text))) ??
    printed.find(({ text }) => parts.has(foldName(text))) ??
    (first.length > 1 ? first.find(isInReport) : undefined) ??
    first[0]
  if (leaf !== undefined) return { found: printedHeadline(leaf, told), leaf }
  const best = told.find(({ value }) => !names.has(foldName(value)))
  if (best !== undefined) return { found: best }
  const heading = printed.find(({ kind, text }) => kind === 'heading' && !names.has(foldName(text)))
  if (heading === undefined) return undefined
  return {
    found: { ...printedHeadline(heading, told), guess: 'it is the first heading of the page' },
    leaf: heading,
  }
}

function printedHeadline(leaf: PageLeaf, told: readonly Found[]): Found {
  const linked = told.find(({ from }) => from === 'json-ld')?.value
  const differs = linked !== undefined && foldName(linked) !== foldName(leaf.text)
  return {
    value: leaf.text,
    from: leaf.kind === 'heading' || isHeadlineByName(leaf) ? 'markup' : 'text',
    ...(leaf.line === undefined ? {} : { line: leaf.line }),
    ...(differs ? { guess: `its JSON-LD has “${linked}”` } : {}),
  }
}

function isHeadlineByName({ parent, level }: PageLeaf): boolean {
  return (
    level === 1 ||
    lineageOf(parent)
      .slice(0, 3)
      .some((element) => tokensOf(element, 'itemprop').includes('headline'))
  )
}

function isInReport({ parent }: PageLeaf): boolean {
  return lineageOf(parent).some(({ tagName }) => tagName === 'article' || tagName === 'main')
}

/** True where one is the other, or a good part of it: titles for machines are often cut or have a rubric. */
function agrees(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short !== '' && long.includes(short) && short.length * 5 >= long.length * 3
}
