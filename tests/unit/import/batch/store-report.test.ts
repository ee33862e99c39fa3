import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { storeNothingHalf, storeReport } from '../../../../src/import/batch/store-report.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const segments = ['articles', '2031', 'a.mdx']

function startYear(): { readonly content: string; readonly year: string } {
  const content = temporaryFolder()
  const year = join(content, 'articles', '2031')
  mkdirSync(year, { recursive: true })
  return { content, year }
}

it('stores a report whole, and none where one is', () => {
  const { content, year } = startYear()
  expect(storeReport(content, segments, 'first')).toBeUndefined()
  expect(storeReport(content, segments, 'second')?.code).toBe('no-free-name')
  expect(readdirSync(year)).toEqual(['a.mdx'])
  expect(readFileSync(join(year, 'a.mdx'), 'utf8')).toBe('first')
})

it('never writes into a report whose part another import has not taken away yet', () => {
  const { content, year } = startYear()
  writeFileSync(join(year, 'a.mdx.part'), 'first')
  linkSync(join(year, 'a.mdx.part'), join(year, 'a.mdx'))
  linkSync(join(year, 'a.mdx.part'), join(year, `a.${process.pid}.mdx.part`))
  expect(storeReport(content, segments, 'second')?.code).toBe('no-free-name')
  expect(readFileSync(join(year, 'a.mdx'), 'utf8')).toBe('first')
})

it('clears away what was killed, and leaves what is still being written', () => {
  const { content, year } = startYear()
  const gone = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim()
  for (const name of ['a.mdx.part', `b.${gone}.mdx.part`, `c.${process.ppid}.mdx.part`, 'd.mdx'])
    writeFileSync(join(year, name), '')
  storeNothingHalf(content)
  expect(readdirSync(year).toSorted()).toEqual([`c.${process.ppid}.mdx.part`, 'd.mdx'])
})

it('clears nothing away where there is a file for a year', () => {
  const content = temporaryFolder()
  mkdirSync(join(content, 'articles'))
  writeFileSync(join(content, 'articles', 'undated'), '')
  expect(() => storeNothingHalf(content)).not.toThrow()
})
