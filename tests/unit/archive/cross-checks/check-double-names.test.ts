import { describe, expect, test } from 'vitest'
import { codesOfMade, crossCheckMade } from '../../../support/cross-check-made.ts'
import { make } from '../../../support/make.ts'

describe('a name', () => {
  test('is told twice only of what a disambiguation tells apart', () => {
    const actors = [
      make.actor('a', { name: 'Oren Vask' }),
      make.actor('b', { name: 'oren  vask', disambiguation: 'pilot' }),
      make.actor('c', { name: 'Oren Vask', disambiguation: 'minister' }),
    ]
    expect(crossCheckMade({ actors })).toEqual([])
    expect(crossCheckMade({ actors: [...actors, make.actor('d', { name: 'OREN VASK' })] })).toEqual([
      'duplicate-name actors/d.mdx:4 < actors/a.mdx:4',
    ])
  })

  test('may be that of an actor of another kind, or of an outlet', () => {
    const actors = [make.actor('a', { name: 'Norvale', kind: 'state' }), make.actor('b', { name: 'Norvale' })]
    expect(
      crossCheckMade({
        actors,
        outlets: [make.outlet('c', { name: 'Norvale' })],
        places: [make.place('d', { name: 'Norvale' })],
      }),
    ).toEqual([])
  })

  test('is that of one place', () => {
    expect(
      codesOfMade({ places: [make.place('a', { name: 'Port' }), make.place('b', { name: 'Port' })] }),
    ).toEqual(['duplicate-name'])
  })
})
