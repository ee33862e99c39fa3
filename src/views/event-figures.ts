import { attributionOf } from '../archive/attribution.ts'
import type { AnnotationOf } from '../concepts/annotation.ts'
import type { Event } from '../concepts/event.ts'
import type { MeasureId } from '../concepts/id.ts'
import type { Edition } from '../render/edition.ts'
import { putDateIntoWords } from '../wording/put-date-into-words.ts'
import { type Amount, amountInWords } from './amount-in-words.ts'
import { type Extent, extentOf, mostOf } from './figure-extent.ts'
import type { Phrase } from './phrase.ts'
import { entityRun } from './record-run.ts'
import { sourcePhrase } from './source-phrase.ts'
import { speakerPhrase } from './speaker-phrase.ts'

/** A figure with whoever gives it. */
export interface FigureRow {
  readonly owner: Phrase
  readonly amount: string
  readonly extent: Extent
  /** The place in a report where it stands. */
  readonly href?: string
}

/** The figures of one measure, drawn to one scale. */
export interface FigureGroup {
  readonly measure: string
  readonly rows: readonly FigureRow[]
}

interface Given {
  readonly measure: MeasureId
  readonly amount: Amount
  readonly owner: Phrase
  readonly href?: string
  /** What two figures have in common that are one. */
  readonly key: string
}

/** Returns every figure of an event by measure: those of its record and those in reports. A figure of the record that stands in a report is shown once, at its place there. */
export function eventFigures(edition: Edition, event: Event): readonly FigureGroup[] {
  const inReports = figuresInReports(edition, event)
  const told = new Set(inReports.map(({ key }) => key))
  const all = [...figuresOfRecord(edition, event).filter(({ key }) => !told.has(key)), ...inReports]
  return [...Map.groupBy(all, ({ measure }) => measure)].map(([id, figures]) => {
    const measure = edition.archive.measures.get(id)
    const most = mostOf(figures.map(({ amount }) => amount))
    return {
      measure: measure?.label ?? id,
      rows: figures.map(({ amount, owner, href }) => ({
        owner,
        amount: amountInWords(amount, measure?.unit, edition.words),
        extent: extentOf(amount, most),
        ...(href === undefined ? {} : { href }),
      })),
    }
  })
}

function figuresOfRecord(edition: Edition, { figures = [] }: Event): readonly Given[] {
  const { dates, record, punctuation } = edition.words
  return figures.map((figure) => {
    const { source, asOf, measure } = figure
    const owner: Phrase = source === undefined ? [] : sourcePhrase(edition, source)
    const when: Phrase =
      asOf === undefined
        ? []
        : [
            {
              text: `${owner.length === 0 ? '' : punctuation.comma}${record.asOf(putDateIntoWords(asOf, dates))}`,
            },
          ]
    const report = source?.kind === 'article' ? source.article : ''
    return { measure, amount: figure, owner: [...owner, ...when], key: keyOf(report, measure, figure) }
  })
}

function figuresInReports(edition: Edition, { id }: Event): readonly Given[] {
  const { archive, hrefs } = edition
  const comma = { text: edition.words.punctuation.comma }
  return (archive.back.quantities.get(id) ?? []).flatMap((ref) => {
    const article = archive.articles.get(ref.article)
    const annotation = archive.findAnnotation(ref)
    if (article === undefined || annotation?.kind !== 'Quantity' || article.pubStatus === 'withheld')
      return []
    const { attributes }: AnnotationOf<'Quantity'> = annotation
    const { speaker, from } = attributionOf(article, annotation)
    const outlet = entityRun(edition, article.outlet)
    const who: Phrase =
      from === 'outlet' ? [outlet] : [...speakerPhrase(edition, article, speaker), comma, outlet]
    return [
      {
        measure: attributes.measure,
        amount: attributes,
        owner: [...who, comma, { text: putDateIntoWords(article.datePublished, edition.words.dates) }],
        href: hrefs.mark(article.id, annotation.id),
        key: keyOf(article.id, attributes.measure, attributes),
      },
    ]
  })
}

function keyOf(report: string, measure: string, { value, low, high }: Amount): string {
  return [report, measure, value, low, high].join('|')
}
