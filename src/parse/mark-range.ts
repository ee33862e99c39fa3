/** A stretch of a text in UTF-16 units. */
export interface Stretch16 {
  readonly start: number
  readonly end: number
}

/** Moves the bounds of a stretch inwards past white space (Unicode White_Space); what holds nothing else ends empty. */
export function trimStretch(text: string, { start, end }: Stretch16): Stretch16 {
  const words = text.slice(start, end)
  const lead = /^\p{White_Space}*/u.exec(words)?.[0].length ?? 0
  if (lead === words.length) return { start, end: start }
  let last = words.length
  while (/\p{White_Space}/u.test(words.charAt(last - 1))) last -= 1
  return { start: start + lead, end: start + last }
}

const joiner = '\u200D'

/**
 * True where a bound would fall inside a composed character: between the halves of a surrogate pair, before a
 * combining mark, a joiner or an emoji modifier, between a joiner and an emoji, in a Hangul syllable or a flag.
 */
export function splitsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const before = [...text.slice(Math.max(0, at - 64), at)]
  const after = [...text.slice(at, at + 4)]
  const previous = before.at(-1) ?? ''
  const next = after[0] ?? ''
  if (previous === '\n') return false
  if (!previous.isWellFormed() || !next.isWellFormed()) return true
  if (next === joiner || /^[\p{M}\p{Emoji_Modifier}]/u.test(next)) return true
  if (previous === joiner && /\p{Extended_Pictographic}/u.test(next)) return true
  if (/\p{Regional_Indicator}/u.test(next) && countFlagHalves(before) % 2 === 1) return true
  return (previous + next).normalize('NFC') !== previous.normalize('NFC') + next.normalize('NFC')
}

/** How many regional indicators stand in a row at the end. */
function countFlagHalves(characters: readonly string[]): number {
  const index = characters.findLastIndex((character) => !/\p{Regional_Indicator}/u.test(character))
  return characters.length - 1 - index
}
