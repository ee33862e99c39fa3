import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { largestBody } from '../../parse/body-limits.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { Input } from './list-inputs.ts'

/** Bytes of the largest plain text and of the largest saved page that are read. */
const largest = { text: largestBody + 1_000_000, page: 10_000_000 }

/** Reads the bytes of a plain text or a saved page; or why they cannot be. Too large a file is not read. */
export function readInput({
  path,
  file,
  kind,
}: Input): { readonly bytes: Uint8Array } | { readonly problem: Problem } {
  let descriptor: number | undefined
  try {
    // A pipe that nobody writes to would be waited for.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const status = fstatSync(descriptor)
    if (!status.isFile())
      return { problem: problem('not-a-regular-file', { file }, { isFolder: status.isDirectory() }) }
    const limit = kind === 'text' ? largest.text : largest.page
    return status.size > limit
      ? { problem: problem('file-too-large', { file }, { size: status.size, largest: limit }) }
      : { bytes: readFileSync(descriptor) }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return { problem: problem('unreadable-file', { file }, { reason: String(error.code) }) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
