import { z } from 'zod'
import { refuse } from './fault.ts'

export type Direction = 'ltr' | 'rtl'

const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
])

/** A language tag (BCP 47), kept as written. */
export const language = z.string().check((context) => {
  if (!isLanguageTag(context.value)) refuse(context, { problem: 'invalid-language', text: context.value })
})

/** True for a well-formed language tag (BCP 47) whose language could be one. */
export function isLanguageTag(text: string): boolean {
  try {
    // Subtags of four to eight letters are well-formed, but no language has one (RFC 5646, 2.2.1).
    return text.length <= 60 && new Intl.Locale(text).language.length <= 3
  } catch {
    return false
  }
}

// Intl takes a tenth of a millisecond for each, and a page asks for the same few hundreds of times.
const scripts = new Map<string, string>()

/** Returns the script of a language (ISO 15924), likely subtags (CLDR) added where the tag names none; `Zzzz` where none is likely. */
export function scriptOf(tag: string): string {
  const known = scripts.get(tag)
  if (known !== undefined) return known
  const script = new Intl.Locale(tag).maximize().script ?? 'Zzzz'
  scripts.set(tag, script)
  return script
}

/** Returns the direction of a language's script. */
export function directionOf(tag: string): Direction {
  return rightToLeft.has(scriptOf(tag)) ? 'rtl' : 'ltr'
}

export const direction = z.enum(['ltr', 'rtl'])
