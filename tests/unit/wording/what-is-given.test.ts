import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arabicOf } from '../../../src/wording/arabic.ts'
import { english } from '../../../src/wording/english.ts'
import type { Wording } from '../../../src/wording/wording.ts'
import { leavesOf } from '../../support/leaves-of.ts'

type Say = (words: Wording, a: string, b: string) => string

/** Every way the interface says one or two things that it is given. */
const ways: readonly (readonly [string, Say])[] = [
  ['a record in a line', ({ record }, a, b) => record.described(a, [b])],
  ['a kind of record', ({ record }, a, b) => record.kindOf(a, b)],
  ['coordinates', ({ record }, a, b) => record.coordinatesOf(a, b)],
  ['an aside', ({ report }, a, b) => report.aside([a, b])],
  ['a report in a line', ({ report }, a, b) => report.description(a, b)],
  ["a page's title", ({ site }, a, b) => site.titleOf(a, b)],
  ['reports in a language', ({ site }, a, b) => site.inLanguage(a, b)],
  ['a reader in a layer', ({ marks }, a, b) => marks.inLayer(a, b)],
  ['a range', ({ marks }, a, b) => marks.range(a, b)],
  ['a figure with its qualifier', ({ marks }, a, b) => marks.qualified(a, b)],
  ['a figure with its measure', ({ marks }, a, b) => marks.measured(a, b)],
  ['a figure with its unit', ({ marks }, a, b) => marks.amountOf(a, b)],
  ['a layer', ({ layers }, a, b) => layers.layer(a, b)],
  ['a stance', ({ cite }, a, b) => cite.stanceBy(a, b)],
  ['names in a citation', ({ cite }, a, b) => cite.names.apa([a, b], false)],
  ['names in a citation that leaves some out', ({ cite }, a, b) => cite.names.mla([a, b], true)],
  ['a day with a time', ({ dates }, a, b) => dates.dayWithClock(a, b)],
  ['an interval', ({ dates }, a, b) => dates.fromTo(a, b)],
  ['a run of dates', ({ dates }, a, b) => dates.through(a, b)],
  ['one of dates', ({ dates }, a, b) => dates.oneOf([a, b])],
  ['a list', ({ list }, a, b) => list([a, b])],
  ['words of others', ({ record, marks }, a, b) => record.quoted(a) + marks.cue(b)],
  ['dates in a record', ({ record, report }, a, b) => record.asOf(a) + report.snapshot(b)],
  ['dates known in part', ({ dates }, a, b) => dates.someDayIn(a) + dates.someMonthIn(b)],
  ['dates not certain', ({ dates }, a, b) => dates.approximate(a) + dates.uncertain(b)],
  ['open intervals', ({ dates }, a, b) => dates.since(a) + dates.until(b)],
  [
    'intervals with a side not known',
    ({ dates }, a, b) => dates.fromEndUnknown(a) + dates.untilStartUnknown(b),
  ],
  ['dates and what lies beyond them', ({ dates }, a, b) => dates.orEarlier(a) + dates.orLater(b)],
  ['owners and hashes', ({ report }, a, b) => report.ownedBy(a) + report.hashOf(b)],
  ['neighbours', ({ report }, a, b) => report.previousOf(a) + report.nextOf(b)],
  ['places', ({ around, report }, a, b) => around.paragraph(a) + report.paragraph(b)],
  ['who made the site', ({ site }, a, b) => site.licence(a) + site.madeWith(b)],
  ['lists and dates of the site', ({ site }, a, b) => site.allOf(a) + site.monthNotKnownIn(b)],
  ['dates as they are written', ({ site, dates }, a, b) => site.dateAsWritten(a) + dates.fromOn(b)],
  ['signatures', ({ marks }, a, b) => marks.signed(a) + marks.translatedBy(b)],
  ['estimates and lags', ({ marks }, a, b) => marks.best(a) + marks.publishedLater(b)],
]

// What Arabic sets around Latin words is no part of them.
const anything = fc.stringMatching(/^[a-zم0-9]{2,8}$/)
const wordings = [
  { name: 'English', words: english },
  { name: 'Arabic', words: arabicOf('ar-EG') },
]

describe.each(wordings)('what the interface is given, in $name', ({ words }) => {
  it.each(ways)('is said in %s', (_, say) => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const said = say(words, a, b)
        expect(said).toContain(a)
        expect(said).toContain(b)
      }),
    )
  })
})

describe('templates', () => {
  it('have the same places to fill in every language', () => {
    const placesOf = (words: Wording) =>
      leavesOf(words).flatMap(({ path, value }) => {
        const places = typeof value === 'string' ? (value.match(/\{\w+\}/gu) ?? []) : []
        return places.length === 0 || path.startsWith('search.hits.')
          ? []
          : [`${path} ${places.toSorted().join(' ')}`]
      })
    expect(placesOf(arabicOf('ar'))).toEqual(expect.arrayContaining(placesOf(english)))
    expect(placesOf(english)).toEqual(expect.arrayContaining(placesOf(arabicOf('ar'))))
  })
})
