import { describe, expect, it } from 'vitest'
import { firstBodyLine, parseMade, told } from '../../support/article-file.ts'

const line = firstBodyLine

describe('places of problems and references in a body', () => {
  it('count lines of the file and columns in UTF-16 units', () => {
    expect(told(parseMade('One.\n\n𝄞 <Mentoin of="a">x</Mentoin>'))).toEqual([`unknown-tag ${line + 2}:4`])
  })

  it('are the same where lines end as on Windows', () => {
    const body = 'One.\r\n\r\nTwo <Mention of="Bad Id">x</Mention>\r\nand {this}.\r\n'
    expect(told(parseMade(body))).toEqual([`expression-in-body ${line + 3}:5`, `invalid-id ${line + 2}:18`])
  })

  it('are those of an attribute’s value, on whatever line it stands', () => {
    const { value } = parseMade('<Quote\n  by="norvale"\n  mode="direct" to =\n   \'kestria\'>x</Quote>')
    expect(value?.references.slice(-2).map(({ id, place }) => [id, place.line, place.column])).toEqual([
      ['norvale', line + 1, 7],
      ['kestria', line + 3, 5],
    ])
  })

  it('are those of a tag within a list, a quotation, a table and a heading', () => {
    const tag = '<Mention of="!">x</Mention>'
    const body = `- a ${tag}\n\n> > ${tag}\n\n| a | ${tag} |\n|-|-|\n| ${tag} | b |\n\n## ${tag}\n`
    expect(told(parseMade(body))).toEqual([
      `invalid-id ${line}:18`,
      `invalid-id ${line + 2}:18`,
      `invalid-id ${line + 4}:20`,
      `invalid-id ${line + 6}:16`,
      `invalid-id ${line + 8}:17`,
    ])
  })

  it('are those of a character reference', () => {
    expect(told(parseMade('a \u200F b &amp; &#x202e;c'))).toEqual([`direction-fault ${line}:13`])
    expect(told(parseMade('\u200Fa &#8207; \u202B'))).toEqual([`direction-fault ${line}:12`])
  })
})

describe('a line that begins like code', () => {
  it.each([
    ['import fs from "fs"', 'module-code'],
    ['import "./a.css"', 'module-code'],
    ['import { a } from "b"', 'module-code'],
    ['import * as a from "b"', 'module-code'],
    ['export const a = 1', 'module-code'],
    ['export default function () {}', 'module-code'],
    ['export * from "a"', 'module-code'],
    ['import duties rose', 'line-begins-like-code'],
    ['export of grain fell', 'line-begins-like-code'],
    ['export default rates rose', 'line-begins-like-code'],
  ])('%j is %s', (body, code) => {
    expect(told(parseMade(`One.\n\n${body}\n`))).toEqual([`${code} ${line + 2}:1`])
  })

  it('is one within a tag over blocks, and as a heading or a table', () => {
    expect(
      told(
        parseMade('<Sensitive kind="death">\nimport a\n</Sensitive>\n\nimport b\n===\n\nexport c | d\n-|-\n'),
      ),
    ).toEqual([
      `line-begins-like-code ${line + 1}:1`,
      `line-begins-like-code ${line + 4}:1`,
      `line-begins-like-code ${line + 7}:1`,
    ])
  })

  it('is none elsewhere', () => {
    const body =
      'One\nimport two\n\n- import three\n\n> export four\n\nimporters five\n\n&#105;mport six\n\n```\nimport a from "b"\n```\n'
    expect(told(parseMade(body))).toEqual([])
  })
})
