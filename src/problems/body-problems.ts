import { showText } from './show-text.ts'
import { syntaxProblems } from './syntax-problems.ts'
import { tagProblems } from './tag-problems.ts'
import { noticeWording, problemWording } from './wording.ts'

interface Limit {
  readonly limit: number
}

function count(number: number): string {
  return number.toLocaleString('en-GB')
}

const whatDirectionFaults = {
  override: 'that overrides the direction of words',
  'left-open': 'that is not closed in its block',
  'not-open': 'that closes nothing in its block',
} as const

/** What a body can have too much of for its parser. */
export type TooMuch = 'markup' | 'attributes' | 'emphasis' | 'brackets' | 'code' | 'blocks'

const whatIsTooMuch: Readonly<Record<TooMuch, string>> = {
  markup: 'characters with a meaning in Markdown in this body',
  attributes: 'attributes in this body',
  emphasis: '`*` and `_` in one paragraph',
  brackets: '`[` and `]` in one paragraph',
  code: 'backticks in one block',
  blocks: 'quotations, lists and underlined headings in this body',
}

const hintsOnTooMuch: Readonly<Partial<Record<TooMuch, string>>> = {
  emphasis: 'Write `\\*` and `\\_` for the characters themselves.',
  brackets: 'Write `\\[` and `\\]` for the characters themselves.',
}

/** What is wrong with the text of a body, or goes beyond its limits. */
export const bodyProblems = {
  ...syntaxProblems,
  ...tagProblems,
  'body-too-large': problemWording<Limit>(
    ({ limit }) => `Unexpected length of the body, expected at most ${count(limit)} bytes.`,
  ),
  'line-too-long': problemWording<Limit>(
    ({ limit }) => `Unexpected length of a line, expected at most ${count(limit)} characters.`,
    () => 'Break it where there is a space.',
  ),
  'too-many-lines': problemWording<Limit>(
    ({ limit }) => `Unexpected number of lines, expected at most ${count(limit)}.`,
  ),
  'too-much-markup': problemWording<{ readonly what: TooMuch }>(
    ({ what }) => `Unexpected number of ${whatIsTooMuch[what]}, expected fewer: a report has no such number.`,
    ({ what }) => hintsOnTooMuch[what],
  ),
  'too-many-marks': problemWording<Limit>(
    ({ limit }) => `Unexpected number of combining marks on one letter, expected at most ${count(limit)}.`,
    () => 'Remove them.',
  ),
  'too-deep': problemWording<Limit>(
    ({ limit }) => `Unexpected nesting, expected at most ${count(limit)} levels.`,
  ),
  'module-code': problemWording<{ readonly word: 'import' | 'export' }>(
    ({ word }) => `Unexpected \`${word}\` statement, expected text: a body is data, and nothing in it runs.`,
    () => 'Remove it.',
  ),
  'line-begins-like-code': problemWording<{ readonly word: 'import' | 'export' }>(
    ({ word }) =>
      `Unexpected \`${word}\` at the beginning of a paragraph, which MDX reads as code, expected another beginning.`,
    ({ word }) =>
      `Write \`${word === 'import' ? '&#105;mport' : '&#101;xport'}\`, which is read as the same word.`,
  ),
  'expression-in-body': problemWording<{ readonly comment: boolean }>(
    () => 'Unexpected braces, expected text: nothing in a body runs.',
    ({ comment }) =>
      comment
        ? 'A comment is `{/* … */}` with nothing else in the braces, and without a brace in it.'
        : 'Write `\\{` for the character itself.',
  ),
  'image-in-body': problemWording<object>(
    () => 'Unexpected image, expected text.',
    () => 'Remove it, or write `\\!` for the character itself.',
  ),
  'refused-link': problemWording<{ readonly address: string }>(
    ({ address }) =>
      `Unexpected address ${showText(address)} of a link, expected one that begins with \`https://\`, \`http://\` or \`mailto:\`.`,
  ),
  'link-title': problemWording<{ readonly title: string }>(
    ({ title }) => `Unexpected title ${showText(title)} of a link, expected the address alone.`,
  ),
  'undefined-link': problemWording<{ readonly written: string; readonly label: string }>(
    ({ written, label }) =>
      `Unexpected ${showText(written)}, expected a link whose address is given as ${showText(`[${label}]: https://…`)}.`,
    () => 'Write `\\[` for the character itself.',
  ),
  'control-character': problemWording<{ readonly character: string }>(
    ({ character }) => `Unexpected control character ${character}, expected text.`,
    () => 'Remove it.',
  ),
  'direction-fault': problemWording<{
    readonly reason: keyof typeof whatDirectionFaults
    readonly character: string
  }>(
    ({ reason, character }) =>
      `Unexpected bidirectional control ${character} ${whatDirectionFaults[reason]}.`,
    ({ reason }) =>
      reason === 'override' ? 'Remove it.' : 'Remove it, or add the other of the pair in the same block.',
  ),
  'direction-mark': noticeWording<{ readonly character: string }>(
    ({ character }) =>
      `Unexpected bidirectional control ${character} in a report that is written from left to right.`,
    () => 'Remove it unless the report was printed with it.',
  ),
} as const
