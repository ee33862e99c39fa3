import type { AnnotationRef } from '../../archive/archive.ts'
import { attributionOf, sameSpeaker } from '../../archive/attribution.ts'
import type { AnnotationOf } from '../../concepts/annotation.ts'
import type { Figure } from '../../concepts/figure.ts'
import type { Article } from '../../concepts/report.ts'
import type { Speaker } from '../../concepts/speaker.ts'
import type { Edition } from '../../render/edition.ts'
import { amountInWords } from '../amount-in-words.ts'
import { fillPhrase } from '../fill-phrase.ts'
import { joinPhrases, type Phrase, plain, textOfPhrase } from '../phrase.ts'
import { entityRun } from '../record-run.ts'
import { speakerPhrase } from '../speaker-phrase.ts'

const shown = 3

/** Returns in a sentence the first figures that others give for the same measure of the same event: those in reports by date, each leading to its place, then those of the event's record. Empty where there are none. */
export function figuresElsewhere(
  edition: Edition,
  article: Article,
  annotation: AnnotationOf<'Quantity'>,
): Phrase {
  const { marks } = edition.words
  const figures = firstDistinct(otherFigures(edition, article, annotation))
  if (figures.length === 0) return []
  return fillPhrase(marks.figuresElsewhere, { figures: joinPhrases(figures, marks.betweenFigures) })
}

function firstDistinct(figures: Iterable<Phrase>): readonly Phrase[] {
  const distinct = new Map<string, Phrase>()
  for (const figure of figures) {
    if (distinct.size === shown) break
    const text = textOfPhrase(figure)
    if (!distinct.has(text)) distinct.set(text, figure)
  }
  return [...distinct.values()]
}

function* otherFigures(
  edition: Edition,
  article: Article,
  annotation: AnnotationOf<'Quantity'>,
): Iterable<Phrase> {
  const { archive } = edition
  const { event, measure } = annotation.attributes
  if (event === undefined) return
  const { speaker } = attributionOf(article, annotation)
  for (const ref of archive.back.quantities.get(event) ?? []) {
    const figure = figureInReport(edition, ref, speaker, measure)
    if (figure !== undefined) yield figure
  }
  for (const figure of archive.events.get(event)?.figures ?? []) {
    const phrase = figure.measure === measure ? figureOfRecord(edition, figure, speaker) : undefined
    if (phrase !== undefined) yield phrase
  }
}

function figureInReport(
  edition: Edition,
  ref: AnnotationRef,
  but: Speaker,
  measure: string,
): Phrase | undefined {
  const { archive, hrefs } = edition
  const found = archive.findAnnotation(ref)
  const report = archive.articles.get(ref.article)
  if (report === undefined || found?.kind !== 'Quantity' || found.attributes.measure !== measure)
    return undefined
  const { speaker } = attributionOf(report, found)
  if (sameSpeaker(speaker, but)) return undefined
  const href = hrefs.mark(ref.article, ref.annotation)
  const amount = amountOf(edition, found.attributes)
  return figurePhrase(edition, speakerPhrase(edition, report, speaker), [{ text: amount, href }])
}

/** A figure that the record has from a report stands in that report. */
function figureOfRecord(edition: Edition, figure: Figure, but: Speaker): Phrase | undefined {
  const { source } = figure
  if (source?.kind !== 'citation') return undefined
  if (sameSpeaker({ kind: 'named', parties: [source.party] }, but)) return undefined
  return figurePhrase(edition, [entityRun(edition, source.party)], plain(amountOf(edition, figure)))
}

/** A link to the figure alone: a name that leads elsewhere would run into it. */
function figurePhrase({ words }: Edition, named: Phrase, amount: Phrase): Phrase {
  const who = named.map(({ href: _, ...run }) => run)
  return fillPhrase(words.marks.figureOf, { who, amount })
}

function amountOf({ archive, words }: Edition, figure: Pick<Figure, 'measure'> & Partial<Figure>): string {
  return amountInWords(figure, archive.measures.get(figure.measure)?.unit, words)
}
