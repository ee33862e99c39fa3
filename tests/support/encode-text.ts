const spelt = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Encodes a text in an encoding of one or two bytes a character, by what its decoder makes of all such bytes; what it lacks is refused. */
export function encodeText(label: string, text: string): Uint8Array {
  const bytesOf = spelt.get(label) ?? spell(label)
  spelt.set(label, bytesOf)
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = bytesOf.get(character)
      if (bytes === undefined) throw new Error(`${label} lacks ${character}`)
      return bytes
    }),
  )
}

function spell(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(label, { fatal: true })
  const bytesOf = new Map<string, readonly number[]>()
  const keep = (bytes: readonly number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes))
      if ([...character].length === 1 && !bytesOf.has(character)) bytesOf.set(character, bytes)
    } catch {
      // Bytes that stand for nothing.
    }
  }
  for (let byte = 0; byte < 256; byte += 1) keep([byte])
  for (let lead = 0x81; lead < 255; lead += 1)
    for (let trail = 0x40; trail < 255; trail += 1) keep([lead, trail])
  return bytesOf
}
