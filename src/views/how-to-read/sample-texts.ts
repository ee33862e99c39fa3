import type { ArchiveTexts, ReportText } from '../../archive/build-archive-of-texts.ts'
import type { ArticleId, EventId } from '../../concepts/id.ts'
import { type SampleNames, type SampleWords, samplePassages } from '../../wording/sample-words.ts'

/** Ids of what the page that says how to read takes from its invented archive. Ids of ours need no check. */
export const sampleReport = '2031-03-04-example-gazette' as ArticleId
export const sampleDigest = '2031-03-06-example-mirror' as ArticleId
export const sampleEvent = '2031-03-02-night-without-a-lamp' as EventId

const by = ['editor']

/** Returns an invented archive in a language: the words are the wording's, everything else is alike in all. */
export function sampleTexts(samples: SampleWords, inLanguage: string): ArchiveTexts {
  const { names } = samples
  return {
    settings: {
      name: names.archive,
      description: samples.caption,
      inLanguage,
      publisher: { name: names.archive },
      licence: 'CC0-1.0',
      contributors: [
        { id: 'editor', name: names.editor },
        { id: 'reader', name: names.reader },
      ],
      measures: [{ id: 'boats', label: names.boats }],
    },
    articles: {
      [sampleReport]: report(samples, inLanguage),
      [sampleDigest]: digest(samples, inLanguage),
    },
    ...records(names),
  }
}

function records(names: SampleNames): Omit<ArchiveTexts, 'settings' | 'articles'> {
  return {
    actors: {
      'edda-marl': {
        by,
        name: names.keeper,
        kind: 'person',
        roles: [{ title: names.keepersRole, from: '2024' }],
      },
      'harbour-board': { by, name: names.board, kind: 'organisation' },
    },
    outlets: {
      'example-gazette': { by, name: names.gazette, kind: 'newspaper' },
      'example-agency': { by, name: names.agency, kind: 'agency' },
      'example-mirror': { by, name: names.mirror, kind: 'mirror' },
    },
    events: {
      [sampleEvent]: {
        by,
        name: names.night,
        date: '2031-03-02',
        figures: [
          {
            measure: 'boats',
            low: 8,
            best: 9,
            high: 11,
            source: { party: 'harbour-board', url: 'https://board.example/log' },
          },
        ],
        sources: [sampleReport],
      },
    },
    claims: { 'lamp-was-out': { by, text: names.lampWasOut } },
    terms: {
      'words-for-the-board': { by, label: names.wordsForTheBoard, variants: [{ text: names.board }] },
    },
    places: { 'lamp-point': { by, name: names.lighthouse } },
  }
}

function report(samples: SampleWords, inLanguage: string): ReportText {
  const { passages, contextNote, correctionNote, secondReading, names } = samples
  return {
    fields: {
      ...shared(samples.headline, inLanguage),
      outlet: 'example-gazette',
      datePublished: '2031-03-04T18:30',
      text: 'full',
      infoSources: [
        { party: 'example-agency', role: 'agency', known: 'stated' },
        { party: 'example-gazette', role: 'publisher', known: 'seen' },
        { party: 'example-mirror', role: 'mirror', known: 'inferred' },
      ],
    },
    body: [
      ...samplePassages.map((passage) => passages[passage]),
      note('second-winter', 'https://board.example/minutes', contextNote),
      note('one-log', 'https://gazette.example/corrections', correctionNote),
    ].join('\n\n'),
    layers: {
      'second-reading': {
        by: ['reader'],
        title: names.reading,
        annotations: [
          {
            type: 'Rhetoric',
            id: 'a-scene',
            target: { exact: secondReading.exact },
            technique: 'exaggeration',
            neutral: secondReading.neutral,
            why: secondReading.why,
          },
        ],
      },
    },
  }
}

function digest(samples: SampleWords, inLanguage: string): ReportText {
  return {
    fields: {
      ...shared(samples.digestHeadline, inLanguage),
      outlet: 'example-mirror',
      datePublished: '2031-03-06',
      text: 'digest',
    },
    body: samples.digest,
  }
}

function shared(headline: string, inLanguage: string) {
  return {
    by,
    headline,
    inLanguage,
    genre: 'report',
    retrieved: { by: 'editor' },
    rights: { holder: headline, basis: 'own-words' },
  }
}

function note(id: string, source: string, prose: string): string {
  return `<Note id="${id}" by="editor" sources="${source}">${prose}</Note>`
}
