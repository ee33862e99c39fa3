import { describe, expect, it } from 'vitest'
import { articleView } from '../../../../src/views/article/article-view.ts'
import type { MarginItem } from '../../../../src/views/mark-notes/mark-note-view.ts'
import { textOfPhrase } from '../../../../src/views/phrase.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const { mark } = make
const body = 'First paragraph here.\n\nSecond paragraph here.'

function viewOf(fields: object, content: object = {}, others: Parameters<typeof editionOf>[0] = {}) {
  const report = make.article('one', fields, { body, ...content })
  const edition = editionOf({ ...others, articles: [report, ...(others?.articles ?? [])] })
  const view = articleView(edition, report.record.id)
  if (view.kind !== 'article') throw new Error('The report is withheld')
  return view
}

const hrefsOf = (items: readonly MarginItem[]) =>
  items.map((item) => (item.kind === 'readings' ? item.kind : item.href))

describe('the page of a report', () => {
  it('says before the text what it is, and whose its words are', () => {
    const view = viewOf({})
    expect(textOfPhrase(view.kicker)).toBe('report · digest · Courier (newspaper)')
    expect([view.voice, view.textMode]).toEqual([
      'archive',
      'Retold in this archive’s words. Only the headline and the words marked as printed are the outlet’s.',
    ])
  })

  it('names whoever owned the outlet when the report appeared, and nobody after', () => {
    const post = make.outlet('post', {
      name: 'Post',
      owner: [
        { value: 'the Tarn family', to: '2026' },
        { value: 'a trust', from: '2027' },
      ],
    })
    expect(textOfPhrase(viewOf({ outlet: 'post' }, {}, { outlets: [post] }).kicker)).toContain(
      'Post (newspaper; owned by a trust)',
    )
    const undated = viewOf({ outlet: 'post', datePublished: 'XXXX' }, {}, { outlets: [post] })
    expect(textOfPhrase(undated.kicker)).not.toContain('owned')
  })

  it('says what is not known of its time, and shows the date as it was printed', () => {
    const { facts } = viewOf({
      datePublished: '2031-03-18T06:10',
      datePrinted: '٢٧ ذو القعدة',
      inLanguage: 'ar',
    })
    const [published, printed] = facts
    expect(published?.values[0]?.date).toEqual({
      text: '18 March 2031, 06:10',
      datetime: '2031-03-18T06:10',
      note: 'time zone not stated',
    })
    expect(printed?.values[0]?.phrase).toEqual([
      { text: '٢٧ ذو القعدة', printed: true, lang: 'ar', dir: 'rtl' },
    ])
  })

  it('leaves out facts that nobody told', () => {
    expect(viewOf({}).facts.map(({ label }) => label)).toEqual(['Published'])
  })

  it('sets each note in the row of the passage in which its words begin', () => {
    const view = viewOf(
      {},
      {
        marks: [
          mark('Sensitive', [0, 5, 'headline'], { id: 'h', kind: 'death' }),
          mark('Sensitive', [2, 30], { id: 'a', kind: 'death' }),
          mark('Sensitive', [25, 28], { id: 'b', kind: 'violence' }),
        ],
      },
    )
    expect(hrefsOf(view.headlineNotes)).toEqual(['#h'])
    expect(view.passages.map(({ number, notes }) => [number, hrefsOf(notes)])).toEqual([
      [{ text: '1', href: '#p-1' }, ['#a']],
      [{ text: '2', href: '#p-2' }, ['#b']],
    ])
  })

  it('folds notes where there are more than the margin has room for, and counts them', () => {
    const marks = (count: number) =>
      Array.from({ length: count }, (_, index) => mark('Sensitive', [index, index + 1], { kind: 'death' }))
    const foldsOf = (count: number) =>
      viewOf({}, { marks: marks(count), body: `${body}\n\n${body.repeat(9)}` }).passages.map(
        ({ notes, folded, foldedCount, rows }) => [notes.length, folded.length, foldedCount, rows],
      )[0]
    expect([1, 3, 20].map(foldsOf)).toEqual([
      [1, 0, 0, undefined],
      [3, 0, 0, 2],
      [9, 11, 11, 5],
    ])
  })

  it('prints notes that nothing refers to at its end', () => {
    const { notes } = viewOf(
      {},
      { marks: [mark('Context', [0, 5], { note: 'told' })], notes: [make.note('told'), make.note('untold')] },
    )
    expect(notes.map(({ id, html }) => [id, html])).toEqual([['untold', '<p>Why.</p>']])
  })

  it('can be written down and read again without loss', () => {
    const view = viewOf(
      { contentWarnings: ['death'] },
      { marks: [mark('Sensitive', [0, 5], { kind: 'death' })] },
    )
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })
})
