import fc from 'fast-check'
import type { BlockContent, PhrasingContent } from 'mdast'
import { findDirectionFaults } from '../../src/concepts/direction-control.ts'

/** What Markdown, MDX and YAML could take for their own. */
const accidents = [
  'import x',
  'import { a } from "b"',
  'export default 1',
  'export ',
  '{',
  '}',
  '{x}',
  '{/* a */}',
  '<',
  '>',
  '</',
  '/>',
  '<Quote by="a" mode="direct">',
  '</Quote>',
  '<Note id="a" by="b">',
  '<!-- a -->',
  '<https://a.example>',
  'https://a.example/b_c_d',
  '1. ',
  '1) ',
  '12345678. a',
  '- ',
  '+ ',
  '* ',
  '# ',
  '###### ',
  '#',
  ' ##',
  '> ',
  '***',
  '---',
  '- - -',
  '___',
  '===',
  '--',
  '|',
  '| a | b |',
  '|-|-|',
  ':-',
  '~~~',
  '```',
  '`',
  '``',
  '&amp;',
  '&#x41;',
  '&#0;',
  '&copy',
  '&',
  '\\',
  '\\\\',
  '*',
  '**',
  '_',
  '__a__',
  'snake_case',
  '[',
  ']',
  '![',
  '](',
  '](http://a.example)',
  '[a](b)',
  '[a][b]',
  '[a]',
  '[^1]: ',
  '[a]: b',
  ':',
  '!',
  "'",
  '"',
  '""',
  '@',
  '%',
  '?',
  'yes',
  'null',
  '~',
  '2031-01-01',
  '0x1F',
  ' #',
  ': ',
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\n- ',
  '\n===\n',
  '\r\n',
  '\u00A0',
  '\u2003',
  '\u3000',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000B',
  '\f',
  '\u0003',
  '\u001F',
  '\u007F',
  '\u009F',
  '\uFEFF',
  '\uFFFD',
  '\uFFFE',
  '\uFFFF',
  '\u200B',
  '\u00AD',
  '\u0301',
  '\u200D',
  '\u1100',
  '\u1161',
  'e\u0301',
  '😀',
  '👩‍👩‍👧',
  '🇫',
  'سلام',
  '؟',
  '\u200F',
  '\u{E000}',
  '\u{10FFFF}',
  'a',
  'B',
  'word',
  'two words',
  '7',
]

/** Lone surrogates are no text; neither are NUL, which no file may hold, and directions that are not closed in their block. */
function mend(text: string): string {
  const whole = text.toWellFormed().replaceAll('\0', '')
  return findDirectionFaults(whole).length === 0 ? whole : whole.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
}

/** Words of any kind, accidents of Markdown among them. */
export const anyWords: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 5,
      arbitrary: fc.array(fc.constantFrom(...accidents), { maxLength: 12 }).map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 40 }) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.oneof(fc.constantFrom(...accidents), fc.string({ unit: 'binary', maxLength: 6 })), {
          maxLength: 12,
        })
        .map((parts) => parts.join('')),
    },
  )
  .map(mend)

const anyText = anyWords.map((value): PhrasingContent => ({ type: 'text', value }))

const { inlines } = fc.letrec<{ inline: PhrasingContent; inlines: PhrasingContent[] }>((tie) => ({
  inlines: fc.oneof(
    { weight: 3, arbitrary: anyText.map((text) => [text]) },
    { weight: 2, arbitrary: fc.array(tie('inline'), { maxLength: 5, depthIdentifier: 'inline' }) },
  ),
  inline: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'inline' },
    anyText,
    anyWords.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    fc.constant<PhrasingContent>({ type: 'break' }),
    tie('inlines').map((children): PhrasingContent => ({ type: 'emphasis', children })),
    tie('inlines').map((children): PhrasingContent => ({ type: 'strong', children })),
    fc
      .tuple(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), anyWords),
        tie('inlines'),
      )
      // Links within links are what pages hold and the types do not know.
      .map(([url, children]) => ({ type: 'link', url, title: 'a title', children }) as PhrasingContent),
    tie('inlines').map(
      (children): PhrasingContent => ({
        type: 'mdxJsxTextElement',
        name: 'Quote',
        attributes: [
          { type: 'mdxJsxAttribute', name: 'by', value: 'norvale' },
          { type: 'mdxJsxAttribute', name: 'mode', value: 'direct' },
        ],
        children,
      }),
    ),
  ),
}))

const depth = fc.constantFrom(1, 2, 3, 4, 5, 6)
const cells = fc.array(inlines, { maxLength: 4 })

const { block } = fc.letrec<{ block: BlockContent; blocks: BlockContent[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4, depthIdentifier: 'block' }),
  block: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'block' },
    { weight: 6, arbitrary: inlines.map((children): BlockContent => ({ type: 'paragraph', children })) },
    {
      weight: 1,
      arbitrary: fc.tuple(depth, inlines).map(
        ([level, children]): BlockContent => ({
          type: 'heading',
          depth: level as 1,
          children,
        }),
      ),
    },
    { weight: 1, arbitrary: anyWords.map((value): BlockContent => ({ type: 'code', value })) },
    { weight: 1, arbitrary: fc.constant<BlockContent>({ type: 'thematicBreak' }) },
    {
      weight: 1,
      arbitrary: fc.array(cells, { maxLength: 4 }).map(
        (rows): BlockContent => ({
          type: 'table',
          align: ['left', null, 'right'],
          children: rows.map((row) => ({
            type: 'tableRow',
            children: row.map((children) => ({ type: 'tableCell', children })),
          })),
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: tie('blocks').map((children): BlockContent => ({ type: 'blockquote', children })),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.boolean(), fc.nat(1_200_000_000), fc.array(tie('blocks'), { maxLength: 4 })).map(
        ([ordered, start, items]): BlockContent => ({
          type: 'list',
          ordered,
          start,
          children: items.map((children) => ({ type: 'listItem', children })),
        }),
      ),
    },
  ),
}))

/** Blocks of a report, in every form that a body may have, however odd. */
export const anyBlocks: fc.Arbitrary<readonly BlockContent[]> = fc.array(block, { maxLength: 6 })
