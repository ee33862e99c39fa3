import { describe, expect, it } from 'vitest'
import type { ContributorId, LayerId } from '../../../../src/concepts/id.ts'
import { marginItems } from '../../../../src/views/mark-notes/margin-items.ts'
import type { MarginItem } from '../../../../src/views/mark-notes/mark-note-view.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const { mark } = make
const records = {
  actors: [make.actor('ann', { name: 'Ann' }), make.actor('ben', { name: 'Ben' })],
  claims: [make.claim('lit'), make.claim('unlit')],
}

const layer = (id: string) => ({
  id: id as LayerId,
  by: ['reader' as ContributorId],
  title: `The ${id} reading`,
  file: `${id}.yaml`,
})

/** The margin of a report with these marks and the layers `second` and `third`. */
function marginOf(marks: readonly ReturnType<typeof mark>[]): readonly MarginItem[] {
  const made = make.article('one', {}, { marks })
  const report = { ...made, record: { ...made.record, layers: [layer('second'), layer('third')] } }
  const edition = editionOf({ ...records, articles: [report] })
  return marginItems(edition, report.record, report.record.annotations, new Set())
}

function rhetoric(range: readonly [number, number], hand?: string, neutral = 'left') {
  return mark('Rhetoric', range, { technique: 'loaded-language', neutral, why: `Why ${hand}` }, hand)
}

const kinds = (items: readonly MarginItem[]) => items.map(({ kind }) => kind)

describe('readings of the same words', () => {
  it('stand together, each signed, and say what they differ in', () => {
    const [readings, ...rest] = marginOf([
      rhetoric([0, 10]),
      mark('Rhetoric', [5, 10], { technique: 'doubt', neutral: 'went', why: 'x' }, 'second'),
    ])
    expect(rest).toEqual([])
    expect(readings).toMatchObject({
      kind: 'readings',
      title: 'Two readings of these words',
      difference: 'They differ on how many words are meant, the technique and the neutral wording.',
      notes: [
        { anchor: 'ui-note-rhetoric-00000000', signature: '— A Reader' },
        { anchor: 'ui-note-rhetoric-00000001', signature: '— A Reader, “The second reading”' },
      ],
    })
  })

  it('say that they agree, whatever their reasons', () => {
    const [readings] = marginOf([rhetoric([0, 10]), rhetoric([0, 10], 'second'), rhetoric([0, 10], 'third')])
    expect(readings).toMatchObject({ kind: 'readings', title: 'Three readings of these words agree' })
    expect(readings).not.toHaveProperty('difference')
  })

  it.each([
    [
      'the stance',
      mark('Claim', [0, 10], { ref: 'lit', stance: 'asserts', by: 'ann' }),
      mark('Claim', [0, 10], { ref: 'lit', stance: 'doubts', by: 'ann' }, 'second'),
    ],
    [
      'who speaks and the claim',
      mark('Claim', [0, 10], { ref: 'lit', stance: 'asserts', by: 'ann' }),
      mark('Claim', [0, 10], { ref: 'unlit', stance: 'asserts', by: 'ben' }, 'second'),
    ],
    [
      'how the words are given and through whom the words came',
      mark('Quote', [0, 10], { by: 'ann', mode: 'direct', via: 'none' }),
      mark('Quote', [0, 10], { by: 'ann', mode: 'mixed', via: '?', medium: 'post' }, 'second'),
    ],
    [
      'the amount',
      mark('Quantity', [0, 10], { measure: 'detained', value: '40' }),
      mark('Quantity', [0, 10], { measure: 'detained', value: '40', qualifier: 'at-least' }, 'second'),
    ],
    [
      'the translation',
      mark('Foreign', [0, 10], { lang: 'la', translation: 'light' }),
      mark('Foreign', [0, 10], { lang: 'la', translation: 'a light' }, 'second'),
    ],
    [
      'what kind of passage it is',
      mark('Sensitive', [0, 10], { kind: 'death' }),
      mark('Sensitive', [0, 10], { kind: 'violence' }, 'second'),
    ],
  ])('differ on %s', (difference, own, other) => {
    expect(marginOf([own, other])).toMatchObject([{ difference: `They differ on ${difference}.` }])
  })

  it('do not differ in what one of them leaves out', () => {
    const [readings] = marginOf([
      mark('Quote', [0, 10], { by: 'ann', mode: 'direct', said: '2031' }),
      mark('Quote', [0, 10], { by: 'ann', mode: 'direct', medium: 'post' }, 'second'),
    ])
    expect(readings).not.toHaveProperty('difference')
  })
})

describe('what is no other reading', () => {
  it('is a mark of the same hand, of another kind, or on other words', () => {
    expect(kinds(marginOf([rhetoric([0, 10]), rhetoric([0, 10])]))).toEqual(['rhetoric', 'rhetoric'])
    expect(kinds(marginOf([rhetoric([0, 10]), rhetoric([10, 20], 'second')]))).toEqual([
      'rhetoric',
      'rhetoric',
    ])
    expect(
      kinds(marginOf([rhetoric([0, 10]), mark('Sensitive', [0, 10], { kind: 'death' }, 'second')])),
    ).toEqual(['rhetoric', 'sensitive'])
  })

  it('is a quotation of somebody else inside a longer one', () => {
    const outer = mark('Quote', [0, 40], { by: 'ann', mode: 'direct' })
    expect(
      kinds(marginOf([outer, mark('Quote', [10, 20], { by: 'ben', mode: 'direct' }, 'second')])),
    ).toEqual(['quote', 'quote'])
    expect(
      kinds(marginOf([outer, mark('Quote', [10, 20], { by: 'ann', mode: 'direct' }, 'second')])),
    ).toEqual(['readings'])
    expect(kinds(marginOf([outer, mark('Quote', [5, 35], { by: 'ben', mode: 'direct' }, 'second')]))).toEqual(
      ['readings'],
    )
  })

  it('is a mark that overlaps one of a group but not all', () => {
    const items = marginOf([rhetoric([0, 10]), rhetoric([5, 20], 'second'), rhetoric([15, 25], 'third')])
    expect(kinds(items)).toEqual(['readings', 'rhetoric'])
  })
})

describe('the margin', () => {
  it('keeps every note once, in order of the first of each group', () => {
    const items = marginOf([
      rhetoric([0, 10]),
      mark('Sensitive', [2, 5], { kind: 'death' }),
      rhetoric([5, 10], 'second'),
      rhetoric([20, 30], 'third'),
    ])
    expect(kinds(items)).toEqual(['readings', 'sensitive', 'rhetoric'])
    const anchors = items.flatMap((item) =>
      item.kind === 'readings' ? item.notes.map(({ anchor }) => anchor) : [item.anchor],
    )
    expect(anchors.toSorted()).toEqual(
      [
        'ui-note-rhetoric-00000000',
        'ui-note-rhetoric-00000002',
        'ui-note-rhetoric-00000003',
        'ui-note-sensitive-00000001',
      ].toSorted(),
    )
  })
})
