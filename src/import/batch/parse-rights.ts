import { rights } from '../../concepts/article.ts'
import { showChoices, showText } from '../../problems/show-text.ts'
import type { RightsGiven } from './import-setting.ts'

const bases = rights.shape.basis.options

/** Parses `licence: The Holder`, or `licence (CC BY 4.0): The Holder`. Refuses, in one sentence, what it cannot read. */
export function parseRights(text: string): RightsGiven | { readonly wrong: string } {
  const [, word = '', licence, holder = ''] =
    /^\s*([^\s:(]*)\s*(?:\(([^)]*)\)\s*)?:\s*(.*?)\s*$/s.exec(text) ?? []
  const basis = bases.find((known) => known === word)
  if (basis === undefined)
    return {
      wrong: `Unexpected ${showText(text)} after \`--rights\`, expected a basis and a holder, as in \`licence (CC BY 4.0): The Ostren Courier\`; the basis is one of ${showChoices(bases)}.`,
    }
  const given = { basis, holder, ...(licence === undefined ? {} : { licence: licence.trim() }) }
  const parsed = rights.safeParse(given)
  if (parsed.success) return given
  return {
    wrong: `Missing the holder of the rights after ${showText(text)}, as in \`${word}: The Ostren Courier\`.`,
  }
}
