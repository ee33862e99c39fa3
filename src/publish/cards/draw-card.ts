import type { ContainerNode, Renderer, TextNode } from '@takumi-rs/wasm/node'
import { cardColours, cardOrnament, ornamentSize } from './card-ornament.ts'
import type { CardWords } from './card-words.ts'
import { nameRoom } from './fit-name.ts'

/** Width and height of a card, in pixels: what those who show links ask for (1.91 to 1). */
export const cardSize = { width: 1200, height: 630 } as const

/** Draws a share card as a PNG. The same words give the same bytes. `name` is the archive's, as it fits; `families` are those of the sans. */
export async function drawCard(
  renderer: Renderer,
  { kind, line, language, direction }: CardWords,
  name: TextNode,
  families: string,
): Promise<Uint8Array> {
  const small = { fontFamily: families, lineHeight: 1.35 }
  const card: ContainerNode = {
    type: 'container',
    lang: language,
    dir: direction,
    style: {
      display: 'flex',
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      paddingTop: 64,
      paddingInline: (cardSize.width - nameRoom.width) / 2,
      backgroundColor: cardColours.paper,
    },
    children: [
      textOf(kind, { ...small, fontWeight: 600, fontSize: 34, color: cardColours.rubric }),
      {
        type: 'container',
        style: { display: 'flex', height: nameRoom.height, marginTop: 4, marginBottom: 18 },
        children: [name],
      },
      textOf(line, { ...small, fontSize: 28, color: cardColours.faint, marginBottom: 30 }),
      { type: 'image', src: new TextEncoder().encode(cardOrnament(direction)), ...ornamentSize },
    ],
  }
  return await renderer.render(card, { ...cardSize, format: 'png' })
}

function textOf(text: string, style: NonNullable<TextNode['style']>): TextNode {
  return { type: 'text', text, style }
}
