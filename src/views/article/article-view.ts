import type { ArticleId } from '../../concepts/id.ts'
import type { MarkId } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { renderReport } from '../../render/render-report.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import type { Fact } from '../fact.ts'
import { type LanguageAttributes, languageAttributes, reportLanguage } from '../language-attributes.ts'
import type { NoteText } from '../mark-notes/mark-note-view.ts'
import type { PageHead } from '../page-head.ts'
import { reportParts, underMonth } from '../page-place.ts'
import { type Phrase, textOfPhrase } from '../phrase.ts'
import { requireRecord } from '../require-record.ts'
import type { Row } from '../row.ts'
import { findTombstone, type TombstoneView } from '../tombstone-view.ts'
import { type AroundReport, aroundReport } from './around-report.ts'
import { articleCorrections, type CorrectionsView } from './article-corrections.ts'
import { articleFacts } from './article-facts.ts'
import { articleKicker } from './article-kicker.ts'
import { articleRights } from './article-rights.ts'
import { type ContentWarningView, contentWarning } from './content-warning.ts'
import { copyFacts } from './copy-facts.ts'
import { endNotes } from './end-notes.ts'
import { type LayerBarView, layerBar } from './layer-bar.ts'
import { type NeighbourSide, neighbourSides } from './neighbours-view.ts'
import { passageViews, type ReportRows } from './passage-views.ts'
import { readerLayers } from './reader-layers.ts'
import { refLabels } from './ref-labels.ts'
import { type ContentsView, reportContents } from './report-contents.ts'
import { type ReportStation, reportWay } from './report-way.ts'

/** Everything the page of a report shows. */
export interface ArticleView extends AroundReport, ReportRows {
  readonly kind: 'article'
  readonly head: PageHead
  readonly kicker: Phrase
  /** HTML of the headline from `src/render`: its text content is the headline, exactly. */
  readonly headline: string
  readonly headlineLanguage: LanguageAttributes
  /** True for a headline that is as long as a paragraph. */
  readonly longHeadline: boolean
  readonly alternativeHeadline?: string
  /** What the archive holds of the text, in a sentence. */
  readonly textMode: string
  /** `archive` for a digest, whose body is the archive's retelling. */
  readonly voice: 'report' | 'archive'
  readonly bodyLanguage: LanguageAttributes
  readonly facts: readonly Fact[]
  /** What is told of the copy held here, for those who ask. */
  readonly copyFacts: readonly Fact[]
  readonly way: readonly ReportStation[]
  readonly warning?: ContentWarningView
  readonly corrections: CorrectionsView
  readonly contents?: ContentsView
  readonly neighbours: readonly NeighbourSide[]
  /** Absent where nothing is marked. */
  readonly bar?: LayerBarView
  /** Notes that stand beside no passage. */
  readonly notes: readonly NoteText[]
  readonly layers: readonly Row[]
  readonly rights: readonly Fact[]
}

// Five lines or so of the largest type.
const longestHeadline = 140

/** Returns the page of a report, or the tombstone of one that is withheld. */
export function articleView(edition: Edition, id: ArticleId): ArticleView | TombstoneView {
  const article = requireRecord(edition.archive.articles, id)
  return findTombstone(edition, 'articles', article) ?? reportView(edition, article)
}

function reportView(edition: Edition, article: Article): ArticleView {
  const { archive, hrefs, words } = edition
  const body = archive.bodies.bodyOf(article.id)
  const rendered = renderReport(article, body, refLabels(edition, article))
  const printed = new Set<MarkId>()
  const rows = passageViews(edition, article, body, rendered, printed)
  const kicker = articleKicker(edition, article)
  const { alternativeHeadline } = article
  const warning = contentWarning(edition, article)
  const contents = reportContents(article, body)
  const bar = layerBar(edition, article)
  return {
    kind: 'article',
    head: {
      title: article.headlineText,
      description: words.report.description(
        textOfPhrase(kicker),
        putDateIntoWords(article.datePublished, words.dates),
      ),
      path: hrefs.record('articles', article.id),
      card: 'article',
      under: underMonth(edition, 'articles', article.datePublished),
      language: languageAttributes(edition, article.inLanguage, article.direction),
      parts: reportParts(edition),
    },
    kicker,
    headline: rendered.headline,
    headlineLanguage: languageAttributes(edition, article.inLanguage, article.direction),
    longHeadline: article.headlineText.length > longestHeadline,
    ...(alternativeHeadline === undefined ? {} : { alternativeHeadline }),
    textMode: words.report.textModeMeans[article.text],
    voice: article.text === 'digest' ? 'archive' : 'report',
    bodyLanguage: reportLanguage(edition, article),
    facts: articleFacts(edition, article),
    copyFacts: copyFacts(edition, article),
    way: reportWay(edition, article),
    ...(warning === undefined ? {} : { warning }),
    corrections: articleCorrections(edition, article),
    ...(contents === undefined ? {} : { contents }),
    neighbours: neighbourSides(edition, article),
    ...(bar === undefined ? {} : { bar }),
    ...rows,
    notes: endNotes(edition, article, printed),
    ...aroundReport(edition, article),
    layers: readerLayers(edition, article),
    rights: articleRights(edition, article),
  }
}
