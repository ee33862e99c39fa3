import { directionOf } from '../concepts/language.ts'
import type { PartialDate } from '../concepts/partial-date.ts'
import type { RecordFile } from '../concepts/record.ts'
import { sealCard } from '../concepts/search-card.ts'
import type { SearchKind } from '../concepts/search-hit.ts'
import type { Edition } from '../render/edition.ts'
import { putDateIntoWords } from '../wording/put-date-into-words.ts'
import { partyName, yearsOf } from './search-names.ts'
import { searchOrder } from './search-order.ts'
import { actorNames, eventNames } from './search-people.ts'
import { primaryLanguage, type SearchRecord } from './search-record.ts'

/** Yields the search records of all records but reports, in order of kind and id, in the archive's voice. Withheld records have none. */
export function* recordSearchRecords(edition: Edition): Iterable<SearchRecord> {
  for (const described of describeRecords(edition))
    if (described.record.pubStatus !== 'withheld') yield searchRecord(edition, described)
}

interface Described {
  readonly kind: SearchKind
  readonly url: string
  readonly record: RecordFile & { readonly pubStatus?: 'usable' | 'withheld' | undefined }
  readonly title: string
  /** Other names, searched but not shown with a hit: who uses them stands on the record's page. */
  readonly names?: readonly string[]
  /** What is searched and shown beside the title, before the record's prose. */
  readonly lines: readonly (string | undefined)[]
  readonly date?: PartialDate
  /** Ids of what it is or is about, beside what its prose mentions; those of actors and events count. */
  readonly about?: readonly string[]
  readonly outlet?: string
  readonly language?: string | undefined
}

function* describeRecords(edition: Edition): Iterable<Described> {
  const { archive, hrefs } = edition
  for (const record of archive.actors.values())
    yield {
      ...named('actor', hrefs.record('actors', record.id), record),
      lines: [record.disambiguation, ...(record.roles ?? []).map(({ title }) => title)],
      about: [record.id],
    }
  for (const record of archive.outlets.values())
    yield {
      ...named('outlet', hrefs.record('outlets', record.id), record),
      lines: [record.disambiguation, record.country],
      outlet: partyName(edition, record.id),
    }
  for (const record of archive.events.values())
    yield {
      kind: 'event',
      url: hrefs.record('events', record.id),
      record,
      title: record.name,
      names: (record.nameVariants ?? []).map(({ value }) => value),
      lines: [record.type],
      date: record.date,
      about: [record.id, ...(record.involved ?? []).map(({ actor }) => actor)],
    }
  for (const record of archive.claims.values())
    yield {
      kind: 'claim',
      url: hrefs.record('claims', record.id),
      record,
      title: record.text,
      lines: [],
      about: record.about ?? [],
    }
  for (const record of archive.terms.values())
    yield {
      kind: 'term',
      url: hrefs.record('terms', record.id),
      record,
      title: record.label,
      names: record.variants.map(({ text }) => text),
      lines: [record.note],
    }
  for (const record of archive.places.values())
    yield {
      ...named('place', hrefs.record('places', record.id), record),
      lines: [record.disambiguation, record.country],
    }
  for (const record of archive.pages.values())
    yield {
      kind: 'page',
      url: hrefs.housePage(record.id),
      record,
      title: record.title,
      lines: [record.description],
      language: record.inLanguage,
    }
}

interface Named extends RecordFile {
  readonly name: string
  readonly names?: readonly { readonly value: string }[] | undefined
}

function named(kind: SearchKind, url: string, record: Named) {
  return { kind, url, record, title: record.name, names: (record.names ?? []).map(({ value }) => value) }
}

function searchRecord(edition: Edition, described: Described): SearchRecord {
  const { archive, words } = edition
  const { kind, url, record, title, names, lines, date, outlet } = described
  const language = described.language ?? archive.settings.inLanguage
  const about = [...(described.about ?? []), ...record.prose.marks.map(({ of }) => of)]
  const sort = searchOrder(date)
  const shown = [...lines, record.prose.text].filter((line) => line !== undefined && line !== '')
  const card = sealCard({
    title,
    language,
    direction: directionOf(language),
    ...(date === undefined ? {} : { date: putDateIntoWords(date, words.dates) }),
    order: sort,
  })
  return {
    url,
    language: primaryLanguage(language),
    // What has no words but its title is still to be found.
    content: shown.length === 0 ? title : shown.join('\n\n'),
    meta: { title, ...(names === undefined || names.length === 0 ? {} : { names: names.join(', ') }), card },
    filters: {
      kind: [kind],
      voice: ['archive'],
      outlet: outlet === undefined ? [] : [outlet],
      actor: actorNames(edition, about),
      event: eventNames(edition, about),
      language: [primaryLanguage(language)],
      year: date === undefined ? [] : yearsOf(date),
    },
    sort,
  }
}
