import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportEvents } from '../../../../src/views/article/report-events.ts'
import { textOfPhrase } from '../../../../src/views/phrase.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const raid = make.event('raid', { name: 'Raid', place: 'quay' })
const records = { events: [raid, make.event('talks')], places: [make.place('quay', { name: 'Quay' })] }

function nameOf(index: number): string {
  return `report-${String(index).padStart(3, '0')}`
}

/** The event of one of many reports of it, which appeared one a day. */
function eventOf(count: number, own: number) {
  const articles = Array.from({ length: count }, (_, index) =>
    make.article(nameOf(index), { events: [{ event: 'raid', relation: 'reports' }] }),
  )
  const edition = editionOf({ ...records, articles })
  const article = articles[own]?.record
  return article === undefined ? undefined : reportEvents(edition, article)[0]
}

describe('the events of a report', () => {
  it('lead to the reports nearest before and after it, never to itself, and to the rest by the event’s page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), (count, place) => {
        const own = place % count
        const event = eventOf(count, own)
        const shown = (event?.reports ?? []).map(({ what }) => what[0]?.href ?? '')
        const expected = Math.min(6, count - 1)
        expect(new Set(shown).size).toBe(expected)
        expect(shown).toEqual(shown.toSorted())
        expect(shown).not.toContain(`/base/articles/${nameOf(own)}/`)
        const distances = shown.map((href) => Math.abs(Number(href.match(/\d+/)?.[0]) - own))
        const span = Math.max(3, 6 - Math.min(own, count - 1 - own))
        expect(distances.every((distance) => distance <= span)).toBe(true)
        expect(event?.all?.text).toBe(count > 7 ? `All ${count} reports of it` : undefined)
      }),
    )
  })

  it('are told with date, place, and what the report has to do with them; those it reports come first', () => {
    const article = make.article('one', {
      events: [
        { event: 'talks', relation: 'mentions' },
        { event: 'raid', relation: 'reports' },
      ],
    })
    const events = reportEvents(editionOf({ ...records, articles: [article] }), article.record)
    expect(events.map(({ event, relation }) => [event.text, relation])).toEqual([
      ['Raid', 'This report tells of it.'],
      ['talks', 'This report mentions it.'],
    ])
    expect(events[0]?.date?.text).toBe('18 March 2031')
    expect(events[0]?.place).toEqual([{ text: 'Quay', href: '/base/places/quay/' }])
  })

  it('say of another report its outlet, date and mode, and where it does not tell of the event, what it does', () => {
    const events = (relation: 'reports' | 'mentions') => ({ events: [{ event: 'raid', relation }] })
    const article = make.article('one', events('reports'))
    const other = make.article('two', events('mentions'))
    const [event] = reportEvents(editionOf({ ...records, articles: [article, other] }), article.record)
    expect(event?.reports.map(({ details }) => details.map(textOfPhrase))).toEqual([
      ['Courier', '18 March 2031', 'digest', 'mentions'],
    ])
  })

  it('show nothing of one that is withheld but its id', () => {
    const withheld = make.event('raid', { name: 'Secret', pubStatus: 'withheld', withheldReason: 'Asked' })
    const article = make.article('one', { events: [{ event: 'raid', relation: 'reports' }] })
    const events = reportEvents(editionOf({ events: [withheld], articles: [article] }), article.record)
    expect(JSON.stringify(events)).not.toMatch(/Secret|March/)
    expect(events[0]?.event.text).toBe('raid')
  })
})
