import { describe, expect, it } from 'vitest'
import type { ContributorId, LayerId } from '../../../../src/concepts/id.ts'
import type { MarkId } from '../../../../src/concepts/mark-fields.ts'
import type { MarkNoteView } from '../../../../src/views/mark-notes/mark-note-view.ts'
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

function notesOn(marks: Marks, parts: Parameters<typeof editionOf>[0] = {}, printed = new Set<MarkId>()) {
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
  const edition = editionOf({ ...all, ...parts, articles: [layered] })
  return markNotes(edition, layered.record, layered.record.annotations, printed)
}

/** What a note tells besides, as text. */
function moreOf(note: MarkNoteView | undefined): readonly string[] {
  return note?.more?.details.map(textOfPhrase) ?? []
}

describe('the note beside a quotation', () => {
  it('says in short who spoke, how, and through whom', () => {
    const [note] = notesOn([mark('Quote', [0, 5], { by: 'ann', mode: 'indirect', via: '? agency:inferred' })])
    expect(note).toMatchObject({ kind: 'quote', speaker: [{ text: 'Ann', href: '/base/actors/ann/' }] })
    expect(note?.kind === 'quote' && note.brief.map(textOfPhrase)).toEqual([
      'indirect speech in the source, retold here',
    ])
    expect(note?.kind === 'quote' && textOfPhrase(note.through)).toBe(
      'Through somebody not named (stated), then Agency (inferred).',
    )
  })

  it('keeps when, where and to whom for those who ask, and the way as a picture where it has several stations', () => {
    const [note] = notesOn([
      mark('Quote', [0, 5], {
        by: 'ann',
        mode: 'indirect',
        cue: 'held',
        said: '2031-03-17T21:00:00',
        to: 'unnamed:reporters on the quay',
        via: '? agency:inferred',
        medium: 'post',
      }),
    ])
    expect(moreOf(note)).toEqual([
      'post · said 17 March 2031, 21:00 · to reporters on the quay',
      'verb: “held”',
    ])
    expect(note?.more?.way.map(({ names, known }) => [textOfPhrase(names), known])).toEqual([
      ['unnamed', 'stated'],
      ['Agency', 'inferred'],
      ['Courier', 'stated'],
    ])
  })

  it.each([
    ['none', 'Heard by the outlet itself.', []],
    [undefined, '', ['way to the outlet not known']],
    ['agency:seen', 'Through Agency (seen).', []],
  ])(
    'says that nobody stands between at once, and that the way is not known for those who ask (%s)',
    (via, through, more) => {
      const [note] = notesOn([
        mark('Quote', [0, 5], { by: 'ann', mode: 'direct', ...(via === undefined ? {} : { via }) }),
      ])
      expect(note?.kind === 'quote' && textOfPhrase(note.through)).toBe(through)
      expect(moreOf(note)).toEqual(more)
      expect(note?.more?.way ?? []).toEqual([])
    },
  )

  it('gives the office held at the date in short, and since when for those who ask', () => {
    const cora = make.actor('cora', {
      roles: [
        { title: 'pilot', from: '2020', to: '2025' },
        { title: 'harbour master', from: '2026' },
      ],
    })
    const [note] = notesOn([mark('Quote', [0, 5], { by: 'cora', mode: 'direct', via: 'none' })], {
      actors: [...all.actors, cora],
    })
    expect(note?.kind === 'quote' && note.brief.map(textOfPhrase)).toContain('harbour master')
    expect(note?.kind === 'quote' && note.brief.map(textOfPhrase)).not.toContain('pilot')
    expect(moreOf(note)).toEqual(['harbour master (since 2026)'])
  })

  it.each([
    ['unnamed:an official', 'an official, not named'],
    ['unnamed:Jon Hale', 'Jon Hale, without a record here'],
    ['unnamed:مصدر مطلع', 'مصدر مطلع, not named'],
  ])(
    'says of whom the source describes that they are not named, and of a name that it has no record (%s)',
    (by, said) => {
      const [note] = notesOn([mark('Quote', [0, 5], { by, mode: 'direct' })])
      const text = note?.kind === 'quote' ? textOfPhrase(note.speaker) : ''
      expect(text.replace(/[\u2066-\u2069]/g, '')).toBe(said)
    },
  )

  it('gives a verb of another language in that language, without marks of this one', () => {
    const report = make.article(
      'one',
      { inLanguage: 'ar' },
      { marks: [mark('Quote', [0, 5], { by: 'ann', mode: 'direct', cue: 'قالت', via: 'none' })] },
    )
    const edition = editionOf({ ...all, articles: [report] })
    const [note] = markNotes(edition, report.record, report.record.annotations, new Set())
    expect(note?.more?.details).toEqual([
      [{ text: 'verb: ' }, { text: 'قالت', printed: true, lang: 'ar', dir: 'rtl' }],
    ])
  })

  it('says that words are retold only where they are not the outlet’s own', () => {
    const report = make.article(
      'one',
      {},
      {
        marks: [
          mark('Quote', [0, 5], { by: 'ann', mode: 'direct' }),
          mark('AsPrinted', [10, 20], {}),
          mark('Quote', [11, 15], { by: 'ann', mode: 'direct' }),
        ],
      },
    )
    const edition = editionOf({ ...all, articles: [report] })
    const notes = markNotes(edition, report.record, report.record.annotations, new Set())
    expect(notes.map((note) => note.kind === 'quote' && note.brief.map(textOfPhrase))).toEqual([
      ['direct speech in the source, retold here'],
      ['direct speech'],
    ])
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
    expect(claim).toMatchObject({ kind: 'claim', stance: 'doubts', through: [] })
    expect(claim?.more).toBeUndefined()
    expect(claim?.kind === 'claim' && textOfPhrase(claim.who)).toBe('Ann')
    expect(figure).toMatchObject({ measure: 'Detained', amount: '40', through: [], elsewhere: [] })
    expect(figure?.kind === 'quantity' && figure.compare?.map(({ text }) => text)).toEqual([
      'Compare: ',
      'Raid',
    ])
  })

  it('does not describe an unnamed speaker twice', () => {
    const [, claim] = notesOn([
      mark('Quote', [0, 20], { by: 'unnamed:an official', mode: 'direct' }),
      mark('Claim', [2, 8], { ref: 'lit', stance: 'doubts' }),
    ])
    expect(claim?.kind === 'claim' && textOfPhrase(claim.who)).toBe('the speaker')
  })

  it('tells the way where no quotation does', () => {
    const [claim] = notesOn([
      mark('Claim', [0, 5], { ref: 'lit', stance: 'asserts', by: 'ann', via: 'agency:stated' }),
    ])
    expect(claim?.kind === 'claim' && textOfPhrase(claim.who)).toBe('Ann')
    expect(claim?.kind === 'claim' && textOfPhrase(claim.through)).toBe('Through Agency (stated).')
  })

  it('tells the outlet’s own words from a speaker’s', () => {
    const rhetoric = (range: readonly [number, number]) =>
      mark('Rhetoric', range, { technique: 'doubt', neutral: 'said', why: 'Casts doubt' })
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
    expect(moreOf(notes[0])).toEqual(['Why: Casts doubt'])
  })
})

describe('the notes of the archive', () => {
  it('are printed once, and pointed to where a second mark refers to them', () => {
    const printed = new Set<MarkId>()
    const notes = notesOn(
      [mark('Context', [0, 5], { note: 'why' }), mark('Context', [10, 15], { note: 'why' })],
      {},
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
