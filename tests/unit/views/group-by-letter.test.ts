import { describe, expect, it } from 'vitest'
import { groupByLetter } from '../../../src/views/group-by-letter.ts'
import { english } from '../../../src/wording/english.ts'

const group = (names: readonly string[]) => groupByLetter(names, (name) => name, english)

describe('a list by letter', () => {
  it('has no group where there is nothing, and one without a heading where it is short', () => {
    expect(group([])).toEqual([])
    expect(group(['b', 'a'])).toEqual([{ rows: ['a', 'b'] }])
  })

  it('gathers names under the letter they begin with, without its accent', () => {
    const many = Array.from({ length: 60 }, (_, index) => `Zed ${index}`)
    const groups = group([...many, 'Élan', 'emil', '«Amber»', '7 ships', 'أورين'])
    expect(groups.map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['A', 1],
      ['#', 1],
      ['E', 2],
      ['Z', 60],
      ['أ'.normalize('NFD')[0], 1],
    ])
  })
})
