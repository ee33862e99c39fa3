import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  return runWith({}, command, ...typed, '--content', content)
}

/** Runs a command in an environment that has `more`, as npm makes it. */
function runWith(more: Readonly<Record<string, string>>, command: string, ...typed: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, ...typed], {
    encoding: 'utf8',
    env: { ...process.env, ...more },
  })
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
    [['content'], 'Unexpected `content`, expected options only.'],
  ])('ends with 2 and shows how it is called where it is called with %j', (typed, sentence) => {
    const { status, stdout, stderr } = run('check', ...typed)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.split('\n')[0]).toBe(sentence)
    expect(stderr).toContain('Usage: npm run check -- [options]')
  })

  it.each([
    [['--format', 'xml'], 'Unexpected `xml`, expected one of `text`, `json` or `github` after `--format`.'],
    [['--format'], 'Missing value after `--format`.'],
    [['--debug=yes'], 'Unexpected value of `--debug`, expected none.'],
    [['--debug', '--debug'], 'Unexpected second `--debug`, expected each option once.'],
  ])('ends with 2 and one sentence where it is called with %j', (typed, sentence) => {
    expect(run('check', ...typed)).toEqual({ status: 2, stdout: '', stderr: `${sentence}\n` })
  })

  it.each([
    ['check', { npm_config_content: 'other/content' }, 'npm run check -- --content DIR'],
    ['check', { npm_config_content: '' }, 'npm run check -- --content DIR'],
    ['build', { npm_config_out: 'true' }, 'npm run build -- --out DIR'],
    ['seal', { npm_config_reason: 'a b' }, 'npm run seal -- … --reason TEXT'],
  ])('%s refuses an option that npm kept for itself: %j', (command, environment, call) => {
    // npm hands over what followed the option as an operand.
    expect(runWith(environment, command, 'other/content')).toEqual({
      status: 2,
      stdout: '',
      stderr: `Options come after \`--\`, as in \`${call}\`.\n`,
    })
  })

  it('takes what npm sets by itself, and the options of other commands, for nothing', () => {
    const environment = { npm_config_loglevel: 'silent', npm_config_out: 'x', npm_config_debug: 'true' }
    expect(runWith(environment, 'check', '--content', content).status).toBe(0)
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
    [
      ['actor', '--name', 'Quay clerk', '--kind', 'persn'],
      /^Unexpected `persn`, expected one of `person`, .* after `--kind`\.\n$/,
    ],
    [
      ['actor', '--name', 'Quay clerk', '--by', 'm-odya'],
      /^Unexpected contributor `m-odya`, .* Did you mean `m-oduya`\?\n$/,
    ],
    [
      ['article', '--date', '2031', '--outlet', 'tide-pots', '--name', 'x'],
      /^Unexpected outlet `tide-pots`, .* Did you mean `tide-post`\?\n$/,
    ],
    [
      ['article', '--date', '2031', '--outlet', 'tide-post', '--kind', 'person'],
      /^Unexpected `person`, expected one of `report`, .* after `--kind`\.\n$/,
    ],
    [['person'], /^Unexpected `person`, expected one of `article`,/],
    [[], /^Missing what to write/],
  ])('writes nothing where it is called with %j', (typed, sentence) => {
    const before = readdirSync(content, { recursive: true })
    const { status, stderr } = run('new', ...typed)
    expect({ status, wrote: existsSync(path()) }).toEqual({ status: 2, wrote: false })
    expect(readdirSync(content, { recursive: true })).toEqual(before)
    expect(stderr).toMatch(sentence)
  })

  it('names the folder in the command that tells what is wrong with archive.yaml', () => {
    rmSync(join(content, 'archive.yaml'))
    expect(run('new', 'actor', '--name', 'Quay clerk').stderr).toMatch(
      /^Missing `.*archive\.yaml`, .*: `npm run check -- --content .*` tells what\.\n$/,
    )
  })
})

describe('seal', () => {
  const id = '2031-03-18-harbour-courier-boats-stopped'
  const path = () => join(content, 'articles', '2031', `${id}.mdx`)

  it('keeps the line ends and the byte order mark of the file', () => {
    const sealed = `\uFEFF${readFileSync(path(), 'utf8').replaceAll('\n', '\r\n')}`
    writeFileSync(path(), sealed.replace(/^(?:text|headline)Hash:.*\r\n/gm, ''))
    expect(run('seal', id)).toMatchObject({ status: 0, stdout: expect.stringMatching(/: sealed\.\n$/) })
    const after = readFileSync(path(), 'utf8')
    expect(after.split('\r\n').toSorted()).toEqual(sealed.split('\r\n').toSorted())
    expect(after.slice(0, 6)).toBe('\uFEFF---\r\n')
    expect(after.slice(after.indexOf('\r\n---\r\n'))).toBe(sealed.slice(sealed.indexOf('\r\n---\r\n')))
    expect(run('check').status).toBe(0)
  })

  it.each(['2031', '2031-04', '2031-02-30', '2031-04-02?', 'XXXX'])(
    'takes a day for the date of a change, not %j',
    (date) => {
      const before = readFileSync(path())
      expect(run('seal', id, '--reason', 'a', '--date', date)).toEqual({
        status: 2,
        stdout: '',
        stderr: `Unexpected \`${date}\` after \`--date\`, expected a day such as \`2031-04-02\`.\n`,
      })
      expect(readFileSync(path())).toEqual(before)
    },
  )

  it('asks for an id, and shows how it is called', () => {
    const { status, stderr } = run('seal')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^Missing the id of an article\.\n\nUsage: npm run seal -- /)
  })
})
