import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleId } from '../../../../src/concepts/id.ts'
import { neighboursOf } from '../../../../src/views/article/neighbours.ts'
import { neighbourSides } from '../../../../src/views/article/neighbours-view.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

interface Made {
  readonly datePublished: string
  readonly outlet: 'courier' | 'post'
  readonly withheld: boolean
}

function editionWith(made: readonly Made[]) {
  const articles = made.map(({ datePublished, outlet, withheld }, index) =>
    make.article(`report-${String(index).padStart(2, '0')}`, {
      datePublished,
      outlet,
      ...(withheld ? { pubStatus: 'withheld' as const, withheldReason: 'Asked for.' } : {}),
    }),
  )
  return editionOf({ articles, outlets: [make.outlet('post', { name: 'Post' })] })
}

const anyMade = fc.array(
  fc.record({
    datePublished: fc.constantFrom('2031-03-18', '2031-03', '2030', '2031-03-18T06:10', 'XXXX'),
    outlet: fc.constantFrom('courier', 'post'),
    withheld: fc.boolean(),
  }),
  { maxLength: 12 },
)

function walk({ archive }: ReturnType<typeof editionWith>, side: 'after' | 'afterInOutlet', from: ArticleId) {
  const ids = [from]
  for (let next = neighboursOf(archive, from)[side]; next !== undefined; ) {
    ids.push(next)
    next = neighboursOf(archive, next)[side]
  }
  return ids
}

describe('the reports before and after a report', () => {
  it('make one line of all that are not withheld, read alike in both directions', () => {
    fc.assert(
      fc.property(anyMade, (made) => {
        const edition = editionWith(made)
        const ids = [...edition.archive.articles.values()]
          .filter(({ pubStatus }) => pubStatus !== 'withheld')
          .map(({ id }) => id)
        const [first] = ids.filter((id) => neighboursOf(edition.archive, id).before === undefined)
        const line = first === undefined ? [] : walk(edition, 'after', first)
        expect(line.toSorted()).toEqual(ids)
        for (const [index, id] of line.entries())
          expect(neighboursOf(edition.archive, id).before).toBe(line[index - 1])
      }),
    )
  })

  it('go by date, of one date by id, undated ones last', () => {
    const made = ['XXXX', '2031-03-18', '2030', 'XXXX', '2031-03-18'].map((datePublished) => ({
      datePublished,
      outlet: 'courier' as const,
      withheld: false,
    }))
    expect(walk(editionWith(made), 'after', 'report-02' as ArticleId)).toEqual([
      'report-02',
      'report-01',
      'report-04',
      'report-00',
      'report-03',
    ])
  })

  it('name those of the outlet where they are others, and skip what is withheld', () => {
    const edition = editionWith([
      { datePublished: '2031-03-01', outlet: 'courier', withheld: false },
      { datePublished: '2031-03-02', outlet: 'post', withheld: false },
      { datePublished: '2031-03-03', outlet: 'courier', withheld: false },
      { datePublished: '2031-03-04', outlet: 'courier', withheld: true },
      { datePublished: '2031-03-05', outlet: 'courier', withheld: false },
    ])
    const report = edition.archive.articles.get('report-02' as ArticleId)
    const sides = report === undefined ? [] : neighbourSides(edition, report)
    expect(
      sides.map(({ side, reports }) => [
        side,
        ...reports.map(({ label, report: { text }, details }) => [label, text, ...details]),
      ]),
    ).toEqual([
      [
        'prev',
        ['Previous by date', 'Headline of report-01', 'Post', '2 March 2031'],
        ['Previous in Courier', 'Headline of report-00', '1 March 2031'],
      ],
      ['next', ['Next by date', 'Headline of report-04', 'Courier', '5 March 2031']],
    ])
  })

  it('are left out where there are none', () => {
    const edition = editionWith([{ datePublished: '2031', outlet: 'courier', withheld: false }])
    const report = edition.archive.articles.get('report-00' as ArticleId)
    expect(report && neighbourSides(edition, report)).toEqual([])
  })
})
