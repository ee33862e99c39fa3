import { decodeReferences } from './decode-references.ts'

/** What JSON-LD or a meta tag says, as one line of words: references decoded, white space folded, nothing unprintable; undefined where nothing is left. */
export function machineText(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2_000_000) return undefined
  const text = decodeReferences(value)
    .replace(/[\0-\x08\x0B\x0E-\x1F\x7F-\x9F]+/g, '')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/^ | $/g, '')
  return text === '' ? undefined : text
}
