import { z } from 'zod'
import { refuse } from './fault.ts'
import type { TermId } from './id.ts'
import { language } from './language.ts'
import { lineOfText, printedText } from './line-of-text.ts'
import { listOf, type RecordFile, recordSchema } from './record.ts'

/** The frontmatter of `content/terms/ID.mdx`: a set of wordings for one thing. */
export const termFrontmatter = recordSchema({
  label: lineOfText,
  variants: listOf(z.strictObject({ text: printedText, lang: language.optional() })).check((context) => {
    if (context.value.length === 0)
      refuse(context, {
        problem: 'missing-field',
        field: 'variants',
        because: 'a term has at least one wording',
      })
  }),
  note: lineOfText.optional(),
})

export interface Term extends RecordFile, Readonly<z.output<typeof termFrontmatter>> {
  readonly id: TermId
}
