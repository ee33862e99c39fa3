import { z } from 'zod'
import { findDirectionControl } from './direction-control.ts'
import { refuse } from './fault.ts'
import { isRecordId, type PartyId } from './id.ts'
import { type Reference, references } from './references.ts'

/** Who said something: actors or outlets of the archive, or somebody the source leaves unnamed, as the source describes them. */
export type Speaker =
  | { readonly kind: 'named'; readonly parties: readonly PartyId[] }
  | { readonly kind: 'unnamed'; readonly description: string }

const prefix = 'unnamed:'

/** Words that descriptions have and ids of records do not: `an official`, `officials in sillmouth`. */
const describing =
  /(?:^|\s)(?:a|an|and|at|by|for|from|in|near|of|one|several|some|the|three|to|two|who|with)(?=\s)/

/** True for words that describe a speaker rather than name one. */
export function isDescription(text: string): boolean {
  return describing.test(text)
}

function parseSpeaker(text: string): Speaker | undefined {
  if (text.startsWith(prefix)) {
    const description = text.slice(prefix.length).trim()
    return description === '' ? undefined : { kind: 'unnamed', description }
  }
  const ids = text.split(' ').filter((word) => word !== '')
  if (ids.length === 0 || !ids.every(isRecordId) || isDescription(text)) return undefined
  return { kind: 'named', parties: ids.map((id) => id as PartyId) }
}

/** Ids of actors or outlets separated by spaces, or `unnamed:` and a description. Refuses ids given twice and bidirectional controls. */
export const speaker = z
  .string()
  .transform((text, context): Speaker => {
    const control = findDirectionControl(text)
    if (control !== undefined) refuse(context, { problem: 'direction-control', text, control })
    const parsed = parseSpeaker(text)
    if (parsed === undefined) refuse(context, { problem: 'invalid-speaker', text })
    if (parsed?.kind === 'named' && new Set(parsed.parties).size < parsed.parties.length)
      refuse(context, { problem: 'repeated-value', text })
    return parsed ?? { kind: 'unnamed', description: text }
  })
  .register(references, {
    refer: (value) => {
      const { parties } = value as { readonly parties?: readonly string[] }
      return (parties ?? []).map((id): Reference => ({ to: 'party', id, path: [] }))
    },
  })
