import type { LeftOut } from '../found-text.ts'
import type { PageElement } from './page-tree.ts'

/** What an inline element makes of the text in it. A link has an address as the page gives it, and leads away unless it leads to a place in the same page. */
export type PieceStyle =
  | { readonly kind: 'emphasis' | 'strong' | 'code' }
  | { readonly kind: 'link'; readonly href: string; readonly leadsAway: boolean }

/** A stretch of a leaf with one formatting: some text, or a line break. */
export interface Piece {
  readonly text: string
  readonly isBreak: boolean
  readonly styles: readonly PieceStyle[]
  /** The element it stands in. */
  readonly within: PageElement
}

/** A block of text that a reader sees, with the page's own words: a paragraph, a heading, an entry of a list, a cell of a table, a line between other blocks. */
export interface PageLeaf {
  readonly kind: 'text' | 'heading' | 'code'
  /** Of a heading: 1 to 6. */
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6
  readonly pieces: readonly Piece[]
  /** Its canonical text; never empty. */
  readonly text: string
  /** The block element it stands in. */
  readonly parent: PageElement
  /** 1-based lines of the file that it begins and ends in. */
  readonly line?: number
  readonly lastLine?: number
  /** Why its place in the page keeps it out of the report; absent where that does not tell. */
  readonly why?: LeftOut['why']
  /** Letters and digits in all, and those in links that lead away. */
  readonly letters: number
  readonly linked: number
}

/** The least letters outside links of a block that reads as prose. */
const leastProse = 25
/** Scripts that write a word with one or two characters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** True for a block that is words of its own, and not a label or a link. */
export function isProse(leaf: PageLeaf): boolean {
  const own = (leaf.letters - leaf.linked) * (endsSentence(leaf.text) ? 1.6 : 1)
  return (
    leaf.kind !== 'heading' &&
    own >= (dense.test(leaf.text) ? leastProse / 3 : leastProse) &&
    own >= leaf.linked
  )
}

/** True for a block that is nothing but links to elsewhere, a label before them aside. */
export function isLinks(leaf: PageLeaf): boolean {
  if (leaf.linked === 0) return false
  return leaf.linked >= leaf.letters * (endsSentence(leaf.text) ? 0.8 : 0.6)
}

/** True for words that end as sentences do. */
export function endsSentence(text: string): boolean {
  return /[.!?…؟۔。！？]["'”’»«“)\]]*$/u.test(text)
}

/** Returns how much prose there is in some blocks, in letters outside links. */
export function massOf(leaves: readonly PageLeaf[]): number {
  return leaves.reduce((sum, leaf) => (isProse(leaf) ? sum + leaf.letters - leaf.linked : sum), 0)
}
