import { describe, expect, it } from 'vitest'
import { type Problem, problem } from '../../../src/problems/problem.ts'
import { reportGithub } from '../../../src/problems/report-github.ts'
import { reportJson } from '../../../src/problems/report-json.ts'
import { reportText } from '../../../src/problems/report-text.ts'
import { showText } from '../../../src/problems/show-text.ts'

const point = { file: 'content/actors/a.mdx', line: 4, column: 1 }
const repeated = problem('repeated-field', point, { field: 'name' }, [
  { label: 'First used at', place: { ...point, line: 2 } },
])
const unused: Problem = {
  ...problem('unused-claim', { file: 'content/claims/b.mdx' }, { id: 'b' }),
  severity: 'notice',
}

describe('for people', () => {
  it('tells place, code, message, second place and hint, and closes with a sentence', () => {
    expect(reportText([repeated], 9)).toBe(
      [
        'content/actors/a.mdx:4:1  repeated-field',
        '  Unexpected second `name`, expected each field once.',
        '  First used at content/actors/a.mdx:2:1',
        '  Hint: Delete one of them, or put their values into one list.',
        '',
        '1 problem in 1 file. Nothing was built.',
        '',
      ].join('\n'),
    )
  })

  it.each([
    [[], 'No problems in 9 files.\n'],
    [[unused], 'No problems and 1 notice in 9 files.\n'],
    [[repeated, repeated], '2 problems in 1 file. Nothing was built.\n'],
    [[repeated, unused, unused], '1 problem and 2 notices in 2 files. Nothing was built.\n'],
  ])('closes with a sentence that fits what was found', (problems, sentence) => {
    expect(reportText(problems, 9).endsWith(sentence)).toBe(true)
  })

  it('marks a notice as one', () => {
    expect(reportText([unused], 9)).toMatch(/^content\/claims\/b\.mdx {2}unused-claim \(notice\)\n/)
  })

  it('passes on no control character and none that changes the direction of words', () => {
    const file = 'content/a\u001B[31m\nb\u202E.mdx'
    const report = reportText(
      [problem('unexpected-file', { file }, { name: 'a\u0007\u2066', expected: 'b' })],
      1,
    )
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
    expect(report).toContain('content/aU+001B[31mU+000AbU+202E.mdx')
  })
})

describe('for programs', () => {
  it('has a stable shape', () => {
    expect(JSON.parse(reportJson([repeated, unused], 9))).toEqual({
      version: 1,
      checked: 9,
      counts: { problems: 1, notices: 1, files: 2 },
      problems: [
        {
          code: 'repeated-field',
          severity: 'problem',
          file: 'content/actors/a.mdx',
          line: 4,
          column: 1,
          message: 'Unexpected second `name`, expected each field once.',
          hint: 'Delete one of them, or put their values into one list.',
          related: [{ label: 'First used at', file: 'content/actors/a.mdx', line: 2, column: 1 }],
        },
        {
          code: 'unused-claim',
          severity: 'notice',
          file: 'content/claims/b.mdx',
          message: unused.message,
          hint: unused.hint,
        },
      ],
    })
  })
})

describe('for GitHub', () => {
  it('gives one command a problem', () => {
    expect(reportGithub([repeated, unused], 9).split('\n')).toEqual([
      '::error file=content/actors/a.mdx,line=4,col=1,title=repeated-field::Unexpected second `name`, expected each field once.%0AFirst used at content/actors/a.mdx:2:1%0AHint: Delete one of them, or put their values into one list.',
      expect.stringMatching(/^::notice file=content\/claims\/b\.mdx,title=unused-claim::/),
      '1 problem and 1 notice in 2 files. Nothing was built.',
      '',
    ])
  })

  it('lets no name of a file and no words give a command of their own', () => {
    const file = 'a,line=9::x\r\n::error::100%'
    const report = reportGithub(
      [problem('unknown-value', { file, line: 1, column: 1 }, { text: '%0A::error::', choices: ['b'] })],
      1,
    )
    const [command = '', closing] = report.split('\n')
    expect(command).toMatch(/^::error file=a%2Cline=9%3A%3Ax[^:]*,line=1,col=1,title=unknown-value::/)
    expect(command).toContain('%250A::error::')
    expect(closing).toBe('1 problem in 1 file. Nothing was built.')
  })
})

describe('showText', () => {
  it.each([
    ['qatar', '`qatar`'],
    ['a\n  b', '`a b`'],
    ['a\u202Eb\u0000\uD800', '`aU+202EbU+0000U+D800`'],
    ['𝄞'.repeat(81), `\`${'𝄞'.repeat(80)}…\``],
    ['𝄞'.repeat(80), `\`${'𝄞'.repeat(80)}\``],
    ['a'.repeat(1_000_000), `\`${'a'.repeat(80)}…\``],
  ])('shows words in one line of bounded length', (text, shown) => {
    expect(showText(text)).toBe(shown)
  })
})
