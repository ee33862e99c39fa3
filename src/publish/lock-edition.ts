import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Problem, problem } from '../problems/problem.ts'
import type { EditionFolders } from './edition-folders.ts'

/** A lock that is held, or why it is not. */
export type EditionLock = { readonly release: () => void } | { readonly problem: Problem }

/**
 * Takes the lock of an output folder for this process, so that two builds never write into one folder. A lock
 * whose process has ended is taken over.
 */
export function lockEdition({ lock, name }: EditionFolders): EditionLock {
  mkdirSync(dirname(lock), { recursive: true })
  const mine = holderOf(process.pid)
  for (let patience = 50; ; patience -= 1) {
    if (tryToWrite(lock, mine)) return { release: () => rmSync(lock, { force: true }) }
    const theirs = tryToRead(lock) ?? ''
    const holder = Number.parseInt(theirs, 10)
    const alive = holder > 0 && isAlive(holder) && holderOf(holder) === theirs
    // A lock without a name in it has just been made, or just been released; a holder that was killed takes a moment to end.
    if ((theirs === '' || alive) && patience > 0) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
      continue
    }
    if (alive || !tryToRemove(lock, theirs))
      return { problem: problem('out-in-use', { file: name }, { process: holder }) }
  }
}

function tryToWrite(lock: string, holder: string): boolean {
  try {
    writeFileSync(lock, holder, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function tryToRead(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8')
  } catch {
    return undefined
  }
}

/** Removes the lock of an ended process. Where another process has just taken it over, it is put back. */
function tryToRemove(lock: string, ended: string): boolean {
  const taken = `${lock}.${process.pid}`
  try {
    renameSync(lock, taken)
  } catch {
    return true
  }
  const found = readFileSync(taken, 'utf8')
  rmSync(taken, { force: true })
  if (found === ended) return true
  tryToWrite(lock, found)
  return false
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Not permitted means that there is one, of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The process and, where the system tells, when it began: an id may be given again to another process. Empty for one that has ended and only waits for its parent to take note of it. */
function holderOf(pid: number): string {
  const [state, began] = findProcessFields(pid)
  if (state === 'Z' || state === 'X') return ''
  return began === undefined ? `${pid}\n` : `${pid} ${began}\n`
}

/** State and time of start, as Linux gives them (`proc_pid_stat(5)`); nothing elsewhere. */
function findProcessFields(pid: number): readonly (string | undefined)[] {
  const fields = tryToRead(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ')
  return [fields?.[0], fields?.[19]]
}
