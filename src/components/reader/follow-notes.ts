import { elementOf, findMark, findNote, findRef, isShown } from './note-of.ts'

// Where the margin begins, as in the styles. Below it a note opens as a popover, for which the browser does all of this itself.
const wide = '(width >= 60rem)'

/** Leads from words to their note and back: by the button after a mark, by a click on the mark, by Escape. */
export function followNotes(): void {
  let cameFrom: HTMLElement | undefined
  let open: Element | null = null

  const back = (note: Element) => {
    const own = cameFrom && findNote(cameFrom) === note ? cameFrom : undefined
    const ref = own ?? document.querySelector<HTMLElement>(`.ref[popovertarget="${note.id}"]`)
    ref?.focus({ preventScroll: true })
  }

  // A touch outside closes a popover before it is a click.
  document.addEventListener('pointerdown', () => {
    open = document.querySelector(':popover-open')
  })
  document.addEventListener('click', (event) => {
    const target = elementOf(event)
    const ref = target?.closest<HTMLElement>('.ref')
    const label = target?.closest('.note a.label')
    if (ref) {
      cameFrom = ref
      const note = findNote(ref)
      if (!note?.matches('.note') || !matchMedia(wide).matches) return
      event.preventDefault()
      goTo(note)
    } else if (label) {
      const note = label.closest<HTMLElement>('.note')
      if (note?.matches(':popover-open')) note.hidePopover()
      // The browser goes to the words once the click is over, and takes the focus from everything.
      setTimeout(() => note && back(note))
    } else if (target && !target.closest('a, button, summary, label') && getSelection()?.isCollapsed) {
      const mark = findMark(target, (one) => isShown(findRef(one)))
      const opener = mark && findRef(mark)
      if (opener && (open === null || findNote(opener) !== open)) opener.click()
    }
  })
  // On paper it would lie over the words of every sheet, and be missed among the notes.
  addEventListener('beforeprint', () => document.querySelector<HTMLElement>(':popover-open')?.hidePopover())
  document.addEventListener('keydown', ({ key }) => {
    const note = document.activeElement?.closest('.note')
    if (key === 'Escape' && note && !note.matches(':popover-open')) back(note)
  })
}

function goTo(note: HTMLElement): void {
  const fold = note.closest('details')
  if (fold) fold.open = true
  note.focus({ preventScroll: true })
  note.scrollIntoView({ block: 'nearest' })
}
