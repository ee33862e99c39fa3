/** What joins the blocks of a canonical text. */
export const blockSeparator = '\n\n'

/**
 * Returns one block's canonical text (vocabulary §6): runs of space, tab and line end become one space, those
 * three are trimmed at both ends, and the rest is brought to Unicode NFC. No-break and other spaces stay.
 */
export function foldBlock(raw: string): string {
  return raw
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/^ | $/g, '')
    .normalize('NFC')
}

/** Returns the canonical text of blocks given raw: each folded, empty ones dropped, joined by a blank line. */
export function canonicalText(rawBlocks: readonly string[]): string {
  return rawBlocks
    .map(foldBlock)
    .filter((block) => block !== '')
    .join(blockSeparator)
}
