import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { type Problem, problem } from '../problems/problem.ts'
import { largestBody } from './body-limits.ts'
import type { ContentEntry } from './content-entry.ts'
import { decodeText } from './decode-text.ts'
import type { FoundFile } from './found-file.ts'
import { isLogo, mayHoldContent, placeContent } from './place-content.ts'

/** The files of content, sorted by path, and what is wrong with kinds, names and places of files. */
export interface ContentListing {
  readonly entries: readonly ContentEntry[]
  readonly problems: readonly Problem[]
  /** The names of the files that may be the archive's logo. */
  readonly logos: readonly string[]
}

/**
 * Lists the content folder without reading any file. Refuses symbolic links (the folder itself may be one, since
 * whoever runs the command names it), other kinds of files, and every name that has no place in the vocabulary.
 */
export function listContent(contentDir: string): ContentListing {
  const path = resolve(contentDir)
  const file = nameOf(path)
  const missing = findMissing(path, file)
  if (missing !== undefined) return { entries: [], problems: [missing], logos: [] }
  const root = file === '.' ? '' : `${file}/`
  const unreadable: Problem[] = []
  const found = listFolder(path, [], root, unreadable)
  const { entries, problems } = placeContent(found, root)
  const hasSettings = found.some(({ segments }) => segments.join('/') === 'archive.yaml')
  const noSettings = hasSettings ? [] : [problem('missing-settings', { file: `${root}archive.yaml` }, {})]
  const logos = found.flatMap(({ kind, segments, name }) =>
    kind === 'file' && segments.length === 1 && isLogo(name) ? [name] : [],
  )
  return { entries, problems: [...unreadable, ...noSettings, ...problems], logos }
}

function nameOf(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/') || '.'
}

function findMissing(path: string, file: string): Problem | undefined {
  try {
    return statSync(path).isDirectory() ? undefined : problem('missing-content', { file }, { isFile: true })
  } catch (error) {
    const reason = reasonOf(error)
    return reason === 'ENOENT'
      ? problem('missing-content', { file }, { isFile: false })
      : problem('unreadable-file', { file }, { reason })
  }
}

function listFolder(
  path: string,
  around: readonly string[],
  root: string,
  unreadable: Problem[],
): readonly FoundFile[] {
  const found = readFolder(path, root + around.join('/'), unreadable).map((entry): FoundFile => {
    const segments = [...around, entry.name]
    const file = root + segments.join('/')
    return { kind: kindOf(entry), segments, name: entry.name, file, path: join(path, entry.name) }
  })
  return found
    .flatMap((one) =>
      one.kind === 'folder' && mayHoldContent(one.segments)
        ? [one, ...listFolder(one.path, one.segments, root, unreadable)]
        : [one],
    )
    .toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)))
}

function readFolder(path: string, file: string, unreadable: Problem[]): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    unreadable.push(problem('unreadable-file', { file }, { reason: reasonOf(error) }))
    return []
  }
}

function kindOf(entry: Dirent): FoundFile['kind'] {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isFile()) return 'file'
  return entry.isDirectory() ? 'folder' : 'other'
}

function largestFile(folder: ContentEntry['folder']): number {
  if (folder === 'settings') return 1_000_000
  // A body at its limit, and room for frontmatter.
  return folder === 'annotations' ? 5_000_000 : largestBody + 100_000
}

/** Reads one file: its text, without a byte order mark and with line ends as `\n`; or why it cannot be. Too large a file is not read. */
export function readEntry({
  folder,
  file,
  path,
}: ContentEntry): { readonly text: string } | { readonly problem: Problem } {
  let descriptor: number | undefined
  try {
    // A link or a pipe may have taken the file's place since it was listed; neither is followed or waited for.
    descriptor = openSync(
      path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    )
    const status = fstatSync(descriptor)
    if (!status.isFile())
      return { problem: problem('not-a-regular-file', { file }, { isFolder: status.isDirectory() }) }
    const largest = largestFile(folder)
    if (status.size > largest)
      return { problem: problem('file-too-large', { file }, { size: status.size, largest }) }
    const decoded = decodeText(readBytes(descriptor, status.size))
    return 'text' in decoded ? decoded : { problem: problem('not-text', { file }, decoded) }
  } catch (error) {
    const reason = reasonOf(error)
    return {
      problem:
        reason === 'ELOOP'
          ? problem('symbolic-link', { file }, {})
          : problem('unreadable-file', { file }, { reason }),
    }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function readBytes(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let length = 0
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, length)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}

/** Returns the system's code of an error, such as `ENOENT`; anything else is a fault of the program and is thrown on. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && 'errno' in error && 'code' in error) return String(error.code)
  throw error
}
