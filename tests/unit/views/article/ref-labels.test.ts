import { describe, expect, it } from 'vitest'
import type { ContributorId, LayerId } from '../../../../src/concepts/id.ts'
import { noteNumbers } from '../../../../src/views/article/note-numbers.ts'
import { refLabels } from '../../../../src/views/article/ref-labels.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const { mark } = make

function refsOf(...marks: readonly ReturnType<typeof mark>[]) {
  const report = make.article('one', {}, { marks, notes: [make.note('why')] })
  const layers = [{ id: 'second' as LayerId, by: ['reader' as ContributorId], file: 'x.yaml' }]
  const layered = { ...report, record: { ...report.record, layers } }
  const edition = editionOf({
    actors: [make.actor('ann', { name: 'Ann' })],
    claims: [make.claim('lit')],
    articles: [layered],
  })
  const findRef = refLabels(edition, layered.record)
  return layered.record.annotations.map(findRef)
}

const labelsOf = (...marks: readonly ReturnType<typeof mark>[]) => refsOf(...marks).map((ref) => ref?.label)

describe('what is read aloud at the end of a mark', () => {
  it('is what it is and whose, in a few words', () => {
    expect(
      labelsOf(
        mark('Quote', [0, 2], { by: 'ann', mode: 'direct' }),
        mark('Quote', [2, 4], { by: 'unnamed:an official', mode: 'direct' }),
        mark('Claim', [4, 6], { ref: 'lit', stance: 'denies', by: 'ann' }),
        mark('Rhetoric', [6, 8], { technique: 'loaded-language', neutral: 'a', why: 'b' }),
        mark('Quantity', [8, 10], { measure: 'detained', value: '40', qualifier: 'at-least' }),
        mark('Mention', [10, 12], { of: 'ann' }),
        mark('Context', [12, 14], { note: 'why' }),
        mark('Correction', [14, 16], {
          note: 'why',
          date: '2031-03-19',
          by: 'outlet',
          kind: 'clarification',
        }),
        mark('Foreign', [16, 18], { lang: 'ar', translation: 'x' }),
        mark('Sensitive', [18, 20], { kind: 'violence' }),
      ),
    ).toEqual([
      'Quotation, Ann',
      'Quotation, an official, not named',
      'Claim, denied by Ann',
      'Loaded language',
      'Figure, at least 40',
      'Name, Ann',
      'Note',
      'Clarification',
      'Arabic',
      'Veiled, violence',
    ])
  })

  it('tells a reader’s mark from the report’s own', () => {
    expect(
      labelsOf(
        mark('Sensitive', [0, 5], { kind: 'death' }),
        mark('Sensitive', [0, 5], { kind: 'death' }, 'second'),
      ),
    ).toEqual(['Veiled, death', 'Veiled, death, marked by A Reader'])
  })
})

describe('a ref', () => {
  it('opens the note of its annotation, by its number', () => {
    expect(refsOf(mark('Sensitive', [0, 5], { id: 'x', kind: 'death' }))).toEqual([
      { opens: 'ui-note-x', label: 'Veiled, death', number: '1' },
    ])
  })

  it('of a name opens whom it names, without a number', () => {
    expect(refsOf(mark('Mention', [0, 5], { of: 'ann' }))).toEqual([
      { opens: 'ui-name-ann', label: 'Name, Ann' },
    ])
  })

  it('is not given to words marked as printed', () => {
    expect(refsOf(mark('AsPrinted', [0, 5], {}))).toEqual([undefined])
  })
})

describe('the numbers of notes', () => {
  it('run from 1 in the order in which marks begin, outer ones first, and leave out what has no note', () => {
    const { record } = make.article(
      'one',
      {},
      {
        marks: [
          mark('Sensitive', [0, 5], { id: 'inner', kind: 'death' }),
          mark('Mention', [0, 5], { id: 'name', of: 'ann' }),
          mark('Sensitive', [0, 9], { id: 'outer', kind: 'death' }),
          mark('Sensitive', [0, 4, 'headline'], { id: 'above', kind: 'death' }),
          mark('Context', [20, 22], { id: 'untold', note: 'missing' }),
          mark('Sensitive', [30, 32], { id: 'last', kind: 'death' }),
        ],
      },
    )
    expect([...noteNumbers(record)]).toEqual([
      ['above', 1],
      ['outer', 2],
      ['inner', 3],
      ['last', 4],
    ])
  })
})
