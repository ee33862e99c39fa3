import { describe, expect, test } from 'vitest'
import { codesOfMade, crossCheckMade } from '../../../support/cross-check-made.ts'
import { make } from '../../../support/make.ts'

describe('ids', () => {
  test('of actors, outlets, events and places are distinct, those of other kinds are not', () => {
    const parts = { actors: [make.actor('one')], places: [make.place('one')], terms: [make.term('one')] }
    expect(crossCheckMade(parts)).toEqual(['duplicate-id places/one.mdx < actors/one.mdx'])
  })

  test('are doubled by a file that could not be parsed as well', () => {
    const unread = [{ folder: 'outlets', id: 'one', file: 'content/outlets/one.mdx' }] as const
    expect(crossCheckMade({ actors: [make.actor('one')], unread })).toEqual([
      'duplicate-id outlets/one.mdx < actors/one.mdx',
    ])
  })

  test('are declared once in the settings', () => {
    const measures = [
      { id: 'killed', label: 'Killed' },
      { id: 'killed', label: 'Also killed' },
    ]
    expect(codesOfMade({ settings: make.settings({ measures }) })).toEqual(['duplicate-id'])
  })

  test('and earlier ids are distinct', () => {
    const parts = {
      actors: [make.actor('one', { aliases: ['old', 'two'] }), make.actor('three', { aliases: ['three'] })],
      outlets: [make.outlet('two', { aliases: ['old'] })],
      claims: [make.claim('old', { about: ['one'] })],
    }
    expect(crossCheckMade(parts).toSorted()).toEqual([
      'duplicate-alias actors/one.mdx:8 < outlets/two.mdx',
      'duplicate-alias actors/three.mdx:7 < actors/three.mdx',
      'duplicate-alias outlets/two.mdx:7 < actors/one.mdx:7',
    ])
  })

  test('of house pages, and their earlier ones, are not addresses of the generator', () => {
    const pages = [make.page('search'), make.page('about', { aliases: ['actors'] })]
    expect(crossCheckMade({ pages })).toEqual([
      'reserved-page pages/about.mdx:6',
      'reserved-page pages/search.mdx',
    ])
  })
})
