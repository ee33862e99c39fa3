const longest = 80

// Control characters could drive a terminal, bidirectional ones disguise what a line says (UAX 9, Trojan Source).
const unsafe = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** Returns a text with every control character, bidirectional control and lone surrogate told as `U+202E`. */
export function tellControls(text: string): string {
  return text.replace(unsafe, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
    return `U+${hex.padStart(4, '0')}`
  })
}

/** Returns an author's words as a message shows them: in backticks, in one line, at most 80 characters. */
export function showText(text: string): string {
  const start = text.slice(0, 2 * longest).replace(/\s+/g, ' ')
  const points = [...start]
  const short = points.length <= longest && text.length <= 2 * longest
  return `\`${tellControls(short ? start : `${points.slice(0, longest).join('')}…`)}\``
}

/** Returns the path of a file as a message shows it: in backticks, in one line, and whole, since it is there to be typed. */
export function showPath(path: string): string {
  return `\`${tellControls(path.replace(/\s/g, ' '))}\``
}

/** Returns words as a list in a sentence: `a`, `b` or `c`. */
export function showChoices(words: readonly string[], last: 'or' | 'and' = 'or'): string {
  const shown = words.map(showText)
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`
}
