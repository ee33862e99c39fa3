import edtf, { defaults } from 'edtf'
import { describe, expect, it } from 'vitest'
import { parsePartialDate } from '../../../src/concepts/partial-date.ts'
import { dateTexts } from '../../support/date-texts.ts'
import { type EdtfBounds, edtfExceptions } from '../../support/edtf-exceptions.ts'

// By default the package takes a time without an offset for local time, so its answer depends on the machine.
defaults.offset = false

function readByPackage(text: string): EdtfBounds | undefined {
  try {
    const { min, max } = edtf(text)
    return { min, max }
  } catch {
    return undefined
  }
}

function differenceIn(text: string): 'we-refuse' | 'it-refuses' | 'bounds' | undefined {
  const result = parsePartialDate(text)
  const its = readByPackage(text)
  if ('fault' in result) return its === undefined ? undefined : 'we-refuse'
  if (its === undefined) return 'it-refuses'
  return its.min === result.date.earliest && its.max === result.date.latest ? undefined : 'bounds'
}

describe('our dates beside the edtf package', () => {
  it('are compared on several hundred texts, of which most are read and many refused', () => {
    const read = dateTexts.filter((text) => 'date' in parsePartialDate(text))
    expect(dateTexts.length).toBeGreaterThan(500)
    expect(read.length).toBeGreaterThan(200)
    expect(dateTexts.length - read.length).toBeGreaterThan(200)
  })

  it('agree on what is a date and on its bounds, save where an exception says why', () => {
    const unexplained = dateTexts.filter((text) => {
      const difference = differenceIn(text)
      if (difference === undefined) return false
      const exception = edtfExceptions.find((candidate) => candidate.texts.test(text))
      if (exception === undefined) return true
      if (typeof exception.difference === 'string') return exception.difference !== difference
      const ours = parsePartialDate(text)
      const its = readByPackage(text)
      return 'fault' in ours || its === undefined || !exception.difference(ours.date, its)
    })
    expect(unexplained.map((text) => `${text} ${differenceIn(text)}`)).toEqual([])
  })

  it.each(edtfExceptions)('needs the exception that $why', (exception) => {
    const own = dateTexts.filter(
      (text) => edtfExceptions.find((candidate) => candidate.texts.test(text)) === exception,
    )
    expect(own.filter((text) => differenceIn(text) !== undefined)).not.toEqual([])
  })
})
