import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldHeight } from '../../../../src/views/article/estimate-heights.ts'
import { foldNotes, mostRows } from '../../../../src/views/article/fold-notes.ts'

const row = (text: number, ...notes: readonly number[]) => ({ text, notes })

describe('the notes of a row', () => {
  it('all stand open where the paragraph is as high as they are', () => {
    expect(foldNotes([row(10, 4, 3), row(10, 1)])).toEqual([
      { rows: 1, open: 2 },
      { rows: 1, open: 1 },
    ])
  })

  it('are folded where they are much higher than the paragraph, but for the first, and a second that is not long', () => {
    expect(foldNotes([row(4, 9, 9, 9), row(10, 1)])[0]).toEqual({ rows: 1, open: 2 })
    expect(foldNotes([row(4, 9, 16, 9), row(10, 1)])[0]).toEqual({ rows: 1, open: 1 })
    expect(foldNotes([row(8, 3, 3, 3, 3, 3), row(10, 1)])[0]).toEqual({ rows: 1, open: 2 })
  })

  it('run on beside the rows below that have none of their own, as far as they need', () => {
    expect(foldNotes([row(4, 3, 3, 3), row(4), row(4), row(10, 1)])[0]).toEqual({ rows: 3, open: 3 })
    expect(foldNotes([row(4, 3, 3), row(4), row(4), row(10, 1)])[0]).toEqual({ rows: 2, open: 2 })
  })

  it('have all the room there is below the last paragraph', () => {
    expect(foldNotes([row(2, 3, 3, 3)])[0]).toEqual({ rows: 1, open: 3 })
    expect(foldNotes([row(2, 3, 3, 3, 3), row(2, 1)])[0]).toEqual({ rows: 1, open: 2 })
  })

  it('are not folded where they are little higher than the line that opens them', () => {
    expect(foldNotes([row(2, 3, 3, 2 * foldHeight), row(2, 1)])[0]).toEqual({ rows: 1, open: 3 })
    expect(foldNotes([row(2, 3, 3, 3 * foldHeight), row(2, 1)])[0]).toEqual({ rows: 1, open: 2 })
  })

  it('never take a row that has notes, nor more rows than there are classes for', () => {
    const rows = fc.array(
      fc.record({
        text: fc.integer({ min: 1, max: 30 }),
        notes: fc.array(fc.integer({ min: 2, max: 12 }), { maxLength: 4 }),
      }),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(rows, (heights) => {
        for (const [index, { rows: taken, open }] of foldNotes(heights).entries()) {
          const { notes = [] } = heights[index] ?? {}
          expect(taken).toBeLessThanOrEqual(mostRows)
          expect(index + taken).toBeLessThanOrEqual(heights.length)
          for (const below of heights.slice(index + 1, index + taken)) expect(below.notes).toEqual([])
          expect(open).toBeLessThanOrEqual(notes.length)
          expect(open).toBeGreaterThanOrEqual(Math.min(2, notes.length))
          if (notes.length === 0) expect(taken).toBe(1)
        }
      }),
    )
  })
})
