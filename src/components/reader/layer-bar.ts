import { type Choices, parseChoices, type Switch, writeChoices } from './choices.ts'
import { recall, remember } from './memory.ts'

type Boxes = ReadonlyMap<string, HTMLInputElement>

// A veil is lifted for one report, never for all that come after.
const veil = 'sensitive'

/**
 * The switches of a report's marks. What they do, they do without a script; this keeps them in the address and from
 * page to page. It runs as soon as the bar is there, before the text that they change.
 */
class LayerBar extends HTMLElement {
  connectedCallback(): void {
    const boxes = findBoxes()
    const revealed = new Set<string>()
    const restore = () => {
      const asked = parseChoices(location.search, switchesOf(boxes))
      keepInAddress(boxes, asked)
      // The address says all of it, or nothing.
      setBoxes(boxes, asked.size > 0 ? asked : recall(), revealed)
      reveal(boxes, revealed)
    }
    restore()
    for (const [name, box] of boxes)
      box.addEventListener('change', () => {
        revealed.delete(name)
        if (name !== veil) remember(name, isChosen(box))
        keepInAddress(boxes, chosenAmong(boxes))
      })
    document.addEventListener('DOMContentLoaded', restore)
    addEventListener('popstate', restore)
    addEventListener('hashchange', () => reveal(boxes, revealed))
    // A page that is gone back to stands as it was left, and what is remembered may have changed since.
    addEventListener('pageshow', restore)
  }
}

function findBoxes(): Boxes {
  const found = document.querySelectorAll<HTMLInputElement>('layer-bar input, #ui-show-sensitive')
  return new Map([...found].map((box) => [box.id === 'ui-show-sensitive' ? veil : box.value, box]))
}

function isChosen({ checked, defaultChecked }: HTMLInputElement): boolean {
  return checked !== defaultChecked
}

function chosenAmong(boxes: Boxes): Choices {
  return new Set([...boxes].filter(([, box]) => isChosen(box)).map(([name]) => name))
}

function switchesOf(boxes: Boxes): Switch[] {
  return [...boxes].map(([name, { defaultChecked }]) => ({ name, on: defaultChecked }))
}

function setBoxes(boxes: Boxes, choices: Choices, except: ReadonlySet<string>): void {
  for (const [name, box] of boxes)
    if (!except.has(name)) box.checked = box.defaultChecked !== choices.has(name)
}

function keepInAddress(boxes: Boxes, choices: Choices): void {
  const query = writeChoices(location.search, switchesOf(boxes), choices)
  if (query === location.search) return
  history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`)
}

/** Shows what the address leads to where a switch hides it, until the page is left or the reader says otherwise. */
function reveal(boxes: Boxes, revealed: Set<string>): void {
  const place = document.getElementById(location.hash.slice(1))?.closest('.mark, .note')
  const classes = place?.className ?? ''
  const kind = /(?:mark|note)-([a-z]+)/.exec(classes)?.[1]
  const layer = /layer-\d/.exec(classes)?.[0]
  for (const [name, box] of boxes) {
    const hides = name === 'bare' || name === kind || box.id === `ui-${layer}`
    if (!place || !hides || name === veil || !isChosen(box)) continue
    box.checked = box.defaultChecked
    revealed.add(name)
    place.scrollIntoView()
  }
}

customElements.define('layer-bar', LayerBar)
