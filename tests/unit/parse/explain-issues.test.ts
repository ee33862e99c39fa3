import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { actorRef } from '../../../src/concepts/id.ts'
import { listOf } from '../../../src/concepts/record.ts'
import { source } from '../../../src/concepts/source.ts'
import { parseWithSchema } from '../../../src/parse/parse-with-schema.ts'
import { parseYaml } from '../../../src/parse/parse-yaml.ts'
import { placeReadableReferences } from '../../../src/parse/place-references.ts'
import type { Problem } from '../../../src/problems/problem.ts'

const schema = z.strictObject({
  name: z.string(),
  kind: z.enum(['person', 'state']).optional(),
  actors: listOf(actorRef).optional(),
  sources: listOf(source).optional(),
  rights: z.strictObject({ holder: z.string(), basis: z.string() }).optional(),
  dates: z.string().optional(),
})

function problemsOf(text: string, noun: 'field' | 'attribute' = 'field'): readonly Problem[] {
  const { value } = parseYaml({ file: 'a.yaml', text })
  if (value === undefined) throw new Error('not YAML')
  return parseWithSchema(schema, value.value, { placeOf: value.placeOf, noun }).problems
}

function told(text: string): readonly string[] {
  return problemsOf(text).map(({ place, code, message, hint }) => {
    const at = 'line' in place ? `${place.line}:${place.column}` : ''
    return `${at} ${code} ${message}${hint === undefined ? '' : ` ${hint}`}`
  })
}

describe('explainIssues', () => {
  it.each([
    ['kind: person', ['1:1 missing-field Missing field `name`.']],
    ['name:', ['1:1 missing-field Missing value of field `name`.']],
    [
      'name: a\nkind: ~',
      ['2:1 missing-field Missing value of field `kind`. Give it a value, or leave the field out.'],
    ],
    [
      'name: a\nkind: sate',
      ['2:7 unknown-value Unexpected `sate`, expected one of `person` or `state`. Did you mean `state`?'],
    ],
    ['name: a\nkind: [state]', ['2:7 wrong-form Unexpected list, expected text. Write `kind: state`.']],
    ['name: { a: b }', ['1:7 wrong-form Unexpected fields, expected text.']],
    [
      'name: a\nactors: b, c',
      ['2:9 wrong-form Unexpected text `b, c`, expected a list. Write `actors: [b, c]`.'],
    ],
    [
      'name: a\nrights: b',
      ['2:9 wrong-form Unexpected text `b`, expected fields. Write `rights: { holder: …, basis: … }`.'],
    ],
    ['name: a\nsources: [[b]]', ['2:11 wrong-form Unexpected list, expected text or fields.']],
    [
      'name: a\ndates: [1667,1668]',
      ['2:8 wrong-form Unexpected list, expected text. Write `dates: "[1667,1668]"`.'],
    ],
    [
      'name: a\ndates: {1960,1961-12}',
      ['2:8 wrong-form Unexpected fields, expected text. Write `dates: "{1960,1961-12}"`.'],
    ],
    ['- name', ['1:1 wrong-form Unexpected list, expected fields.']],
    ['name', ['1:1 wrong-form Unexpected text `name`, expected fields.']],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('takes from a union the branch that the value has the form of', () => {
    expect(told('name: a\nsources:\n  - { party: b, urll: c }')).toEqual([
      '3:17 unknown-field Unexpected field `urll`, expected one of `party`, `date`, `title`, `url` or `citedBy`. Did you mean `url`?',
    ])
    expect(told('name: a\nsources:\n  - { url: "https://a.example" }')).toEqual([
      '3:5 missing-field Missing field `party`.',
    ])
    expect(told('name: a\nsources: [B C]')).toMatchObject([expect.stringMatching(/^2:11 invalid-source /)])
  })

  it('tells a misspelt field once, at its name, and not as missing too', () => {
    expect(told('nmae: a')).toEqual([
      '1:1 unknown-field Unexpected field `nmae`, expected one of `name`, `kind`, `actors`, `sources`, `rights` or `dates`. Did you mean `name`?',
    ])
  })

  it('does not offer a field that is there already', () => {
    expect(told('name: a\nnamez: b')).toEqual([
      '2:1 unknown-field Unexpected field `namez`, expected one of `name`, `kind`, `actors`, `sources`, `rights` or `dates`.',
    ])
  })

  it('tells every problem of a value', () => {
    expect(
      problemsOf('kind: x\nactors: [A, B]\nrights: { a: b }\nz: 1')
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual([
      'invalid-id',
      'invalid-id',
      'missing-field',
      'missing-field',
      'missing-field',
      'unknown-field',
      'unknown-field',
      'unknown-value',
    ])
  })

  it('calls the parts of a tag attributes', () => {
    expect(problemsOf('a: b', 'attribute').map(({ code, message }) => `${code} ${message}`)).toEqual([
      'unknown-attribute Unexpected attribute `a`, expected one of `name`, `kind`, `actors`, `sources`, `rights` or `dates`.',
      'missing-attribute Missing attribute `name`.',
    ])
  })
})

describe('placeReadableReferences', () => {
  it('gives the references of all parts that the schema takes, where it refuses the whole', () => {
    const text = 'kind: x\nactors: [b, C, d]\nsources:\n  - { party: e, date: never }\n  - 2031-a'
    const { value } = parseYaml({ file: 'a.yaml', text })
    if (value === undefined) throw new Error('not YAML')
    const found = placeReadableReferences(schema, value.value, value.placeOf)
    expect(found.map(({ to, id, place }) => `${to} ${id} ${place.line}:${place.column}`)).toEqual([
      'actor b 2:10',
      'actor d 2:16',
      'party e 4:14',
      'article 2031-a 5:5',
    ])
  })
})
