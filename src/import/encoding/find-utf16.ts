const marks = [
  { name: 'UTF-32LE', bytes: [0xff, 0xfe, 0, 0] },
  { name: 'UTF-32BE', bytes: [0, 0, 0xfe, 0xff] },
  { name: 'UTF-16LE', bytes: [0xff, 0xfe] },
  { name: 'UTF-16BE', bytes: [0xfe, 0xff] },
] as const

const sample = 20_000

/** Finds which of UTF-16 and UTF-32 bytes are in: by a byte order mark, or, since NUL is in most of their texts, by how many units would be letters of one of the smaller scripts. */
export function findUtf16(bytes: Uint8Array): string | undefined {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
  if (marked !== undefined) return marked.name
  const some = bytes.subarray(0, sample)
  if (some.length < 4 || !some.includes(0)) return undefined
  const isMost = (count: number, of: number) => count >= of * 0.8
  const [little, big] = [countPlausible(some, 1), countPlausible(some, 0)]
  const units = Math.floor(some.length / 2)
  if (isMost(little, units)) return 'UTF-16LE'
  if (isMost(big, units)) return 'UTF-16BE'
  const zeros = [0, 1, 2, 3].map((at) => some.filter((byte, index) => index % 4 === at && byte === 0).length)
  const quarter = Math.floor(some.length / 4)
  const isZero = (at: number) => isMost(zeros[at] ?? 0, quarter)
  if (isZero(2) && isZero(3) && !isZero(0)) return 'UTF-32LE'
  return isZero(0) && isZero(1) && !isZero(3) ? 'UTF-32BE' : undefined
}

/** Counts the units that are printed characters up to U+06FF or general punctuation, the upper byte being at `upper` of two. */
function countPlausible(bytes: Uint8Array, upper: 0 | 1): number {
  let count = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = ((bytes[at + upper] ?? 0) << 8) | (bytes[at + 1 - upper] ?? 0)
    const isPrinted = unit >= 0x20 || (unit >= 9 && unit <= 13)
    if ((isPrinted && unit <= 0x6ff) || (unit >= 0x2000 && unit <= 0x206f)) count += 1
  }
  return count
}
