import { z } from 'zod'
import { contributorRef } from './id.ts'
import { language } from './language.ts'
import { attributeText, markFields } from './mark-fields.ts'

/** `<Foreign>`: words in another language, with a rendering; `by` is the contributor who translated them. */
export const foreignAttributes = z.strictObject({
  lang: language,
  translation: attributeText,
  by: contributorRef.optional(),
  ...markFields,
})
