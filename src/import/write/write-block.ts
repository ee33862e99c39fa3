import { longestLine } from '../../parse/body-limits.ts'
import { findExcess } from '../../parse/find-excess.ts'
import { type MdxStyle, writeMdx } from '../../parse/write-mdx.ts'
import { escapeText, referText } from './escape-text.ts'
import { flattenBlock } from './flatten-block.ts'
import { foldText } from './fold-text.ts'
import { parseBlocksAsGiven, parseWritten, saysTheSame } from './parse-written.ts'
import { stripStyles } from './strip-styles.ts'
import type { WritableBlock } from './tidy-blocks.ts'

/**
 * How a block is written, from what is best to read to what is never misread: with what needs it escaped; with every
 * mark of Markdown as a character reference; without emphasis, links and code; as paragraphs, so that nothing but its
 * words stays.
 */
export const forms = ['readable', 'referred', 'bare', 'plain'] as const
export type Form = (typeof forms)[number]

/** A block as it is written. */
export interface WrittenBlock {
  readonly text: string
  readonly form: Form
  /** What `text` says: the block itself, or what is left of it in this form. */
  readonly said: readonly WritableBlock[]
}

type Bullets = Pick<MdxStyle, 'bullet' | 'bulletOrdered'>

/** Returns a tidy block as Markdown in one form; no line is longer than the limit unless a single word is. */
export function writeBlock(block: WritableBlock, form: Form, bullets: Bullets): WrittenBlock {
  const said = sayIn(form, block)
  const style = { ...bullets, escape: form === 'readable' ? escapeText : referText }
  const texts = said.map((part) => {
    const text = writeMdx(part, style)
    return isTooLong(text) ? writeMdx(foldText(part), style) : text
  })
  return { text: texts.join('\n\n'), form, said }
}

function sayIn(form: Form, block: WritableBlock): readonly WritableBlock[] {
  if (form === 'plain') return flattenBlock(block)
  return [form === 'bare' ? stripStyles(block) : block]
}

/**
 * Returns a tidy block in the best form that is read back as it is meant, no better than `atBest`; in that one where
 * every form is too much for the parser.
 */
export function writeSurely(block: WritableBlock, atBest: Form, bullets: Bullets): WrittenBlock {
  let tooMuch: WrittenBlock | undefined
  for (const form of forms.slice(forms.indexOf(atBest))) {
    const written = writeBlock(block, form, bullets)
    if (findExcess('', written.text, 1) !== undefined) tooMuch ??= written
    else if (isReadBack(written)) return written
  }
  if (tooMuch === undefined)
    throw new Error(`A block could not be written: ${JSON.stringify(block).slice(0, 1000)}`)
  return tooMuch
}

function isReadBack({ text, said }: WrittenBlock): boolean {
  const written = parseWritten(text)
  return written !== undefined && saysTheSame(parseBlocksAsGiven(said), written)
}

function isTooLong(text: string): boolean {
  return text.length > longestLine && text.split('\n').some((line) => line.length > longestLine)
}
