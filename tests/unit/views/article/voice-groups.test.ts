import { describe, expect, it } from 'vitest'
import { voiceGroups } from '../../../../src/views/article/voice-groups.ts'
import { textOfPhrase } from '../../../../src/views/phrase.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const { mark } = make
const hash = `sha256:${'0'.repeat(64)}`
const records = {
  actors: [
    make.actor('ann', {
      name: 'Ann',
      roles: [
        { title: 'clerk', to: '2029' },
        { title: 'keeper', from: '2030' },
      ],
    }),
    make.actor('ben', { name: 'Ben', disambiguation: 'the pilot' }),
    make.actor('front', { name: 'Front', kind: 'armed-group' }),
  ],
  events: [make.event('raid', { name: 'Raid' })],
  places: [make.place('quay', { name: 'Quay', country: 'Kestria' })],
  claims: [make.claim('lit', { about: ['ben'] })],
}

type Marks = readonly ReturnType<typeof mark>[]

function groupsOf(marks: Marks, fields: object = {}, body = 'First words here.\n\nSecond words here.') {
  const article = make.article('one', fields, { body, marks })
  return voiceGroups(editionOf({ ...records, articles: [article] }), article.record)
}

function namesOf(groups: ReturnType<typeof groupsOf>) {
  return groups.map(({ key, voices }) => [key, voices.map(({ name }) => textOfPhrase(name))])
}

const quote = (at: readonly [number, number], by: string, more: object = {}, layer?: string) =>
  mark('Quote', at, { by, mode: 'direct', ...more }, layer)

describe('who is in a report', () => {
  it('stands once, in the first group that fits', () => {
    const groups = groupsOf([
      quote([0, 12], 'ann'),
      mark('Mention', [0, 5], { of: 'front' }),
      mark('Mention', [6, 11], { of: 'ann' }),
      mark('Mention', [13, 17], { of: 'quay' }),
      mark('Mention', [19, 25], { of: 'front' }),
      mark('Claim', [26, 31], { ref: 'lit', stance: 'asserts' }),
    ])
    expect(namesOf(groups)).toEqual([
      ['speaks', ['Ann']],
      ['spokenAbout', ['Front', 'Ben']],
      ['named', ['Quay']],
    ])
  })

  it('speaks where a claim, a figure or a wording is given to it, and not where it is the outlet’s own', () => {
    const marks = [
      mark('Claim', [0, 5], { ref: 'lit', stance: 'asserts', by: 'ann' }),
      mark('Quantity', [6, 11], { measure: 'detained', value: '4', by: 'courier' }),
      mark('Quantity', [12, 16], { measure: 'detained', value: '5', by: 'unnamed:a guard' }),
      mark('Rhetoric', [19, 25], { technique: 'doubt', neutral: 'a', why: 'b', by: 'front' }),
      mark('Rhetoric', [26, 31], { technique: 'doubt', neutral: 'a', why: 'b' }),
    ]
    const [speaks] = groupsOf(marks)
    expect(
      speaks?.voices.map(({ name, acts }) => [textOfPhrase(name), acts.map(({ text }) => text)]),
    ).toEqual([
      ['Ann', ['1 claim attributed to them']],
      [expect.stringContaining('a guard'), ['1 figure attributed to them']],
      ['Front', ['1 turn of phrase attributed to them']],
    ])
  })

  it('is told in short: its kind and the roles it held when it spoke, or what tells it from others', () => {
    const marks = [
      quote([0, 5], 'ann', { said: '2028' }),
      mark('Mention', [6, 11], { of: 'ben' }),
      mark('Mention', [12, 16], { of: 'quay' }),
      mark('Mention', [19, 25], { of: 'raid' }),
      mark('Mention', [26, 31], { of: 'courier' }),
    ]
    expect(groupsOf(marks).flatMap(({ voices }) => voices.map(({ inShort }) => inShort))).toEqual([
      ['person', 'clerk (until 2029)'],
      ['person', 'the pilot'],
      ['place', 'Kestria'],
      ['event', '18 March 2031'],
      ['newspaper'],
    ])
  })

  it('bears the anchor that its name in the text opens; who has no name bears none', () => {
    const marks = [quote([0, 5], 'unnamed:a guard'), mark('Mention', [6, 11], { of: 'ann' })]
    const voices = groupsOf(marks).flatMap((group) => group.voices)
    expect(voices.map(({ anchor, name }) => [anchor, name[0]?.href])).toEqual([
      [undefined, undefined],
      ['ui-name-ann', '/base/actors/ann/'],
    ])
  })

  it('leads to one place in each paragraph, the headline too, and counts every time', () => {
    const marks = [
      mark('Mention', [0, 8, 'headline'], { of: 'ann', id: 'h' }),
      mark('Mention', [0, 5], { of: 'ann', id: 'a' }),
      mark('Mention', [6, 11], { of: 'ann', id: 'b' }),
      mark('Mention', [19, 25], { of: 'ann', id: 'c' }),
    ]
    const [act] = groupsOf(marks)[0]?.voices[0]?.acts ?? []
    expect(act?.text).toBe('named 4 times')
    expect(act?.places).toEqual([
      { text: 'headline', href: '#h' },
      { text: '¶\u00A01', href: '#a' },
      { text: '¶\u00A02', href: '#c' },
    ])
  })

  it('folds places beyond the first twelve paragraphs', () => {
    const body = Array.from({ length: 40 }, () => 'a').join('\n\n')
    const marks = Array.from({ length: 40 }, (_, at) => mark('Mention', [3 * at, 3 * at + 1], { of: 'ann' }))
    const [act] = groupsOf(marks, {}, body)[0]?.voices[0]?.acts ?? []
    expect([act?.places.length, act?.folded.length, act?.more]).toEqual([12, 28, 'and 28 more'])
  })

  it('is shown with the wordings of the report, each once, its own name left out', () => {
    const marks = [
      mark('Mention', [0, 3], { of: 'ann', as: 'name' }),
      mark('Mention', [5, 15], { of: 'ann', as: 'epithet' }),
      mark('Mention', [17, 27], { of: 'ann', as: 'epithet' }),
      mark('Mention', [29, 32], { of: 'ann' }),
    ]
    const body = 'Ann\n\nthe keeper\n\nthe keeper\n\nher'
    const calledIn = (fields: object) => groupsOf(marks, fields, body)[0]?.voices[0]?.called
    expect(calledIn({ text: 'full', textHash: hash, headlineHash: hash })).toEqual([
      [{ text: 'by name' }],
      [{ text: 'by an epithet: ' }, { text: 'the keeper', printed: true }],
      [{ text: 'as printed: ' }, { text: 'her', printed: true }],
    ])
    expect(calledIn({})).toEqual([[{ text: 'by name' }], [{ text: 'by an epithet' }]])
  })

  it('counts once what several readers mark alike, and each reading where they disagree', () => {
    const [speaks] = groupsOf([
      quote([0, 11], 'ann'),
      quote([1, 10], 'ann', {}, 'second'),
      quote([0, 11], 'front', {}, 'third'),
    ])
    expect(speaks?.voices.map(({ name, acts }) => [textOfPhrase(name), acts[0]?.text])).toEqual([
      ['Ann', 'quoted once'],
      ['Front', 'quoted once'],
    ])
  })

  it('asks to show all only where more than one entry would be folded', () => {
    const folding = [12, 13, 14].map((count) => {
      const actors = Array.from({ length: count }, (_, at) => make.actor(`actor-${at}`))
      const marks = actors.map(({ record }, at) => mark('Mention', [at, at + 1], { of: record.id }))
      const article = make.article('one', {}, { marks })
      return voiceGroups(editionOf({ actors, articles: [article] }), article.record)[0]?.showAll
    })
    expect(folding).toEqual([undefined, undefined, 'Show all 14'])
  })
})
