import { showPath, showText } from './show-text.ts'
import { problemWording } from './wording.ts'

/** What is wrong with a file or folder as such; its place is the file alone. */
export const fileProblems = {
  'missing-content': problemWording<{ readonly isFile: boolean }>(
    ({ isFile }) =>
      isFile ? 'Unexpected file, expected the folder of the content.' : 'Missing the folder of the content.',
    () => 'Name the folder that holds `archive.yaml` with `--content`.',
  ),
  'missing-settings': problemWording<object>(
    () => 'Missing `archive.yaml`, the settings of the archive.',
    () => 'Write it directly in the folder of the content, or name another folder with `--content`.',
  ),
  'missing-logo': problemWording<{ readonly logo: string }>(
    ({ logo }) => `Missing the file ${showText(logo)} that the settings name.`,
    () => 'Put it beside `archive.yaml`, or remove the field.',
  ),
  'symbolic-link': problemWording<object>(
    () => 'Unexpected symbolic link, expected a regular file or folder.',
    () => 'Put a copy of what it leads to in its place.',
  ),
  'not-a-regular-file': problemWording<{ readonly isFolder: boolean }>(
    ({ isFolder }) =>
      `Unexpected ${isFolder ? 'folder' : 'device, pipe or socket'}, expected a regular file.`,
  ),
  'unexpected-folder': problemWording<{
    readonly name: string
    readonly expected: string
    readonly nearest?: string
  }>(
    ({ name, expected }) => `Unexpected folder ${showText(name)}, expected ${expected}.`,
    ({ nearest, name }) => {
      if (nearest !== undefined) return `Did you mean ${showText(nearest)}?`
      return name.startsWith('.') ? 'Move it out of the content.' : undefined
    },
  ),
  'unexpected-file': problemWording<{ readonly name: string; readonly expected: string }>(
    ({ name, expected }) => `Unexpected file ${showText(name)}, expected ${expected}.`,
    ({ name }) =>
      name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini' || name.endsWith('~')
        ? `Delete it, and add ${showText(name)} to \`.gitignore\`.`
        : undefined,
  ),
  'wrong-extension': problemWording<{
    readonly name: string
    readonly expected: string
    readonly renamed: string
    readonly isTaken: boolean
  }>(
    ({ name, expected }) =>
      `Unexpected file ${showText(name)}, expected a name that ends with ${showText(expected)}.`,
    ({ renamed, isTaken }) =>
      isTaken
        ? `${showText(renamed)} is there already: delete one of the two.`
        : `Rename it to ${showText(renamed)}.`,
  ),
  'invalid-file-name': problemWording<{
    readonly name: string
    readonly expected: string
    readonly suggestion?: string
  }>(
    ({ name, expected }) => `Unexpected file name ${showText(name)}, expected ${expected}.`,
    ({ suggestion }) => (suggestion === undefined ? undefined : `Rename it to ${showText(suggestion)}.`),
  ),
  'misplaced-file': problemWording<{ readonly folder: string; readonly path: string }>(
    ({ folder }) =>
      `Unexpected place of the file, expected ${showPath(folder)}, the year that its name begins with.`,
    ({ path }) => `Move it to ${showPath(path)}.`,
  ),
  'clashing-name': problemWording<{ readonly name: string; readonly first: string }>(
    ({ name, first }) =>
      `Unexpected name ${showText(name)}, expected one that differs from ${showText(first)} in more than case or Unicode form.`,
    () => 'Delete one of the two files, or rename it.',
  ),
  'file-too-large': problemWording<{ readonly size: number; readonly largest: number }>(
    ({ size, largest }) =>
      `Unexpected size of ${megabytes(size)} MB, expected at most ${megabytes(largest)} MB.`,
  ),
  'not-text': problemWording<{ readonly reason: 'not-utf-8' | 'nul' }>(
    ({ reason }) =>
      reason === 'nul'
        ? 'Unexpected binary content, expected text in UTF-8.'
        : 'Unexpected bytes that are not UTF-8, expected text in UTF-8.',
    ({ reason }) => (reason === 'nul' ? undefined : 'Save the file as UTF-8.'),
  ),
  'unreadable-file': problemWording<{ readonly reason: string }>(
    ({ reason }) => `Unexpected refusal by the system (${reason}), expected a file that can be read.`,
    ({ reason }) =>
      reason === 'ENOENT' ? 'It was deleted or renamed while it was read: run the command again.' : undefined,
  ),
} as const

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1000) / 1000)
}
