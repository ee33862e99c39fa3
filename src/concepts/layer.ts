import { z } from 'zod'
import { refuse } from './fault.ts'
import { type ContributorId, contributorRef, type LayerId } from './id.ts'
import { lineOfText } from './line-of-text.ts'
import { markKinds, typedId } from './mark-fields.ts'
import { noteAttributes } from './note.ts'
import { listOf } from './record.ts'

/** Where a stand-off annotation stands: words that occur exactly once in their text, between `prefix` and `suffix` (W3C TextQuoteSelector). */
export const target = z.strictObject({
  in: z.enum(['body', 'headline']).optional(),
  exact: z.string().check((context) => {
    if (context.value === '')
      refuse(context, { problem: 'invalid-text', text: '', expected: 'the words that are marked' })
  }),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})
export type Target = z.output<typeof target>

/** The head of a stand-off annotation; its other fields are the attributes of the tag named by `type`. */
export const layerAnnotationHead = z.looseObject({ type: z.enum(markKinds), target })

export const layerNote = z.strictObject({
  ...noteAttributes.shape,
  id: typedId,
  sources: z.union([z.string(), z.array(z.string())]).optional(),
  text: z.string(),
})

/** `content/annotations/ARTICLE-ID/LAYER.yaml` (W3C AnnotationCollection): one reader's marks on one report. */
export const layerFile = z.strictObject({
  by: listOf(contributorRef),
  title: lineOfText.optional(),
  licence: lineOfText.optional(),
  annotations: z.array(z.unknown()).optional(),
  notes: z.array(z.unknown()).optional(),
})

/** A layer as the archive keeps it; its annotations stand among the article's. */
export interface Layer {
  readonly id: LayerId
  readonly by: readonly ContributorId[]
  readonly title?: string | undefined
  readonly licence?: string | undefined
  readonly file: string
}
