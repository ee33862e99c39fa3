import { type Problem, problem } from '../problems/problem.ts'
import { nameOfPath } from './edition-folders.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'not permitted',
  EPERM: 'not permitted',
  EROFS: 'read-only',
  ENOTDIR: 'a file stands where a folder should',
  EEXIST: 'a file stands where a folder should',
  ENAMETOOLONG: 'the name is too long',
}

/**
 * Returns the problem behind an error of the system while a site is written (a full disk, a place that cannot be
 * written, a mount point), or undefined where the error is of another kind and should be thrown on.
 */
export function findSystemProblem(error: unknown, file: string): Problem | undefined {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return problem('disk-full', { file }, {})
  if (code === 'EBUSY' || code === 'EXDEV') return problem('out-mount-point', { file }, {})
  const reason = reasons[code]
  if (reason === undefined) return undefined
  return problem('out-not-writable', { file }, { reason, at: findPath(error) ?? file })
}

function findPath(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  return 'path' in error && typeof error.path === 'string' ? nameOfPath(error.path) : findPath(error.cause)
}

/** Build tools wrap what the system says, so the cause and the message are asked as well. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  const told = /\b(?:ENOSPC|EDQUOT|EROFS|EACCES)\b/.exec(error.message)?.[0]
  return told ?? codeOf(error.cause)
}
