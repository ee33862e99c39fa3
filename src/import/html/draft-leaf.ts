import { foldBlock } from '../../concepts/canonical-text.ts'
import { hasLongMarkRun } from '../../parse/check-characters.ts'
import type { LeftOut } from '../found-text.ts'
import { foldPieces } from './fold-pieces.ts'
import type { PageLeaf, Piece } from './page-leaf.ts'
import type { PageElement } from './page-tree.ts'

/** A leaf while its words are collected. `order` is that of its beginning in the page. */
export interface LeafDraft {
  readonly order: number
  readonly parent: PageElement
  readonly why: LeftOut['why'] | undefined
  readonly pieces: Piece[]
  line?: number
  lastLine?: number
}

const headings: Readonly<Record<string, PageLeaf['level']>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }

/** Spaces and characters of format only: nothing that a reader sees. */
const invisible = /^[\s\p{Cf}\p{Z}]*$/u

/** Returns the leaf that a draft becomes, or undefined where it has no words. */
export function finishLeaf(draft: LeafDraft, isCode: boolean): PageLeaf | undefined {
  const pieces = isCode ? draft.pieces : foldPieces(draft.pieces)
  const raw = pieces.map(({ text, isBreak }) => (isBreak ? ' ' : text)).join('')
  const text = hasLongMarkRun(raw) ? raw : foldBlock(raw)
  if (invisible.test(text)) return undefined
  const level = headings[draft.parent.tagName]
  return {
    kind: isCode ? 'code' : level === undefined ? 'text' : 'heading',
    ...(level === undefined ? {} : { level }),
    pieces,
    text,
    parent: draft.parent,
    ...(draft.line === undefined ? {} : { line: draft.line }),
    ...(draft.lastLine === undefined ? {} : { lastLine: draft.lastLine }),
    ...(draft.why === undefined ? {} : { why: draft.why }),
    letters: countLetters(text),
    linked: pieces.reduce((sum, piece) => (leadsAway(piece) ? sum + countLetters(piece.text) : sum), 0),
  }
}

function leadsAway({ styles }: Piece): boolean {
  return styles.some((style) => style.kind === 'link' && style.leadsAway)
}

function countLetters(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]/gu)) count += 1
  return count
}
