import { actorKind } from '../concepts/actor.ts'
import { genre } from '../concepts/article.ts'
import { outletKind } from '../concepts/outlet.ts'
import { findNearest } from '../problems/nearest.ts'
import { showChoices, showText } from '../problems/show-text.ts'
import type { DraftKind, DraftWish } from './draft-wish.ts'

/** The ids that an archive has already. */
export interface KnownIds {
  readonly outlets: readonly string[]
  readonly contributors: readonly string[]
}

const wordsOf: Readonly<Partial<Record<DraftKind, readonly string[]>>> = {
  actor: actorKind.options,
  outlet: outletKind.options,
  article: genre.options,
}

/** Returns, in one sentence, which word of a wish the archive does not know: its kind, its outlet or its contributor. */
export function findUnknownWord(
  draftKind: DraftKind,
  { kind, outlet, by }: DraftWish,
  { outlets, contributors }: KnownIds,
): string | undefined {
  const words = wordsOf[draftKind]
  if (kind !== undefined && words !== undefined && !words.includes(kind))
    return `Unexpected ${showText(kind)}, expected one of ${showChoices(words)} after \`--kind\`.`
  if (outlet !== undefined && !outlets.includes(outlet))
    return `Unexpected outlet ${showText(outlet)}, expected the id of one in \`outlets\`; \`npm run new -- outlet\` starts one.${meant(outlet, outlets)}`
  if (by !== undefined && !contributors.includes(by))
    return `Unexpected contributor ${showText(by)}, expected an id under \`contributors\` in \`archive.yaml\`.${meant(by, contributors)}`
  return undefined
}

function meant(word: string, known: readonly string[]): string {
  const nearest = findNearest(word, known)
  return nearest === undefined ? '' : ` Did you mean ${showText(nearest)}?`
}
