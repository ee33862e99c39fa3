import { attributionOf } from '../archive/attribution.ts'
import type { Annotation, AnnotationOf } from '../concepts/annotation.ts'
import type { Body } from '../concepts/body.ts'
import { directionOf } from '../concepts/language.ts'
import type { Note } from '../concepts/note.ts'
import type { Article } from '../concepts/report.ts'
import { sealCard } from '../concepts/search-card.ts'
import type { SearchCard, SearchKind, SearchVoice } from '../concepts/search-hit.ts'
import { rangeContains, rangesOverlap, type TextRange } from '../concepts/text-range.ts'
import type { Edition } from '../render/edition.ts'
import { wordsOf } from '../render/words-of.ts'
import { putDateIntoWords } from '../wording/put-date-into-words.ts'
import { partyName, speakerNames, yearsOf } from './search-names.ts'
import { searchOrder } from './search-order.ts'
import { actorNames, annotationsWithin, eventNames, eventsOf, partiesOf } from './search-people.ts'
import { primaryLanguage, type SearchRecord } from './search-record.ts'

/** Yields a report's search records: the report with its whole text, each quotation and claim with exactly its words, and each note. A withheld report has none. */
export function* reportSearchRecords(edition: Edition, article: Article): Iterable<SearchRecord> {
  if (article.pubStatus === 'withheld') return
  const body = edition.archive.bodies.bodyOf(article.id)
  const context: ReportContext = { edition, article, body, sensitive: sensitiveRanges(article) }
  yield reportRecord(context)
  for (const annotation of article.annotations)
    if (annotation.kind === 'Quote' || annotation.kind === 'Claim') yield markRecord(context, annotation)
  for (const note of article.notes) yield noteRecord(context, note)
}

interface ReportContext {
  readonly edition: Edition
  readonly article: Article
  readonly body: Body
  readonly sensitive: readonly TextRange[]
}

function reportRecord(context: ReportContext): SearchRecord {
  const { edition, article, body, sensitive } = context
  const digest = article.text === 'digest'
  return searchRecord(context, {
    url: edition.hrefs.record('articles', article.id),
    kind: 'report',
    voice: digest ? 'archive' : 'reported',
    language: digest ? edition.archive.settings.inLanguage : article.inLanguage,
    content: body.text,
    title: article.headlineText,
    ...(article.alternativeHeadline === undefined ? {} : { names: article.alternativeHeadline }),
    ...involvedIn(article, article.annotations),
    veiled: sensitive.some(({ in: text }) => text === 'body'),
  })
}

function markRecord(context: ReportContext, annotation: AnnotationOf<'Quote' | 'Claim'>): SearchRecord {
  const { edition, article, body, sensitive } = context
  const reported =
    article.text !== 'digest' || annotation.ranges.every((range) => isAsPrinted(article, range))
  const { speaker } = attributionOf(article, annotation)
  return searchRecord(context, {
    url: edition.hrefs.mark(article.id, annotation.id),
    kind: annotation.kind === 'Quote' ? 'quotation' : 'claim',
    voice: reported ? 'reported' : 'archive',
    language: reported ? article.inLanguage : edition.archive.settings.inLanguage,
    content: wordsOf(article, body, annotation),
    speakers: speakerNames(edition, speaker),
    ...involvedIn(article, annotationsWithin(article, annotation)),
    veiled: sensitive.some((range) => annotation.ranges.some((own) => rangesOverlap(range, own))),
  })
}

function noteRecord(context: ReportContext, note: Note): SearchRecord {
  const { edition, article } = context
  const named = note.prose.marks.map(({ of }) => of)
  return searchRecord(context, {
    url: edition.hrefs.mark(article.id, note.id),
    kind: 'note',
    voice: 'archive',
    language: edition.archive.settings.inLanguage,
    content: note.prose.text,
    actors: named,
    events: named,
    veiled: false,
  })
}

interface Found {
  readonly url: string
  readonly kind: SearchKind
  readonly voice: SearchVoice
  readonly language: string
  readonly content: string
  /** Searched as well; of a report only, since a headline's words are not those of a mark. */
  readonly title?: string
  readonly names?: string
  readonly speakers?: readonly string[]
  /** Ids, of which those of actors and events count. */
  readonly actors: readonly string[]
  readonly events: readonly string[]
  readonly veiled: boolean
}

function involvedIn(article: Article, annotations: readonly Annotation[]): Pick<Found, 'actors' | 'events'> {
  return {
    actors: annotations.flatMap((annotation) => partiesOf(article, annotation)),
    events: annotations.flatMap(eventsOf),
  }
}

function searchRecord({ edition, article }: ReportContext, found: Found): SearchRecord {
  const { words } = edition
  const { datePublished, outlet, genre } = article
  const sort = searchOrder(datePublished)
  const own = found.language === article.inLanguage
  const card: SearchCard = {
    title: article.headlineText,
    titleLanguage: article.inLanguage,
    titleDirection: article.direction,
    language: found.language,
    direction: own ? article.direction : directionOf(found.language),
    ...(found.speakers === undefined ? {} : { speaker: words.list(found.speakers) }),
    outlet: partyName(edition, outlet),
    date: putDateIntoWords(datePublished, words.dates),
    order: sort,
    ...(found.veiled ? { veiled: true } : {}),
  }
  const filters = {
    kind: [found.kind],
    voice: [found.voice],
    outlet: [partyName(edition, outlet)],
    actor: actorNames(edition, found.actors),
    speaker: found.speakers ?? [],
    event: eventNames(edition, [...(article.events ?? []).map(({ event }) => event), ...found.events]),
    genre: [genre],
    language: [primaryLanguage(article.inLanguage)],
    year: yearsOf(datePublished),
  }
  return {
    url: found.url,
    language: primaryLanguage(found.language),
    content: found.content,
    meta: {
      ...(found.title === undefined ? {} : { title: found.title }),
      ...(found.names === undefined ? {} : { names: found.names }),
      card: sealCard(card),
    },
    filters,
    sort,
  }
}

function sensitiveRanges({ annotations }: Article): readonly TextRange[] {
  return annotations.flatMap(({ kind, ranges }) => (kind === 'Sensitive' ? ranges : []))
}

/** In a digest only the headline and what is marked as printed are the outlet's words. */
function isAsPrinted({ annotations }: Article, range: TextRange): boolean {
  if (range.in === 'headline') return true
  return annotations.some(
    ({ kind, ranges }: Annotation) =>
      kind === 'AsPrinted' && ranges.some((printed) => rangeContains(printed, range)),
  )
}
