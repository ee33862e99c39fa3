import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRecordId } from '../../../../src/concepts/id.ts'
import { startArticleNames } from '../../../../src/import/batch/name-import.ts'

describe('the names of imported reports', () => {
  it('are date, outlet and headline, with a number for the second of one name', () => {
    const names = startArticleNames(['2031-05-03-osk-wire-quay-closed'])
    expect(names.take('2031-05-04', 'osk-wire', 'Quay closed')).toBe('2031-05-04-osk-wire-quay-closed')
    expect(names.take('2031-05-03', 'osk-wire', 'Quay closed')).toBe('2031-05-03-osk-wire-quay-closed-2')
    expect(names.take('2031-05-03', 'osk-wire', 'Quay closed')).toBe('2031-05-03-osk-wire-quay-closed-3')
  })

  it('are numbered where the headline has no letter that an id may have', () => {
    const names = startArticleNames(['2031-05-03-osk-wire-1'])
    expect(names.take('2031-05-03', 'osk-wire', 'إغلاق الرصيف')).toBe('2031-05-03-osk-wire-2')
    expect(names.take('2031-05-03', 'osk-wire', '…')).toBe('2031-05-03-osk-wire-3')
  })

  it('are ids, each given once', () => {
    const headline = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ maxLength: 200 }),
      fc.constant('same'),
    )
    fc.assert(
      fc.property(fc.array(headline, { maxLength: 30 }), (headlines) => {
        const names = startArticleNames([])
        const ids = headlines.map((each) => names.take('undated', 'osk-wire', each))
        expect(ids.filter((id) => !isRecordId(id))).toEqual([])
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})
