import { expect, test } from 'vitest'
import { crossCheckMade } from '../../../support/cross-check-made.ts'
import { make } from '../../../support/make.ts'

const { mark } = make

test('a `via` does not name the outlet itself', () => {
  const quote = (via: string) => mark('Quote', [0, 4], { by: 'ann', mode: 'direct', via })
  const marks = [quote('courier:seen'), quote('agency:stated'), quote('none')]
  expect(crossCheckMade({ articles: [make.article('report', {}, { marks })] })).toEqual([
    'outlet-in-via articles/report.mdx:100',
  ])
})
