import { describe, expect, it } from 'vitest'
import { findTargets } from '../../../src/parse/find-targets.ts'
import { buildMarkedTexts } from '../../../src/parse/marked-text.ts'

const place = { file: 'l.yaml', line: 1, column: 1 }
const text = 'The café was shut.\n\nThe boats, the boats.\n\nanana'

function find(target: { exact: string; prefix?: string; suffix?: string; in?: 'headline' }, body = text) {
  const [found] = findTargets([{ target, place }], buildMarkedTexts(body, 'Boats stopped'))
  if (found === undefined) throw new Error('Nothing came of the target')
  return 'stretch' in found ? found.stretch : `${found.problem.code}: ${found.problem.hint}`
}

describe('findTargets', () => {
  it('finds words that stand once', () => expect(find({ exact: 'shut' })).toEqual({ start: 13, end: 17 }))

  it('brings the target to the form of the text (NFC)', () => {
    expect(find({ exact: 'cafe\u0301' })).toEqual({ start: 4, end: 8 })
  })

  it('goes from one paragraph into the next', () => {
    expect(find({ exact: 'shut.\n\nThe' })).toEqual({ start: 13, end: 23 })
  })

  it('neither folds nor trims', () => {
    expect(find({ exact: 'was  shut' })).toMatch(/^target-not-found/)
    expect(find({ exact: 'shut. ' })).toMatch(/^target-not-found/)
  })

  it('tells words apart by what stands before and after', () => {
    expect(find({ exact: 'boats', suffix: ',' })).toEqual({ start: 24, end: 29 })
    expect(find({ exact: 'boats', prefix: 'the ' })).toEqual({ start: 35, end: 40 })
  })

  it('finds the same words for every target that seeks them', () => {
    const same = { target: { exact: 'shut' }, place }
    const found = findTargets([same, same], buildMarkedTexts(text, ''))
    expect(found).toEqual([{ stretch: { start: 13, end: 17 } }, { stretch: { start: 13, end: 17 } }])
  })

  it('refuses words that stand more than once, overlapping too', () => {
    expect(find({ exact: 'boats' })).toBe(
      'target-ambiguous: It stands in `p-2`. Add a `prefix` or a `suffix`.',
    )
    expect(find({ exact: 'ana' })).toMatch(/^target-ambiguous/)
  })

  it('refuses half a character, and marks beyond number', () => {
    expect(find({ exact: '\uD834' }, 'A 𝄞')).toMatch(/^target-not-found/)
    expect(find({ exact: `a${'\u0301\u0323'.repeat(200_000)}` })).toMatch(/^target-not-found/)
  })

  it('says where words stand that the prefix does not fit', () => {
    expect(find({ exact: 'shut', prefix: 'is ' })).toBe(
      'target-not-found: These words stand in `p-1`, but not with this `prefix` and `suffix`.',
    )
  })

  it('shows the nearest passage', () => {
    expect(find({ exact: 'the cafe was shut.' })).toBe(
      'target-not-found: The nearest passage is `The café was shut`.',
    )
    expect(find({ exact: 'nothing of the kind' })).toBe('target-not-found: undefined')
  })

  it('keeps the headline apart from the text', () => {
    expect(find({ exact: 'stopped', in: 'headline' })).toEqual({ start: 6, end: 13 })
    expect(find({ exact: 'stopped' })).toMatch(/^target-not-found/)
  })
})
