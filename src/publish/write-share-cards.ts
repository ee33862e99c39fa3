import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shareCards } from '../hrefs/share-card.ts'
import type { Edition } from '../render/edition.ts'
import { drawShareCards } from './cards/draw-share-cards.ts'

/** Writes the pictures that stand for the pages of a site where they are shared: `cards/KIND.png`, one for each kind. */
export async function writeShareCards(folder: string, edition: Edition): Promise<void> {
  mkdirSync(join(folder, 'cards'), { recursive: true })
  for (const [kind, card] of await drawShareCards(edition, shareCards))
    writeFileSync(join(folder, 'cards', `${kind}.png`), card)
}
