import { type Direction, directionOf } from '../../concepts/language.ts'
import type { Article } from '../../concepts/report.ts'
import { paragraphAnchor } from '../../hrefs/anchor.ts'
import type { Edition } from '../../render/edition.ts'
import { type PlainBlock, renderPlainBlocks } from '../../render/render-plain-blocks.ts'
import { type DateView, dateView } from '../date-view.ts'
import type { Run } from '../phrase.ts'
import { articleRun, entityRun } from '../record-run.ts'
import { alignBlocks } from './align-blocks.ts'
import { type ContentWarningView, contentWarning } from './content-warning.ts'
import { matchingBlocks } from './matching-blocks.ts'
import type { PlaceInReport } from './place-in-report.ts'
import { veiledRanges } from './veiled-ranges.ts'

/** A block of one of two reports that stand side by side. */
export interface SideBlock {
  /** HTML from `src/render`, without marks and without `data-text`. */
  readonly html: string
  /** Its paragraph, in the report it is of. */
  readonly place: PlaceInReport
}

/** One of two reports that stand side by side. */
export interface Side {
  readonly label: string
  readonly headline: Run
  readonly outlet: Run
  readonly date: DateView
  readonly mode: string
  readonly voice: 'report' | 'archive'
  /** That it is no translation word for word, of a digest. */
  readonly retold?: string
  /** Of the blocks, always told: beside each other they are in two languages. */
  readonly lang: string
  readonly dir: Direction
}

/** A translation beside its original, block by block. */
export interface SideBySideView {
  readonly original: Side
  readonly translation: Side
  readonly warning?: ContentWarningView
  /** That the two are divided differently, where some block stands alone. */
  readonly note?: string
  readonly rows: readonly { readonly original?: SideBlock; readonly translation?: SideBlock }[]
}

/** Returns a translation beside its original; undefined for a report that translates none, or one that is withheld or without text. */
export function findSideBySide(edition: Edition, article: Article): SideBySideView | undefined {
  const original =
    article.translationOf === undefined ? undefined : edition.archive.articles.get(article.translationOf)
  if (original === undefined || original.pubStatus === 'withheld') return undefined
  const lefts = blocksOf(edition, original)
  const rights = blocksOf(edition, article)
  if (lefts.length === 0 || rights.length === 0) return undefined
  const { around } = edition.words
  const pairs = alignBlocks(
    lefts.length,
    rights.length,
    matchingBlocks(edition, { article: original, blocks: lefts }, { article, blocks: rights }),
  )
  const uneven = pairs.some(({ left, right }) => left === undefined || right === undefined)
  return {
    original: sideOf(edition, original, around.original),
    translation: sideOf(edition, article, around.translation),
    ...warningOf(edition, original, article),
    ...(uneven ? { note: around.dividedDifferently(lefts.length, rights.length) } : {}),
    rows: pairs.map(({ left, right }) => {
      const there = lefts[left ?? -1]
      const here = rights[right ?? -1]
      return {
        ...(there && {
          original: sideBlock(edition, there, (at) => edition.hrefs.paragraph(original.id, at)),
        }),
        ...(here && { translation: sideBlock(edition, here, (at) => `#${paragraphAnchor(at)}`) }),
      }
    }),
  }
}

function blocksOf({ archive }: Edition, article: Article): readonly PlainBlock[] {
  const veiled = veiledRanges(article).filter((range) => range.in === 'body')
  return renderPlainBlocks(archive.bodies.bodyOf(article.id), veiled)
}

/** What the original warns of, where the page does not; and what lifts its veil, where nothing on the page does. */
function warningOf(edition: Edition, original: Article, article: Article): Pick<SideBySideView, 'warning'> {
  const warning = contentWarning(edition, original)
  if (warning === undefined) return {}
  const { kinds } = warning
  return { warning: veiledRanges(article).length === 0 ? warning : { kinds } }
}

function sideBlock(
  { words }: Edition,
  { html, number }: PlainBlock,
  hrefOf: (number: number) => string,
): SideBlock {
  return { html, place: { text: words.around.paragraph(words.number(number)), href: hrefOf(number) } }
}

function sideOf(edition: Edition, article: Article, label: string): Side {
  const { words, archive } = edition
  const retold = article.text === 'digest'
  const language = retold ? archive.settings.inLanguage : article.inLanguage
  return {
    label,
    headline: articleRun(edition, article.id),
    outlet: entityRun(edition, article.outlet),
    date: dateView(article.datePublished, words.dates),
    mode: words.labels.textMode[article.text],
    voice: retold ? 'archive' : 'report',
    ...(retold ? { retold: words.around.retold } : {}),
    lang: language,
    dir: retold ? directionOf(language) : article.direction,
  }
}
