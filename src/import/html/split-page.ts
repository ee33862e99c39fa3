import type { LeftOut } from '../found-text.ts'
import { finishLeaf, type LeafDraft } from './draft-leaf.ts'
import { isBlock, isEntry } from './element-names.ts'
import { isShown } from './is-shown.ts'
import type { PageLeaf, PieceStyle } from './page-leaf.ts'
import { isElement, isText, type PageElement, type PageNode, type PageText } from './page-tree.ts'
import { splitPre } from './split-pre.ts'
import { styleOf } from './style-of.ts'

/** What is known of a page before it is split. */
interface SplitSetting {
  /** Says why all in an element is kept out of the report. */
  readonly judge: (element: PageElement) => LeftOut['why'] | undefined
  /** Tells addresses of the page itself, to which a link does not lead away. */
  readonly isOwn: (href: string) => boolean
}

interface Surroundings {
  /** The nearest block element. */
  readonly block: PageElement
  readonly within: PageElement
  readonly styles: readonly PieceStyle[]
  readonly why: LeftOut['why'] | undefined
}

/**
 * Splits all that a reader sees of an element into leaves, in page order: every character that is shown stands in
 * exactly one. Two line breaks in a row end a leaf, as in pages that have no paragraphs. The quotation marks that
 * browsers print for `q` are there as `"`.
 */
export function splitPage(element: PageElement, { judge, isOwn }: SplitSetting): readonly PageLeaf[] {
  const leaves: { readonly order: number; readonly leaf: PageLeaf }[] = []
  let count = 0
  let draft: LeafDraft | undefined

  function begin({ block, why }: Surroundings): LeafDraft {
    count += 1
    draft = { order: count, parent: block, why, pieces: [] }
    return draft
  }
  function finish(isCode = false): void {
    const leaf = draft === undefined ? undefined : finishLeaf(draft, isCode)
    if (draft !== undefined && leaf !== undefined) leaves.push({ order: draft.order, leaf })
    draft = undefined
  }
  function addText(text: string, around: Surroundings): void {
    const { pieces } = draft ?? begin(around)
    pieces.push({ text, isBreak: false, styles: around.styles, within: around.within })
  }
  function addNode(node: PageText, around: Surroundings): void {
    addText(node.value, around)
    const line = node.sourceCodeLocation?.startLine
    if (draft === undefined || line === undefined || !/[^ \t\n\r\f]/.test(node.value)) return
    const before = /^[ \t\n\r\f]*/.exec(node.value)?.[0] ?? ''
    draft.line ??= line + (before.match(/\n/g)?.length ?? 0)
    draft.lastLine = Math.max(draft.line, node.sourceCodeLocation?.endLine ?? line)
  }
  function addBreak(around: Surroundings): void {
    const last = draft?.pieces.findLast((piece) => piece.isBreak || /[^ \t\n\r\f]/.test(piece.text))
    const { pieces } = draft ?? begin(around)
    if (last?.isBreak === true && !/^h[1-6]$/.test(around.block.tagName)) finish()
    else pieces.push({ text: '', isBreak: true, styles: around.styles, within: around.within })
  }
  function addPre(pre: PageElement, around: Surroundings): void {
    for (const { text, isCode, line } of splitPre(pre)) {
      addText(text, { ...around, block: pre, within: pre })
      if (draft !== undefined && line !== undefined) draft.lastLine = draft.line = line
      finish(isCode)
    }
  }
  function walk(nodes: readonly PageNode[], around: Surroundings): void {
    for (const node of nodes) {
      if (isText(node)) addNode(node, around)
      else if (isElement(node)) enter(node, around)
    }
  }
  function enter(child: PageElement, around: Surroundings): void {
    if (child.tagName === 'br') return addBreak(around)
    if (!isShown(child)) return
    const why = around.why ?? judge(child)
    const style = styleOf(child, isOwn)
    const styles = style === undefined ? around.styles : [...around.styles, style]
    const inner = { ...around, within: child, styles, why }
    const isOwnLine = isBlock(child.tagName) || (isEntry(child.tagName) && isLineOfMenu(child, why))
    if (child.tagName === 'pre') {
      finish()
      addPre(child, inner)
    } else if (isOwnLine) {
      finish()
      walk(child.childNodes, { ...inner, block: child })
      finish()
    } else if (why !== around.why) {
      // Furniture in the midst of a paragraph is a leaf of its own, and the paragraph goes on.
      const outer = draft
      draft = undefined
      walk(child.childNodes, { ...inner, block: child })
      finish()
      draft = outer
    } else if (child.tagName === 'q') {
      addText('"', inner)
      walk(child.childNodes, inner)
      addText('"', inner)
    } else walk(child.childNodes, inner)
  }

  const menus = new Map<PageNode['parentNode'], boolean>()
  /** True for a link or a control among others with no words between them, and for any control in furniture. */
  function isLineOfMenu({ tagName, parentNode }: PageElement, why: LeftOut['why'] | undefined): boolean {
    if (tagName !== 'a' && why !== undefined) return true
    const known = menus.get(parentNode)
    if (known !== undefined) return known
    const nodes = parentNode?.childNodes ?? []
    const elements = nodes.filter(isElement)
    const isMenu =
      elements.length > 1 &&
      elements.every((one) => isEntry(one.tagName)) &&
      nodes.every((node) => !isText(node) || !/[^ \t\n\r\f]/.test(node.value))
    menus.set(parentNode, isMenu)
    return isMenu
  }

  walk(element.childNodes, { block: element, within: element, styles: [], why: judge(element) })
  finish()
  return leaves.sort((a, b) => a.order - b.order).map(({ leaf }) => leaf)
}
