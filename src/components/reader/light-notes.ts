import { noteAnchor } from '../../hrefs/anchor.ts'
import { elementOf, findMark, isShown } from './note-of.ts'

/** Sets a note and its words alight together while either is pointed at or in focus. */
export function lightNotes(): void {
  let lit: readonly Element[] = []
  const light = (place: Element | undefined) => {
    for (const element of lit) element.classList.remove('lit')
    lit = pairOf(place) ?? pairOf(document.activeElement ?? undefined) ?? []
    for (const element of lit) element.classList.add('lit')
  }
  for (const type of ['pointerover', 'focusin'])
    document.addEventListener(type, (event) => light(elementOf(event)))
  for (const type of ['pointerleave', 'focusout']) document.addEventListener(type, () => light(undefined))
}

/** A note with all the words it is about, by any place in one of them. */
function pairOf(place: Element | undefined): readonly Element[] | undefined {
  const note = place?.closest('.note') ?? findNoteBeside(place)
  const id = note?.id.slice(noteAnchor('').length)
  return note && [note, ...document.querySelectorAll(`.report .mark[data-mark="${id}"]`)]
}

function findNoteBeside(place: Element | undefined): Element | undefined {
  const noteOf = (mark: Element) =>
    document.getElementById(noteAnchor(mark.getAttribute('data-mark') ?? '')) ?? undefined
  const target = place?.closest('.ref')?.getAttribute('popovertarget')
  if (target?.startsWith(noteAnchor(''))) return document.getElementById(target) ?? undefined
  const mark = place && findMark(place, (one) => isShown(noteOf(one)))
  return mark && noteOf(mark)
}
