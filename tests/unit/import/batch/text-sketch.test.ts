import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSketches, sketchText } from '../../../../src/import/batch/text-sketch.ts'

const words = fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 5, maxLength: 60 })

describe('the sketch of a text', () => {
  it('is that of its words, whatever stands between them and in whatever case', () => {
    fc.assert(
      fc.property(words, (each) => {
        const sketch = sketchText(each.join(' '))
        expect(sketchText(each.join(' — “').toUpperCase())).toEqual(sketch)
        expect(sketch.length).toBeGreaterThan(0)
        expect(sketch.length).toBeLessThanOrEqual(64)
      }),
    )
  })

  it('shares everything with itself, and nothing with other words', () => {
    fc.assert(
      fc.property(words, (each) => {
        const sketch = sketchText(each.join(' '))
        expect(compareSketches(sketch, sketch)).toBe(1)
        expect(compareSketches(sketch, sketchText(each.map((word) => `${word}9`).join(' ')))).toBe(0)
      }),
    )
  })

  it('estimates how much two texts share', () => {
    const text = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(' ')
    // Runs 0–995 and 500–1495: a third of all are in both.
    const share = compareSketches(sketchText(text(0, 1000)), sketchText(text(500, 1500)))
    expect(share).toBeGreaterThan(0.15)
    expect(share).toBeLessThan(0.5)
  })

  it('takes scripts without spaces character by character', () => {
    expect(sketchText('海峡の灯台が閉じた').length).toBe(5)
    expect(sketchText('four words are few')).toEqual([])
  })
})
