import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { type ShareCard, shareCards } from '../../../../src/hrefs/share-card.ts'
import { drawShareCards } from '../../../../src/publish/cards/draw-share-cards.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

async function draw(name: string, inLanguage = 'en', kinds: readonly ShareCard[] = ['site']) {
  const cards = await drawShareCards(editionOf({ settings: make.settings({ name, inLanguage }) }), kinds)
  return new Map([...cards].map(([kind, card]) => [kind, Buffer.from(card)]))
}

async function drawOne(name: string, inLanguage?: string): Promise<Buffer> {
  return (await draw(name, inLanguage)).get('site') ?? Buffer.alloc(0)
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The number of pixels in a part of a card that are not paper. */
function inkIn(card: Buffer, from: Point, to: Point): number {
  const { data, width } = PNG.sync.read(card)
  const paper = data.readUInt32BE(0)
  let ink = 0
  for (let y = from.y; y < to.y; y += 1)
    for (let x = from.x; x < to.x; x += 1) if (data.readUInt32BE((y * width + x) * 4) !== paper) ink += 1
  return ink
}

describe('the share cards', () => {
  it('are one light picture of 1200 by 630 for each kind of page, no two alike', async () => {
    const cards = await draw('The Lantern Strait Record', 'en', shareCards)
    expect([...cards.keys()]).toEqual([...shareCards])
    for (const card of cards.values()) {
      expect(PNG.sync.read(card)).toMatchObject({ width: 1200, height: 630 })
      expect(card.length).toBeLessThan(60_000)
    }
    expect(new Set([...cards.values()].map((card) => card.toString('base64'))).size).toBe(shareCards.length)
  })

  it('are the same bytes each time', async () => {
    expect(await drawOne('سجل مضيق الفنار', 'ar')).toEqual(await drawOne('سجل مضيق الفنار', 'ar'))
  })

  it.each([
    ['of many words', 'The Lantern Strait Record of Reports '.repeat(9).slice(0, 300)],
    ['of one word', 'W'.repeat(300)],
    ['past all measure', 'W'.repeat(3000)],
  ])('keep a name %s on the paper and above the line below it', async (_kind, name) => {
    const card = await drawOne(name)
    expect(inkIn(card, { x: 72, y: 120 }, { x: 1128, y: 345 })).toBeGreaterThan(10_000)
    expect(inkIn(card, { x: 1150, y: 0 }, { x: 1200, y: 630 })).toBe(0)
    expect(inkIn(card, { x: 0, y: 350 }, { x: 1200, y: 360 })).toBe(0)
    expect(inkIn(card, { x: 0, y: 600 }, { x: 1200, y: 630 })).toBe(0)
    expect(card.length).toBeLessThan(60_000)
  })

  it.each([
    ['en', 'Boats', 'ltr'],
    ['ar', 'قوارب', 'rtl'],
    ['he', 'סירות', 'rtl'],
  ])('set a name in %s at the beginning of its line', async (language, name, direction) => {
    const card = await drawOne(name, language)
    const left = inkIn(card, { x: 0, y: 125 }, { x: 600, y: 345 })
    const right = inkIn(card, { x: 600, y: 125 }, { x: 1200, y: 345 })
    expect(direction === 'ltr' ? right : left).toBe(0)
    expect(direction === 'ltr' ? left : right).toBeGreaterThan(1000)
  })
})
