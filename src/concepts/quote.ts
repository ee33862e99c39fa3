import { z } from 'zod'
import { via } from './chain.ts'
import { refuse } from './fault.ts'
import { type ActorId, type ArticleId, eventRef, isRecordId } from './id.ts'
import { attributeText, type MarkId, markFields, typedId } from './mark-fields.ts'
import { partialDate } from './partial-date.ts'
import { type Reference, references } from './references.ts'
import { speaker } from './speaker.ts'

/** How the source gives somebody's words. */
export const quoteMode = z.enum(['direct', 'indirect', 'mixed'])
export type QuoteMode = z.output<typeof quoteMode>

export const medium = z.enum(['statement', 'interview', 'news-conference', 'post', 'document', 'broadcast'])
export type Medium = z.output<typeof medium>

/** Actor ids separated by spaces, as a source describes whom an unnamed speaker belongs to. */
export const affiliation = z
  .string()
  .transform((text, context): readonly ActorId[] => {
    const ids = text.split(' ').filter((word) => word !== '')
    if (ids.length === 0 || !ids.every(isRecordId)) refuse(context, { problem: 'invalid-id', text })
    return ids.filter(isRecordId).map((id) => id as ActorId)
  })
  .register(references, {
    refer: (value) => (value as readonly string[]).map((id): Reference => ({ to: 'actor', id, path: [] })),
  })

/** A place in another report: the same utterance told there. */
export interface Utterance {
  readonly article: ArticleId
  readonly annotation: MarkId
}

/** `article-id#annotation-id`: an annotation of another report. */
export const utterance = z
  .string()
  .transform((text, context): Utterance => {
    const [article = '', annotation = '', ...rest] = text.split('#')
    if (rest.length > 0 || !isRecordId(article) || !/^[a-z0-9.-]{1,161}$/.test(annotation))
      refuse(context, { problem: 'invalid-typed-id', text })
    return { article: article as ArticleId, annotation: annotation as MarkId }
  })
  .register(references, {
    refer: (value) => {
      const { article, annotation } = value as Utterance
      return [{ to: 'utterance', id: `${article}#${annotation}`, path: [] }]
    },
  })

/** `<Quote>`: words given to a speaker (schema.org Quotation). `mode` is how the source gives them. */
export const quoteAttributes = z.strictObject({
  by: speaker,
  mode: quoteMode,
  cue: attributeText.optional(),
  said: partialDate.optional(),
  to: speaker.optional(),
  via: via.optional(),
  event: eventRef.optional(),
  medium: medium.optional(),
  affiliation: affiliation.optional(),
  same: utterance.optional(),
  continues: typedId.optional(),
  ...markFields,
})

export type QuoteAttributes = Readonly<z.output<typeof quoteAttributes>>
