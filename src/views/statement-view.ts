import type { AnnotationRef } from '../archive/archive.ts'
import { chainOf } from '../archive/chain-of.ts'
import type { AnnotationOf } from '../concepts/annotation.ts'
import type { Article } from '../concepts/report.ts'
import type { Edition } from '../render/edition.ts'
import { chainView, type StationView } from './chain-view.ts'
import { type DateView, dateView } from './date-view.ts'
import { lagBetween } from './lag-between.ts'
import { languageAttributes } from './language-attributes.ts'
import { after, type Phrase, plain, type Run } from './phrase.ts'
import { isRetold, type QuotedWords, quotedWords } from './quoted-words.ts'
import { articleRun, entityRun } from './record-run.ts'
import { rolePhrases } from './role-phrases.ts'
import { audiencePhrase, speakerPhrase } from './speaker-phrase.ts'

/** A quotation as one report gives it. */
export interface StatementView {
  /** Address of its place in the report. */
  readonly href: string
  readonly words: QuotedWords
  readonly speaker: Phrase
  /** How the words are given, where they were spoken, to whom, about what. */
  readonly details: readonly Phrase[]
  readonly said?: DateView
  readonly published: DateView
  /** How long after the words the report appeared. */
  readonly lag?: string
  readonly report: Run
  readonly outlet: Run
  readonly chain: readonly StationView[]
}

/** Returns a quotation for a list, or undefined where its report is withheld. */
export function statementView(edition: Edition, ref: AnnotationRef): StatementView | undefined {
  const article = edition.archive.articles.get(ref.article)
  const annotation = edition.archive.findAnnotation(ref)
  if (article === undefined || article.pubStatus === 'withheld' || annotation?.kind !== 'Quote')
    return undefined
  const { attributes } = annotation
  const { words, hrefs } = edition
  const { said } = attributes
  const lag = said === undefined ? undefined : lagBetween(said, article.datePublished)
  return {
    href: hrefs.mark(article.id, annotation.id),
    words: quotedWords(edition, article, annotation),
    speaker: speakerPhrase(edition, article, attributes.by),
    details: [
      ...rolePhrases(edition, attributes.by, said ?? article.datePublished),
      ...mannerOf(edition, article, annotation),
      ...audienceOf(edition, article, annotation),
    ],
    ...(said === undefined ? {} : { said: dateView(said, words.dates) }),
    published: dateView(article.datePublished, words.dates),
    ...(lag === undefined ? {} : { lag: words.marks.publishedLater(words.dates.lag(lag)) }),
    report: articleRun(edition, article.id),
    outlet: entityRun(edition, article.outlet),
    chain: chainView(edition, article, chainOf(article, annotation)),
  }
}

/** Returns to whom words were said, and about what event. */
export function audienceOf(
  edition: Edition,
  article: Article,
  { attributes }: AnnotationOf<'Quote'>,
): readonly Phrase[] {
  const { to, event } = attributes
  const { marks } = edition.words
  return [
    ...(to === undefined ? [] : [after(marks.saidTo, audiencePhrase(edition, article, to))]),
    ...(event === undefined ? [] : [after(marks.about, [entityRun(edition, event)])]),
  ]
}

/** Returns how a report gives somebody's words: mode, medium, and the verb it uses. Words that are retold here are not called direct speech as they stand. */
export function mannerOf(
  edition: Edition,
  article: Article,
  annotation: AnnotationOf<'Quote'>,
): readonly Phrase[] {
  const { mode, medium, cue } = annotation.attributes
  const { labels, marks, punctuation } = edition.words
  const modes = isRetold(article, annotation) ? marks.retold : labels.quoteMode
  const modeWord = { text: modes[mode] }
  return [
    cue === undefined ? [modeWord] : [modeWord, { text: punctuation.comma }, cueRun(edition, article, cue)],
    ...(medium === undefined ? [] : [plain(labels.medium[medium])]),
  ]
}

/** Returns the verb of a report as it is printed, in the language of the report; marks of the page's language are set around words of that language alone. */
export function cueRun(edition: Edition, article: Article, cue: string): Run {
  const language = languageAttributes(edition, article.inLanguage, article.direction)
  return language.lang === undefined
    ? { text: edition.words.marks.cue(cue) }
    : { text: cue, printed: true, ...language }
}
