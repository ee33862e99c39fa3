import { chainOf } from '../../archive/chain-of.ts'
import type { ArticleId } from '../../concepts/id.ts'
import type { MarkId } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import { renderReport } from '../../render/render-report.ts'
import { putDateIntoWords } from '../../wording/put-date-into-words.ts'
import { chainView, type StationView } from '../chain-view.ts'
import type { Fact } from '../fact.ts'
import { type LanguageAttributes, languageAttributes, reportLanguage } from '../language-attributes.ts'
import type { MarkNoteView, NoteText } from '../mark-notes/mark-note-view.ts'
import type { PageHead } from '../page-head.ts'
import { type Phrase, textOfPhrase } from '../phrase.ts'
import { requireRecord } from '../require-record.ts'
import type { Row } from '../row.ts'
import { findTombstone, type TombstoneView } from '../tombstone-view.ts'
import { articleCorrections, type CorrectionView } from './article-corrections.ts'
import { articleFacts } from './article-facts.ts'
import { articleKicker } from './article-kicker.ts'
import { articleRights } from './article-rights.ts'
import { endNotes } from './end-notes.ts'
import { type MarkCount, markCounts } from './mark-counts.ts'
import { type MentionGroup, mentionGroups } from './mention-groups.ts'
import { type PassageView, passageViews } from './passage-views.ts'
import { readerLayers } from './reader-layers.ts'
import { type ReportEvent, reportEvents } from './report-events.ts'

/** Everything the page of a report shows. */
export interface ArticleView {
  readonly kind: 'article'
  readonly head: PageHead
  readonly kicker: Phrase
  /** HTML of the headline from `src/render`: its text content is the headline, exactly. */
  readonly headline: string
  readonly headlineLanguage: LanguageAttributes
  readonly alternativeHeadline?: string
  /** What the archive holds of the text, in a sentence. */
  readonly textMode: string
  /** `archive` for a digest, whose body is the archive's retelling. */
  readonly voice: 'report' | 'archive'
  readonly bodyLanguage: LanguageAttributes
  readonly facts: readonly Fact[]
  readonly chain: readonly StationView[]
  readonly corrections: readonly CorrectionView[]
  readonly warnings?: string
  readonly marks: readonly MarkCount[]
  readonly headlineNotes: readonly MarkNoteView[]
  readonly passages: readonly PassageView[]
  /** Notes that stand beside no passage. */
  readonly notes: readonly NoteText[]
  readonly named: readonly MentionGroup[]
  readonly events: readonly ReportEvent[]
  readonly layers: readonly Row[]
  readonly rights: readonly Fact[]
}

/** Returns the page of a report, or the tombstone of one that is withheld. */
export function articleView(edition: Edition, id: ArticleId): ArticleView | TombstoneView {
  const article = requireRecord(edition.archive.articles, id)
  return findTombstone(edition, 'articles', article) ?? reportView(edition, article)
}

function reportView(edition: Edition, article: Article): ArticleView {
  const { archive, hrefs, words } = edition
  const rendered = renderReport(article, archive.bodies.bodyOf(article.id))
  const printed = new Set<MarkId>()
  const rows = passageViews(edition, article, rendered, printed)
  const kicker = articleKicker(edition, article)
  const { alternativeHeadline } = article
  return {
    kind: 'article',
    head: {
      title: article.headlineText,
      description: words.report.description(
        textOfPhrase(kicker),
        putDateIntoWords(article.datePublished, words.dates),
      ),
      path: hrefs.record('articles', article.id),
    },
    kicker,
    headline: rendered.headline,
    headlineLanguage: languageAttributes(edition, article.inLanguage, article.direction),
    ...(alternativeHeadline === undefined ? {} : { alternativeHeadline }),
    textMode: words.report.textModeMeans[article.text],
    voice: article.text === 'digest' ? 'archive' : 'report',
    bodyLanguage: reportLanguage(edition, article),
    facts: articleFacts(edition, article),
    chain: chainView(edition, article, chainOf(article)),
    corrections: articleCorrections(edition, article),
    ...warningsOf(edition, article),
    marks: markCounts(edition, article),
    ...rows,
    notes: endNotes(edition, article, printed),
    named: mentionGroups(edition, article),
    events: reportEvents(edition, article),
    layers: readerLayers(edition, article),
    rights: articleRights(edition, article),
  }
}

function warningsOf({ words }: Edition, { contentWarnings }: Article): { readonly warnings?: string } {
  if (contentWarnings === undefined || contentWarnings.length === 0) return {}
  return { warnings: words.list(contentWarnings.map((warning) => words.labels.sensitivity[warning])) }
}
