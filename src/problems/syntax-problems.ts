import { markKinds } from '../concepts/mark-fields.ts'
import { proseTags } from '../concepts/prose-tags.ts'
import { showText } from './show-text.ts'
import { problemWording } from './wording.ts'

/** Every tag there is anywhere. */
const knownTags: ReadonlySet<string> = new Set([...markKinds, ...proseTags, 'Note'])

/** A tag that does not end where what it stands in does; `container` is a word such as `paragraph`. */
interface TagIn {
  readonly tag: string
  readonly container: string
}

function nameTag(name: string): string {
  return showText(`<${name}>`)
}

function nameClosing(name: string): string {
  return showText(`</${name}>`)
}

/** Where in a tag the parser stopped, in its words, and what an author would write there. */
const expectations: readonly (readonly [RegExp, string])[] = [
  [/^before (?:local |member )?name/, 'the name of a tag'],
  [/attribute value/, 'a value in quotation marks'],
  [/attribute name/, 'an attribute, as in `id="…"`, or the end of the tag'],
  [/slash/, '`>`'],
  [/closing tag/, '`>` after the name'],
]

function expectedAt(where: string): string {
  return (
    expectations.find(([pattern]) => pattern.test(where))?.[1] ??
    'a space and an attribute, or the end of the tag'
  )
}

/** What breaks the syntax of a body. Parsing ends there, so a body has at most one of these. */
export const syntaxProblems = {
  'unclosed-tag': problemWording<TagIn>(
    ({ tag, container }) => `Missing ${nameClosing(tag)} before the end of the ${container}.`,
    ({ tag, container }) =>
      knownTags.has(tag) && container === 'paragraph'
        ? `Close it in the same paragraph. A tag over several blocks has ${nameTag(tag)} and ${nameClosing(tag)} on lines of their own.`
        : `${knownTags.has(tag) ? `Add ${nameClosing(tag)}, or write` : 'Write'} \`\\<\` for the character itself.`,
  ),
  'tag-closed-elsewhere': problemWording<TagIn>(
    ({ tag, container }) =>
      `Unexpected ${nameClosing(tag)} in a ${container} that ${nameTag(tag)} was not opened in, expected it outside.`,
    ({ tag }) =>
      `Put ${nameTag(tag)} and ${nameClosing(tag)} into one block, or each on a line of its own around the blocks.`,
  ),
  'mismatched-closing-tag': problemWording<{ readonly tag: string; readonly found: string }>(
    ({ tag, found }) => `Unexpected ${nameClosing(found)}, expected ${nameClosing(tag)}.`,
  ),
  'stray-closing-tag': problemWording<object>(
    () => 'Unexpected closing tag, expected an opening tag before it.',
    () => 'Remove it, or write `\\<` for the character itself.',
  ),
  'unfinished-tag': problemWording<{ readonly inValue: boolean }>(
    ({ inValue }) =>
      inValue
        ? 'Missing the quotation mark that ends an attribute of this tag.'
        : 'Missing `>` at the end of this tag.',
    () => 'Within a tag there is no empty line. Write `\\<` for the character itself.',
  ),
  'tag-syntax': problemWording<{
    readonly found: string
    readonly where: string
    /** The attribute put right, where that can be computed. */
    readonly suggestion?: string
  }>(
    ({ found, where }) => `Unexpected ${found} in a tag, expected ${expectedAt(where)}.`,
    ({ found, where, suggestion }) => {
      if (where.includes('attribute value'))
        return `Write straight quotation marks${suggestion === undefined ? '' : `: ${showText(suggestion)}`}.`
      if (found === '`!`' && where.startsWith('before name')) return 'A comment is written `{/* … */}`.'
      if (/local name/.test(where) || found === '`@`') return 'A link is written `[words](https://…)`.'
      return /name/.test(where) && !where.includes('attribute')
        ? 'Write `\\<` for the character itself.'
        : undefined
    },
  ),
  'unclosed-brace': problemWording<object>(
    () => 'Missing `}` for this brace.',
    () => 'Write `\\{` for the character itself.',
  ),
  'unmarked-line': problemWording<object>(
    () =>
      'Unexpected line in a tag or in braces that began in a quotation or a list item, expected it to be marked as they are.',
    () => 'Begin the line with `>` or with the spaces of the list item, or put all of it on one line.',
  ),
  'unreadable-body': problemWording<object>(
    () => 'Unexpected text that could not be read as Markdown.',
    () => 'Leave out half of the body at a time to find the place.',
  ),
} as const
