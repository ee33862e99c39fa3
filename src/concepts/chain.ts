import { z } from 'zod'
import { refuse } from './fault.ts'
import { isRecordId, type PartyId } from './id.ts'
import { type Reference, references } from './references.ts'

/** How a hop is known: seen by the archive, stated by the report, or inferred by the archive. */
export const known = z.enum(['seen', 'stated', 'inferred'])
export type Known = z.output<typeof known>

/** One station between a speaker and the outlet; without `party` it is not named. */
export interface Hop {
  readonly party?: PartyId
  readonly known: Known
}

/** The way words came from speaker to outlet: heard by the outlet itself, or through stations in order. An absent `via` means that it is not known. */
export type Via = { readonly kind: 'first-hand' } | { readonly kind: 'hops'; readonly hops: readonly Hop[] }

function parseHop(word: string): Hop | undefined {
  if (word === '?') return { known: 'stated' }
  const [id = '', how, ...rest] = word.split(':')
  const parsed = known.safeParse(how)
  if (rest.length > 0 || !isRecordId(id) || !parsed.success) return undefined
  return { party: id as PartyId, known: parsed.data }
}

/** `none`, or hops separated by spaces, each `id:known` or `?` for an unnamed one. */
export const via = z
  .string()
  .transform((text, context): Via => {
    if (text.trim() === 'none') return { kind: 'first-hand' }
    const words = text.split(' ').filter((word) => word !== '')
    const hops = words.map(parseHop).filter((hop) => hop !== undefined)
    if (hops.length === 0 || hops.length < words.length) refuse(context, { problem: 'invalid-chain', text })
    return { kind: 'hops', hops }
  })
  .register(references, {
    refer: (value) => {
      const { hops } = value as { readonly hops?: readonly Hop[] }
      return (hops ?? []).flatMap(({ party }): Reference[] =>
        party === undefined ? [] : [{ to: 'party', id: party, path: [] }],
      )
    },
  })
