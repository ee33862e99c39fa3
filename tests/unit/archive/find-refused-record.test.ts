import { expect, test } from 'vitest'
import { findRefusedRecord } from '../../../src/archive/find-refused-record.ts'

test.each([
  ['content/actors/oren-vask.mdx', 'actors', 'oren-vask'],
  ['../archive/articles/2031/2031-03-18-report.mdx', 'articles', '2031-03-18-report'],
  ['events/undated/a.mdx', 'events', 'a'],
  ['pages/pages.mdx', 'pages', 'pages'],
])('%s would have been a record', (file, folder, id) => {
  expect(findRefusedRecord(file)).toEqual({ folder, id, file })
})

test.each([
  'content/actors/Oren Vask.mdx',
  'content/actors/oren-vask.md',
  'content/articles/report.mdx',
  'content/actors/more/oren-vask.mdx',
  'content/archive.yaml',
  'actors',
])('%s would have been none', (file) => {
  expect(findRefusedRecord(file)).toBe(undefined)
})
