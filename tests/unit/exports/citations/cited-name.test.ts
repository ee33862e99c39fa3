import { describe, expect, it } from 'vitest'
import {
  initialsOf,
  nameAsSpoken,
  nameTurnedRound,
  parsePersonName,
} from '../../../../src/exports/citations/cited-name.ts'

describe('a name in citations', () => {
  it.each([
    ['Ilse Tarn', 'Tarn, Ilse'],
    ['Layla al-Marsawi', 'al-Marsawi, Layla'],
    ['Itamar Ben-Gvir', 'Ben-Gvir, Itamar'],
    ['Ludwig van der Meer', 'van der Meer, Ludwig'],
    ['J. R. Örn', 'Örn, J. R.'],
    ['Marie-Claire O’Dell', 'O’Dell, Marie-Claire'],
  ])('turns %s round, since its parts are plain', (name, turned) => {
    expect(nameTurnedRound(parsePersonName(name))).toBe(turned)
    expect(nameAsSpoken(parsePersonName(name))).toBe(name)
  })

  it.each([
    'Abu Obaida',
    'Abdullah II',
    'Gabriel Mar Ortiz',
    'ليلى المرساوي',
    'Press desk',
    'The editors',
    'Madonna',
    '',
  ])('leaves %j as it stands', (name) => {
    expect(parsePersonName(name)).toEqual({ kind: 'literal', name })
  })

  it('shortens given names to initials', () => {
    expect(initialsOf('Marie-Claire')).toBe('M.-C.')
    expect(initialsOf('J. R.')).toBe('J. R.')
  })
})
