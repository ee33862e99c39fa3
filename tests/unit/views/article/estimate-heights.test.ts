import { describe, expect, it } from 'vitest'
import type { Leaf } from '../../../../src/concepts/body.ts'
import { estimateNoteHeight, estimateTextHeight } from '../../../../src/views/article/estimate-heights.ts'
import type { MarkNoteView } from '../../../../src/views/mark-notes/mark-note-view.ts'

const leaf = (kind: Leaf['kind'], length: number): Leaf => ({
  kind,
  number: 1,
  start: 0,
  end: length,
  styles: [],
})

const note = (warning: string, rest: object = {}): MarkNoteView => ({
  kind: 'sensitive',
  href: '#a-very-long-id-that-is-not-shown',
  anchor: 'ui-note-a-very-long-id-that-is-not-shown',
  close: 'Close the note',
  reservations: [],
  warning,
  ...rest,
})

describe('the estimated height of a block', () => {
  it('grows with its lines', () => {
    const [one = 0, two = 0, three = 0] = [20, 100, 180].map((length) =>
      estimateTextHeight(leaf('paragraph', length)),
    )
    expect(two).toBeGreaterThan(one)
    expect(three - two).toBeCloseTo(two - one)
  })

  it('is that of the rows of a table, whose cells stand side by side', () => {
    const row = { kind: 'row', blocks: [1, 2, 3, 4].map(() => leaf('table-cell', 10)) } as const
    expect(estimateTextHeight({ kind: 'table', blocks: [row, row] })).toBe(
      estimateTextHeight(leaf('paragraph', 100)),
    )
  })

  it('is that of all items of a list', () => {
    const item = { kind: 'item', blocks: [leaf('paragraph', 10)] } as const
    expect(estimateTextHeight({ kind: 'list', blocks: [item, item] })).toBe(
      estimateTextHeight(leaf('paragraph', 100)),
    )
  })
})

describe('the estimated height of a note', () => {
  it('grows with what is shown, and not with what is not', () => {
    expect(estimateNoteHeight(note('death'))).toBe(estimateNoteHeight(note('harm', { number: '123456' })))
    expect(estimateNoteHeight(note('death'.repeat(30)))).toBeGreaterThan(
      estimateNoteHeight(note('death')) * 2,
    )
  })

  it('does not count the marks of its prose', () => {
    const context = (html: string): MarkNoteView => {
      const { warning: _, ...frame } = { ...note(''), warning: '' }
      return { ...frame, kind: 'context', note: { id: 'n' as never, html, by: 'A', sources: [] } }
    }
    expect(estimateNoteHeight(context(`<p><a href="/${'x'.repeat(200)}">Why</a>.</p>`))).toBe(
      estimateNoteHeight(context('<p>Why.</p>')),
    )
  })

  it('is that of all readings together, and of what is said of them', () => {
    const readings = { kind: 'readings', title: 'Two readings', notes: [note('a'), note('b')] } as const
    expect(estimateNoteHeight(readings)).toBeGreaterThan(2 * estimateNoteHeight(note('a')))
  })
})
