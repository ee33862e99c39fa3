import { describe, expect, it } from 'vitest'
import { blockText } from '../../../../src/import/batch/block-text.ts'
import { parsePlainText } from '../../../../src/import/text/parse-plain-text.ts'
import type { TextSetting } from '../../../../src/import/text/text-setting.ts'

const one = [
  'Patrol boats stopped nine ships before dawn on Tuesday, and forty',
  'seafarers were led away from the pier of Port Merrowe, which had been',
  'closed since the truce of January came to its end without any word',
  'from either side.',
]
const two = [
  'The two delegations are still in separate rooms, said an official who',
  'is close to the mediators and asked for his name to be left out since',
  'the talks on the strait are secret, and would say no more than that on',
  'Tuesday night.',
]

function parse(lines: readonly string[], setting: Partial<TextSetting> = {}) {
  const text = ['Boats stopped', '', ...lines].join('\n')
  const { blocks, guesses } = parsePlainText({ file: 'a.txt', text }, { outletNames: [], ...setting })
  return { blocks: blocks.map(blockText), guesses, positions: blocks.map(({ position }) => position) }
}

describe('a text broken at a fixed width', () => {
  it('is joined to paragraphs between blank lines, with the lines of each, and says so', () => {
    const { blocks, guesses, positions } = parse([...one, '', ...two])
    expect(blocks).toEqual([one.join(' '), two.join(' ')])
    expect(positions).toMatchObject([
      { start: { line: 3, column: 1 }, end: { line: 6, column: 18 } },
      { start: { line: 8 }, end: { line: 11 } },
    ])
    expect(guesses).toEqual([{ line: 3, text: 'lines of one width were joined to paragraphs' }])
  })

  it('is joined to paragraphs where the first line of each is indented', () => {
    const indented = [one, two].flatMap(([head = '', ...rest]) => [`   ${head}`, ...rest])
    expect(parse(indented).blocks).toEqual([one.join(' '), two.join(' ')])
  })

  it('is one paragraph a line where that is told', () => {
    expect(parse([...one, '', ...two], { lines: 'paragraphs' })).toMatchObject({
      blocks: [...one, ...two],
      guesses: [],
    })
  })

  it('is not seen in verses, in lists, in sentences a line, or in one run of lines', () => {
    const verses = ['The boats came in,', 'the boats went out,', 'and no one knew', 'what all this was about']
    const sentences = one.map((line) => `${line}.`)
    for (const lines of [
      [...verses, '', ...verses],
      [...sentences, '', ...sentences],
      [...one, ...two],
      [...one, '', ...two, '', `${one.join(' ')} ${two.join(' ')}`],
    ])
      expect(parse(lines).blocks).toHaveLength(lines.filter((line) => line !== '').length)
  })

  it('is joined where that is told, items of a list and passages that are indented apart', () => {
    const lines = ['Held were:', '', '* nine', 'ships', '* forty men', '', '  all that', '  is known']
    expect(parse(lines, { lines: 'wrapped' })).toMatchObject({
      blocks: ['Held were:', '* nine ships', '* forty men', 'all that is known'],
      guesses: [],
    })
  })

  it('keeps the items of a list below a colon apart', () => {
    const lines = ['The office said:', '  - that nine', '    ships were held', '  - that no one was']
    expect(parse(lines, { lines: 'wrapped' }).blocks).toEqual([
      'The office said:',
      '- that nine ships were held',
      '- that no one was',
    ])
  })
})
