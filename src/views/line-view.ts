import type { AnnotationRef } from '../archive/archive.ts'
import { attributionOf } from '../archive/attribution.ts'
import { chainOf } from '../archive/chain-of.ts'
import type { Annotation } from '../concepts/annotation.ts'
import type { Article } from '../concepts/report.ts'
import type { Edition } from '../render/edition.ts'
import { amountInWords } from './amount-in-words.ts'
import { chainView, type StationView } from './chain-view.ts'
import { type DateView, dateView } from './date-view.ts'
import { reportLanguage } from './language-attributes.ts'
import type { Phrase, Run } from './phrase.ts'
import { type QuotedWords, quotedWords } from './quoted-words.ts'
import { articleRun, entityRun } from './record-run.ts'
import { speakerPhrase } from './speaker-phrase.ts'

/** A line of a report that stands behind a count: a claim, a figure, a wording, a quotation. */
export interface LineView {
  /** Address of its place in the report. */
  readonly href: string
  readonly words: QuotedWords
  readonly who: Phrase
  /** What the line does: a stance, a figure, a technique, a mode. */
  readonly what: Run
  readonly report: Run
  readonly outlet: Run
  readonly published: DateView
  /** From whoever it belongs to, to this archive. */
  readonly chain: readonly StationView[]
}

/** Returns a line for a list, or undefined where its report is withheld. */
export function lineView(edition: Edition, ref: AnnotationRef): LineView | undefined {
  const article = edition.archive.articles.get(ref.article)
  const annotation = edition.archive.findAnnotation(ref)
  if (article === undefined || annotation === undefined || article.pubStatus === 'withheld') return undefined
  return {
    href: edition.hrefs.mark(ref.article, ref.annotation),
    words: quotedWords(edition, article, annotation),
    who: speakerPhrase(edition, article, attributionOf(article, annotation).speaker),
    what: whatItDoes(edition, article, annotation),
    report: articleRun(edition, ref.article),
    outlet: entityRun(edition, article.outlet),
    published: dateView(article.datePublished, edition.words.dates),
    chain: chainView(edition, article, chainOf(article, annotation)),
  }
}

/** Returns the lines of references, those of withheld reports left out. */
export function lineViews(edition: Edition, refs: readonly AnnotationRef[] = []): readonly LineView[] {
  return refs.flatMap((ref) => lineView(edition, ref) ?? [])
}

function whatItDoes(edition: Edition, article: Article, annotation: Annotation): Run {
  const { words, archive } = edition
  switch (annotation.kind) {
    case 'Quote':
      return { text: words.labels.quoteMode[annotation.attributes.mode] }
    case 'Claim':
      return { text: words.labels.stance[annotation.attributes.stance] }
    case 'Quantity': {
      const measure = archive.measures.get(annotation.attributes.measure)
      const amount = amountInWords(annotation.attributes, measure?.unit, words)
      return { text: words.marks.measured(measure?.label ?? annotation.attributes.measure, amount) }
    }
    case 'Rhetoric':
      return { text: annotation.attributes.neutral, ...reportLanguage(edition, article) }
    default:
      return { text: words.labels.markKind[annotation.kind] }
  }
}
