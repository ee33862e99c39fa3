import { noteAnchor } from '../../hrefs/anchor.ts'

/** Returns the element an event came from, or undefined. */
export function elementOf({ target }: Event): Element | undefined {
  return target instanceof Element ? target : undefined
}

/** Returns the button that opens the note of a mark, where the mark has one. */
export function findRef(mark: Element): HTMLElement | undefined {
  const id = mark.getAttribute('data-mark') ?? ''
  const own = document.querySelector<HTMLElement>(`.ref[popovertarget="${noteAnchor(id)}"]`)
  if (own || !mark.matches('.mark-mention')) return own ?? undefined
  // Names of one and the same share a note, so only its place tells whose a button is.
  const first = document.getElementById(id) ?? mark
  return [...document.querySelectorAll<HTMLElement>('.ref-mention')].find(
    (ref) => first.compareDocumentPosition(ref) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
}

/** Returns the note that a button opens, or undefined. */
export function findNote(ref: Element): HTMLElement | undefined {
  return document.getElementById(ref.getAttribute('popovertarget') ?? '') ?? undefined
}

/** Returns the innermost mark around a place, for which `fits` holds. */
export function findMark(place: Element, fits: (mark: Element) => boolean): Element | undefined {
  let mark = place.closest('.report .mark')
  while (mark !== null && !fits(mark)) mark = mark.parentElement?.closest('.report .mark') ?? null
  return mark ?? undefined
}

/** Whether the switches show an element. */
export function isShown(element: Element | undefined): element is Element {
  return element !== undefined && getComputedStyle(element).display !== 'none'
}
