import { elementOf } from './note-of.ts'

const saidFor = 4000

/** Copies the full address of a paragraph or of a mark when its number or its note's label is followed, and says so in `status`. */
export function copyAddresses(status: HTMLElement, said: DOMStringMap): void {
  let pause: ReturnType<typeof setTimeout> | undefined
  const say = (text: string) => {
    status.textContent = text
    clearTimeout(pause)
    pause = setTimeout(() => status.replaceChildren(), saidFor)
  }
  document.addEventListener('click', async (event) => {
    const link = elementOf(event)?.closest<HTMLAnchorElement>('.report > a.number, .note a.label')
    if (!link?.hash || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const isNumber = link.matches('.number')
    const text = isNumber ? said['paragraphCopied']?.replace('{number}', () => link.text) : said['markCopied']
    try {
      // Without what this reader hides: an address that is passed on shows all.
      await navigator.clipboard.writeText(`${location.origin}${location.pathname}${link.hash}`)
      say(text ?? '')
    } catch {}
  })
}
