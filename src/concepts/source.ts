import { z } from 'zod'
import { refuse } from './fault.ts'
import { type ArticleId, isRecordId, type PartyId, partyRef } from './id.ts'
import { lineOfText } from './line-of-text.ts'
import { type PartialDate, partialDate } from './partial-date.ts'
import { type Reference, references } from './references.ts'
import { isWebAddress, webAddress } from './web-address.ts'

/** Where something is known from. `citedBy` is a page that cites the party, where the party's own page was not seen. */
export type Source =
  | { readonly kind: 'article'; readonly article: ArticleId }
  | { readonly kind: 'address'; readonly url: string }
  | {
      readonly kind: 'citation'
      readonly party: PartyId
      readonly date?: PartialDate | undefined
      readonly title?: string | undefined
      readonly url?: string | undefined
      readonly citedBy?: string | undefined
    }

/** Returns the source that a word stands for: an address, or else an article id; undefined where it is neither. */
export function parseSourceWord(word: string): Source | undefined {
  if (isWebAddress(word)) return { kind: 'address', url: word }
  return isRecordId(word) ? { kind: 'article', article: word as ArticleId } : undefined
}

const wordOfSource = z.string().transform((text, context): Source => {
  const parsed = parseSourceWord(text)
  if (parsed === undefined) refuse(context, { problem: 'invalid-source', text })
  return parsed ?? { kind: 'address', url: text }
})

const citation = z
  .strictObject({
    party: partyRef,
    date: partialDate.optional(),
    title: lineOfText.optional(),
    url: webAddress.optional(),
    citedBy: webAddress.optional(),
  })
  .check((context) => {
    const { url, citedBy } = context.value
    if (url === undefined && citedBy === undefined)
      refuse(context, {
        problem: 'missing-field',
        field: 'url',
        because: 'a source gives its page, or in `citedBy` one that cites it',
      })
    if (url !== undefined && citedBy !== undefined)
      refuse(context, {
        problem: 'conflicting-fields',
        fields: ['url', 'citedBy'],
        because: 'a source is seen or cited',
      })
  })
  .transform((fields): Source => ({ kind: 'citation', ...fields }))

function referTo(value: unknown): readonly Reference[] {
  const given = value as Source
  if (given.kind === 'article') return [{ to: 'article', id: given.article, path: [] }]
  return given.kind === 'citation' ? [{ to: 'party', id: given.party, path: ['party'] }] : []
}

/** An article id or an address. */
export const articleOrAddress = wordOfSource.register(references, { refer: referTo })

/** An article id, an address, or `{party, date?, title?, url | citedBy}`. */
export const source = z.union([wordOfSource, citation]).register(references, { refer: referTo })

/** Article ids and addresses separated by spaces, as a note gives them. */
export const sourceList = z
  .string()
  .transform((text, context): readonly Source[] =>
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .flatMap((word) => {
        const parsed = parseSourceWord(word)
        if (parsed === undefined) refuse(context, { problem: 'invalid-source', text: word })
        return parsed ?? []
      }),
  )
  .register(references, { refer: (value) => (value as readonly Source[]).flatMap(referTo) })
