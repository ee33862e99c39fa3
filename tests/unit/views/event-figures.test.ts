import { describe, expect, it } from 'vitest'
import { eventFigures } from '../../../src/views/event-figures.ts'
import { textOfPhrase } from '../../../src/views/phrase.ts'
import { editionOf } from '../../support/edition-of.ts'
import { make } from '../../support/make.ts'

const { mark } = make
const counted = (attributes: object) =>
  mark('Quantity', [0, 3], { id: 'q', measure: 'detained', event: 'raid', ...attributes })

function linesOf(figures: readonly object[], attributes: object) {
  const raid = make.event('raid', { figures: [...figures] as never })
  const edition = editionOf({
    actors: [make.actor('ann', { name: 'Ann' })],
    events: [raid],
    articles: [make.article('one', {}, { marks: [counted(attributes)] })],
  })
  return eventFigures(edition, raid.record).flatMap(({ measure, rows }) =>
    rows.map(({ owner, amount, href }) => [measure, textOfPhrase(owner), amount, href]),
  )
}

const place = '/base/articles/one/#q'

describe('the figures of an event', () => {
  it('each have an owner, and those in reports lead to their place', () => {
    expect(
      linesOf(
        [{ measure: 'detained', low: 41, high: 47, source: 'https://port.example/', asOf: '2031-04-02' }],
        {
          value: 40,
          qualifier: 'at-least',
          by: 'ann',
        },
      ),
    ).toEqual([
      ['Detained', 'port.example, as of 2 April 2031', '41 to 47', undefined],
      ['Detained', 'Ann, Courier, 18 March 2031', 'at least 40', place],
    ])
  })

  it('stand once where the record repeats what a report says', () => {
    expect(linesOf([{ measure: 'detained', value: 40, source: 'one' }], { value: 40 })).toEqual([
      ['Detained', 'Courier, 18 March 2031', '40', place],
    ])
  })

  it('stand twice where the record gives another number than the report it names', () => {
    expect(linesOf([{ measure: 'detained', value: 36, source: 'one' }], { value: 40 })).toHaveLength(2)
  })
})
