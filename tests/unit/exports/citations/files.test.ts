import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainTitle } from '../../../../src/exports/citations/citation-text.ts'
import { citeInBibtex } from '../../../../src/exports/citations/cite-in-bibtex.ts'
import { citeInCsl, writeCsl } from '../../../../src/exports/citations/cite-in-csl-json.ts'
import { citeInRis } from '../../../../src/exports/citations/cite-in-ris.ts'
import { nameTurnedRound } from '../../../../src/exports/citations/cited-name.ts'
import { wordingFor } from '../../../../src/wording/wording-for.ts'
import { anyWork } from '../../../support/any-work.ts'

const words = wordingFor('en')
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/

describe('BibTeX', () => {
  it('has its braces balanced, and is read back as it was, whatever a title holds', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const entry = citeInBibtex(work, words)
        expect(controls.test(entry)).toBe(false)
        const fields = readBibtex(entry)
        expect(untexed(fields.get('title') ?? '')).toBe(plainTitle(work.title))
        expect(fields.get('url')).toBe(work.url)
        expect(splitNames(fields.get('author') ?? '').map(untexed)).toEqual(work.authors.map(nameTurnedRound))
      }),
    )
  })
})

describe('RIS', () => {
  it('has one field a line, ends every line with CRLF, and lets nothing begin a field of its own', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const record = citeInRis(work, words)
        const lines = record.split('\r\n')
        expect(lines.at(-1)).toBe('')
        expect(lines.at(-2)).toBe('ER  - ')
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
        expect(controls.test(record.replaceAll('\r\n', ''))).toBe(false)
        expect(record.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const tags = Map.groupBy(lines.slice(0, -1), (line) => line.slice(0, 2))
        expect(tags.get('TY')).toHaveLength(1)
        expect(tags.get('TI')).toEqual([`TI  - ${plainTitle(work.title)}`])
        expect(tags.get('AU') ?? []).toEqual(work.authors.map((name) => `AU  - ${nameTurnedRound(name)}`))
        for (const date of tags.get('DA') ?? [])
          expect(date).toMatch(/^DA {2}- (?:\d{4})?\/(?:\d\d)?\/(?:\d\d)?\/[^/]*$/)
      }),
    )
  })
})

/** What the schema of CSL-JSON 1.0.2 allows of what is used here. */
const cslFields: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  type: (value) => ['article-newspaper', 'webpage'].includes(String(value)),
  author: isNames,
  translator: isNames,
  title: isText,
  'container-title': isText,
  publisher: isText,
  genre: isText,
  issued: isDate,
  accessed: isDate,
  language: isText,
  URL: isText,
  archive: isText,
  archive_location: isText,
  note: isText,
}

describe('CSL-JSON', () => {
  it('is read back as it was, and holds nothing that its schema does not know', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const written = writeCsl(citeInCsl(work, words))
        expect(controls.test(written)).toBe(false)
        const items: unknown = JSON.parse(written)
        expect(items).toEqual([citeInCsl(work, words)])
        for (const [name, value] of Object.entries(citeInCsl(work, words)))
          expect(cslFields[name]?.(value), `${name}: ${JSON.stringify(value)}`).toBe(true)
      }),
    )
  })
})

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isNames(value: unknown): boolean {
  const known = ['family,given', 'literal']
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((name) => known.includes(Object.keys(name).join()))
  )
}

function isDate(value: unknown): boolean {
  const { 'date-parts': parts, literal, ...rest } = value as Record<string, unknown>
  const hasParts =
    Array.isArray(parts) &&
    [1, 2].includes(parts.length) &&
    parts.every(
      (date) => Array.isArray(date) && date.length > 0 && date.length < 4 && date.every(Number.isInteger),
    )
  return hasParts !== isText(literal) && Object.keys(rest).every((key) => ['season', 'circa'].includes(key))
}

/** Reads one entry as BibTeX does: a value ends where its braces are balanced, an escaped brace counting as any. */
function readBibtex(entry: string): ReadonlyMap<string, string> {
  expect(closingOf(entry, entry.indexOf('{'))).toBe(entry.length - 2)
  const fields = new Map<string, string>()
  let at = entry.indexOf('\n') + 1
  while (entry[at] === ' ') {
    const opening = entry.indexOf('{', at)
    const closing = closingOf(entry, opening)
    fields.set(entry.slice(at, opening).replace('=', '').trim(), entry.slice(opening + 1, closing))
    expect(entry.slice(closing, closing + 3)).toBe('},\n')
    at = closing + 3
  }
  expect(entry.slice(at)).toBe('}\n')
  return fields
}

/** Index of the brace that closes the one at an index, -1 where none does. */
function closingOf(text: string, opening: number): number {
  let depth = 0
  for (let at = opening; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/** Splits names at "and" outside braces. */
function splitNames(names: string): readonly string[] {
  const found: string[] = []
  let start = 0
  for (let at = 0; at < names.length; at += 1) {
    if (names[at] === '{') at = closingOf(names, at)
    if (!names.startsWith(' and ', at)) continue
    found.push(names.slice(start, at))
    start = at + ' and '.length
  }
  return names === '' ? [] : [...found, names.slice(start)]
}

const commands: Readonly<Record<string, string>> = {
  backslash: '\\',
  braceleft: '{',
  braceright: '}',
  asciitilde: '~',
  asciicircum: '^',
}

function untexed(value: string): string {
  const bare = value.startsWith('{') && closingOf(value, 0) === value.length - 1 ? value.slice(1, -1) : value
  return bare.replace(/\{\\text(\w+)\}|\\([&%$#_])/g, (_, name, escaped) => commands[name] ?? escaped)
}
