import { z } from 'zod'
import { termRef } from './id.ts'
import { attributeText, markFields } from './mark-fields.ts'
import { speaker } from './speaker.ts'

/** Techniques after SemEval-2020 Task 11. */
export const technique = z.enum([
  'loaded-language',
  'name-calling',
  'exaggeration',
  'doubt',
  'appeal-to-fear',
  'flag-waving',
  'causal-oversimplification',
  'slogan',
  'appeal-to-authority',
  'black-and-white',
  'cliche',
  'whataboutism',
  'bandwagon',
  'repetition',
])
export type Technique = z.output<typeof technique>

/** `<Rhetoric>`: wording that argues, with a neutral wording and why it was marked. */
export const rhetoricAttributes = z.strictObject({
  technique,
  neutral: attributeText,
  why: attributeText,
  term: termRef.optional(),
  by: speaker.optional(),
  ...markFields,
})
