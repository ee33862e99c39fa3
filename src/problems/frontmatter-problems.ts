import { showChoices, showText } from './show-text.ts'
import { problemWording } from './wording.ts'
import { yamlProblems } from './yaml-problems.ts'

/** What an author wrote, or may write, as a value. */
export type ValueForm = 'text' | 'list' | 'fields' | 'number' | 'nothing'

const forms: Record<ValueForm, string> = {
  text: 'text',
  list: 'a list',
  fields: 'fields',
  number: 'a number',
  nothing: 'nothing',
}

interface MissingPart {
  readonly field: string
  /** Why it is needed. */
  readonly because?: string
  /** The values it may have, where they are few. */
  readonly choices?: readonly string[]
  /** Where its name is written without a value: whether it could as well be left out. */
  readonly empty?: 'required' | 'optional'
  /** Of a hash: the id of the report that is to be sealed. */
  readonly sealId?: string
}

interface UnknownPart {
  readonly field: string
  readonly nearest?: string
  /** The fields that may stand there. */
  readonly known: readonly string[]
}

function missing(noun: string, example: (name: string) => string) {
  return problemWording<MissingPart>(
    ({ field, because, empty }) =>
      `Missing ${empty === undefined ? '' : 'value of '}${noun} ${showText(field)}${because === undefined ? '' : `: ${because}`}.`,
    ({ field, choices, empty, sealId }) => {
      if (sealId !== undefined) return `Run \`npm run seal -- ${sealId}\`.`
      if (empty === 'optional') return `Give it a value, or leave the ${noun} out.`
      return choices === undefined
        ? undefined
        : `Add ${showText(example(field))} with ${showChoices(choices)}.`
    },
  )
}

const mostShown = 8

function unknown(noun: string) {
  return problemWording<UnknownPart>(
    ({ field, known }) =>
      `Unexpected ${noun} ${showText(field)}, expected ${
        known.length === 0 ? `no ${noun}` : known.length > mostShown ? `a known ${noun}` : expectOne(known)
      }.`,
    ({ field, nearest, known }) => {
      if (nearest !== undefined) return `Did you mean ${showText(nearest)}?`
      if (field === 'layout')
        return 'Remove it: content is data, and nothing in it can run or choose a layout.'
      return known.length > mostShown ? `Remove it, or use ${expectOne(known)}.` : undefined
    },
  )
}

function expectOne(words: readonly string[]): string {
  return `${words.length === 1 ? '' : 'one of '}${showChoices(words)}`
}

/** What is wrong with the fields of a record, the settings or a layer, and with the attributes of tags. */
export const frontmatterProblems = {
  ...yamlProblems,
  'missing-frontmatter': problemWording<{ readonly found: string }>(
    ({ found }) =>
      `Unexpected ${found.trim() === '' ? 'empty line' : showText(found.trim())}, expected frontmatter that begins with a line of three hyphens.`,
    () => 'Begin the file with `---`, the fields, and another line `---`.',
  ),
  'unclosed-frontmatter': problemWording<object>(
    () => 'Unexpected end of the file in the frontmatter, expected a line of three hyphens that closes it.',
    () => 'Add a line `---` after the last field.',
  ),
  'frontmatter-too-large': problemWording<{ readonly size: number; readonly largest: number }>(
    ({ size, largest }) =>
      `Unexpected frontmatter of ${Math.ceil(size / 1000)} kB, expected at most ${largest / 1000} kB.`,
    () => 'Move what is text into the body.',
  ),
  'missing-field': missing('field', (name) => `${name}:`),
  'missing-attribute': missing('attribute', (name) => `${name}="…"`),
  'unknown-field': unknown('field'),
  'unknown-attribute': unknown('attribute'),
  'wrong-form': problemWording<{
    readonly found: ValueForm
    /** What was written, where it is text. */
    readonly text?: string
    readonly expected: readonly ValueForm[]
    /** What to write instead, where that can be computed. */
    readonly suggestion?: string
  }>(
    ({ found, text, expected }) =>
      `Unexpected ${found === 'text' ? `text${text === undefined ? '' : ` ${showText(text)}`}` : found}, expected ${expected.map((form) => forms[form]).join(' or ')}.`,
    ({ suggestion }) => (suggestion === undefined ? undefined : `Write ${showText(suggestion)}.`),
  ),
  'unknown-value': problemWording<{
    readonly text: string
    readonly choices: readonly string[]
    readonly nearest?: string
  }>(
    ({ text, choices }) =>
      `Unexpected ${text.trim() === '' ? 'empty text' : showText(text)}, expected ${expectOne(choices)}.`,
    ({ nearest }) => (nearest === undefined ? undefined : `Did you mean ${showText(nearest)}?`),
  ),
} as const
