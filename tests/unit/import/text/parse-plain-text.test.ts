import { describe, expect, it } from 'vitest'
import { blockText } from '../../../../src/import/batch/block-text.ts'
import { parsePlainText } from '../../../../src/import/text/parse-plain-text.ts'
import type { TextSetting } from '../../../../src/import/text/text-setting.ts'

const outletNames = ['Harbour Courier', 'harbourcourier.example']

function parse(lines: readonly string[], setting: Partial<TextSetting> = {}) {
  const found = parsePlainText({ file: 'a.txt', text: lines.join('\n') }, { outletNames, ...setting })
  return {
    ...found,
    headline: found.headline?.value,
    byline: found.byline?.value,
    outletLine: found.outletLine?.value,
    dateline: found.dateline?.value,
    url: found.url?.value,
    published: found.published?.value,
    blocks: found.blocks.map((block) => `${block.type === 'heading' ? '## ' : ''}${blockText(block)}`),
    leftOut: found.leftOut.map(({ text, line, why }) => `${line} ${why} ${text}`),
    guesses: found.guesses.map(({ line, text }) => `${line} ${text}`),
  }
}

const first =
  'Patrol boats stopped nine ships before dawn on Tuesday, and forty seafarers were led away from the pier of Port Merrowe.'
const second =
  'The two delegations are still in separate rooms, an official close to the mediators told the Meridian Agency on Tuesday night.'

describe('parsePlainText', () => {
  it('takes headline, outlet, byline, place and date from the lines above the report, in any order', () => {
    const found = parse([
      'Boats stopped in strait',
      '',
      'Published: 18 March 2031',
      'By Ilse Tarn and Oren Vask',
      'The Harbour Courier',
      'PORT MERROWE, Norvale',
      'Updated: 19 March 2031',
      'https://harbourcourier.example/boats',
      '',
      first,
      second,
    ])
    expect(found).toMatchObject({
      headline: 'Boats stopped in strait',
      published: '2031-03-18',
      byline: 'By Ilse Tarn and Oren Vask',
      outletLine: 'The Harbour Courier',
      dateline: 'PORT MERROWE, Norvale',
      url: 'https://harbourcourier.example/boats',
      blocks: [first, second],
      guesses: [],
    })
    expect(found.leftOut).toEqual([
      '3 header Published: 18 March 2031',
      '4 header By Ilse Tarn and Oren Vask',
      '5 header The Harbour Courier',
      '6 header PORT MERROWE, Norvale',
      '7 header Updated: 19 March 2031',
      '8 header https://harbourcourier.example/boats',
    ])
  })

  it('reads several of them on one line', () => {
    const line = 'By Ilse Tarn | Harbour Courier | 18 March 2031'
    const found = parse(['Boats stopped', line, first])
    expect(found).toMatchObject({
      byline: 'By Ilse Tarn',
      outletLine: 'Harbour Courier',
      published: '2031-03-18',
    })
    expect(found.leftOut).toEqual([`2 header ${line}`])
  })

  it('ends the header at the first line that is none of these', () => {
    const found = parse(['Boats stopped', 'A night of waiting in the strait', 'By Ilse Tarn', first])
    expect(found.byline).toBeUndefined()
    expect(found.blocks).toEqual(['A night of waiting in the strait', 'By Ilse Tarn', first])
  })

  it('leaves out the headline where it is repeated, and what a page prints above it', () => {
    const found = parse([
      'Skip to content',
      'Home > World',
      'Harbour Courier',
      'Boats stopped',
      'BOATS STOPPED',
      first,
    ])
    expect(found.headline).toBe('Boats stopped')
    expect(found.blocks).toEqual([first])
    expect(found.leftOut).toEqual([
      '1 furniture Skip to content',
      '2 furniture Home > World',
      '3 header Harbour Courier',
      '5 headline-again BOATS STOPPED',
    ])
  })

  it('looks for no headline where one is given', () => {
    const found = parse(['18 March 2031', first], { headline: 'Boats stopped' })
    expect(found).toMatchObject({ headline: 'Boats stopped', published: '2031-03-18', blocks: [first] })
  })

  it('reads right-to-left texts alike', () => {
    const words =
      'أوقفت زوارق الدورية تسع سفن قبل الفجر يوم الثلاثاء، واقتيد أربعون بحارا من رصيف الميناء القديم إلى مكان غير معلوم.'
    const found = parse([
      'توقيف سفن في المضيق',
      'بقلم: إلسه تارن',
      '\u200F18 مارس 2031',
      words,
      'اقرأ أيضاً: الميناء يغلق',
      'جميع الحقوق محفوظة ©',
    ])
    expect(found).toMatchObject({ byline: 'بقلم: إلسه تارن', published: '2031-03-18', blocks: [words] })
    expect(found.leftOut).toHaveLength(4)
  })

  it('ends lines at CR, LF and CR LF and at nothing else, and keeps Markdown as words', () => {
    const text = 'Boats\r# one\u2028two\r\n\f- a\n\n\t    1. x\u0085\u000By  z \r\n'
    const { headline, blocks } = parsePlainText({ file: 'a.txt', text }, { outletNames })
    expect(headline).toEqual({ value: 'Boats', from: 'text', line: 1 })
    expect(blocks.map(blockText)).toEqual(['# one\u2028two', '\f- a', '1. x\u0085\u000By z'])
    expect(blocks.map(({ position }) => position?.start)).toMatchObject([
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 5, column: 6 },
    ])
  })

  it('takes a short line between long paragraphs for a heading, and says so', () => {
    const found = parse(['Boats stopped', first, "'Separate rooms': mediators wait", second])
    expect(found.blocks).toEqual([first, "## 'Separate rooms': mediators wait", second])
    expect(found.guesses).toEqual([
      "3 “'Separate rooms': mediators wait” is a heading, since it stands short between paragraphs",
    ])
  })

  it.each([
    ['ends a sentence', 'The rooms are apart.'],
    ['is quoted', '“The rooms are apart”'],
    ['names who was quoted', '—Ilse Tarn, pilot'],
    ['is an item', '* Nine ships'],
    ['gives the words of someone', 'VASK: The rooms are apart'],
    ['is a caption', 'The pier at dawn. Image: I. Tarn'],
    ['is a date', 'Tuesday, 18 March 2031'],
    ['is one word', 'Aftermath'],
    ['goes on', 'the rooms are apart'],
    ['belongs to the page', 'Related stories'],
  ])('takes no line for a heading that %s', (_, line) => {
    expect(parse(['Boats stopped', first, line, second]).blocks).toEqual([first, line, second])
  })

  it('finds no headings in lists, in talks, and at the end', () => {
    const list = ['Nine ships held', 'Forty seafarers led away', 'Two rooms']
    expect(parse(['Boats stopped', first, ...list, second, 'Last of all']).blocks).toEqual([
      first,
      ...list,
      second,
      'Last of all',
    ])
    const talk = [
      first,
      'Q: And the ships',
      first,
      'The ships in the harbour',
      first,
      'Q: Why',
      'A: No one',
      'Q: When',
      'A: Soon',
    ]
    expect(parse(['Boats stopped', ...talk]).blocks).toEqual(talk)
  })

  it('takes a byline or a date from the end where the header has none, and not the name below a quotation', () => {
    const signed = parse(['Boats stopped', first, '— Ilse Tarn', '18 March 2031', 'Print'])
    expect(signed).toMatchObject({ byline: '— Ilse Tarn', published: '2031-03-18', blocks: [first] })
    const quoted = parse(['Boats stopped', first, '“The rooms are apart.”', '— Ilse Tarn'])
    expect(quoted.byline).toBeUndefined()
    expect(quoted.blocks).toHaveLength(3)
    const dated = parse([
      'Boats stopped',
      '18 March 2031',
      'By Ilse Tarn',
      first,
      'By Oren Vask',
      '19 March 2031',
    ])
    expect(dated).toMatchObject({ byline: 'By Ilse Tarn', published: '2031-03-18' })
    expect(dated.blocks).toEqual([first, 'By Oren Vask', '19 March 2031'])
  })

  it('keeps what stands in the middle, but for lines that are never a report’s', () => {
    const found = parse([
      'Boats stopped',
      first,
      '***',
      'ADVERTISEMENT',
      'Share',
      second,
      '(Reporting by Ilse Tarn)',
      '***',
    ])
    expect(found.blocks).toEqual([first, '***', 'Share', second, '(Reporting by Ilse Tarn)'])
    expect(found.leftOut).toEqual(['4 furniture ADVERTISEMENT', '8 furniture ***'])
  })

  it('drops nothing as furniture where all is to be kept', () => {
    const page = ['Menu', 'Boats stopped', '|', first, 'Advertisement', second, 'Print', '|']
    const found = parse(page, { keepAll: true })
    expect(found).toMatchObject({ headline: 'Boats stopped', leftOut: [] })
    expect(found.blocks).toEqual(page.toSpliced(1, 1))
  })

  it('finds nothing in a text without words', () => {
    expect(parse(['', ' \t', ''])).toMatchObject({ headline: undefined, blocks: [], leftOut: [] })
    expect(parse(['|', '***']).leftOut).toEqual(['1 furniture |', '2 furniture ***'])
  })
})
