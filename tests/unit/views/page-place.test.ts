import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breadcrumbs } from '../../../src/views/breadcrumbs.ts'
import { indexView } from '../../../src/views/index-view.ts'
import { underMonth, underTimeline } from '../../../src/views/page-place.ts'
import { editionOf } from '../../support/edition-of.ts'
import { make } from '../../support/make.ts'

describe('the place of a page', () => {
  it('is the way from the first page, with the page itself last', () => {
    const edition = editionOf()
    const crumbs = breadcrumbs(edition, {
      title: 'March 2031',
      path: '/base/timeline/2031-03/',
      under: underTimeline(edition),
    })
    expect(crumbs).toEqual([
      { text: 'Home', href: '/base/' },
      { text: 'Timeline', href: '/base/timeline/' },
      { text: 'March 2031', href: '/base/timeline/2031-03/' },
    ])
  })

  it('is none for the first page', () => {
    expect(breadcrumbs(editionOf(), { title: 'Home', path: '/base/' })).toEqual([])
  })

  it('names the page in its own language', () => {
    const head = { title: 'عنوان', path: '/base/articles/a/', language: { lang: 'ar', dir: 'rtl' } } as const
    expect(breadcrumbs(editionOf(), head).at(-1)).toMatchObject({ text: 'عنوان', lang: 'ar', dir: 'rtl' })
  })

  it('leads to a month that the index has, with the heading it has there, whatever is known of the date', () => {
    const dates = [
      '2031-03-18',
      '2031-03',
      '2031',
      '2031-03-18?',
      '203X',
      '-0044-03',
      '2031-02/2031-04',
      'XXXX',
    ]
    fc.assert(
      fc.property(fc.subarray(dates, { minLength: 1 }), (known) => {
        const edition = editionOf({
          events: known.map((date, order) => make.event(`event-${order}`, { date })),
        })
        const groups = new Map(
          indexView(edition, 'events').groups.map(({ anchor, heading }) => [anchor, heading]),
        )
        for (const { date } of edition.archive.events.values()) {
          const month = underMonth(edition, 'events', date).at(-1)
          expect(month?.href).toMatch(/^\/base\/events\/#ui-/)
          expect(groups.get(month?.href?.split('#')[1])).toBe(month?.text)
        }
      }),
      { numRuns: 40 },
    )
  })
})
