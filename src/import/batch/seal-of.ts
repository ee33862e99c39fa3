import { digestText } from '../../parse/digest.ts'

const nothing = digestText('')

/** Returns what tells a text apart: its digest, and where there is only a headline, the digest of that. */
export function sealOf(textHash: string, headlineHash: string): string {
  return textHash === nothing ? headlineHash : textHash
}
