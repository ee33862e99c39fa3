import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/problems/catalogue.ts'
import { fixturePath, listProblemFixtures, reportFixture } from './support/problem-fixture.ts'

const codes = Object.keys(catalogue).toSorted()

test('every problem code has its folder, and every folder is a problem code', () => {
  expect([...listProblemFixtures()].toSorted()).toEqual(codes)
})

describe.concurrent('a file that breaks one rule is told by its code, place and words', () => {
  test.for(listProblemFixtures().filter((name) => codes.includes(name)))(
    '%s',
    async (code, { expect: expectHere }) => {
      const expected = fixturePath(code, 'expected.txt')
      expectHere(existsSync(expected), 'expected.txt is there').toBe(true)
      const report = await reportFixture(code)
      expectHere(report).toContain(`  ${code}`)
      await expectHere(report).toMatchFileSnapshot(expected)
    },
  )
})
