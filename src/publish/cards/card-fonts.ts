import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Renderer } from '@takumi-rs/wasm/node'
import { checkout } from '../astro-options.ts'

interface FontFile {
  /** The family that a card asks for; a letter that one has not is looked for in the next. */
  readonly name: string
  readonly file: string
  /** Letters for which the file is read at all. */
  readonly of: RegExp
}

const serif = '@fontsource-variable/source-serif-4/files/source-serif-4'
const sans = '@fontsource-variable/source-sans-3/files/source-sans-3'
const extended = /[\u0100-\u02FF\u1D00-\u1EFF\u20A0-\u20C0\u2C60-\u2C7F\uA720-\uA7FF]/
const vietnamese = /[\u0102\u0103\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u20AB]/

const both = (subset: string, of: RegExp): readonly FontFile[] => [
  { name: `Serif ${subset}`, file: `${serif}-${subset}-wght-normal.woff2`, of },
  { name: `Sans ${subset}`, file: `${sans}-${subset}-wght-normal.woff2`, of },
]

const files: readonly FontFile[] = [
  ...both('latin', /(?:)/),
  ...both('latin-ext', extended),
  ...both('vietnamese', vietnamese),
  ...both('cyrillic', /\p{Script=Cyrillic}/u),
  ...both('greek', /\p{Script=Greek}/u),
  {
    name: 'Arabic',
    file: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2',
    of: /\p{Script=Arabic}/u,
  },
  {
    name: 'Hebrew',
    file: '@fontsource/noto-serif-hebrew/files/noto-serif-hebrew-hebrew-600-normal.woff2',
    of: /\p{Script=Hebrew}/u,
  },
]

/** Reads the letters that a text needs, and returns the stack of families for each of the two voices. */
export async function readCardFonts(
  renderer: Renderer,
  text: string,
): Promise<Readonly<Record<'serif' | 'sans', string>>> {
  const needed = files.filter(({ of }) => of.test(text))
  for (const { name, file } of needed)
    await renderer.registerFont({ name, data: readFileSync(join(checkout, 'node_modules', file)) })
  const stackOf = (voice: string, other: string) =>
    needed
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(other))
      .toSorted((a, b) => Number(b.startsWith(voice)) - Number(a.startsWith(voice)))
      .join(', ')
  return { serif: stackOf('Serif', 'Sans'), sans: stackOf('Sans', 'Serif') }
}
