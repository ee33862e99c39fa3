import { describe, expect, it } from 'vitest'
import { guessInfoSources } from '../../../src/import/guess-info-sources.ts'
import { parsePlainText } from '../../../src/import/text/parse-plain-text.ts'

const parties = [
  { id: 'harbour-courier', names: ['Harbour Courier'], kind: 'newspaper' },
  { id: 'meridian-agency', names: ['Meridian Agency', 'MNA', 'وكالة المضيق'], kind: 'agency' },
  { id: 'strait-mirror', names: ['The Strait Mirror'], kind: 'site' },
  { id: 'twin-a', names: ['Twin Post'], kind: 'site' },
  { id: 'twin-b', names: ['Twin Post'], kind: 'site' },
]
const words = 'Patrol boats stopped nine ships before dawn on Tuesday, and forty seafarers were led away.'
const own = { party: 'harbour-courier', role: 'publisher', known: 'stated' }
const agency = { party: 'meridian-agency', role: 'agency', known: 'stated' }
const mirror = { party: 'strait-mirror', role: 'originator', known: 'stated' }

function guess(...lines: readonly string[]) {
  const text = ['Boats stopped', ...lines].join('\n')
  const found = parsePlainText({ file: 'a.txt', text }, { outletNames: ['Harbour Courier'] })
  return guessInfoSources({ found, outlet: { id: 'harbour-courier' }, parties })
}

describe('guessInfoSources', () => {
  it.each([
    ['a dateline', [`PORT MERROWE, March 18 (Meridian Agency) - ${words}`]],
    ['a dateline of its own', ['PORT MERROWE (MNA) —', words]],
    ['a byline', ['By Meridian Agency', words]],
    ['a byline beside a name', ['By Ilse Tarn and the Meridian Agency', words]],
    ['a label', ['Source: MNA', words]],
    ['a label in Arabic', ['المصدر: وكالة المضيق', words]],
    ['a closing line', [words, 'Meridian Agency']],
    ['a closing line in brackets', [words, '(MNA)']],
    ['brackets after the last sentence', [`${words} (Meridian Agency)`]],
    ['what was added', [words, 'With Meridian Agency']],
    ['who reported', [words, '(Reporting by Meridian Agency; editing by Oren Vask)']],
  ])('tells an agency by %s', (_, lines) => {
    expect(guess(...lines)).toEqual({ sources: [agency, own], unknown: [] })
  })

  it('tells who published a report first, before the agency', () => {
    const origin = 'This story was originally published by the Strait Mirror on 17 March.'
    expect(guess(`PORT MERROWE (MNA) - ${words}`, origin)).toEqual({
      sources: [mirror, agency, own],
      unknown: [],
    })
    expect(guess(words, 'Source: MNA and The Strait Mirror').sources).toEqual([mirror, agency, own])
  })

  it('tells names that no record has, with their line', () => {
    expect(guess('Source: Norvale Wire', words)).toEqual({
      sources: [],
      unknown: [{ name: 'Norvale Wire', line: 2 }],
    })
    expect(guess(`PORT MERROWE (Norvale Wire) - ${words}`)).toEqual({
      sources: [],
      unknown: [{ name: 'Norvale Wire', line: 2 }],
    })
  })

  it.each([
    ['words attributed in sentences', [words, 'No one knows more, an official told the Meridian Agency.']],
    ['a short name explained in one', [words, 'So said the Meridian Agency (MNA).']],
    ['a sentence that begins with a name', [words, 'Meridian Agency on Tuesday won a prize']],
    ['writers', ['By Ilse Tarn and Oren Vask', words, '(Reporting by Ilse Tarn)']],
    ['the outlet itself', ['Source: Harbour Courier', words]],
    ['agencies without a name', ['Source: Agencies', words]],
    ['a name of two records', ['Source: Twin Post', words]],
    ['manners', [words, 'With tears in his eyes']],
    ['nothing', []],
  ])('tells nothing by %s', (_, lines) => {
    expect(guess(...lines)).toEqual({ sources: [], unknown: [] })
  })
})
