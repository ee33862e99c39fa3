import { type Body, leavesOf } from '../../concepts/body.ts'
import type { Article } from '../../concepts/report.ts'
import { sliceByCodePoints } from '../../concepts/text-slicer.ts'
import { paragraphAnchor } from '../../hrefs/anchor.ts'

/** A heading of a report, in its own words. */
export interface ContentsEntry {
  readonly text: string
  readonly href: string
  /** How far below the highest headings of the report: 0, 1 … */
  readonly depth: number
  /** True for a heading that the report veils. */
  readonly veiled: boolean
}

/** The headings of a long report. */
export interface ContentsView {
  readonly entries: readonly ContentsEntry[]
  /** False where there are so many that they would push the report away. */
  readonly open: boolean
}

const headingsOfAny = 3
const headingsOfLong = 2
const wordsOfLong = 1200
const entriesOpen = 10

/** Returns the headings of a report of three headings or more, or of two where it is long; undefined for any other. */
export function reportContents(article: Article, body: Body): ContentsView | undefined {
  const headings = leavesOf(body.blocks).filter(({ kind }) => kind === 'heading')
  const enough = article.wordCount > wordsOfLong ? headingsOfLong : headingsOfAny
  if (headings.length < enough) return undefined
  const levels = [...new Set(headings.map(({ level = 1 }) => level))].toSorted((a, b) => a - b)
  const slice = sliceByCodePoints(body.text)
  const veils = article.annotations.flatMap(({ kind, ranges }) => (kind === 'Sensitive' ? ranges : []))
  return {
    entries: headings.map(({ start, end, number, level = 1 }) => ({
      text: slice(start, end),
      href: `#${paragraphAnchor(number)}`,
      depth: levels.indexOf(level),
      veiled: veils.some((veil) => veil.in === 'body' && veil.start < end && start < veil.end),
    })),
    open: headings.length <= entriesOpen,
  }
}
