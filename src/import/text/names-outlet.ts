import { isDomainOf } from './is-domain-of.ts'
import { endsSentence } from './sentence-end.ts'

const longest = 120
const mostFurtherWords = 2
const word = /[\p{L}\p{M}\p{N}]+(?:[.'’&_-][\p{L}\p{M}\p{N}]+)*/gu
/** What may stand beside an outlet's name in lower case, or in scripts without case. */
const beside = new Set(
  'the from via by at on source credit online news website staff agency المصدر قناة وكالة صحيفة جريدة موقع نت شبكة أنباء للأنباء منبع خبرگزاری روزنامه سایت אתר חדשות ערוץ מקור'.split(
    ' ',
  ),
)

/** True where a line is an outlet's name or domain, with at most two further words that are names too ("Iran" before "Press TV"). */
export function namesOutlet(line: string, outletNames: readonly string[]): boolean {
  if (line.length > longest) return false
  const given = wordsOf(line)
  return outletNames.some((name) => {
    if (isDomainOf(line, name)) return true
    const named = wordsOf(name)
    if (named.length === 0 || given.length > named.length + mostFurtherWords) return false
    const at = indexOfRun(given.map(fold), named.map(fold))
    if (at === undefined) return false
    const further = given.toSpliced(at, named.length)
    return further.length === 0 || (!endsSentence(line) && further.every(isName))
  })
}

function wordsOf(text: string): readonly string[] {
  return [...text.slice(0, 2 * longest).matchAll(word)].map(([each]) => each)
}

function fold(each: string): string {
  return each.normalize('NFKC').toLowerCase()
}

function isName(each: string): boolean {
  return /^(?:\p{Lu}|\p{Lt})[^\p{N}]*$/u.test(each) || beside.has(fold(each))
}

function indexOfRun(words: readonly string[], run: readonly string[]): number | undefined {
  const last = words.length - run.length
  for (let at = 0; at <= last; at += 1) if (run.every((each, index) => words[at + index] === each)) return at
  return undefined
}
