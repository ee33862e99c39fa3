import type { AnnotationOf } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import { compareRanges, rangesOverlap } from '../../concepts/text-range.ts'
import type { Edition } from '../../render/edition.ts'
import { articlesByDate } from '../articles-by-date.ts'
import { type StatementView, statementView } from '../statement-view.ts'

// Long enough to be somebody's words, short enough to be taken in at a glance.
const bestLength = { least: 30, most: 180 }

/**
 * Returns one quotation of the archive to learn to read by: the first of the reports to start with, else of the
 * latest, that gives its speaker's own words in the outlet's text and is short. Words behind a veil are never
 * taken. Undefined where nobody is quoted.
 */
export function sampleLine(edition: Edition): StatementView | undefined {
  const { articles, settings } = edition.archive
  const first = (settings.startHere ?? []).flatMap((id) => articles.get(id) ?? [])
  const reports = [...first, ...articlesByDate(edition.archive)]
  return findLine(edition, reports, isGoodSample) ?? findLine(edition, reports, () => true)
}

type Fits = (article: Article, quote: AnnotationOf<'Quote'>) => boolean

function findLine(edition: Edition, reports: readonly Article[], fits: Fits): StatementView | undefined {
  for (const article of reports) {
    const quotes = article.annotations.flatMap((annotation) =>
      annotation.kind === 'Quote' && !isVeiled(article, annotation) ? [annotation] : [],
    )
    const quote = quotes
      .toSorted((a, b) => compareRanges(a.ranges[0], b.ranges[0]))
      .find((candidate) => fits(article, candidate))
    if (quote === undefined) continue
    const view = statementView(edition, { article: article.id, annotation: quote.id })
    if (view !== undefined) return view
  }
  return undefined
}

function isGoodSample(article: Article, { attributes, ranges }: AnnotationOf<'Quote'>): boolean {
  const [range, ...others] = ranges
  const length = range.end - range.start
  return (
    article.text !== 'digest' &&
    attributes.mode === 'direct' &&
    attributes.by.kind === 'named' &&
    range.in === 'body' &&
    others.length === 0 &&
    length >= bestLength.least &&
    length <= bestLength.most
  )
}

function isVeiled(article: Article, quote: AnnotationOf<'Quote'>): boolean {
  return article.annotations.some(
    ({ kind, ranges }) =>
      kind === 'Sensitive' && ranges.some((veil) => quote.ranges.some((range) => rangesOverlap(veil, range))),
  )
}
