import { constants, copyFileSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { type Problem, problem } from '../../problems/problem.ts'

/** What a report's file is called until it is whole. The process is in its name, so that two imports never write to one. */
const unfinished = /(?:\.(\d+))?\.mdx\.part$/

/**
 * Stores a report's file in a content folder, whole or not at all: it is written aside and then given its name, which
 * no other file loses by it. Returns what kept it from that.
 */
export function storeReport(content: string, segments: readonly string[], text: string): Problem | undefined {
  const path = join(content, ...segments)
  const part = `${path.slice(0, -'.mdx'.length)}.${process.pid}.mdx.part`
  const file = relative(process.cwd(), path).split(sep).join('/')
  try {
    mkdirSync(dirname(path), { recursive: true })
    // A part that is there already may be another name of a report, which must not be written to.
    writeFileSync(part, text, { flag: 'wx' })
    giveName(part, path)
    return undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return error.code === 'EEXIST'
      ? problem('no-free-name', { file }, { path: file })
      : problem('unwritable-file', { file }, { reason: String(error.code) })
  } finally {
    removePart(part)
  }
}

function removePart(part: string): void {
  try {
    rmSync(part, { force: true })
  } catch {
    // Where it could not be written it cannot be removed, which was told already.
  }
}

function giveName(part: string, path: string): void {
  try {
    linkSync(part, path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    // Some file systems have no hard links; there a copy that refuses to replace anything has to do.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
    copyFileSync(part, path, constants.COPYFILE_EXCL)
  }
}

/** Removes what an import that was killed had begun to write, and nothing that one still writes. Nothing else ever has such a name. */
export function storeNothingHalf(content: string): void {
  const articles = join(content, 'articles')
  for (const year of namesIn(articles).filter((name) => /^(?:\d{4}|undated)$/.test(name)))
    for (const name of namesIn(join(articles, year))) {
      const [part, writer] = unfinished.exec(name) ?? []
      if (part !== undefined && !isAtWork(Number(writer))) removePart(join(articles, year, name))
    }
}

/** What cannot be listed is none of these, and is told where it is read or written. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isAtWork(writer: number): boolean {
  if (!(writer > 0) || writer === process.pid) return false
  try {
    process.kill(writer, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
