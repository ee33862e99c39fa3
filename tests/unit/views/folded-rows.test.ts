import { describe, expect, it } from 'vitest'
import { foldedRows } from '../../../src/views/folded-rows.ts'
import { bareRow } from '../../../src/views/row.ts'
import { wordingFor } from '../../../src/wording/wording-for.ts'

describe('a list of rows', () => {
  it('folds what is beyond the first twelve, and never a single one', () => {
    const lengths = [0, 12, 13, 14, 40].map((count) => {
      const rows = Array.from({ length: count }, (_, index) => bareRow({ text: `${index}` }))
      const view = foldedRows(rows, wordingFor('en'))
      expect([...view.rows, ...view.folded]).toEqual(rows)
      return [view.rows.length, view.folded.length]
    })
    expect(lengths).toEqual([
      [0, 0],
      [12, 0],
      [13, 0],
      [12, 2],
      [12, 28],
    ])
  })
})
