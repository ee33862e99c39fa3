import { parseHTML } from 'linkedom'

const leaves = 'p, h1, h2, h3, h4, h5, h6, th, td, pre'

/** Returns the texts of the blocks of words in rendered HTML, in order; those of an empty table cell are none. */
export function leafTextsOf(html: string): readonly string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  return [...document.querySelectorAll(leaves)]
    .filter((leaf) => leaf.querySelector(leaves) === null)
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => text !== '')
}
