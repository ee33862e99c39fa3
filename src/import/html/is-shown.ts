import { isUnshown } from './element-names.ts'
import { attributeOf, type PageElement } from './page-tree.ts'

/**
 * True for an element whose text a reader of the saved page sees, as far as its own tag tells: not a script, a
 * style or the like, not `hidden`, not hidden by its own `style`, no dialog that is closed. Style sheets are not read.
 * `aria-hidden` hides nothing from the eye.
 */
export function isShown(element: PageElement): boolean {
  if (isUnshown(element.tagName) || attributeOf(element, 'hidden') !== undefined) return false
  if (element.tagName === 'dialog' && attributeOf(element, 'open') === undefined) return false
  const style = attributeOf(element, 'style')
  return (
    style === undefined ||
    !/(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style)
  )
}
