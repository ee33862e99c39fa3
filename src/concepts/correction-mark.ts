import { z } from 'zod'
import { correctionBy, correctionKind } from './article.ts'
import { markFields, typedId } from './mark-fields.ts'
import { partialDate } from './partial-date.ts'

/** `<Correction>`: a fix at the passage (schema.org CorrectionComment), told in the note named. */
export const correctionAttributes = z.strictObject({
  note: typedId,
  date: partialDate,
  by: correctionBy,
  kind: correctionKind,
  ...markFields,
})
