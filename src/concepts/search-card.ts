import type { Direction } from './language.ts'
import type { SearchCard } from './search-hit.ts'

// The search engine finds the words of every field that is kept with a record. Code points for private use are
// not letters to it, so what is written in them is kept and shown, but never found.
const firstPrivate = 0xe000

/** Writes a card as a text that a search engine keeps but finds no words in: JSON, each byte of its UTF-8 moved to U+E000–E0FF. */
export function sealCard(card: SearchCard): string {
  const bytes = new TextEncoder().encode(JSON.stringify(card))
  let sealed = ''
  for (const byte of bytes) sealed += String.fromCharCode(firstPrivate + byte)
  return sealed
}

/** Reads what `sealCard` wrote; undefined for any other text. */
export function openCard(sealed: string): SearchCard | undefined {
  const bytes = Uint8Array.from(sealed, (letter) => letter.charCodeAt(0) - firstPrivate)
  try {
    return cardOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return undefined
  }
}

function cardOf(value: unknown): SearchCard | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const fields = new Map<string, unknown>(Object.entries(value))
  const text = (name: string) => textOf(fields.get(name))
  const [title, language, direction] = [text('title'), text('language'), directionOf(fields.get('direction'))]
  const order = orderOf(fields.get('order'))
  if (title === undefined || language === undefined || direction === undefined || order === undefined)
    return undefined
  const optional = {
    titleLanguage: text('titleLanguage'),
    titleDirection: directionOf(fields.get('titleDirection')),
    speaker: text('speaker'),
    outlet: text('outlet'),
    date: text('date'),
    veiled: fields.get('veiled') === true ? true : undefined,
  }
  const present = Object.fromEntries(Object.entries(optional).filter(([, given]) => given !== undefined))
  return { title, language, direction, order, ...present }
}

function orderOf(value: unknown): SearchCard['order'] | undefined {
  if (typeof value !== 'object' || value === null || !('date' in value) || !('oldest' in value))
    return undefined
  const { date, oldest } = value
  return typeof date === 'string' && typeof oldest === 'string' ? { date, oldest } : undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function directionOf(value: unknown): Direction | undefined {
  return value === 'ltr' || value === 'rtl' ? value : undefined
}
