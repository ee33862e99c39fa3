/** Returns a name or a headline as it is compared: letters and digits alone, in lower case, compatibility forms as one (Unicode NFKC). */
export function foldName(text: string): string {
  return text
    .slice(0, 2000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}
