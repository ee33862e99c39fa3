import { describe, expect, it } from 'vitest'
import { textOfPhrase } from '../../../../src/views/phrase.ts'
import { timelineKeys, timelinePartView, timelineView } from '../../../../src/views/timeline/timeline-view.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const { mark } = make
const quote = (id: string, more: object = {}) =>
  mark('Quote', [0, 4], { id, by: 'ann', mode: 'direct', ...more })

const edition = editionOf({
  actors: [make.actor('ann', { name: 'Ann' })],
  events: [
    make.event('raid', { name: 'Raid', date: '2031-03-18' }),
    make.event('talks', { name: 'Talks', date: '2031-03-18~' }),
    make.event('winter', { name: 'Winter', date: '2031' }),
    make.event('myth', { name: 'Myth', date: 'XXXX' }),
  ],
  articles: [
    make.article(
      'one',
      { events: [{ event: 'raid', relation: 'reports' }], datePublished: '2031-03-19' },
      { marks: [quote('a', { said: '2031-03-18T05:30', same: 'two#b' }), quote('c')] },
    ),
    make.article('two', { datePublished: '2031-03-20' }, { marks: [quote('b', { said: '2031-03-18' })] }),
  ],
})

describe('the timeline', () => {
  it('has a page for each month, year without a month, and what has no date, which comes last', () => {
    expect(timelineKeys(edition)).toEqual(['2031', '2031-03', 'undated'])
    expect(
      timelineView(edition).months.map(({ month, counts }) => [month?.text, month?.href, counts]),
    ).toEqual([
      ['2031, month not known', '/base/timeline/2031/', '1 event'],
      ['March 2031', '/base/timeline/2031-03/', '2 events, 1 statement and 2 reports'],
      ['Date not known', '/base/timeline/undated/', '1 event'],
    ])
  })

  it('shows what happened, what was said and what was published, by day, what is not certain apart', () => {
    const { months, around } = timelinePartView(edition, '2031-03')
    const days = months.flatMap(({ days = [] }) => days)
    expect(
      days.map(({ day, note, approximate, items }) => [
        day,
        note,
        approximate,
        items.map(({ clock, what, lag }) => [clock, textOfPhrase(what), lag]),
      ]),
    ).toEqual([
      [
        '18',
        'Tuesday',
        false,
        [
          ['happened', 'Raid', undefined],
          ['said', 'Ann', 'published 1 day after'],
        ],
      ],
      ['18', 'about Tuesday', true, [['happened', 'Talks', undefined]]],
      ['19', 'Wednesday', false, [['published', 'Headline of one', '1 day after']]],
      ['20', 'Thursday', false, [['published', 'Headline of two', undefined]]],
    ])
    expect(textOfPhrase(around)).toBe('2031, month not known · Date not known')
  })

  it('lists an utterance once, with how many reports give it', () => {
    const items = timelinePartView(edition, '2031-03').months.flatMap(({ days = [] }) =>
      days.flatMap((day) => day.items),
    )
    const [said] = items.filter(({ clock }) => clock === 'said')
    expect(said?.words?.href).toBe('/base/articles/one/#a')
    expect(said?.details.map(textOfPhrase)).toContain('2 reports')
    expect(said?.details.map(textOfPhrase)).toContain('05:30 (time zone not stated)')
  })

  it('lists only months where all of it would be too long for one page', () => {
    const articles = Array.from({ length: 301 }, (_, index) => make.article(`report-${index}`))
    const { months } = timelineView(editionOf({ articles }))
    expect(months).toEqual([
      { month: { text: 'March 2031', href: '/base/timeline/2031-03/' }, counts: '301 reports' },
    ])
  })
})
