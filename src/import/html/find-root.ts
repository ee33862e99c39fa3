import { askReadability } from './ask-readability.ts'
import { isTeaser } from './is-teaser.ts'
import type { LeafIndex } from './leaf-index.ts'
import { wordsOfName } from './names-furniture.ts'
import { massOf, type PageLeaf } from './page-leaf.ts'
import { elementsOf, lineageOf, type PageElement, tokensOf } from './page-tree.ts'

/** The element that holds the report, and how it was told from the rest of the page. */
export interface FoundRoot {
  readonly element: PageElement
  readonly by: 'markup' | 'score'
  /** What Readability takes for the report; empty where it was not asked or finds nothing. */
  readonly scored: ReadonlySet<PageLeaf>
}

/**
 * Finds the element that holds the report. The page's own word goes first: `itemprop="articleBody"`, then a class such
 * as `entry-content`, then the `article` with the headline or most of the text, unless Readability finds much more
 * elsewhere; else the smallest element around all that Readability takes. Undefined where there is no prose.
 */
export function findRoot(
  body: PageElement,
  index: LeafIndex,
  headline: PageLeaf | undefined,
): FoundRoot | undefined {
  const elements = [...elementsOf(body)]
  const articles = elements.filter((element) => isArticle(element) && isOpen(element, index))
  const article = chooseArticle(articles, index, headline)
  const scored = askReadability(index.leaves)
  const most = Math.max(massOf([...scored]), article === undefined ? 0 : index.massOf(article))
  const marked = elements.filter((element) => tokensOf(element, 'itemprop').includes('articleBody'))
  const named = elements.filter((element) => tokensOf(element, 'class').some(namesBody))
  const main = elements.find(
    ({ tagName, attrs }) => tagName === 'main' || attrs.some(({ value }) => value === 'main'),
  )
  const around = commonHolder([...scored])
  const holds = (element: PageElement | undefined, share: number): element is PageElement =>
    element !== undefined && index.massOf(element) > 0 && index.massOf(element) >= most * share
  const structural = [
    [commonElement(marked), 0.3],
    [heaviest(named, index), 0.6],
    [article, 0.6],
  ] as const
  for (const [element, share] of structural)
    if (holds(element, share)) return { element, by: 'markup', scored }
  if (holds(around, 0.5)) return { element: around, by: 'score', scored }
  for (const element of [main, body]) if (holds(element, 0)) return { element, by: 'score', scored }
  return undefined
}

function isArticle(element: PageElement): boolean {
  return element.tagName === 'article' || tokensOf(element, 'role').includes('article')
}

/** True for an article with prose that is not furniture and does not merely lead to a report elsewhere. */
function isOpen(article: PageElement, index: LeafIndex): boolean {
  return index.massOf(article) > 0 && !isTeaser(article, index)
}

function chooseArticle(
  articles: readonly PageElement[],
  index: LeafIndex,
  headline: PageLeaf | undefined,
): PageElement | undefined {
  const at = headline === undefined ? -1 : index.leaves.indexOf(headline)
  const around = articles.find(
    (article) => index.spanOf(article).start <= at && at < index.spanOf(article).end,
  )
  if (around !== undefined) return around
  const all = new Set(articles)
  const outer = articles.filter(
    (article) =>
      !lineageOf(article)
        .slice(1)
        .some((holder) => all.has(holder)),
  )
  // Entries of a live report are articles side by side; another report further down the page has a headline of its own.
  const entries = outer.filter((article) => !hasFirstHeading(article, index))
  const parents = new Set(entries.map(({ parentNode }) => parentNode))
  return entries.length > 1 && parents.size === 1 ? commonElement(entries) : heaviest(outer, index)
}

function hasFirstHeading(article: PageElement, index: LeafIndex): boolean {
  const { start, end } = index.spanOf(article)
  return index.leaves.slice(start, end).some(({ level }) => level === 1)
}

const kinds = new Set(['article', 'story', 'post', 'entry', 'news', 'field'])
const parts = new Set(['body', 'content', 'contents', 'text'])
const others = new Set([
  'td',
  'c',
  'single',
  'main',
  'name',
  'the',
  'full',
  'detail',
  'wrapper',
  'inner',
  'container',
])

function namesBody(name: string): boolean {
  const words = wordsOfName(name).flatMap((word) =>
    word.split(/(?<=^article|^story|^post|^entry)(?=body$|text$|content$)/),
  )
  return (
    words.some((word) => kinds.has(word)) &&
    words.some((word) => parts.has(word)) &&
    words.every((word) => kinds.has(word) || parts.has(word) || others.has(word))
  )
}

function heaviest(elements: readonly PageElement[], index: LeafIndex): PageElement | undefined {
  return elements.reduce<PageElement | undefined>(
    (best, element) => (best === undefined || index.massOf(element) > index.massOf(best) ? element : best),
    undefined,
  )
}

function commonHolder(leaves: readonly PageLeaf[]): PageElement | undefined {
  return commonElement([...new Set(leaves.map(({ parent }) => parent))])
}

/** The smallest element that is or holds all of some. */
function commonElement(elements: readonly PageElement[]): PageElement | undefined {
  const [first, ...rest] = elements
  if (first === undefined) return undefined
  let line = lineageOf(first).toReversed()
  for (const element of rest) {
    const other = lineageOf(element).toReversed()
    const split = line.findIndex((holder, depth) => other[depth] !== holder)
    if (split >= 0) line = line.slice(0, split)
  }
  return line.at(-1)
}
