import type { Heading, Paragraph } from 'mdast'
import type { FoundText } from '../found-text.ts'
import { isHeading } from './is-heading.ts'
import type { TextBlock } from './text-block.ts'

const speakerLine =
  /^(?:(?:Q|A|\p{Lu}[\p{Lu} .'-]{1,30}|[\p{L}][\p{L} .'-]{0,30}) ?[:：] ?\S|\(\(.{1,40}?\)\))/u
/** From so many lines that name who speaks on, a text is the record of a talk. */
const fewestSpeakers = 4

/** Returns a text's paragraphs and guessed headings, each one text node with the place of its lines, and those guesses. */
export function buildBlocks(blocks: readonly TextBlock[]): Pick<FoundText, 'blocks' | 'guesses'> {
  const isTalk = blocks.filter(({ folded }) => speakerLine.test(folded.slice(0, 80))).length >= fewestSpeakers
  const guesses: FoundText['guesses'][number][] = []
  const nodes = blocks.map((block, index): Heading | Paragraph => {
    const { folded, first } = block
    const neighbours = { before: blocks[index - 1]?.folded, after: blocks[index + 1]?.folded }
    const children: Paragraph['children'] = [{ type: 'text', value: folded }]
    const position = placeOf(block)
    if (isTalk || block.isPage === true || !isHeading(folded, neighbours))
      return { type: 'paragraph', children, position }
    guesses.push({
      line: first.line,
      text: `“${folded}” is a heading, since it stands short between paragraphs`,
    })
    return { type: 'heading', depth: 2, children, position }
  })
  return { blocks: nodes, guesses }
}

function placeOf({ first, last }: TextBlock): NonNullable<Paragraph['position']> {
  return {
    start: { line: first.line, column: first.indent + 1 },
    end: { line: last.line, column: last.indent + last.text.length + 1 },
  }
}
