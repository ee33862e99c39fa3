import type { FoundText, LeftOut } from '../found-text.ts'
import { buildBlocks } from './build-blocks.ts'
import { checkArticleBody } from './check-article-body.ts'
import { dropBesideHeaders } from './drop-beside-headers.ts'
import { findAddress } from './find-address.ts'
import { findByline } from './find-byline.ts'
import { type FoundHeadline, findHeadline } from './find-headline.ts'
import { findLanguage } from './find-language.ts'
import { findPublished } from './find-published.ts'
import { findRoot } from './find-root.ts'
import { foldName } from './fold-name.ts'
import { countUnprintable } from './fold-pieces.ts'
import { headerZone } from './header-zone.ts'
import { isReport } from './is-report.ts'
import { indexLeaves } from './leaf-index.ts'
import type { PageLeaf } from './page-leaf.ts'
import type { PageReading } from './page-reading.ts'
import type { PageSetting } from './page-setting.ts'
import { childElements, type PageDocument, type PageElement } from './page-tree.ts'
import { parseTree } from './parse-tree.ts'
import { selectBody } from './select-body.ts'
import { takeApart } from './take-apart.ts'

/** Why a page gives no report. */
export type PageProblem =
  | { readonly code: 'no-report-in-page' }
  | { readonly code: 'unreadable-page'; readonly because: string }

/**
 * Reads a saved HTML page: what it tells of its report (JSON-LD, meta tags, `time`, then what is printed), the report's
 * words as blocks, and all else that a reader sees as `leftOut`, in page order. Nothing in the page runs, and nothing is
 * fetched. Refuses a page too large or too deep to be read, and one that holds no report.
 */
export function parsePage(
  { text }: { readonly file: string; readonly text: string },
  setting: PageSetting,
): FoundText | { readonly problem: PageProblem } {
  const tree = parseTree(text)
  if ('because' in tree) return { problem: { code: 'unreadable-page', because: tree.because } }
  const body = findBody(tree.document)
  if (body === undefined) return { problem: { code: 'no-report-in-page' } }
  const page = takeApart(tree.document, body, setting)
  const index = indexLeaves(page.leaves)
  const headline = findHeadline(page)
  const root = findRoot(body, index, headline?.leaf)
  if (root === undefined) return { problem: { code: 'no-report-in-page' } }
  const selection = selectBody(root, index, headline?.leaf)
  const zone = headerZone(page.leaves, selection, headline?.leaf)
  const language = findLanguage(page, root.element, selection.body)
  const published = findPublished(page, zone, setting.language ?? language?.value)
  const byline = findByline(page, zone)
  const headers = new Set([...published.leaves, ...(byline.leaf === undefined ? [] : [byline.leaf])])
  const isKept = (leaf: PageLeaf) => !headers.has(leaf) && leaf !== headline?.leaf
  const report = dropBesideHeaders(selection.body.filter(isKept), headers, root.element)
  if (!isReport(page, report, headline?.found.value, published.found !== undefined))
    return { problem: { code: 'no-report-in-page' } }
  const chosen = setting.keepAll === true ? page.leaves.filter(isKept) : report
  const { blocks, apart } = buildBlocks(
    chosen,
    setting.keepAll === true ? body : root.element,
    selection.above,
  )
  const address = findAddress(page)
  return {
    ...(headline === undefined ? {} : { headline: headline.found }),
    ...outletLineOf(page),
    ...(byline.found === undefined ? {} : { byline: byline.found }),
    ...(published.found === undefined ? {} : { published: published.found }),
    ...(language === undefined ? {} : { language }),
    ...(address === undefined ? {} : { url: address }),
    blocks,
    leftOut: listLeftOut(page.leaves, new Set(chosen), selection.why, headers, headline),
    guesses: [
      ...checkArticleBody(page.linked, report),
      ...apart.map((place) => ({
        ...place,
        text: 'a table that Markdown cannot hold was taken apart, one paragraph a cell',
      })),
      ...describePage(text, page, chosen),
    ],
  }
}

function findBody(document: PageDocument): PageElement | undefined {
  return childElements(document)
    .flatMap(childElements)
    .find(({ tagName }) => tagName === 'body')
}

function outletLineOf({ linked, meta }: PageReading): Pick<FoundText, 'outletLine'> {
  if (linked?.publisher !== undefined) return { outletLine: { value: linked.publisher, from: 'json-ld' } }
  const value = meta.get('og:site_name')?.[0]
  return value === undefined ? {} : { outletLine: { value, from: 'meta' } }
}

function listLeftOut(
  leaves: readonly PageLeaf[],
  chosen: ReadonlySet<PageLeaf>,
  reasons: ReadonlyMap<PageLeaf, LeftOut['why']>,
  headers: ReadonlySet<PageLeaf>,
  headline: FoundHeadline | undefined,
): readonly LeftOut[] {
  const name = headline === undefined ? undefined : foldName(headline.found.value)
  return leaves
    .filter((leaf) => !chosen.has(leaf) && leaf !== headline?.leaf)
    .map((leaf): LeftOut => {
      const again = foldName(leaf.text) === name ? 'headline-again' : undefined
      const why = headers.has(leaf) ? 'header' : (again ?? reasons.get(leaf) ?? 'furniture')
      return { text: leaf.text, why, ...(leaf.line === undefined ? {} : { line: leaf.line }) }
    })
}

function describePage(
  text: string,
  { linked }: PageReading,
  chosen: readonly PageLeaf[],
): FoundText['guesses'] {
  const unprintable = countUnprintable(text)
  const isQuoted = chosen.some(({ pieces }) => pieces.some(({ within }) => within.tagName === 'q'))
  return [
    ...(linked?.isForSubscribers === true
      ? [{ text: 'the page says that a part of it is for subscribers, and may not hold the whole report' }]
      : []),
    ...(isQuoted ? [{ text: 'quotation marks around `q` elements are those that browsers add' }] : []),
    ...(unprintable > 0
      ? [{ text: `${unprintable} control characters, which no browser shows, were left out` }]
      : []),
  ]
}
