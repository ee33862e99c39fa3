import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let content = ''
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'variorum-command-'))
  cpSync(join(import.meta.dirname, 'fixtures', 'archive'), content, { recursive: true })
})
afterEach(() => rmSync(content, { recursive: true, force: true }))

function run(command: string, ...typed: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${command}.ts`, ...typed, '--content', content],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

function breakActor(): void {
  writeFileSync(
    join(content, 'actors', 'quay-clerk.mdx'),
    '---\nname: Quay clerk\nkind: persn\nby: [m-oduya]\n---\n',
  )
}

describe('check', () => {
  it('ends with 0 and one sentence where nothing is wrong', () => {
    expect(run('check')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^No problems in \d+ files\.\n$/),
      stderr: '',
    })
  })

  it('ends with 1 where there are problems, and tells them as text', () => {
    breakActor()
    const { status, stdout } = run('check')
    expect(status).toBe(1)
    expect(stdout).toMatch(/actors\/quay-clerk\.mdx:3:7 {2}unknown-value\n/)
    expect(stdout).toMatch(/\n1 problem in 1 file\. Nothing was built\.\n$/)
  })

  it('tells them as JSON and nothing else', () => {
    breakActor()
    const { status, stdout } = run('check', '--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      problems: [{ code: 'unknown-value', line: 3, column: 7 }],
    })
  })

  it('tells them as annotations of GitHub', () => {
    breakActor()
    expect(run('check', '--format=github').stdout).toMatch(
      /^::error file=.*quay-clerk\.mdx,line=3,col=7,title=unknown-value::/,
    )
  })

  it.each([
    [
      ['--formt', 'json'],
      'Unexpected option `--formt`, expected one of `--format`, `--content`, `--debug` or `--help`. Did you mean `--format`?',
    ],
    [['--format', 'xml'], 'Unexpected `xml`, expected one of `text`, `json` or `github` after `--format`.'],
    [['--format'], 'Missing value after `--format`.'],
    [['--debug=yes'], 'Unexpected value of `--debug`, expected none.'],
    [['--debug', '--debug'], 'Unexpected second `--debug`, expected each option once.'],
    [['content'], 'Unexpected `content`, expected options only.'],
  ])('ends with 2 and shows how it is called where it is called with %j', (typed, sentence) => {
    const { status, stdout, stderr } = run('check', ...typed)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.split('\n')[0]).toBe(sentence)
    expect(stderr).toContain('Usage: npm run check -- [options]')
  })

  it('shows how it is called where it is asked to', () => {
    expect(run('check', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--format FORMAT'),
    })
  })
})

describe('new', () => {
  const path = () => join(content, 'actors', 'quay-clerk.mdx')

  it('writes a draft that lacks only what its author must fill in, and tells what', () => {
    const { status, stdout } = run('new', 'actor', '--name', 'Quay clerk', '--by', 'm-oduya')
    expect(status).toBe(0)
    expect(readFileSync(path(), 'utf8')).toBe('---\nname: Quay clerk\nkind:\nby: [m-oduya]\n---\n')
    expect(stdout).toMatch(/^Wrote .*quay-clerk\.mdx\.\n/)
    expect(stdout.match(/missing-field/g)).toHaveLength(1)
  })

  it('writes over nothing', () => {
    breakActor()
    const before = readFileSync(path(), 'utf8')
    expect(run('new', 'actor', '--name', 'Quay clerk').status).toBe(2)
    expect(readFileSync(path(), 'utf8')).toBe(before)
  })

  it.each([
    [['actor', '--name', 'Tide Post'], /^Unexpected id `tide-post`, which `.*outlets\/tide-post\.mdx` has/],
    [['actor', '--id', '../../x', '--name', 'x'], /^Unexpected id `\.\.\/\.\.\/x`/],
    [['layer', '--article', '../../..', '--by', 'm-oduya'], /^Unexpected report `\.\.\/\.\.\/\.\.`/],
    [
      ['actor', '--outlet', 'x'],
      /^Unexpected `--outlet`, expected one of `--name`, `--id`, `--kind` or `--by` after `actor`\./,
    ],
    [['person'], /^Unexpected `person`, expected one of `article`,/],
    [[], /^Missing what to write/],
  ])('writes nothing where it is called with %j', (typed, sentence) => {
    const { status, stderr } = run('new', ...typed)
    expect({ status, wrote: existsSync(path()) }).toEqual({ status: 2, wrote: false })
    expect(stderr).toMatch(sentence)
  })
})
