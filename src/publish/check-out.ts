import { lstatSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { type Problem, problem } from '../problems/problem.ts'
import { checkout } from './astro-options.ts'
import { type EditionFolders, followLinks, nameOfPath } from './edition-folders.ts'
import { findStranger } from './find-stranger.ts'

/**
 * Returns why a site may not be built into an output folder, or undefined: it overlaps the content or the
 * program, is a file or a mount point, or holds files that are not this program's.
 */
export function findOutProblem(folders: EditionFolders, contentDir: string): Problem | undefined {
  const { out, name } = folders
  const place = { file: name }
  const overlap = findOverlap(out, contentDir)
  if (overlap !== undefined) return problem('out-overlaps', place, overlap)
  const found = statSync(out, { throwIfNoEntry: false })
  if (found === undefined) return undefined
  if (!found.isDirectory()) return problem('out-not-a-folder', place, {})
  if (found.dev !== lstatSync(dirname(out)).dev || dirname(out) === out)
    return problem('out-mount-point', place, {})
  const stranger = findStranger(out)
  return stranger === undefined ? undefined : problem('out-not-ours', place, { stranger })
}

interface Overlap {
  readonly other: string
  readonly how: 'is' | 'contains' | 'lies in'
}

function findOverlap(out: string, contentDir: string): Overlap | undefined {
  const apart = [contentDir, join(checkout, 'src'), join(checkout, 'public'), join(checkout, 'node_modules')]
  const found = apart.flatMap((path) => relate(out, path) ?? [])
  const [first] = found
  if (first !== undefined) return first
  // Below the checkout is where a site belongs; around it, or at it, the program would be replaced.
  const program = relate(out, checkout)
  return program?.how === 'lies in' ? undefined : program
}

function relate(out: string, path: string): Overlap | undefined {
  const other = followLinks(path.endsWith(sep) ? path.slice(0, -1) : path)
  if (out === other) return { other: nameOfPath(other), how: 'is' }
  if (liesIn(other, out)) return { other: nameOfPath(other), how: 'contains' }
  return liesIn(out, other) ? { other: nameOfPath(other), how: 'lies in' } : undefined
}

function liesIn(path: string, folder: string): boolean {
  const below = relative(folder, path)
  return below !== '' && below !== '..' && !below.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(below)
}
