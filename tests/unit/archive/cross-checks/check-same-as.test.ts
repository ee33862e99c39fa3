import { expect, test } from 'vitest'
import { crossCheckMade } from '../../../support/cross-check-made.ts'
import { make } from '../../../support/make.ts'

test('an identity is that of one record, however its address is written', () => {
  const actors = [
    make.actor('a', { sameAs: ['https://www.wikidata.org/wiki/Q42', 'http://wikidata.org/entity/Q42'] }),
  ]
  const places = [make.place('b', { sameAs: ['https://www.wikidata.org/entity/Q42/'.replace(/\/$/, '')] })]
  expect(crossCheckMade({ actors, places })).toEqual([
    'duplicate-same-as actors/a.mdx:8 < actors/a.mdx:7',
    'duplicate-same-as places/b.mdx:6 < actors/a.mdx:7',
  ])
})
