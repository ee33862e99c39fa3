import { describe, expect, it } from 'vitest'
import { startKnownTexts } from '../../../../src/import/batch/known-texts.ts'

const wire = Array.from({ length: 120 }, (_, at) => `word${at}`).join(' ')

describe('the texts that are known', () => {
  it('finds the report of just the same text, the first one noted', () => {
    const known = startKnownTexts()
    known.add('one', 'sha256:1', wire)
    known.add('two', 'sha256:1', wire)
    expect(known.findSame('sha256:1')).toBe('one')
    expect(known.findSame('sha256:2')).toBeUndefined()
  })

  it('names near copies, the most alike first, and no others', () => {
    const known = startKnownTexts()
    known.add('cut', 'sha256:1', wire.split(' ').slice(0, 90).join(' '))
    known.add('other', 'sha256:2', wire.replaceAll('word', 'else'))
    known.add('whole', 'sha256:3', `${wire} and a last word`)
    expect(known.findNear(wire).map(({ id }) => id)).toEqual(['whole', 'cut'])
    expect(known.findNear(wire)[0]?.share).toBeGreaterThan(80)
    expect(known.findNear('too few words here')).toEqual([])
  })
})
