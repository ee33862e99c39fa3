import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseChoices,
  parseMemory,
  type Switch,
  writeChoices,
  writeMemory,
} from '../../../../src/components/reader/choices.ts'

const bare: Switch = { name: 'bare', on: false }
const veil: Switch = { name: 'sensitive', on: false }
const on = (name: string): Switch => ({ name, on: true })
const switches = [on('quote'), on('mention'), on('rhetoric'), on('layer.second-reading'), veil, bare]

const name = fc.stringMatching(/^[a-z][a-z\d.-]{0,20}$/)
const anySwitches = fc
  .uniqueArray(name, { maxLength: 8 })
  .map((names): Switch[] => [
    ...names.filter((one) => one !== 'bare' && one !== 'sensitive').map(on),
    veil,
    bare,
  ])
const switchesAndChoices = anySwitches.chain((all) =>
  fc.record({ all: fc.constant(all), chosen: fc.subarray(all.map((one) => one.name)) }),
)
const key = fc.string({ minLength: 1 }).filter((text) => !['hide', 'show', 'bare'].includes(text))
const others = fc
  .array(fc.tuple(key, fc.string()), { maxLength: 4 })
  .map((pairs) => new URLSearchParams(pairs).toString())

describe('choices in an address', () => {
  it('come back as they were, whatever else the address says', () => {
    fc.assert(
      fc.property(switchesAndChoices, others, ({ all, chosen }, other) => {
        const query = writeChoices(other === '' ? '' : `?${other}`, all, new Set(chosen))
        expect(parseChoices(query, all)).toEqual(new Set(chosen))
        expect(writeChoices(query, all, new Set())).toBe(other === '' ? '' : `?${other}`)
        expect(writeChoices(query, all, parseChoices(query, all))).toBe(query)
      }),
    )
  })

  it('are what is hidden, what is shown, and whether the report is bare', () => {
    const chosen = new Set(['rhetoric', 'layer.second-reading', 'mention', 'sensitive', 'bare'])
    expect(writeChoices('', switches, chosen)).toBe(
      '?hide=mention,rhetoric,layer.second-reading&show=sensitive&bare=1',
    )
    expect(writeChoices('?hide=quote', switches, new Set())).toBe('')
  })

  it('leave what is not theirs as it was typed', () => {
    expect(writeChoices('?q=a%20b&flag&hide=quote&%68ide=mention&x=', switches, new Set(['bare']))).toBe(
      '?q=a%20b&flag&x=&bare=1',
    )
  })

  it.each([
    ['?hide=mention%2Crhetoric', ['mention', 'rhetoric']],
    ['?hide=mention&hide=rhetoric,mention', ['mention', 'rhetoric']],
    ['?hide=bare,sensitive,nobody,__proto__,,%00', []],
    ['?show=mention,sensitive', ['sensitive']],
    ['?bare=0', []],
    ['?bare=1&bare=0', ['bare']],
    ['?hide=%E0%A4%A&bare=%31', ['bare']],
    ['?hide=<script>,MENTION, mention', []],
  ])('%s chooses %j', (query, chosen) => {
    expect([...parseChoices(query, switches)].sort()).toEqual(chosen)
  })

  it('are none where nothing is asked, and nothing in an address makes them fail', () => {
    expect(parseChoices('', switches)).toEqual(new Set())
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const chosen = parseChoices(query, switches)
        expect(switches.map((one) => one.name)).toEqual(expect.arrayContaining([...chosen]))
        const written = writeChoices(query, switches, chosen)
        expect(parseChoices(written, switches)).toEqual(chosen)
      }),
    )
  })
})

describe('remembered choices', () => {
  it('come back as they were, in the order they were made', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name), (names) => {
        expect([...parseMemory(writeMemory(new Set(names)))]).toEqual(names)
      }),
    )
  })

  it('are the latest two hundred', () => {
    const names = Array.from({ length: 300 }, (_, index) => `layer.reader-${index}`)
    expect([...parseMemory(writeMemory(new Set(names)))]).toEqual(names.slice(100))
    expect([...parseMemory(names.join(' '))]).toEqual(names.slice(100))
  })

  it('are only names, whatever was stored', () => {
    expect([...parseMemory('{"hide":["mention"]} mention <b> Mention é layer.a  bare')]).toEqual([
      'mention',
      'layer.a',
      'bare',
    ])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const one of parseMemory(text)) expect(one).toMatch(/^[a-z\d][a-z\d.-]*$/)
      }),
    )
  })
})
