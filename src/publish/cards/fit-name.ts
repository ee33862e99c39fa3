import type { Renderer, TextNode } from '@takumi-rs/wasm/node'
import { cardColours } from './card-ornament.ts'
import type { CardWords } from './card-words.ts'

/** Width and height that an archive's name may take on a card, in pixels. */
export const nameRoom = { width: 1056, height: 228 } as const

// A name that is too long even for the smallest is cut after six lines.
const smallestSize = 28
const sizes = [88, 76, 66, 56, 48, 40, 34, smallestSize] as const

/** Returns an archive's name as large as there is room for. `families` are those of the serif. */
export async function fitName(
  renderer: Renderer,
  { name, language, direction }: CardWords,
  families: string,
): Promise<TextNode> {
  const at = (fontSize: number): TextNode => ({
    type: 'text',
    text: name,
    lang: language,
    dir: direction,
    style: {
      fontFamily: families,
      fontWeight: 600,
      fontSize,
      // Arabic letters reach further below and above their line.
      lineHeight: direction === 'rtl' ? 1.4 : 1.22,
      color: cardColours.ink,
      width: nameRoom.width,
      overflowWrap: 'anywhere',
      textWrap: 'balance',
    },
  })
  for (const size of sizes) {
    const { height } = await renderer.measure(at(size), { width: nameRoom.width })
    if (height <= nameRoom.height) return at(size)
  }
  const smallest = at(smallestSize)
  return { ...smallest, style: { ...smallest.style, lineClamp: 6, textOverflow: 'ellipsis' } }
}
