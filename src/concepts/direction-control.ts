/** Unicode bidirectional formatting characters: marks, embeddings, overrides and isolates (UAX 9). */
const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

/** Returns the first bidirectional control in a text as `U+202E`, or undefined where there is none. */
export function findDirectionControl(text: string): string | undefined {
  const control = controls.exec(text)?.[0]
  return control === undefined ? undefined : nameCodePoint(control)
}

/** Returns the notation of a character's first code point, as in `U+202E`. */
export function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** A bidirectional control that a report's text may not hold: an override, or an opening one never closed (or a closing one never opened) in its block. */
export interface DirectionFault {
  readonly reason: 'override' | 'left-open' | 'not-open'
  readonly control: string
  /** UTF-16 offset in the text. */
  readonly at: number
}

const embeddings = new Set(['\u202A', '\u202B'])
const isolates = new Set(['\u2066', '\u2067', '\u2068'])
const overrides = new Set(['\u202D', '\u202E'])

/** Returns every bidirectional control in one block of text that may not stand there (vocabulary §6). */
export function findDirectionFaults(text: string): readonly DirectionFault[] {
  if (!controls.test(text)) return []
  const faults: DirectionFault[] = []
  const open: { readonly closer: string; readonly control: string; readonly at: number }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (overrides.has(character)) {
      faults.push({ reason: 'override', control: nameCodePoint(character), at })
      open.push({ closer: '\u202C', control: '', at })
    } else if (embeddings.has(character))
      open.push({ closer: '\u202C', control: nameCodePoint(character), at })
    else if (isolates.has(character)) open.push({ closer: '\u2069', control: nameCodePoint(character), at })
    else if (character === '\u202C' || character === '\u2069') {
      if (open.at(-1)?.closer === character) open.pop()
      else faults.push({ reason: 'not-open', control: nameCodePoint(character), at })
    }
  }
  for (const { control, at } of open) if (control !== '') faults.push({ reason: 'left-open', control, at })
  return faults.sort((a, b) => a.at - b.at)
}
