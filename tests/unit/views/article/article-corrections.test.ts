import { describe, expect, it } from 'vitest'
import { articleCorrections } from '../../../../src/views/article/article-corrections.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

type Kind = 'correction' | 'clarification' | 'retraction'

function correctionsOf(kinds: readonly Kind[]) {
  const corrections = kinds.map((kind, index) => ({
    date: '2031-03-20',
    by: 'outlet' as const,
    kind,
    text: String(index),
    target: 'ships',
  }))
  const report = make.article(
    'one',
    { corrections },
    { marks: [make.mark('Sensitive', [0, 5], { id: 'ships', kind: 'death' })] },
  )
  return articleCorrections(editionOf({ articles: [report] }), report.record)
}

describe('the corrections of a report', () => {
  it('say what, by whom and when, and lead to the words', () => {
    expect(correctionsOf(['clarification']).shown).toEqual([
      {
        kind: 'clarification',
        what: 'clarification',
        by: 'by the outlet',
        date: { text: '20 March 2031', datetime: '2031-03-20' },
        text: '0',
        place: '#ships',
      },
    ])
  })

  it('begin with retractions, the others in the order they are written', () => {
    const { shown } = correctionsOf(['correction', 'retraction', 'clarification'])
    expect(shown.map(({ text }) => text)).toEqual(['1', '0', '2'])
  })

  it('fold what is beyond the first few, never a single one and never a retraction', () => {
    const foldsOf = (kinds: readonly Kind[]) => {
      const { shown, folded } = correctionsOf(kinds)
      return [shown.length, folded.length]
    }
    const many = (kind: Kind, count: number) => Array.from({ length: count }, () => kind)
    expect(foldsOf(many('correction', 4))).toEqual([4, 0])
    expect(foldsOf(many('correction', 12))).toEqual([3, 9])
    expect(foldsOf([...many('correction', 8), ...many('retraction', 5)])).toEqual([5, 8])
  })
})
