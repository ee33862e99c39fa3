import fc from 'fast-check'
import { oneLine } from '../../src/concepts/one-line.ts'
import type { CitableWork } from '../../src/exports/citations/citable-work.ts'
import type { CitedName } from '../../src/exports/citations/cited-name.ts'
import { dateOf } from './date-of.ts'

/** Words as reports have them at their worst: quotation marks, markup, braces, other scripts and directions, line ends. */
export const anyWords: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '</pre>',
        '</script>',
        '{',
        '}',
        '\\',
        '%',
        '#',
        '_',
        '&',
        '~',
        '^',
        '$',
        '@',
        ' and ',
      ),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\u2028',
        'TY  - BOOK',
        'ER  - ',
        '‹id›',
        '\uFDD1',
        '\u202Bعنوان\u202C',
        'ש',
        '’',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => oneLine(`x${parts.join('')}`))

const anyName: fc.Arbitrary<CitedName> = fc.oneof(
  fc.constantFrom<CitedName>(
    { kind: 'person', family: 'Tarn', given: 'Ilse' },
    { kind: 'person', family: 'al-Marsawi', given: 'Layla' },
  ),
  anyWords.map((name): CitedName => ({ kind: 'literal', name })),
)

const anyDate = fc
  .constantFrom(
    '2031',
    '2031-03',
    '2031-03-18',
    '2031-03-18T06:10+03:00',
    '2031-03~',
    '2031?',
    '2031-21',
    '203X',
    '2031-03-01/2031-03-04',
    '[2031,2033]',
  )
  .map(dateOf)

/** A work of any kind, with everything that may be missing missing at times. */
export const anyWork: fc.Arbitrary<CitableWork> = fc.record(
  {
    kind: fc.constantFrom('report', 'page', 'digest', 'annotation'),
    id: fc.constant('2031-03-18-courier:one'),
    authors: fc.array(anyName, { maxLength: 4 }),
    translators: fc.array(anyName, { maxLength: 1 }),
    title: anyWords.map((text) => [{ text }]),
    language: fc.constantFrom('en', 'ar'),
    outlet: anyWords,
    within: anyWords.map((text) => [{ text }]),
    archive: anyWords,
    publisher: anyWords,
    date: anyDate,
    url: fc.webUrl({ withFragments: true }),
    accessed: anyDate,
  },
  { requiredKeys: ['kind', 'id', 'authors', 'translators', 'title', 'language'] },
)
