import { type Dirent, globSync, readdirSync, type Stats, statSync } from 'node:fs'
import { extname, join, relative, resolve, sep } from 'node:path'
import { type Problem, problem } from '../../problems/problem.ts'

/** A file to import. `kind` is absent where only its beginning can tell. */
export interface Input {
  /** The path to name it by: relative to where the command runs, with `/`. */
  readonly file: string
  readonly path: string
  readonly kind?: InputKind
}

/** Plain text, a saved page (HTML), or a table of texts (JSON Lines). */
export type InputKind = 'text' | 'page' | 'table'

/** A file in a folder given that is of no known kind, or no file of its own: a link, a pipe, a device. */
export interface PassedOver {
  readonly file: string
  readonly isOther: boolean
}

export interface InputListing {
  readonly inputs: readonly Input[]
  readonly passedOver: readonly PassedOver[]
  readonly problems: readonly Problem[]
}

const kinds: Readonly<Record<string, InputKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.jsonl': 'table',
  '.ndjson': 'table',
}
const foreign = /^\.(?:pdf|docx?|odt|rtf|pages|mht|mhtml|webarchive|epub|xml|json|csv|tsv|xlsx?|zip|gz|warc)$/

/**
 * Lists what files, folders and patterns name: operands in the order given, files within a folder or a pattern by
 * path, each once. Folders are searched all the way down; hidden files and links in them are left alone.
 */
export function listInputs(operands: readonly string[]): InputListing {
  const inputs = new Map<string, Input>()
  const passedOver: PassedOver[] = []
  const problems: Problem[] = []
  for (const operand of operands) {
    const named = statOf(operand) === undefined ? globSync(operand).toSorted(byPath) : [operand]
    if (named.length === 0)
      problems.push(problem('missing-input', { file: operand }, { isPattern: /[*?[\]{}]/.test(operand) }))
    for (const path of named) {
      const found = statOf(path)?.isDirectory() ? listFolder(path, passedOver, problems) : [inputOf(path)]
      for (const input of found)
        if (input.kind === undefined && foreign.test(extensionOf(input.path)))
          problems.push(
            problem('unknown-format', { file: input.file }, { extension: extensionOf(input.path) }),
          )
        else inputs.set(input.path, input)
    }
  }
  return { inputs: [...inputs.values()], passedOver, problems }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function listFolder(folder: string, passedOver: PassedOver[], problems: Problem[]): readonly Input[] {
  let entries: readonly Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    problems.push(problem('unreadable-file', { file: inputOf(folder).file }, { reason: String(error.code) }))
    return []
  }
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a, b) => byPath(a.name, b.name))
    .flatMap((entry) => listEntry(join(folder, entry.name), entry, passedOver, problems))
}

function listEntry(
  path: string,
  entry: Dirent,
  passedOver: PassedOver[],
  problems: Problem[],
): readonly Input[] {
  if (entry.isDirectory()) return listFolder(path, passedOver, problems)
  const input = inputOf(path)
  if (entry.isFile() && input.kind !== undefined) return [input]
  passedOver.push({ file: input.file, isOther: !entry.isFile() })
  return []
}

function inputOf(path: string): Input {
  const kind = kinds[extensionOf(path)]
  const absolute = resolve(path)
  const file = relative(process.cwd(), absolute).split(sep).join('/')
  return { file, path: absolute, ...(kind === undefined ? {} : { kind }) }
}

function extensionOf(path: string): string {
  return extname(path).toLowerCase()
}

function byPath(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
