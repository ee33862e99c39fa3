import type { ElementContent } from 'hast'
import type { Annotation } from '../concepts/annotation.ts'
import { kindInKebabCase } from '../concepts/mark-fields.ts'
import { element } from './element.ts'
import type { Ref } from './ref.ts'

/**
 * Returns a ref as an empty button, so that it adds nothing to the words. One with a number stands in an element
 * that makes room for it, since a line may break before a button but not before a number.
 */
export function refButton(
  { opens, label, number }: Ref,
  { kind }: Annotation,
  layer?: string,
): ElementContent {
  const numbered = number === undefined ? {} : { dataN: number }
  const button = element('button', {
    type: 'button',
    className: ['ref', `ref-${kindInKebabCase(kind)}`, ...(layer === undefined ? [] : [layer])],
    popoverTarget: opens,
    ...numbered,
    ariaLabel: label,
  })
  return number === undefined ? button : element('span', { className: ['n'], ...numbered }, [button])
}
