import { z } from 'zod'
import type { Body } from './body.ts'
import { refuse } from './fault.ts'
import { contributorRef, declaredId } from './id.ts'
import { lineOfText } from './line-of-text.ts'
import { partialDate } from './partial-date.ts'

/** A read-only list. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly()
}

/** The fields that every record has. Withheld is not deleted: `withheldReason` tells why. */
export const recordFields = {
  by: listOf(contributorRef).check((context) => {
    if (context.value.length === 0)
      refuse(context, { problem: 'missing-field', field: 'by', because: 'a record says who wrote it' })
  }),
  dateModified: partialDate.optional(),
  aliases: listOf(declaredId<string>()).optional(),
  pubStatus: z.enum(['usable', 'withheld']).optional(),
  withheldReason: lineOfText.optional(),
}

/** Returns the schema of a kind of record: its own fields and the common ones; unknown fields are refused. */
export function recordSchema<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...shape, ...recordFields }).check((context) => {
    const { pubStatus, withheldReason } = context.value as {
      readonly pubStatus?: string
      readonly withheldReason?: string
    }
    if (pubStatus === 'withheld' && withheldReason === undefined)
      refuse(context, {
        problem: 'missing-field',
        field: 'withheldReason',
        because: 'a withheld record says why',
      })
    if (pubStatus !== 'withheld' && withheldReason !== undefined)
      refuse(context, {
        problem: 'conflicting-fields',
        fields: ['withheldReason'],
        because: 'the record is not withheld',
      })
  })
}

/** What every record has beside its fields: the file it was read from (relative, with `/`) and the archive's prose below its frontmatter. */
export interface RecordFile {
  readonly file: string
  readonly prose: Body
}
