/** Returns the length of a text in Unicode code points. */
export function countCodePoints(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const pair = unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(at + 1))
    if (pair) at += 1
    count += 1
  }
  return count
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

/** Cuts a text by code points. */
export type TextSlicer = (start: number, end: number) => string

/** Returns a slicer of `text` whose bounds are code points; it costs nothing where the text has no surrogate pairs. */
export function sliceByCodePoints(text: string): TextSlicer {
  if (countCodePoints(text) === text.length) return (start, end) => text.slice(start, end)
  const points = [...text]
  return (start, end) => points.slice(start, end).join('')
}
