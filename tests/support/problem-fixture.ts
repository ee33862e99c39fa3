import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startParseMemory } from '../../src/archive/parse-memory.ts'
import { readArchive } from '../../src/archive/read-archive.ts'
import { reportText } from '../../src/problems/report-text.ts'

const fixtures = join(import.meta.dirname, '..', 'problems')
const validArchive = join(import.meta.dirname, '..', 'fixtures', 'archive')

/** Returns the names of the folders in `tests/problems`. */
export function listProblemFixtures(): readonly string[] {
  return existsSync(fixtures) ? readdirSync(fixtures).filter((name) => !name.startsWith('.')) : []
}

/** Returns the path of a file of a fixture. */
export function fixturePath(code: string, ...names: readonly string[]): string {
  return join(fixtures, code, ...names)
}

/**
 * Returns the report that a fixture's breach gives: the valid archive with `files` laid over it, then changed by
 * `make(contentDir)` of `make.ts`; or whatever `run(workDir)` of `run.ts` returns. Paths are relative to the content.
 */
export async function reportFixture(code: string): Promise<string> {
  const run = fixturePath(code, 'run.ts')
  if (!existsSync(run)) return inTurn(() => reportBroken(code))
  const work = mkdtempSync(join(tmpdir(), 'variorum-problem-'))
  try {
    return stripPaths(await callExport(run, 'run', work), work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

// The valid archive is broken in one place at a time, in one folder, so that all else of it is parsed but once.
const memory = startParseMemory()
const shared = join(tmpdir(), `variorum-problems-${process.pid}`)
process.once('exit', () => rmSync(shared, { recursive: true, force: true }))
let last: Promise<unknown> = Promise.resolve()

function inTurn(report: () => Promise<string>): Promise<string> {
  const turn = last.then(report, report)
  last = turn
  return turn
}

async function reportBroken(code: string): Promise<string> {
  const content = join(shared, 'content')
  rmSync(shared, { recursive: true, force: true })
  cpSync(validArchive, content, { recursive: true })
  if (existsSync(fixturePath(code, 'files'))) cpSync(fixturePath(code, 'files'), content, { recursive: true })
  const make = fixturePath(code, 'make.ts')
  if (existsSync(make)) await callExport(make, 'make', content)
  const { problems, counts } = readArchive(content, { memory })
  return stripPaths(reportText(problems, counts.files), shared)
}

async function callExport(file: string, name: string, argument: string): Promise<string> {
  const module: unknown = await import(/* @vite-ignore */ pathToFileURL(file).href)
  const called: unknown =
    typeof module === 'object' && module !== null ? Reflect.get(module, name) : undefined
  if (typeof called !== 'function') throw new Error(`${file} does not export ${name}`)
  return String(await called(argument))
}

function stripPaths(report: string, work: string): string {
  const content = join(work, 'content')
  const name = (path: string) => relative(process.cwd(), path).split(sep).join('/')
  return report
    .replaceAll(`${name(content)}/`, '')
    .replaceAll(name(content), 'content')
    .replaceAll(`${name(work)}/`, '')
    .replaceAll(`${work}/`, '')
}
