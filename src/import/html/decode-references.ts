import { parseFragment } from 'parse5'
import { isElement, isText } from './page-tree.ts'

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i

/**
 * Decodes character references (HTML Standard, 13.5) in text that a program wrote into JSON or an attribute, where
 * they were often escaped once or twice too much: `A &amp;amp; B` is `A & B`. Tags stay as they are.
 */
export function decodeReferences(text: string): string {
  let decoded = text
  for (let times = 0; times < 2 && reference.test(decoded); times += 1) decoded = decodeOnce(decoded)
  return decoded
}

function decodeOnce(text: string): string {
  // In a `textarea` references are decoded and nothing else is markup but its own end.
  const [area] = parseFragment(`<textarea>\n${text.replaceAll('<', '&lt;')}</textarea>`).childNodes
  const [inside] = area !== undefined && isElement(area) ? area.childNodes : []
  return inside !== undefined && isText(inside) ? inside.value : ''
}
