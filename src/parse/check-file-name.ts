import { isRecordId } from '../concepts/id.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { suggestId } from '../problems/suggest-id.ts'
import type { FoundFile } from './found-file.ts'

const relatives: Readonly<Record<string, RegExp>> = {
  '.mdx': /\.(?:md|markdown|mdown|mdx|txt)$/i,
  '.yaml': /\.(?:ya?ml|json)$/i,
}
const idForm = '1 to 80 lower-case ASCII letters, digits and hyphens'
const datedForm =
  'one that begins with the date as far as it is known, such as `2025-07-08-` or `2025-`, or with `undated-`'

/** Returns what is wrong with the extension of a file's name, or undefined. `taken` are the paths of all files. */
export function findWrongExtension(
  { name, file }: FoundFile,
  extension: '.mdx' | '.yaml',
  taken: ReadonlySet<string>,
): Problem | undefined {
  if (name.endsWith(extension)) return undefined
  if (name.startsWith('.') || relatives[extension]?.test(name) !== true) {
    return problem('unexpected-file', { file }, { name, expected: `files that end with \`${extension}\`` })
  }
  const renamed = name.replace(/\.[^.]*$/, extension)
  const isTaken = taken.has(`${file.slice(0, -name.length)}${renamed}`)
  return problem('wrong-extension', { file }, { name, expected: extension, renamed, isTaken })
}

/** Returns what is wrong with the name of a record's file as its id, or undefined. */
export function findWrongId({ name, file }: FoundFile, extension: '.mdx' | '.yaml'): Problem | undefined {
  const stem = name.slice(0, -extension.length)
  if (isRecordId(stem)) return undefined
  const id = suggestId(stem)
  const suggestion = id === undefined || id === stem ? {} : { suggestion: `${id}${extension}` }
  return problem('invalid-file-name', { file }, { name, expected: idForm, ...suggestion })
}

/**
 * Returns what is wrong with the name of a report or an event, which begins with its year or `undated`, or with the
 * folder it lies in (undefined for none). Neither is held against the dates of the record, which may be corrected.
 */
export function findWrongDate(
  { name, file }: FoundFile,
  kind: string,
  folder: string | undefined,
  root: string,
): Problem | undefined {
  const begins = /^(\d{4}|undated)-/.exec(name)?.[1]
  if (begins === undefined) {
    const suggestion = folder === undefined ? {} : { suggestion: `${folder}-${name}` }
    return problem('invalid-file-name', { file }, { name, expected: datedForm, ...suggestion })
  }
  if (begins === folder) return undefined
  const right = `${root}${kind}/${begins}`
  return problem('misplaced-file', { file }, { folder: right, path: `${right}/${name}` })
}
