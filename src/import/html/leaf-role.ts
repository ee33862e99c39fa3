import { wordsOfName } from './names-furniture.ts'
import type { PageLeaf } from './page-leaf.ts'
import { lineageOf, type PageElement, tokensOf } from './page-tree.ts'

const standfirsts = new Set(
  'standfirst deck dek subtitle subheadline subhead subheading summary lede lead excerpt intro strapline kurztext chapeau sapo'.split(
    ' ',
  ),
)
const facts = new Set(
  'meta postmeta date dateline datetime time timestamp published pubdate updated author authors byline info details kicker eyebrow category section rubric flag label overline credits'.split(
    ' ',
  ),
)
const around = new Set(
  'article entry post story news page header content c m o a td the main text body p item on by line title heading block box wrapper container inner list name row col left right bar wrap group'.split(
    ' ',
  ),
)

/** True for the lines under a headline that sum the report up. */
export function isStandfirst(leaf: PageLeaf): boolean {
  return nearest(leaf).some(
    (element) =>
      tokensOf(element, 'itemprop').some(
        (name) => name === 'description' || name === 'alternativeHeadline',
      ) || namedBy(element, standfirsts),
  )
}

/** True for a leaf that its names or a `header` around it call a fact about the report, and not words of it. */
export function isFactLine(leaf: PageLeaf): boolean {
  // An entry of a live report begins with its hour.
  if (/^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{1,4})?$/i.test(leaf.text)) return false
  return nearest(leaf).some(
    (element) => element.tagName === 'header' || element.tagName === 'time' || namedBy(element, facts),
  )
}

function nearest({ parent, pieces }: PageLeaf): readonly PageElement[] {
  const inner = pieces[0]?.within
  const own = inner === undefined ? [] : lineageOf(inner)
  return own.slice(0, own.indexOf(parent) + 3)
}

function namedBy(element: PageElement, words: ReadonlySet<string>): boolean {
  return tokensOf(element, 'class').some((name) => {
    const own = wordsOfName(name)
    return own.some((word) => words.has(word)) && own.every((word) => words.has(word) || around.has(word))
  })
}
