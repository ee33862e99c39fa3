import { expect, test } from 'vitest'
import { crossCheck } from '../../../../src/archive/cross-checks/cross-check.ts'
import { make } from '../../../support/make.ts'

const { mark } = make

test('a note is referred to', () => {
  const marks = [
    mark('Context', [0, 4], { note: 'used' }),
    mark('Correction', [0, 4], { note: 'fix', date: '2031', by: 'outlet', kind: 'update' }),
  ]
  const notes = [make.note('used'), make.note('fix'), make.note('unused')]
  const problems = crossCheck(make.content({ articles: [make.article('report', {}, { marks, notes })] }))
  expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    ['unused-note', 'notice', 'Unexpected note `unused`, expected a passage that refers to it.'],
  ])
})
