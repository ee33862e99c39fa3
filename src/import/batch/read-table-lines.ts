import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { type Problem, problem } from '../../problems/problem.ts'
import type { Input } from './list-inputs.ts'

/** A line of a table, or what is wrong with it. Empty lines are left out. */
export interface TableLine {
  /** 1-based. */
  readonly line: number
  readonly text?: string
  readonly problem?: Problem
}

const chunkSize = 1_048_576
const longestLine = 10_000_000
const lineEnd = 10
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Reads a table of any size line by line (JSON Lines: UTF-8, one value a line). A line of more than 10 MB is told and passed over. */
export function* readTableLines({ path, file }: Input): Generator<TableLine> {
  let descriptor: number | undefined
  try {
    // A pipe that nobody writes to would be waited for, and a device may have no end.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const status = fstatSync(descriptor)
    if (status.isFile()) yield* splitLines(readChunks(descriptor), file)
    else
      yield {
        line: 1,
        problem: problem('not-a-regular-file', { file }, { isFolder: status.isDirectory() }),
      }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'errno' in error)) throw error
    yield { line: 1, problem: problem('unreadable-file', { file }, { reason: String(error.code) }) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function* readChunks(descriptor: number): Generator<Uint8Array> {
  for (;;) {
    const chunk = new Uint8Array(chunkSize)
    const size = readSync(descriptor, chunk, 0, chunkSize, null)
    if (size === 0) return
    yield chunk.subarray(0, size)
  }
}

function* splitLines(chunks: Iterable<Uint8Array>, file: string): Generator<TableLine> {
  let parts: Uint8Array[] = []
  let size = 0
  let line = 1
  const end = (): TableLine => {
    const ended = decodeLine(Buffer.concat(parts), size, { file, line, column: 1 })
    parts = []
    size = 0
    line += 1
    return ended
  }
  for (const chunk of chunks) {
    let start = 0
    for (let at = chunk.indexOf(lineEnd); at !== -1; at = chunk.indexOf(lineEnd, start)) {
      if (size <= longestLine) parts.push(chunk.subarray(start, at))
      size += at - start
      start = at + 1
      const ended = end()
      if (ended.text !== '') yield ended
    }
    if (size <= longestLine) parts.push(chunk.subarray(start))
    size += chunk.length - start
  }
  const last = end()
  if (last.text !== '') yield last
}

function decodeLine(
  bytes: Uint8Array,
  size: number,
  place: { readonly file: string; readonly line: number; readonly column: number },
): TableLine {
  const { line } = place
  if (size > longestLine)
    return { line, problem: problem('invalid-json-line', place, { found: 'line of more than 10 MB' }) }
  try {
    return { line, text: decoder.decode(bytes).trim() }
  } catch {
    return { line, problem: problem('not-text', place, { reason: 'not-utf-8' }) }
  }
}
