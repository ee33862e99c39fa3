import { problemWording } from './wording.ts'

/** What can be wrong with the folder a site is built into, and with the printed pages. */
export const editionProblems = {
  'out-not-a-folder': problemWording<object>(
    () => 'Unexpected file at the output folder, expected a folder or nothing.',
    () => 'Name another folder with `--out`.',
  ),
  'out-not-ours': problemWording<{ readonly stranger: string }>(
    ({ stranger }) =>
      `Unexpected \`${stranger}\` in the output folder, expected nothing but a site that this program built.`,
    () => 'Move what is in it elsewhere, or name another folder with `--out`.',
  ),
  'out-overlaps': problemWording<{ readonly other: string; readonly how: 'is' | 'contains' | 'lies in' }>(
    ({ other, how }) => `Unexpected output folder that ${how} \`${other}\`, expected a folder of its own.`,
    () => 'Name another folder with `--out`.',
  ),
  'out-mount-point': problemWording<object>(
    () => 'Unexpected mount point, expected an ordinary folder, since a site is put in place by renaming.',
    () => 'Name a folder inside it with `--out`.',
  ),
  'out-in-use': problemWording<{ readonly process: number }>(
    ({ process }) => `Unexpected second build into this folder, expected process ${process} to end first.`,
    () => 'Wait for it, or name another folder with `--out`.',
  ),
  'out-not-writable': problemWording<{ readonly at: string; readonly reason: string }>(
    ({ at, reason }) =>
      `Unexpected refusal by the system at \`${at}\` (${reason}), expected a place that can be written.`,
    () => 'Change who may write there, or name another folder with `--out`.',
  ),
  'disk-full': problemWording<object>(
    () => 'Unexpected end of space on the disk, expected room for the site being built beside the old one.',
    () => 'Free some space and build again; the old site is still in place.',
  ),
  'no-edition': problemWording<object>(
    () => 'Missing a built site.',
    () => 'Run `npm run build`, or name the folder of a built site with `--out`.',
  ),
  'broken-link': problemWording<{ readonly address: string }>(
    ({ address }) =>
      `Unexpected link to \`${address}\`, expected the address of a page or file of this site.`,
  ),
  'broken-anchor': problemWording<{ readonly address: string }>(
    ({ address }) => `Unexpected link to \`${address}\`, expected an id that its page has.`,
  ),
  'repeated-anchor': problemWording<{ readonly id: string }>(
    ({ id }) => `Unexpected second element with the id \`${id}\`, expected each id once on a page.`,
  ),
  'outside-request': problemWording<{ readonly address: string }>(
    ({ address }) => `Unexpected request to \`${address}\`, expected only files of this site.`,
  ),
  'words-differ': problemWording<{
    readonly page: string
    readonly found: string
    readonly expected: string
  }>(
    ({ page, found, expected }) =>
      `Unexpected words \`${found}\` on the printed page \`${page}\`, expected \`${expected}\`.`,
    () => 'The report is right and the program is not: please tell its maintainers.',
  ),
} as const
