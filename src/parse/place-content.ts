import { logoName } from '../concepts/archive-settings.ts'
import { isRecordId } from '../concepts/id.ts'
import { findNearest } from '../problems/nearest.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { showChoices } from '../problems/show-text.ts'
import { findWrongDate, findWrongExtension, findWrongId } from './check-file-name.ts'
import type { ContentEntry, ContentFolder } from './content-entry.ts'
import type { FoundFile } from './found-file.ts'

type RecordFolder = Exclude<ContentFolder, 'settings'>

const recordFolders: readonly RecordFolder[] = [
  'articles',
  'actors',
  'outlets',
  'events',
  'claims',
  'terms',
  'places',
  'pages',
  'annotations',
]
const atTop = new Set(['archive.yaml', 'LICENSE', 'README.md'])
// An archive may be a repository of its own; what its version control keeps is not content.
const versionControl = new Set(['.git', '.github', '.gitignore', '.gitattributes'])
const expectedAtTop =
  '`archive.yaml`, `LICENSE`, `README.md`, a logo such as `logo.png`, and the folders of records'

/** True for a file that may be the archive's logo. */
export function isLogo(name: string): boolean {
  return logoName.safeParse(name).success
}

function folderOf(name: string | undefined): RecordFolder | undefined {
  return recordFolders.find((folder) => folder === name)
}

function isDated(folder: RecordFolder): boolean {
  return folder === 'articles' || folder === 'events'
}

/** True where a folder may hold content, so that it is worth looking into: `articles`, `articles/2025`, `actors`, `annotations/ID`. */
export function mayHoldContent(segments: readonly string[]): boolean {
  const [first, second, third] = segments
  const folder = folderOf(first)
  if (folder === undefined || third !== undefined) return false
  if (second === undefined) return true
  return isDated(folder) ? isYearFolder(second) : folder === 'annotations' && isRecordId(second)
}

function isYearFolder(name: string): boolean {
  return /^(?:\d{4}|undated)$/.test(name)
}

interface Placed {
  readonly entry?: ContentEntry
  readonly problem?: Problem
}

/** Tells content from what may not stand where it was found. `root` is what the content folder is named by, with a `/` where that is not empty. */
export function placeContent(
  found: readonly FoundFile[],
  root: string,
): { readonly entries: readonly ContentEntry[]; readonly problems: readonly Problem[] } {
  const taken = new Set(found.map(({ file }) => file))
  const placed = new Map(found.map((one): [FoundFile, Placed] => [one, placeOne(one, root, taken)]))
  for (const [one, first] of findClashes(placed)) {
    const details = { name: one.name, first: first.name }
    const related = [{ label: 'First used at', place: { file: first.file } }]
    placed.set(one, { problem: problem('clashing-name', { file: one.file }, details, related) })
  }
  const results = [...placed.values()]
  return {
    entries: results.flatMap(({ entry }) => entry ?? []),
    problems: results.flatMap(({ problem: told }) => told ?? []),
  }
}

function placeOne(one: FoundFile, root: string, taken: ReadonlySet<string>): Placed {
  const { kind, segments, file, name } = one
  if (segments.length === 1 && kind !== 'link' && versionControl.has(name)) return {}
  if (kind === 'link') return { problem: problem('symbolic-link', { file }, {}) }
  if (kind === 'other') return { problem: problem('not-a-regular-file', { file }, { isFolder: false }) }
  if (kind === 'folder') return mayHoldContent(segments) ? {} : { problem: refuseFolder(one) }
  const folder = folderOf(segments[0])
  return folder === undefined ? placeAtTop(one, taken) : placeInFolder(one, folder, root, taken)
}

function refuseFolder({ segments, name, file }: FoundFile): Problem {
  const folder = folderOf(segments[0])
  if (segments.length === 1) {
    if (atTop.has(name)) return problem('not-a-regular-file', { file }, { isFolder: true })
    const nearest = findNearest(name, recordFolders)
    const expected = `one of ${showChoices(recordFolders)}`
    return problem(
      'unexpected-folder',
      { file },
      { name, expected, ...(nearest === undefined ? {} : { nearest }) },
    )
  }
  const isInner =
    segments.length > 2 || folder === undefined || !(isDated(folder) || folder === 'annotations')
  const named =
    folder === 'annotations' ? 'a folder named by the id of a report' : 'a year of four digits or `undated`'
  return problem('unexpected-folder', { file }, { name, expected: isInner ? 'files only' : named })
}

function placeAtTop(one: FoundFile, taken: ReadonlySet<string>): Placed {
  const { name, file, path } = one
  if (name === 'archive.yaml') return { entry: { folder: 'settings', id: 'archive', file, path } }
  if (atTop.has(name) || isLogo(name)) return {}
  if (name === 'archive.yml')
    return { problem: findWrongExtension(one, '.yaml', taken) ?? refuseFile(one, expectedAtTop) }
  return { problem: refuseFile(one, expectedAtTop) }
}

function refuseFile({ name, file }: FoundFile, expected: string): Problem {
  return problem('unexpected-file', { file }, { name, expected })
}

function placeInFolder(
  one: FoundFile,
  folder: RecordFolder,
  root: string,
  taken: ReadonlySet<string>,
): Placed {
  const { segments, name, file, path } = one
  const extension = folder === 'annotations' ? '.yaml' : '.mdx'
  const inner = segments.length === 3 ? segments[1] : undefined
  if (folder === 'annotations' && inner === undefined) {
    return { problem: refuseFile(one, 'folders named by the ids of reports') }
  }
  const wrong =
    findWrongExtension(one, extension, taken) ??
    findWrongId(one, extension) ??
    (isDated(folder) ? findWrongDate(one, folder, inner, root) : undefined)
  if (wrong !== undefined) return { problem: wrong }
  const id = name.slice(0, -extension.length)
  return {
    entry: {
      folder,
      id,
      ...(folder === 'annotations' && inner !== undefined ? { article: inner } : {}),
      file,
      path,
    },
  }
}

/** Returns the files of one kind whose names differ in case or Unicode form only, each with the one that may stay. */
function findClashes(placed: ReadonlyMap<FoundFile, Placed>): readonly (readonly [FoundFile, FoundFile])[] {
  const files = [...placed.keys()].filter(({ kind, segments }) => kind === 'file' && segments.length > 1)
  const groups = Map.groupBy(files, ({ segments, name }) => {
    const [first, second] = segments
    return `${first}/${first === 'annotations' ? second : ''}/${foldName(name)}`
  })
  return [...groups.values()].flatMap((group) => {
    const first = group.find((one) => placed.get(one)?.entry !== undefined) ?? group[0]
    return first === undefined
      ? []
      : group
          .filter(({ name }) => name !== first.name)
          .map((one): readonly [FoundFile, FoundFile] => [one, first])
  })
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC')
}
