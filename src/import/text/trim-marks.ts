/** No line that tells something of a report is longer; on a far longer one the pattern takes quadratic time. */
const longest = 2500

/** Returns a line without white space and direction marks at its ends; a very long one as it is. */
export function trimMarks(line: string): string {
  return line.length > longest ? line : line.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '')
}
