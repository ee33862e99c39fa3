import { expect, test } from 'vitest'
import { crossCheckMade } from '../../../support/cross-check-made.ts'
import { make } from '../../../support/make.ts'

const { mark } = make

test('only quotations are the same as quotations', () => {
  const marks = [
    mark('Quote', [0, 4], { by: 'ann', mode: 'direct', same: 'report#figure' }),
    mark('Quantity', [5, 9], { id: 'figure', measure: 'detained', value: '4' }),
  ]
  expect(crossCheckMade({ articles: [make.article('report', {}, { marks })] })).toEqual([
    'same-not-quote articles/report.mdx:100 < articles/report.mdx:101',
  ])
})
