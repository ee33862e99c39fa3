import { showText } from './show-text.ts'
import { problemWording } from './wording.ts'

/** What can be wrong in how YAML is written. */
export type YamlSlip =
  | 'bracket'
  | 'bracket-content'
  | 'comment'
  | 'escape'
  | 'indent'
  | 'long-name'
  | 'no-colon'
  | 'quote'
  | 'second-colon'
  | 'start'
  | 'tab'
  | 'after-value'
  | 'list-line'
  | 'other'

interface SlipDetails {
  readonly slip: YamlSlip
  /** What stands at the place, as written. */
  readonly found: string
  /** The line put right, where that can be computed. */
  readonly suggestion?: string
}

const slips: Record<YamlSlip, (found: string) => readonly [message: string, hint?: string]> = {
  bracket: (found) => [
    `Unexpected ${found}, expected the bracket that closes the list or the fields.`,
    'Close it, and indent its further lines.',
  ],
  'bracket-content': (found) => [
    `Unexpected ${found}, expected a comma or a value between the brackets.`,
    'Put commas between items, and quotation marks around text that has commas or brackets in it.',
  ],
  comment: () => ['Unexpected `#`, expected a space before a comment.'],
  escape: (found) => [
    `Unexpected ${found}, expected an escape that YAML knows, such as \`\\n\` or \`\\"\`.`,
    'Write `\\\\` for a backslash, or put the text in single quotation marks.',
  ],
  indent: (found) => [
    `Unexpected indentation before ${found}, expected the fields of one group, or the items of one list, in one column.`,
  ],
  'long-name': () => ['Unexpected field name of more than 1024 characters, expected a short one.'],
  'no-colon': (found) => [
    `Unexpected ${found}, expected a field, such as \`name: value\`.`,
    'Write a space after the colon, and indent the further lines of a long text.',
  ],
  quote: () => ['Missing quotation mark that closes the text.', 'Close it, and indent its further lines.'],
  'second-colon': (found) => [
    `Unexpected ${found}, expected one field a line.`,
    'Put a text with a colon and a space in it in quotation marks.',
  ],
  start: (found) => [
    `Unexpected ${found} at the beginning of a value, expected a letter, a digit or a quotation mark.`,
    'Put the text in quotation marks.',
  ],
  tab: () => ['Unexpected tab, expected spaces.'],
  'after-value': (found) => [
    `Unexpected ${found}, expected the end of the value before it.`,
    'Put the whole text in quotation marks.',
  ],
  'list-line': () => [
    'Unexpected `-` after the name of a field, expected a list on lines of its own.',
    'Begin a new line before each hyphen, or write `[a, b]`.',
  ],
  other: (found) => [`Unexpected ${found}, expected YAML 1.2.`],
}

const features = {
  anchor: (text: string) => `Unexpected anchor ${text}, expected the value alone.`,
  alias: (text: string) => `Unexpected alias ${text}, expected the value itself.`,
  tag: (text: string) => `Unexpected tag ${text}, expected the value alone.`,
  directive: (text: string) => `Unexpected directive ${text}, expected a field.`,
  'second-document': (text: string) =>
    `Unexpected ${text}, expected the end of the fields: a file has one document.`,
  'merge-key': (text: string) => `Unexpected merge ${text}, expected the fields themselves.`,
  'list-as-name': () => 'Unexpected list or group of fields as a name, expected the name of a field.',
  'no-name': () => 'Unexpected value without a name, expected the name of a field before the colon.',
} as const

/** What is wrong with YAML as such, in frontmatter, `archive.yaml` and layers. */
export const yamlProblems = {
  'yaml-syntax': problemWording<SlipDetails>(
    ({ slip, found }) => slips[slip](found === '' ? 'end of the fields' : showText(found))[0],
    ({ slip, found, suggestion }) =>
      suggestion === undefined ? slips[slip](showText(found))[1] : `Write ${showText(suggestion)}.`,
  ),
  'unexpected-yaml': problemWording<{ readonly feature: keyof typeof features; readonly text: string }>(
    ({ feature, text }) => features[feature](showText(text)),
    ({ feature }) =>
      feature === 'anchor' || feature === 'alias' || feature === 'tag'
        ? 'Write the value out; if text is meant, put it in quotation marks.'
        : undefined,
  ),
  'comment-after-value': problemWording<{ readonly suggestion?: string }>(
    () => 'Unexpected comment after a value, expected the end of the line: what follows ` #` is not read.',
    ({ suggestion }) =>
      `${suggestion === undefined ? 'Put the value in quotation marks' : `Write ${showText(suggestion)}`}, or put the comment on a line of its own.`,
  ),
  'yaml-too-deep': problemWording<{ readonly most: number }>(
    ({ most }) => `Unexpected nesting, expected at most ${most} levels of lists and fields.`,
  ),
  'yaml-too-many-parts': problemWording<{ readonly most: number }>(
    ({ most }) =>
      `Unexpected number of words and marks, expected at most ${most.toLocaleString('en-GB')} in a file.`,
    () => 'Split the layer into several.',
  ),
  'repeated-field': problemWording<{ readonly field: string }>(
    ({ field }) => `Unexpected second ${showText(field)}, expected each field once.`,
    () => 'Delete one of them, or put their values into one list.',
  ),
} as const
