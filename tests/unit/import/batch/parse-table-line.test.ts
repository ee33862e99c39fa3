import { describe, expect, it } from 'vitest'
import { type FieldMap, parseFieldMap } from '../../../../src/import/batch/field-map.ts'
import { parseTableLine } from '../../../../src/import/batch/parse-table-line.ts'

const place = { file: 'wire.jsonl', line: 7, column: 1 }

function mapOf(text?: string): FieldMap {
  const map = parseFieldMap(text)
  if ('wrong' in map) throw new Error(map.wrong)
  return map
}

function codeOf(line: string, map?: string): string | undefined {
  const parsed = parseTableLine(line, place, mapOf(map))
  return 'problem' in parsed ? parsed.problem.code : undefined
}

describe('a line of a table', () => {
  it('tells its fields by their usual names', () => {
    const line = '{"title":"Quay closed","text":"It is.","date":"2031-05-03","author":"","id":4}'
    expect(parseTableLine(line, place, mapOf())).toEqual({
      row: { headline: 'Quay closed', body: 'It is.', date: '2031-05-03' },
    })
  })

  it('tells them by the names that a map gives, and the others by the usual ones', () => {
    const line = '{"h":"Quay closed","title":"no","when":2031,"body":"It is.","lang":null}'
    expect(parseTableLine(line, place, mapOf('headline=h, date=when'))).toEqual({
      row: { headline: 'Quay closed', body: 'It is.', date: '2031' },
    })
  })

  it('may have an empty headline or body, which is left out', () => {
    expect(parseTableLine('{"title":" ","body":""}', place, mapOf())).toEqual({ row: {} })
  })

  it('is read under another of its names where the first says nothing', () => {
    expect(parseTableLine('{"headline":null,"title":"a","body":"","text":"b"}', place, mapOf())).toEqual({
      row: { headline: 'a', body: 'b' },
    })
  })

  it('tells what is no text in it', () => {
    const line = '{"title":"a","body":"b","author":["Ilse Tarn"],"date":{"day":3},"url":true,"lang":null}'
    expect(parseTableLine(line, place, mapOf())).toEqual({
      row: { headline: 'a', body: 'b' },
      unread: [
        { field: 'date', json: '{"day":3}' },
        { field: 'byline', json: '["Ilse Tarn"]' },
        { field: 'url', json: 'true' },
      ],
    })
  })

  it.each(['', '{', '[]', 'null', '"a"', '3', '{"title":"a"} x'])('is refused where it is `%s`', (line) => {
    expect(codeOf(line)).toBe('invalid-json-line')
  })

  it('is refused where a field is missing or not text', () => {
    expect(codeOf('{"title":"a"}')).toBe('missing-table-field')
    expect(codeOf('{"title":["a"],"body":"b"}')).toBe('missing-table-field')
    expect(codeOf('{"title":"a","body":"b"}', 'body=words')).toBe('missing-table-field')
    expect(codeOf('{"__proto__":{"title":"a"},"body":"b"}')).toBe('missing-table-field')
  })
})

it('refuses a map that it cannot read', () => {
  expect(parseFieldMap('titel=x')).toHaveProperty('wrong')
  expect(parseFieldMap('headline')).toHaveProperty('wrong')
  expect(parseFieldMap('headline=')).toHaveProperty('wrong')
})
