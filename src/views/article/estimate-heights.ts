import type { Block } from '../../concepts/body.ts'
import type { MarginItem } from '../mark-notes/mark-note-view.ts'

// What tokens.css makes of a wide screen with letters of the usual size, in rem: lines of the text and of the margin,
// how many letters they hold, and the space after a paragraph and after a note.
const textLine = 1.95
const lettersInText = 66
const afterBlock = 1.25
const noteLine = 1.2
const lettersInMargin = 43
const afterNote = 0.5

/** How high the line is that opens folded notes, in rem. */
export const foldHeight = 1.75

/** Returns about how high a block of a report stands in its column on a wide screen, with the space after it, in rem. */
export function estimateTextHeight(block: Block): number {
  return linesOf(block) * textLine + afterBlock
}

/** Returns about how high a note, or several readings, stand in the margin, with the space after them, in rem. */
export function estimateNoteHeight(item: MarginItem): number {
  if (item.kind === 'readings')
    return item.notes.reduce((sum, note) => sum + estimateNoteHeight(note), 2 * noteLine)
  const { more, ...shown } = item
  const letters = countLetters(shown) + labelLetters + (more === undefined ? 0 : moreLetters)
  // The archive's prose begins on a line of its own.
  const lines = Math.ceil(letters / lettersInMargin) + Number('note' in item)
  return lines * noteLine + afterNote
}

// Of the label, and of the words between the parts.
const labelLetters = 8
const moreLetters = 5

function linesOf(block: Block): number {
  if ('number' in block) {
    const lines = Math.ceil((block.end - block.start) / lettersInText)
    return block.kind === 'heading' ? lines + 0.5 : lines
  }
  if (!('blocks' in block)) return 1
  // The cells of a row stand side by side.
  if (block.kind === 'row') return Math.max(1, ...block.blocks.map(linesOf))
  return block.blocks.reduce((sum, inner) => sum + linesOf(inner), 0)
}

/** Fields of views that are not shown as letters. */
const unseen = new Set(['kind', 'href', 'anchor', 'id', 'number', 'layer', 'close', 'lang', 'dir', 'robust'])

function countLetters(value: unknown): number {
  if (typeof value === 'string') return value.replaceAll(/<[^>]*>/g, '').length
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countLetters(item), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [key, item]) => (unseen.has(key) ? sum : sum + countLetters(item)),
    0,
  )
}
