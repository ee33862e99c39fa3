/** Finds the first byte that breaks a text that is otherwise UTF-8: offset from 0; undefined where hardly any of it is UTF-8 beyond ASCII. */
export function findBrokenUtf8(bytes: Uint8Array): number | undefined {
  let [whole, broken, first] = [0, 0, -1]
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at)
    if (length === 0) {
      broken += 1
      if (first === -1) first = at
    } else if (length > 1) whole += 1
    at += Math.max(1, length)
  }
  return broken > 0 && whole >= 3 && whole >= broken * 4 ? first : undefined
}

/** Returns how many bytes the character at an offset has in UTF-8 (RFC 3629), or 0 where there is none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  return length
}
