import { z } from 'zod'
import { refuse } from './fault.ts'

/** `sha256:` and 64 lower-case hex digits: the digest of a canonical text in UTF-8. */
export type TextHash = string & z.core.$brand<'TextHash'>

export const textHash = z
  .string()
  .check((context) => {
    if (!/^sha256:[0-9a-f]{64}$/.test(context.value))
      refuse(context, { problem: 'invalid-hash', text: context.value })
  })
  .transform((text) => text as TextHash)
