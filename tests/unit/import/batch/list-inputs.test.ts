import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { listInputs } from '../../../../src/import/batch/list-inputs.ts'
import { readInput } from '../../../../src/import/batch/read-input.ts'
import { readTableLines } from '../../../../src/import/batch/read-table-lines.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

it('passes over what is no text and what is no file of its own, and says which', () => {
  const folder = temporaryFolder()
  for (const name of ['a.txt', 'b.bak']) writeFileSync(join(folder, name), 'x')
  symlinkSync('a.txt', join(folder, 'c.txt'))
  const { inputs, passedOver, problems } = listInputs([folder])
  expect(inputs.map(({ file }) => basename(file))).toEqual(['a.txt'])
  expect(passedOver.map(({ file, isOther }) => [basename(file), isOther])).toEqual([
    ['b.bak', false],
    ['c.txt', true],
  ])
  expect(problems).toEqual([])
})

it.skipIf(process.getuid?.() === 0)('tells a folder that cannot be read, and goes on', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'shut'))
  writeFileSync(join(folder, 'a.txt'), 'x')
  chmodSync(join(folder, 'shut'), 0)
  const { inputs, problems } = listInputs([folder])
  chmodSync(join(folder, 'shut'), 0o700)
  expect(inputs).toHaveLength(1)
  expect(problems.map(({ code }) => code)).toEqual(['unreadable-file'])
})

it.skipIf(process.platform === 'win32')('does not wait for a pipe', () => {
  const path = join(temporaryFolder(), 'pipe')
  execFileSync('mkfifo', [path])
  const text = readInput({ file: 'pipe', path, kind: 'text' })
  expect('problem' in text && text.problem.code).toBe('not-a-regular-file')
  const lines = [...readTableLines({ file: 'pipe', path, kind: 'table' })]
  expect(lines.map(({ problem }) => problem?.code)).toEqual(['not-a-regular-file'])
})
