// As in the canonical text.
const betweenBlocks = '\n\n'
const words = '[data-text], [data-headline]'

/** Lets a selection hold either the report's words or a note, whichever it began in, and copies words exactly as the report has them. */
export function copyWords(): void {
  const root = document.documentElement
  document.addEventListener('selectionchange', () => {
    const began = placeOfBeginning()
    if (began === undefined) delete root.dataset['selecting']
    else root.dataset['selecting'] = began
  })
  document.addEventListener('copy', (event) => {
    const selection = getSelection()
    if (selection === null || placeOfBeginning() !== 'words') return
    const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index))
    const text = wordsIn(ranges)
    if (text === '') return
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  })
}

function placeOfBeginning(): 'words' | 'note' | undefined {
  const node = getSelection()?.anchorNode
  const place = node instanceof Element ? node : node?.parentElement
  if (place?.closest('.note')) return 'note'
  return place?.closest(words) ? 'words' : undefined
}

/** Returns the words of the report that lie within ranges, paragraphs apart by a blank line: no numbers, no notes. */
function wordsIn(ranges: readonly Range[]): string {
  return [...document.querySelectorAll(words)]
    .map((block) => ranges.map((range) => partOf(block, range)).join(''))
    .filter((part) => part !== '')
    .join(betweenBlocks)
}

function partOf(block: Element, range: Range): string {
  if (!range.intersectsNode(block)) return ''
  const part = document.createRange()
  part.selectNodeContents(block)
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset)
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(range.endContainer, range.endOffset)
  return part.toString()
}
