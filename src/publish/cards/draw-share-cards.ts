import { Renderer } from '@takumi-rs/wasm/node'
import type { ShareCard } from '../../hrefs/share-card.ts'
import type { Edition } from '../../render/edition.ts'
import { readCardFonts } from './card-fonts.ts'
import { cardWords } from './card-words.ts'
import { drawCard } from './draw-card.ts'
import { fitName } from './fit-name.ts'

/** Draws the share cards of these kinds, as PNGs of 1200 by 630 pixels. The same edition gives the same bytes. */
export async function drawShareCards(
  edition: Edition,
  kinds: readonly ShareCard[],
): Promise<ReadonlyMap<ShareCard, Uint8Array>> {
  const cards = kinds.map((kind) => ({ kind, words: cardWords(edition, kind) }))
  const drawn = new Map<ShareCard, Uint8Array>()
  const renderer = new Renderer()
  try {
    const text = cards.map(({ words }) => words.kind + words.name + words.line).join('')
    const { serif, sans } = await readCardFonts(renderer, text)
    const name = await fitName(renderer, cardWords(edition, 'site'), serif)
    for (const { kind, words } of cards) drawn.set(kind, await drawCard(renderer, words, name, sans))
  } finally {
    renderer.free()
  }
  return drawn
}
