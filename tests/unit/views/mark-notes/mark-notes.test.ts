import { describe, expect, it } from 'vitest'
import type { ContributorId, LayerId } from '../../../../src/concepts/id.ts'
import type { MarkId } from '../../../../src/concepts/mark-fields.ts'
import { markNotes } from '../../../../src/views/mark-notes/mark-notes.ts'
import { textOfPhrase } from '../../../../src/views/phrase.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const { mark } = make
const all = {
  actors: [make.actor('ann', { name: 'Ann' }), make.actor('ben', { name: 'Ben' })],
  outlets: [make.outlet('agency', { name: 'Agency', kind: 'agency' })],
  claims: [make.claim('lit', { text: 'The lamp was lit.' })],
  events: [make.event('raid', { name: 'Raid' })],
  terms: [make.term('words-for-it', { label: 'Words for it' })],
}

type Marks = readonly ReturnType<typeof mark>[]

function notesOn(marks: Marks, printed = new Set<MarkId>()) {
  const report = make.article('one', {}, { marks, notes: [make.note('why')] })
  const layered = {
    ...report,
    record: {
      ...report.record,
      layers: [
        { id: 'second' as LayerId, by: ['reader' as ContributorId], title: 'Second reading', file: 'x.yaml' },
      ],
    },
  }
  const edition = editionOf({ ...all, articles: [layered] })
  return markNotes(edition, layered.record, layered.record.annotations, printed)
}

describe('the note beside a quotation', () => {
  it('says who spoke, how, when, to whom, and through whom as far as the outlet', () => {
    const [note] = notesOn([
      mark('Quote', [0, 5], {
        by: 'ann',
        mode: 'indirect',
        cue: 'held',
        said: '2031-03-17',
        to: 'ben',
        via: '? agency:inferred',
        medium: 'post',
      }),
    ])
    expect(note).toMatchObject({ kind: 'quote', speaker: [{ text: 'Ann', href: '/base/actors/ann/' }] })
    expect(note?.kind === 'quote' && note.details.map(textOfPhrase)).toEqual([
      'indirect speech, “held”',
      'post',
      'said 17 March 2031',
      'to Ben',
    ])
    expect(
      note?.kind === 'quote' && note.way.map(({ names, known }) => [textOfPhrase(names), known]),
    ).toEqual([
      ['unnamed', 'stated'],
      ['Agency', 'inferred'],
      ['Courier', 'stated'],
    ])
  })

  it.each([
    ['none', 'heard by the outlet itself'],
    [undefined, 'way to the outlet not known'],
  ])('says in words that nobody stands between, or that it is not known (%s)', (via, remark) => {
    const [note] = notesOn([
      mark('Quote', [0, 5], { by: 'ann', mode: 'direct', ...(via === undefined ? {} : { via }) }),
    ])
    expect(note?.kind === 'quote' && note.details.map(textOfPhrase)).toEqual(['direct speech', remark])
    expect(note?.kind === 'quote' && note.way).toEqual([])
  })
})

describe('the note beside a claim, a figure, or wording that argues', () => {
  it('leaves the way to the quotation around it', () => {
    const notes = notesOn([
      mark('Quote', [0, 20], { by: 'ann', mode: 'direct', via: 'agency:stated' }),
      mark('Claim', [2, 8], { ref: 'lit', stance: 'doubts' }),
      mark('Quantity', [10, 12], { measure: 'detained', value: '40', event: 'raid' }),
    ])
    const [, claim, figure] = notes
    expect(claim).toMatchObject({ kind: 'claim', stance: 'doubts', way: [], details: [] })
    expect(claim?.kind === 'claim' && textOfPhrase(claim.who)).toBe('the speaker')
    expect(figure).toMatchObject({ measure: 'Detained', amount: '40', way: [], event: { text: 'Raid' } })
  })

  it('tells the way where no quotation does', () => {
    const [claim] = notesOn([
      mark('Claim', [0, 5], { ref: 'lit', stance: 'asserts', by: 'ann', via: 'agency:stated' }),
    ])
    expect(claim?.kind === 'claim' && textOfPhrase(claim.who)).toBe('Ann')
    expect(claim?.kind === 'claim' && claim.way.map(({ names }) => textOfPhrase(names))).toEqual([
      'Agency',
      'Courier',
    ])
  })

  it('tells the outlet’s own words from a speaker’s', () => {
    const rhetoric = (range: readonly [number, number]) =>
      mark('Rhetoric', range, {
        technique: 'doubt',
        neutral: 'said',
        why: 'Casts doubt',
        term: 'words-for-it',
      })
    const notes = notesOn([
      rhetoric([0, 5]),
      mark('Quote', [10, 20], { by: 'ann', mode: 'direct' }),
      rhetoric([12, 15]),
    ])
    expect(notes.map((note) => (note.kind === 'rhetoric' ? textOfPhrase(note.whose) : note.kind))).toEqual([
      'in the outlet’s own words',
      'quote',
      'in the words of Ann',
    ])
  })
})

describe('the notes of the archive', () => {
  it('are printed once, and pointed to where a second mark refers to them', () => {
    const printed = new Set<MarkId>()
    const notes = notesOn(
      [mark('Context', [0, 5], { note: 'why' }), mark('Context', [10, 15], { note: 'why' })],
      printed,
    )
    expect(notes.map((note) => note.kind === 'context' && note.note.html)).toEqual(['<p>Why.</p>', undefined])
    expect([...printed]).toEqual(['why'])
  })
})

describe('the frame of a note', () => {
  it('leads to its words, has an anchor of its own, and is signed by the layer it stands in', () => {
    const [note] = notesOn([
      mark('Sensitive', [0, 5], { kind: 'death', status: 'disputed', certainty: 'low' }, 'second'),
    ])
    expect(note).toMatchObject({
      kind: 'sensitive',
      warning: 'death',
      href: '#sensitive-00000000',
      anchor: 'ui-note-sensitive-00000000',
      signature: '— A Reader, “Second reading”',
      reservations: ['disputed', 'certainty low'],
    })
  })

  it('does not say that a mark is accepted and certain, as most are, nor who made one of the report itself', () => {
    const [note] = notesOn([
      mark('Sensitive', [0, 5], { kind: 'death', status: 'accepted', certainty: 'high' }),
    ])
    expect(note?.reservations).toEqual([])
    expect(note?.signature).toBeUndefined()
  })

  it('is not given to names and to words marked as printed', () => {
    expect(notesOn([mark('Mention', [0, 5], { of: 'ann' }), mark('AsPrinted', [6, 9], {})])).toEqual([])
  })
})
