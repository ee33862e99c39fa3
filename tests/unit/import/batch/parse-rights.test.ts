import { expect, it } from 'vitest'
import { parseRights } from '../../../../src/import/batch/parse-rights.ts'

it('reads the basis, the licence and the holder of rights', () => {
  expect(parseRights('permission: The Ostren Courier')).toEqual({
    basis: 'permission',
    holder: 'The Ostren Courier',
  })
  expect(parseRights('licence (CC BY 4.0): Osk: a wire')).toEqual({
    basis: 'licence',
    holder: 'Osk: a wire',
    licence: 'CC BY 4.0',
  })
})

it.each(['', 'licence', 'licence:', 'licence: ', 'license: Osk', 'Osk', ': Osk', 'licence (): Osk'])(
  'refuses `%s`',
  (text) => {
    expect(parseRights(text)).toHaveProperty('wrong')
  },
)
