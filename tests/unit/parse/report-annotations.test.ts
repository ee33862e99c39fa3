import { describe, expect, it } from 'vitest'
import { checkAnnotationCount } from '../../../src/parse/check-annotation-count.ts'
import { parseMade, told } from '../../support/article-file.ts'

type Parsed = ReturnType<typeof parseMade>

function wordsOf({ value }: Parsed): readonly string[] {
  const texts = { body: [...(value?.body.text ?? '')], headline: [...(value?.record.headlineText ?? '')] }
  return (value?.record.annotations ?? []).map(({ kind, ranges }) =>
    [kind, ...ranges.map((range) => texts[range.in].slice(range.start, range.end).join(''))].join(' | '),
  )
}

describe('annotations of a report', () => {
  it('come in order of the text: longer ones first, then as they are written, then the layers’', () => {
    const layers = {
      l: {
        annotations: [
          { type: 'Mention', of: 'a', target: { exact: 'two' } },
          { type: 'Mention', of: 'a', target: { in: 'headline', exact: 'Boats' } },
        ],
      },
    }
    const parsed = parseMade(
      'one <Sensitive kind="death"><Mention of="a">two</Mention></Sensitive> <Mention of="b">three</Mention>',
      layers,
    )
    expect(wordsOf(parsed)).toEqual([
      'Mention | Boats',
      'Sensitive | two',
      'Mention | two',
      'Mention | two',
      'Mention | three',
    ])
    expect(parsed.value?.record.annotations.map(({ layer }) => layer ?? '')).toEqual(['l', '', '', 'l', ''])
  })

  it('cover whole blocks, from the first with words to the last', () => {
    const parsed = parseMade(
      '𝄞\n\n<Sensitive kind="death">\n\n{/* a */}\n\n> one\n\n- two 𝄞\n- &#32;\n\n</Sensitive>\n\nthree',
    )
    expect(wordsOf(parsed)).toEqual(['Sensitive | one\n\ntwo 𝄞'])
  })

  it('leave out white space at their ends, tags within each other as well', () => {
    expect(
      wordsOf(parseMade('a<Mention of="a"> b &nbsp;<Sensitive kind="death"> c\n</Sensitive> </Mention>d')),
    ).toEqual(['Mention | b \u00A0 c', 'Sensitive | c'])
  })

  it('may be empty nowhere', () => {
    expect(
      told(parseMade('a <Mention of="a">{/* b */}</Mention>')).map((line) => line.split(' ')[0]),
    ).toEqual(['empty-annotation'])
  })

  it('join the parts of a split quotation in order of the text, though the first part stands last', () => {
    const parsed = parseMade(
      '<Quote continues="q">No</Quote>, he said, <Quote by="a" mode="direct" id="q">never</Quote>.',
    )
    expect(told(parsed)).toEqual([])
    expect(wordsOf(parsed)).toEqual(['Quote | No | never'])
    expect(parsed.value?.references.filter(({ to }) => to === 'party').map(({ id }) => id)).toEqual(['a'])
  })

  it('cannot continue themselves, each other in a circle, or one of another kind', () => {
    const circle =
      '<Quote by="a" mode="direct" id="q" continues="r">x</Quote> <Quote by="a" mode="direct" id="r" continues="q">y</Quote>'
    expect(told(parseMade(circle)).every((line) => /^(?:part-with-id|unknown-part)/.test(line))).toBe(true)
    expect(told(parseMade(circle)).length).toBeGreaterThan(1)
    expect(
      told(parseMade('<Claim ref="c" stance="asserts" id="q">x</Claim> <Quote continues="q">y</Quote>'))[0],
    ).toMatch(/^unknown-part/)
  })

  it('keep to 15 words where they cite in a digest, and are no citation where all is cited', () => {
    const cite = (count: number) => `<AsPrinted>${'word '.repeat(count)}</AsPrinted>`
    expect(told(parseMade(cite(15)))).toEqual([])
    expect(told(parseMade(cite(16)))[0]).toMatch(/^citation-too-long/)
  })

  it('are too many with the first beyond the limit, counted with those of layers', () => {
    const own = parseMade('<Mention of="a">one</Mention> two').value?.record.annotations ?? []
    const { value } = parseMade('one two', {
      l: { annotations: [{ type: 'Mention', of: 'a', target: { exact: 'two' } }] },
    })
    const full = { annotations: Array.from({ length: 20_000 }, () => own).flat() }
    expect(checkAnnotationCount([full])).toEqual([])
    const told = checkAnnotationCount([full, { annotations: value?.record.annotations ?? [] }])
    expect(told.map(({ code, place }) => [code, place.file])).toEqual([['too-many-annotations', 'l.yaml']])
  })
})

describe('notes of a report and its layers', () => {
  const note =
    '<Note id="n" by="m" kind="method">\n\nOne, <Mention of="a">two</Mention>.\n\nThree.\n\n</Note>'

  it('are no part of the text', () => {
    const { value } = parseMade(
      `Words.\n\n${note}\n\n<Note id="o" by="m" kind="method">Four</Note> <Note id="p" by="m" sources="https://a.example 2031-b">Five</Note>`,
    )
    expect(value?.body.text).toBe('Words.')
    expect(value?.record.notes.map(({ prose }) => prose.text)).toEqual([
      'One, two.\n\nThree.',
      'Four',
      'Five',
    ])
    expect(value?.record.notes[2]?.sources).toEqual([
      { kind: 'address', url: 'https://a.example' },
      { kind: 'article', article: '2031-b' },
    ])
  })

  it('are known by their layer, whose own come before the report’s of the same name', () => {
    const annotations = ['n', 'o'].map((name) => ({
      type: 'Context',
      note: name,
      target: { exact: 'Words' },
    }))
    const notes = [{ id: 'n', by: 'm', kind: 'method', text: 'Of the layer.' }]
    const body = `Words.\n\n${note}\n\n<Note id="o" by="m" kind="method">Four</Note>`
    const parsed = parseMade(body, { l: { annotations, notes } })
    expect(told(parsed)).toEqual([])
    expect(parsed.value?.record.annotations.map(({ attributes }) => attributes)).toMatchObject([
      { note: 'l.n' },
      { note: 'o' },
    ])
    expect(parsed.value?.record.notes.map(({ id }) => id)).toEqual(['n', 'o', 'l.n'])
  })

  it('hold no other tag than a mention', () => {
    const held = '<Note id="n" by="m" kind="method">A <Quote by="a" mode="direct">b</Quote></Note>'
    expect(told(parseMade(`Words.\n\n${held}`))[0]).toMatch(/^misplaced-tag/)
  })
})

describe('a withheld report', () => {
  const withheld = {
    pubStatus: 'withheld',
    withheldReason: 'Asked for.',
    textHash: `sha256:${'0'.repeat(64)}`,
  }

  it('is held against no hash, and its layers are not looked at', () => {
    const layers = { l: { annotations: [{ type: 'Mention', of: 'a', target: { exact: 'gone' } }] } }
    const parsed = parseMade('', layers, withheld)
    expect(told(parsed)).toEqual([])
    expect(parsed.value?.record.layers).toEqual([])
    expect(parsed.value?.body).toEqual({ blocks: [], text: '', marks: [] })
  })

  it('has no body', () => expect(told(parseMade('Words.', {}, withheld))[0]).toMatch(/^withheld-text/))
})
