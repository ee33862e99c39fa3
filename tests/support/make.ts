import type { z } from 'zod'
import type { Archive } from '../../src/archive/archive.ts'
import { buildArchive } from '../../src/archive/build-archive.ts'
import type { ParsedContent } from '../../src/archive/parsed-content.ts'
import { actorFrontmatter } from '../../src/concepts/actor.ts'
import { archiveSettings } from '../../src/concepts/archive-settings.ts'
import { claimFrontmatter } from '../../src/concepts/claim.ts'
import { eventFrontmatter } from '../../src/concepts/event.ts'
import { pageFrontmatter } from '../../src/concepts/house-page.ts'
import type { ActorId, ClaimId, EventId, OutletId, PageId, PlaceId, TermId } from '../../src/concepts/id.ts'
import { outletFrontmatter } from '../../src/concepts/outlet.ts'
import { placeFrontmatter } from '../../src/concepts/place.ts'
import { termFrontmatter } from '../../src/concepts/term.ts'
import type { Parsed } from '../../src/parse/parsed.ts'
import { placeOfField } from '../../src/parse/parsed.ts'
import { placeReferences } from '../../src/parse/place-references.ts'
import { placesOf } from './made-places.ts'
import { makeArticle, makeBody, mark, note } from './make-article.ts'

type Fields<Schema extends z.ZodType> = Partial<z.input<Schema>>

/** Returns a function that makes records of a kind: valid by default, through the real schema. */
function maker<Schema extends z.ZodType<object>, Id extends string>(
  folder: string,
  schema: Schema,
  defaults: (id: string) => object,
) {
  return (id: string, fields: Fields<Schema> = {}): Parsed<z.output<Schema> & Made<Id>> => {
    const value = { by: ['reader'], ...defaults(id), ...fields }
    const file = `content/${folder}/${id}.mdx`
    const places = placesOf(file, value)
    const parsed = schema.parse(value)
    return {
      record: { ...parsed, id: id as Id, file, prose: makeBody('') },
      references: placeReferences(schema, parsed, (path) => placeOfField(places, path)),
      places,
    }
  }
}

interface Made<Id extends string> {
  readonly id: Id
  readonly file: string
  readonly prose: ReturnType<typeof makeBody>
}

function makeSettings(fields: Fields<typeof archiveSettings> = {}): Parsed<z.output<typeof archiveSettings>> {
  const value = {
    name: 'A made archive',
    description: 'Records for tests',
    inLanguage: 'en',
    publisher: { name: 'Nobody' },
    licence: 'CC-BY-4.0',
    contributors: [{ id: 'reader', name: 'A Reader' }],
    subjects: [{ id: 'shipping', label: 'Shipping' }],
    measures: [{ id: 'detained', label: 'Detained' }],
    ...fields,
  }
  const places = placesOf('content/archive.yaml', value)
  const record = archiveSettings.parse(value)
  return {
    record,
    references: placeReferences(archiveSettings, record, (path) => placeOfField(places, path)),
    places,
  }
}

function makeContent(parts: Partial<ParsedContent> = {}): ParsedContent {
  return {
    settings: makeSettings(),
    articles: [],
    actors: [],
    outlets: [],
    events: [],
    claims: [],
    terms: [],
    places: [],
    pages: [],
    unread: [],
    incomplete: new Set(),
    ...parts,
  }
}

function makeArchive(parts: Partial<ParsedContent> = {}): Archive {
  const { value, problems } = buildArchive(makeContent(parts))
  if (value === undefined) throw new Error(problems.map(({ message }) => message).join('\n'))
  return value
}

/** Makes records for tests. Ids and whatever else matters to a test are given; the rest is valid. */
export const make = {
  actor: maker<typeof actorFrontmatter, ActorId>('actors', actorFrontmatter, (id) => ({
    name: id,
    kind: 'person',
  })),
  outlet: maker<typeof outletFrontmatter, OutletId>('outlets', outletFrontmatter, (id) => ({
    name: id,
    kind: 'newspaper',
  })),
  event: maker<typeof eventFrontmatter, EventId>('events', eventFrontmatter, (id) => ({
    name: id,
    date: '2031-03-18',
    sources: ['https://example.org/'],
  })),
  claim: maker<typeof claimFrontmatter, ClaimId>('claims', claimFrontmatter, (id) => ({ text: id })),
  term: maker<typeof termFrontmatter, TermId>('terms', termFrontmatter, (id) => ({
    label: id,
    variants: [{ text: id }],
  })),
  place: maker<typeof placeFrontmatter, PlaceId>('places', placeFrontmatter, (id) => ({ name: id })),
  page: maker<typeof pageFrontmatter, PageId>('pages', pageFrontmatter, (id) => ({ title: id })),
  article: makeArticle,
  mark,
  note,
  settings: makeSettings,
  content: makeContent,
  archive: makeArchive,
}
