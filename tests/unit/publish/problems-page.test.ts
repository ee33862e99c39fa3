import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import type { Problem } from '../../../src/problems/problem.ts'
import { problemsPage } from '../../../src/publish/problems-page.ts'

it('shows problems as text, whatever stands in them, and loads anew when they are mended', () => {
  const hostile = '<script>alert(1)</script>"\'&'
  const problem: Problem = {
    code: 'unknown-actor',
    severity: 'problem',
    place: { file: `content/${hostile}.mdx`, line: 3, column: 5 },
    message: `Unexpected \`${hostile}\`, expected another.`,
    hint: `Type \`${hostile}\`.`,
    related: [{ label: 'First used at', place: { file: hostile } }],
  }
  const { document } = parseHTML(problemsPage([problem, problem], '/@vite/client'))
  expect([...document.querySelectorAll('script')].map((script) => script.getAttribute('src'))).toEqual([
    '/@vite/client',
  ])
  expect(document.querySelector('h1')?.textContent).toBe('2 problems')
  const [item] = document.querySelectorAll('li')
  expect([...(item?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent)).toEqual([
    `content/${hostile}.mdx:3:5 unknown-actor`,
    `Unexpected ${hostile}, expected another.`,
    `First used at ${hostile}`,
    `Hint: Type ${hostile}.`,
  ])
})
