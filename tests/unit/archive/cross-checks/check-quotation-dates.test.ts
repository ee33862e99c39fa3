import { expect, test } from 'vitest'
import { crossCheckMade } from '../../../support/cross-check-made.ts'
import { make } from '../../../support/make.ts'

const { mark } = make

test('nothing is said after the report that gives it', () => {
  const quote = (said: string) => mark('Quote', [0, 4], { by: 'ann', mode: 'direct', said })
  const articles = [
    make.article('report', {}, { marks: [quote('2031-03-21'), quote('2031-03'), quote('2031-03-18')] }),
  ]
  expect(crossCheckMade({ articles })).toEqual([
    'said-after-report articles/report.mdx:100 < articles/report.mdx:6',
  ])
})
