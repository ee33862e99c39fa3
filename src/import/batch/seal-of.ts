import { digestText } from '../../parse/digest.ts'

const nothing = digestText('')

/** Returns what tells a text of an outlet apart: its digest, and where there is only a headline, the digest of that. Two outlets may print one text. */
export function sealOf(outlet: string, textHash: string, headlineHash: string): string {
  return `${outlet} ${textHash === nothing ? headlineHash : textHash}`
}
