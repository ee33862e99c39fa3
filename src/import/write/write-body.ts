import type { RootContent } from 'mdast'
import { findExcess } from '../../parse/find-excess.ts'
import type { ProblemCode } from '../../problems/catalogue.ts'
import type { Problem } from '../../problems/problem.ts'
import { parseBlocksAsGiven, parseWritten, saysTheSame } from './parse-written.ts'
import { tidyBlock, type WritableBlock } from './tidy-blocks.ts'
import { type Form, forms, type WrittenBlock, writeBlock, writeSurely } from './write-block.ts'

/** The body of a report as it stands in its file. */
export interface WrittenBody {
  /** MDX, a paragraph in a line, blocks parted by blank lines, and no line end after the last; `''` where no block has words. */
  readonly text: string
  /** Gives the 1-based line of `text` where a given block begins, by its index; of one without words where the next begins. */
  readonly lineOf: (block: number) => number
  /** The given blocks of which the words are kept and the form is not, or not all of it, by index: it cannot be written in a body. */
  readonly plain: readonly number[]
  /** What is too much for a body to be parsed, where there is such a thing; its place is a line of `text`. */
  readonly excess?: Problem
}

const hasLost: ReadonlySet<string | undefined> = new Set(['bare', 'plain'])

/**
 * Returns blocks as the text of a body that is read back as the same blocks with the same canonical text, character
 * for character, which is made sure of by parsing it. Holds nodes to what a body may have (`tidyBlock`) and refuses,
 * as a fault of the program, those that it may not.
 */
export function writeBody(blocks: readonly RootContent[]): WrittenBody {
  const tidied = blocks.map((block) => tidyBlock(block))
  const all = tidied.flat()
  const written = writeBest(all)
  const lines = firstLines(written.blocks)
  const firsts: number[] = []
  let count = 0
  for (const parts of tidied) {
    firsts.push(count)
    count += parts.length
  }
  const isPlain = (index: number) =>
    (blocks[index]?.type === 'table' && tidied[index]?.[0]?.type === 'paragraph') ||
    (tidied[index] ?? []).some((_, part) => hasLost.has(written.blocks[(firsts[index] ?? 0) + part]?.form))
  return {
    text: written.text,
    lineOf: (block) => lines[firsts[block] ?? lines.length] ?? lines.at(-1) ?? 1,
    plain: [...blocks.keys()].filter(isPlain),
    ...(written.excess === undefined ? {} : { excess: written.excess }),
  }
}

interface WrittenBlocks {
  readonly text: string
  readonly blocks: readonly WrittenBlock[]
  readonly excess?: Problem | undefined
}

function writeBest(blocks: readonly WritableBlock[]): WrittenBlocks {
  const bullets = chooseBullets(blocks)
  const writeAll = (form: Form, write: typeof writeBlock) =>
    join(blocks.map((block, index) => write(block, form, bulletsAt(bullets, index))))
  let tooMuch: WrittenBlocks | undefined
  for (const form of forms) {
    const written = writeAll(form, writeBlock)
    if (isReadBack(written)) return written
    if (hopeless.has(written.excess?.code)) return written
    // Each is made sure of only where one of them is read otherwise.
    const sure = writeAll(form, writeSurely)
    if (isReadBack(sure)) return sure
    if (sure.excess !== undefined) tooMuch ??= sure
    if (sure.excess !== undefined && sure.excess.code !== 'too-much-markup') return sure
  }
  if (tooMuch === undefined) throw new Error('A body could not be written, though each of its blocks could')
  return tooMuch
}

/** What no form of a body mends. */
const hopeless: ReadonlySet<ProblemCode | undefined> = new Set<ProblemCode>([
  'body-too-large',
  'too-many-lines',
])

function join(blocks: readonly WrittenBlock[]): WrittenBlocks {
  const text = blocks
    .map((block) => block.text)
    .filter((part) => part !== '')
    .join('\n\n')
  return { text, blocks, excess: findExcess('', text, 1) }
}

function isReadBack({ text, blocks, excess }: WrittenBlocks): boolean {
  if (excess !== undefined) return false
  const written = parseWritten(text)
  return written !== undefined && saysTheSame(parseBlocksAsGiven(blocks.flatMap(({ said }) => said)), written)
}

const marks = [
  { bullet: '-', bulletOrdered: '.' },
  { bullet: '*', bulletOrdered: ')' },
] as const

function bulletsAt(chosen: readonly number[], index: number) {
  return marks[chosen[index] ?? 0] ?? marks[0]
}

/** Two lists of one kind that follow each other are told apart by their marks. */
function chooseBullets(blocks: readonly WritableBlock[]): readonly number[] {
  const chosen: number[] = []
  for (const [index, block] of blocks.entries()) {
    const last = blocks[index - 1]
    const isNext = block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered
    chosen.push(isNext ? 1 - (chosen[index - 1] ?? 0) : 0)
  }
  return chosen
}

function firstLines(blocks: readonly WrittenBlock[]): readonly number[] {
  let line = 1
  return blocks.map(({ text }) => {
    const first = line
    if (text !== '') line += text.split('\n').length + 1
    return first
  })
}
