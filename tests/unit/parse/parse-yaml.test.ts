import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeScalar } from '../../../src/import/write-scalar.ts'
import { parseYaml } from '../../../src/parse/parse-yaml.ts'

function parse(text: string) {
  return parseYaml({ file: 'a.yaml', text })
}

/** Each problem as `line:column code`. */
function slipsOf(text: string): readonly string[] {
  return parse(text).problems.map(({ place, code }) =>
    'line' in place ? `${place.line}:${place.column} ${code}` : code,
  )
}

describe('values', () => {
  it('keeps the text of every scalar as it is written', () => {
    const { value } = parse('date: 2031-03-18\nyear: 2031\nhex: 0x1F\nno: no\ntrue: true\nquoted: "2031"\n')
    expect(value?.value).toEqual({
      date: '2031-03-18',
      year: '2031',
      hex: '0x1F',
      no: 'no',
      true: 'true',
      quoted: '2031',
    })
  })

  it('reads what is empty, null or a tilde as nothing, unless it is quoted', () => {
    expect(parse('a:\nb: ~\nc: null\nd: "null"\ne: ""\nf: [ ]\n').value?.value).toEqual({
      a: null,
      b: null,
      c: null,
      d: 'null',
      e: '',
      f: [],
    })
  })

  it('passes over comments on lines of their own, after quoted values, lists, fields and names', () => {
    const text =
      '# a\na: "b" # c\nd: [e, f] # g\nh: # i\n  # j\n  - k#l\n  - { m: n } # o\np: | # q\n  r # s\n'
    expect(parse(text)).toMatchObject({
      value: { value: { a: 'b', d: ['e', 'f'], h: ['k#l', { m: 'n' }] } },
      problems: [],
    })
  })

  it('reads a file without fields as no fields', () => {
    expect(parse('# nothing yet\n').value?.value).toEqual({})
  })

  it('gives fields that are named like parts of a prototype as fields of their own', () => {
    const fields = parse('__proto__: { polluted: yes }\nconstructor: x\ntoString: y\n').value?.value
    expect(Object.keys(Object(fields))).toEqual(['__proto__', 'constructor', 'toString'])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('reads back whatever words a draft writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        fc.pre(words.isWellFormed())
        const scalar = writeScalar(words)
        expect(parse(`a: ${scalar}\nb: [${scalar}, { c: ${scalar} }]\n`)).toMatchObject({
          value: { value: { a: words, b: [words, { c: words }] } },
          problems: [],
        })
      }),
    )
  })
})

describe('places', () => {
  const { value } = parse(
    'name: Quay\nroles:\n  - title: clerk\n    of: kestria\n  - { title: master }\nby:\n',
  )

  it.each([
    [[], '1:1', '1:1'],
    [['name'], '1:7', '1:1'],
    [['roles'], '3:3', '2:1'],
    [['roles', 0], '3:5', '3:5'],
    [['roles', 0, 'of'], '4:9', '4:5'],
    [['roles', 1], '5:5', '5:5'],
    [['roles', 1, 'title'], '5:14', '5:7'],
    [['by'], '6:1', '6:1'],
    [['roles', 1, 'absent'], '5:5', '5:5'],
  ] as const)('tells where %j and its name stand', (path, ofValue, ofKey) => {
    const shown = (part: 'key' | 'value') => {
      const place = value?.placeOf(path, part)
      return `${place?.line}:${place?.column}`
    }
    expect([shown('value'), shown('key')]).toEqual([ofValue, ofKey])
  })

  it('counts columns in UTF-16 units and lines of a stretch in the whole file', () => {
    const text = '---\n"𝄞": { a: b }\n---\n'
    const stretch = parseYaml({ file: 'a.mdx', text }, { start: 4, end: text.indexOf('\n---', 4) + 1 })
    expect(stretch.value?.placeOf(['𝄞', 'a'], 'value')).toEqual({ file: 'a.mdx', line: 2, column: 12 })
  })
})

describe('what is refused', () => {
  it.each([
    ['a: &x b', ['1:4 unexpected-yaml']],
    ['a: *x', ['1:4 unexpected-yaml']],
    ['a: !!str b', ['1:4 unexpected-yaml']],
    ['%YAML 1.1\n---\na: b', ['1:1 unexpected-yaml']],
    ['a: b\n---\nc: d', ['2:1 unexpected-yaml']],
    ['a: b\n...\n', ['2:1 unexpected-yaml']],
    ['? [a, b]\n: c', ['1:3 unexpected-yaml']],
    ['? { a: b }\n: c', ['1:3 unexpected-yaml']],
    [': b', ['1:1 unexpected-yaml']],
    ['a: { <<: { b: c } }', ['1:6 unexpected-yaml']],
    ['a: b\nc: d\na: e', ['3:1 repeated-field']],
    ['a: { b: c, b: d }', ['1:12 repeated-field']],
    ['a: "\\uD800"', ['1:4 invalid-text']],
    ['a: [b\nc: d', ['2:1 yaml-syntax']],
    ['a: "b\nc: d\n', ['1:4 yaml-syntax']],
    ["a: 'It''s\nb: c\n", ['1:4 yaml-syntax']],
    ['a:\n\tb: c', ['2:1 yaml-syntax']],
    ['a: b: c', ['1:4 yaml-syntax']],
    ['name: Quay: closed', ['1:7 yaml-syntax']],
    ['a: b\n c: d', ['2:2 yaml-syntax']],
    ['a:\n  - b\n - c', ['3:2 yaml-syntax']],
    ['a: "\\q"', ['1:5 yaml-syntax']],
    ['a: @b', ['1:4 yaml-syntax']],
    ['a: b #1\nc:\n  - d # e\n', ['1:6 comment-after-value', '3:7 comment-after-value']],
    ['a: [\n  b # c\n  ]', ['2:5 comment-after-value']],
    ['a: b\n  c # d', ['2:5 comment-after-value']],
  ])('tells what is wrong in %j and where', (text, expected) => {
    expect(slipsOf(text)).toEqual(expected)
  })

  it.each([
    ['ten thousand brackets', `a: ${'['.repeat(10_000)}`, '1:36 yaml-too-deep'],
    ['ten thousand hyphens', '- '.repeat(10_000), '1:67 yaml-too-deep'],
    ['a name of a million letters', `${'k'.repeat(1_000_000)}: a`, '1:1 yaml-syntax'],
  ])('bounds the work on %s', (_, text, expected) => {
    expect(slipsOf(text)).toEqual([expected])
  })

  it('tells one slip of syntax a file, and the first use of each forbidden feature', () => {
    expect(slipsOf('a: b: c\nd: [\ne: "')).toHaveLength(1)
    expect(slipsOf('a: &x b\nc: &y d\ne: *x\nf: *y')).toEqual(['1:4 unexpected-yaml', '3:4 unexpected-yaml'])
  })

  it('puts nothing together that aliases stand for', () => {
    const lines = Array.from(
      { length: 30 },
      (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}, *a${n}]`,
    )
    const start = performance.now()
    expect(slipsOf(['a0: &a0 x', ...lines].join('\n'))).toEqual([
      '1:5 unexpected-yaml',
      '2:10 unexpected-yaml',
    ])
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it.each([
    ['headline: Foo: bar', 'Write `headline: "Foo: bar"`.'],
    ['headline: "Foo" bar', `Write \`headline: '"Foo" bar'\`.`],
    [`headline: 'It's'`, `Write \`headline: "It's"\`.`],
    ['headline: [Updated] Foo', 'Write `headline: "[Updated] Foo"`.'],
    ['by:\n  - name: @x', 'Write `- name: "@x"`.'],
    [
      'a: [ { b: c } { d: e } ]',
      'Put commas between items, and quotation marks around text that has commas or brackets in it.',
    ],
    [
      'headline: Bridge #1 falls',
      'Write `headline: "Bridge #1 falls"`, or put the comment on a line of its own.',
    ],
    ['a:\n  - Bridge #1', 'Put the value in quotation marks, or put the comment on a line of its own.'],
    ['a: - b', 'Begin a new line before each hyphen, or write `[a, b]`.'],
  ])('says how to put %j right', (text, hint) => {
    expect(parse(text).problems[0]?.hint).toBe(hint)
  })

  it('takes whatever text it is given without throwing, and gives a value or problems', () => {
    const marks = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      '|',
      '>',
      '&',
      '*',
      '!',
      '%',
      '?',
      '\t',
      '\\',
      '---',
      '...',
      '<<',
      '\u0000',
      '\u2028',
      '\uFEFF',
    )
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 40 }), (parts) => {
        const { value, problems } = parse(parts.join(''))
        expect(value !== undefined || problems.length > 0).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})
