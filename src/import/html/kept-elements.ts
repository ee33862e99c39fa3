import type { Kept } from './furniture-of.ts'
import { isShown } from './is-shown.ts'
import type { LinkedReport } from './linked-report.ts'
import { attributeOf, elementsOf, lineageOf, type PageElement, tokensOf } from './page-tree.ts'

/** The share of a page's words from which a form is the page. */
const formOfPage = 0.6

const exhibitNames = new Set(['blockquote', 'table', 'pre'])
const pictureNames = new Set(
  'amp-img amp-video audio canvas embed iframe img object picture svg video'.split(' '),
)

/** Finds what names may not make furniture: elements that hold a headline of the first level, the main part or a marked body, classes that JSON-LD gives to words of the report, and forms that are the whole page. */
export function keptElements(body: PageElement, linked: LinkedReport | undefined): Kept {
  const holders = new Set<PageElement>()
  const forms: PageElement[] = []
  const exhibits = new Set<PageElement>()
  const pictures = new Set<PageElement>()
  for (const element of elementsOf(body)) {
    if (isHeart(element)) addLine(holders, element)
    if (element.tagName === 'form') forms.push(element)
    if (exhibitNames.has(element.tagName)) addFigure(exhibits, element)
    if (pictureNames.has(element.tagName)) addFigure(pictures, element)
  }
  const least = forms.length === 0 ? 0 : ownWords(body) * formOfPage
  // The standard keeps forms out of forms, so that words are seldom counted twice.
  const large = forms.filter((form) => ownWords(form) >= least)
  return {
    holders,
    names: new Set(linked?.selectors),
    forms: new Set(large),
    exhibits,
    pictures: new Set([...pictures].filter((figure) => !exhibits.has(figure))),
  }
}

function addFigure(figures: Set<PageElement>, element: PageElement): void {
  const figure = lineageOf(element).find(({ tagName }) => tagName === 'figure')
  if (figure !== undefined) figures.add(figure)
}

function isHeart(element: PageElement): boolean {
  const { tagName } = element
  if (tagName === 'h1' || tagName === 'main' || attributeOf(element, 'role') === 'main') return true
  return tokensOf(element, 'itemprop').includes('articleBody')
}

/** Characters of an element's text outside links and controls. */
function ownWords(element: PageElement): number {
  let length = 0
  const rest = [element]
  for (let next = rest.pop(); next !== undefined; next = rest.pop())
    for (const child of next.childNodes) {
      if (!('tagName' in child)) length += 'value' in child ? child.value.trim().length : 0
      else if (isShown(child) && !/^(?:a|button|label|option|textarea)$/.test(child.tagName)) rest.push(child)
    }
  return length
}

function addLine(holders: Set<PageElement>, element: PageElement): void {
  for (const holder of lineageOf(element)) {
    if (holders.has(holder)) return
    holders.add(holder)
  }
}
