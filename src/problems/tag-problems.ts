import { showText } from './show-text.ts'
import { problemWording } from './wording.ts'

interface Tag {
  readonly tag: string
}

interface AttributeOf extends Tag {
  readonly attribute: string
}

function nameTag(name: string): string {
  return showText(`<${name}>`)
}

const markdownInstead = new Map([
  ['a', '[words](https://…)'],
  ['b', '**words**'],
  ['strong', '**words**'],
  ['i', '*words*'],
  ['em', '*words*'],
  ['code', '`words`'],
  ['blockquote', '> words'],
  ['br', '\\ at the end of the line'],
  ['hr', '---'],
  ['h1', '# words'],
  ['h2', '## words'],
  ['h3', '### words'],
  ['li', '- words'],
  ['ul', '- words'],
  ['ol', '1. words'],
])

const placesOfTags = {
  report: 'in a report, expected it on a house page',
  prose: 'in the archive’s own prose, expected `<Mention>` alone',
  page: 'on a house page, expected it in a report',
} as const

/** What is wrong with a tag as it is written, whatever it says. */
export const tagProblems = {
  'unknown-tag': problemWording<
    Tag & { readonly nearest?: string | undefined; readonly known: readonly string[] }
  >(
    ({ tag, known }) =>
      `Unexpected tag ${nameTag(tag)}, expected ${known.map((name) => `\`<${name}>\``).join(' ')} or Markdown.`,
    ({ tag, nearest }) => {
      if (nearest !== undefined)
        return `Did you mean \`<${nearest}>\`? Otherwise write \`\\<\` for the character itself.`
      const instead = markdownInstead.get(tag)
      if (instead !== undefined)
        return `Write ${instead.startsWith('`') ? `\`\` ${instead} \`\`` : `\`${instead}\``}.`
      return /^[a-z]/.test(tag)
        ? 'Remove it: there is no HTML in a body. Write `\\<` for the character itself.'
        : 'Write `\\<` for the character itself.'
    },
  ),
  'misplaced-tag': problemWording<Tag & { readonly where: keyof typeof placesOfTags }>(
    ({ tag, where }) => `Unexpected tag ${nameTag(tag)} ${placesOfTags[where]}.`,
  ),
  'tag-in-text': problemWording<Tag>(
    ({ tag }) => `Unexpected tag ${nameTag(tag)} within a paragraph, expected it on a line of its own.`,
    () => 'Put an empty line before and after it.',
  ),
  'content-in-tag': problemWording<Tag>(
    ({ tag }) => `Unexpected content of ${nameTag(tag)}, expected none.`,
    ({ tag }) => `Write \`<${tag} of="…"/>\`.`,
  ),
  'spread-attribute': problemWording<Tag>(
    ({ tag }) => `Unexpected braces in ${nameTag(tag)}, expected attributes with values in quotation marks.`,
  ),
  'attribute-expression': problemWording<AttributeOf>(
    ({ attribute }) =>
      `Unexpected braces as the value of ${showText(attribute)}, expected a value in quotation marks.`,
    ({ attribute }) => `Write ${showText(`${attribute}="…"`)}.`,
  ),
  'attribute-without-value': problemWording<AttributeOf>(
    ({ attribute }) => `Missing a value of ${showText(attribute)}.`,
    ({ attribute }) => `Write ${showText(`${attribute}="…"`)}.`,
  ),
  'repeated-attribute': problemWording<AttributeOf>(
    ({ attribute, tag }) => `Unexpected second ${showText(attribute)} in ${nameTag(tag)}, expected one.`,
  ),
} as const
