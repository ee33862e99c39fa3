import { expect, test } from 'vitest'
import { codesOfMade } from '../../../support/cross-check-made.ts'
import { make } from '../../../support/make.ts'

test('no period ends before it begins', () => {
  const reversed = { from: '2031', to: '2030-12' }
  const right = { from: '2031-02', to: '2031' }
  const actor = make.actor('a', {
    roles: [
      { title: 'Captain', ...right },
      { title: 'Mate', ...reversed },
    ],
    partOf: [{ actor: 'b', ...reversed }],
    designations: [{ by: 'b', label: 'pirate', ...reversed }],
  })
  const outlet = make.outlet('c', {
    owner: [{ value: 'a', ...reversed }],
    funding: [
      { value: 'a', ...reversed },
      { value: 'b', ...right },
    ],
  })
  expect(codesOfMade({ actors: [actor], outlets: [outlet] })).toEqual(Array(5).fill('reversed-period'))
})
