import { createHash } from 'node:crypto'
import type { TextHash } from '../concepts/text-hash.ts'

/** Returns the SHA-256 (FIPS 180-4) of bytes, or of a text in UTF-8, as 64 lower-case hex digits. */
export function hexDigest(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Returns the digest of a canonical text in UTF-8, as `sha256:` and 64 lower-case hex digits. */
export function digestText(text: string): TextHash {
  return `sha256:${hexDigest(text)}` as TextHash
}
