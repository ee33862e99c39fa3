import { constants, copyFileSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { type Problem, problem } from '../../problems/problem.ts'

const unfinished = '.mdx.part'

/**
 * Stores a report's file in a content folder, whole or not at all: it is written aside and then given its name, which
 * no other file loses by it. Returns what kept it from that.
 */
export function storeReport(content: string, segments: readonly string[], text: string): Problem | undefined {
  const path = join(content, ...segments)
  const part = `${path.slice(0, -'.mdx'.length)}${unfinished}`
  const file = relative(process.cwd(), path).split(sep).join('/')
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(part, text)
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

/** Removes what an import that was killed had begun to write. Nothing else ever has such a name. */
export function storeNothingHalf(content: string): void {
  const articles = join(content, 'articles')
  let years: readonly string[]
  try {
    years = readdirSync(articles)
  } catch {
    return
  }
  for (const year of years.filter((name) => /^(?:\d{4}|undated)$/.test(name)))
    for (const name of readdirSync(join(articles, year)))
      if (name.endsWith(unfinished)) rmSync(join(articles, year, name))
}
