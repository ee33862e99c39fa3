import { showChoices, showPath, showText } from './show-text.ts'
import { problemWording } from './wording.ts'

/** What keeps a text from outside from becoming a report; its place is the file that was given, and its line in a table of texts. */
export const importProblems = {
  'missing-input': problemWording<{ readonly isPattern: boolean }>(
    ({ isPattern }) => (isPattern ? 'Missing a file that fits the pattern.' : 'Missing the file or folder.'),
    () => 'Name files, folders, or patterns such as `inbox/*.txt`.',
  ),
  'unknown-format': problemWording<{ readonly extension: string }>(
    ({ extension }) =>
      `Unexpected file that ends with ${showText(extension)}, expected plain text, a saved page or a table of texts.`,
    () =>
      'Save it as `.html` or, with one paragraph a line, as `.txt`; a table has one JSON object a line and ends with `.jsonl`.',
  ),
  'unknown-encoding': problemWording<{ readonly name?: string }>(
    ({ name }) =>
      name === undefined
        ? 'Unexpected bytes in an encoding that cannot be told, expected UTF-8, Windows-1256 or ISO-8859-1.'
        : `Unexpected encoding ${showText(name)}, expected UTF-8, Windows-1256 or ISO-8859-1.`,
    () => 'Save the file as UTF-8.',
  ),
  'no-report-in-page': problemWording<object>(
    () => 'Missing a report in the page: no run of paragraphs stands out from the rest of it.',
    () => 'Copy the report into a text file, headline first, and import that.',
  ),
  'unreadable-page': problemWording<{ readonly because: string }>(
    ({ because }) => `Unexpected page, expected one that can be read as a report: ${because}.`,
    () => 'Copy the report into a text file, headline first, and import that.',
  ),
  'missing-headline': problemWording<{ readonly fields?: readonly string[] }>(
    ({ fields }) =>
      fields === undefined
        ? 'Missing the headline: there is no line with words in it.'
        : `Missing the headline, expected words in the field ${showChoices(fields)}.`,
    ({ fields }) =>
      fields === undefined ? undefined : 'Fill it in as it was printed, or leave the line out of the table.',
  ),
  'unknown-language': problemWording<object>(
    () => 'Missing the language, which the text does not tell.',
    () => 'Name it with `--lang`, as in `--lang en`.',
  ),
  'invalid-json-line': problemWording<{ readonly found: string }>(
    ({ found }) => `Unexpected ${found}, expected one JSON object on the line.`,
  ),
  'missing-table-field': problemWording<{
    readonly wanted: string
    readonly tried: readonly string[]
    readonly present: readonly string[]
  }>(
    ({ wanted, tried }) => `Missing the ${wanted}, expected text in the field ${showChoices(tried)}.`,
    ({ wanted, present }) =>
      present.length === 0
        ? undefined
        : `The line has the fields ${showChoices(present, 'and')}: name the right one, as in \`--fields ${wanted}=${present[0]}\`.`,
  ),
  'no-free-name': problemWording<{ readonly path: string }>(
    ({ path }) => `Unexpected file ${showPath(path)}, expected nothing there.`,
    () => 'Run the command again: something else wrote it meanwhile.',
  ),
  'unwritable-file': problemWording<{ readonly reason: string }>(
    ({ reason }) => `Unexpected refusal by the system (${reason}), expected a place to write the report to.`,
    ({ reason }) => (reason === 'ENOSPC' ? 'Make room on the disk, and run the command again.' : undefined),
  ),
} as const
