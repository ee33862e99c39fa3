const longest = 160
/** One pair of quotation marks around all there is, which a style brings anew. */
const enclosed = /^["“„«'‘](.*?)[,،]?["”“»'’]$/u

/** Returns the words of an annotation as a title: folded to one line, without marks of quotation around it, cut between words after some 160 characters. */
export function asTitle(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  const points = [...(enclosed.exec(line)?.[1] ?? line)]
  const cut = points.slice(0, longest).join('')
  if (points.length <= longest) return cut
  const at = cut.lastIndexOf(' ')
  return `${at > longest / 2 ? cut.slice(0, at) : cut} …`
}

/** Returns the full stop after a text, or nothing where it ends as a sentence does. */
export function stopAfter(text: string): string {
  return /[.?!…。؟۔]["'”’»›)]*$/.test(text) ? '' : '.'
}
