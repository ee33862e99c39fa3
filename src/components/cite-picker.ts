import { asTitle, stopAfter } from '../concepts/as-title.ts'
import { wordsInFormat } from '../concepts/words-in-format.ts'
import type { CiteSetting } from '../exports/citations/cite-this.ts'
import { noteAnchor } from '../hrefs/anchor.ts'

/** Gives every citation a button that copies it, and the pattern of a single annotation a choice of one. */
class CiteThis extends HTMLElement {
  connectedCallback(): void {
    const setting: CiteSetting = JSON.parse(this.dataset['setting'] ?? '')
    for (const form of this.querySelectorAll<HTMLElement>('[data-format]')) addButtons(form, setting)
    const pattern = this.querySelector<HTMLElement>('[data-pattern]')
    if (pattern !== null) addChoice(pattern, setting)
  }
}

const endings: Readonly<Record<string, string>> = { bibtex: 'bib', ris: 'ris', csl: 'json' }

function addButtons(form: HTMLElement, { words }: CiteSetting): void {
  const format = formatOf(form)
  const label = form.previousElementSibling
  const text = () => {
    const shown = form.textContent
    // RIS asks for what HTML does not keep: carriage returns, and the blank that ends its last line.
    return format === 'ris' ? `${shown.trimEnd().replaceAll('\n', '\r\n')} \r\n` : shown
  }
  const addButton = (name: string, act: (button: HTMLElement) => void) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = name
    button.onclick = () => act(button)
    if (label?.localName === 'dt') label.append(button)
    else form.before(button)
  }
  addButton(words.copy, async (button) => {
    try {
      await navigator.clipboard.writeText(text())
    } catch {
      // Where a browser forbids it, the reader's own keys copy what is selected.
      getSelection()?.selectAllChildren(form)
      return
    }
    button.textContent = words.copied
    button.onblur = () => {
      button.textContent = words.copy
    }
  })
  const ending = endings[format]
  if (ending !== undefined)
    addButton(words.save, () => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([text()]))
      link.download = `${form.parentElement?.parentElement?.dataset['file']}.${ending}`
      link.click()
    })
}

function addChoice(pattern: HTMLElement, { words, hands, handOf }: CiteSetting): void {
  const choice = document.createElement('select')
  choice.append(new Option(words.noneChosen, ''))
  // Gathered once, and not looked for by each: a report may have thousands.
  const refs = Map.groupBy(document.querySelectorAll('.ref'), (ref) => ref.getAttribute('popovertarget'))
  for (const [id, parts] of Map.groupBy(document.querySelectorAll('[data-mark]'), markOf)) {
    if (!parts.some((part) => part.id === id)) continue
    const end = refs.get(noteAnchor(id))?.[0]
    const label = end?.ariaLabel
    choice.append(new Option(`${label ? `${label} · ` : ''}${wordsIn(id, parts, end)}`.slice(0, 90), id))
  }
  const line = document.createElement('label')
  line.append(words.choose, choice)
  pattern.querySelector('dl')?.before(line)

  const fill = [...pattern.querySelectorAll<HTMLElement>('[data-blank]')].map((blank) => {
    const format = formatOf(blank.closest<HTMLElement>('[data-format]'))
    const { textContent: first, dataset } = blank
    return (id: string) => {
      const hand = hands[handOf[id] ?? -1]?.[format]
      const fills: Readonly<Record<string, string | undefined>> = {
        hand,
        id,
        words: wordsInFormat(wordsOf(id), format),
      }
      const words = fills[dataset['blank'] ?? '']
      blank.textContent = id && words ? words + (dataset['stop'] === '' ? stopAfter(words) : '') : first
    }
  })
  choice.onchange = () => {
    for (const each of fill) each(choice.value)
  }
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('a[href="#ui-cite"]')) return
    const note = target.closest(`[id^=${noteAnchor('')}]`)
    if (note === null) return
    choice.value = note.id.slice(noteAnchor('').length)
    choice.dispatchEvent(new Event('change'))
  })
}

function formatOf(form: HTMLElement | null): string {
  return form?.dataset['format'] ?? ''
}

function markOf(part: Element): string {
  return part.getAttribute('data-mark') ?? ''
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which cannot be shortened. */
const following = 4

function wordsOf(id: string): string {
  // The empty button that stands where an annotation's first part ends.
  const end = document.querySelector(`.ref[popovertarget="${noteAnchor(id)}"]`)
  return wordsIn(id, document.querySelectorAll(`[data-mark="${id}"]`), end)
}

/** The words of an annotation's first part as a title; its id where they are under a veil. */
function wordsIn(id: string, parts: Iterable<Element>, end: Element | null | undefined): string {
  let title = ''
  let block: Element | null = null
  for (const part of parts) {
    if (part.closest('.mark-sensitive') ?? part.querySelector('.mark-sensitive')) return id
    const isLater = end?.compareDocumentPosition(part) === following
    const own = part.closest('[data-text]')
    if (!isLater) title += (own === block ? '' : ' ') + part.textContent
    block = own
  }
  return asTitle(title)
}

// Last, since a page that is there already is enhanced at once.
customElements.define('cite-this', CiteThis)
