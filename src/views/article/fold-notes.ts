import { foldHeight } from './estimate-heights.ts'

/** A row of a report: about how high its text stands, and each of its notes in order, in rem. */
export interface RowHeights {
  readonly text: number
  readonly notes: readonly number[]
}

/** How the notes of a row are set. */
export interface RowNotes {
  /** How many rows they may take: their own, and those below that have no notes of their own. */
  readonly rows: number
  /** How many of them stand open; the rest is folded. */
  readonly open: number
}

// So much may the margin push the next paragraph down.
const slack = 2.5
// Below the last paragraph nothing is torn apart.
const slackAtEnd = 12
// Two readings of some words are about as high; a longer second note would leave a hole in the text.
const tallestSecond = 12
// A note of three lines is not worth a click.
const leastFolded = 2.5 * foldHeight
/** The most rows that the notes of one may take. */
export const mostRows = 5

/**
 * Returns how the notes of each row of a report are set in the margin, so that they do not tear the text apart: they
 * run on beside following rows without notes, and what still finds no room is folded. The first stands open, and the
 * second unless it is long, since the first is often the archive's and not the speaker's. Nothing is folded that is
 * little higher than the line that would open it.
 */
export function foldNotes(rows: readonly RowHeights[]): readonly RowNotes[] {
  return rows.map((row, index) => {
    const needed = sum(row.notes)
    const free = findFreeRows(rows, index)
    let taken = 1
    let room = row.text
    for (const { text } of free) {
      if (room >= needed) break
      room += text
      taken += 1
    }
    const isLast = index + taken === rows.length
    return { rows: taken, open: countOpen(row.notes, room + (isLast ? slackAtEnd : slack)) }
  })
}

function findFreeRows(rows: readonly RowHeights[], from: number): readonly RowHeights[] {
  const below = rows.slice(from + 1, from + mostRows)
  const occupied = below.findIndex(({ notes }) => notes.length > 0)
  return occupied === -1 ? below : below.slice(0, occupied)
}

function countOpen(notes: readonly number[], room: number): number {
  if (sum(notes) <= room) return notes.length
  let height = foldHeight
  let open = 0
  for (const note of notes) {
    height += note
    const isKept = open === 0 || (open === 1 && note <= tallestSecond)
    if (height > room && !isKept) break
    open += 1
  }
  return sum(notes.slice(open)) <= leastFolded ? notes.length : open
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0)
}
