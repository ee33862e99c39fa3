/** Returns a count in words, or undefined where there is nothing to count. */
export function someOf(count: number | undefined, inWords: (count: number) => string): string | undefined {
  return count === undefined || count === 0 ? undefined : inWords(count)
}
