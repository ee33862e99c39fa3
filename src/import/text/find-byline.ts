import { agencyNames, bylineConnectors, bylineOpenings, unsignedBylines } from './byline-words.ts'
import { endsSentence } from './sentence-end.ts'

const longest = 120
const mostWords = 12
/** Names that begin with a letter that has no case may be short sentences, so they may have fewer words. */
const mostUncasedWords = 8

const openings = bylineOpenings.map(({ words, languages, colon }) => ({
  languages,
  pattern: new RegExp(
    `^(?:${words.join('|')})(?:${colon === true ? '\\s*[:：]|\\s+[-–—]' : '\\s*[:：]|(?=\\s)'})\\s*(?=\\S)`,
    'iu',
  ),
}))

/** Finds whom a line names as its writer, where the whole of it is a byline ("By Ilse Tarn and Oren Vask"). Words that open bylines in one language only count where the text is in it, or in none that is known. */
export function findByline(line: string, language: string | undefined): string | undefined {
  if (line.length > longest) return undefined
  const alone = line.replace(/^\(|\)$/g, '').toLowerCase()
  if (agencyNames.has(alone) || unsignedBylines.has(alone)) return line
  const primary = language?.split('-')[0]?.toLowerCase()
  const isByline = openings.some(({ languages, pattern }) => {
    if (primary !== undefined && languages !== undefined && !languages.includes(primary)) return false
    const opening = pattern.exec(line)?.[0]
    if (opening === undefined) return false
    const names = line.slice(opening.length)
    // In lower case the word opens phrases more often than bylines.
    return (
      areNames(names) &&
      (!/^\p{Ll}/u.test(opening) || /^\p{Lu}\S*(?:[\s,]+(?:and|&|\p{Lu}\S*))*$/u.test(names))
    )
  })
  return isByline ? line : undefined
}

/** True for names of people or of those they write for, and nothing that could be a sentence. */
export function areNames(words: string): boolean {
  const each = words.split(/[\s,،/|]+/).filter((word) => word !== '')
  if (each.length === 0 || each.length > mostWords || /[\p{Nd}"“”«»?!؟:;]/u.test(words)) return false
  if (endsSentence(words) && !/(?:^|[\s.])(?:\p{Lu}|[JS]r|Dr)\.$/u.test(words)) return false
  const uncased = each.filter((word) => /^\p{Lo}/u.test(word))
  return (
    uncased.length <= mostUncasedWords &&
    each.every((word) => /^(?:\p{Lu}|\p{Lt}|\p{Lo}|@[\w.])/u.test(word) || isConnector(word)) &&
    each.some(
      (word) =>
        /^(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(word) || /^(?:staff|correspondent|reporter|agenc)/.test(word),
    )
  )
}

function isConnector(word: string): boolean {
  return (
    bylineConnectors.has(word.toLowerCase()) ||
    /^(?:al|el|ul|ad|as|bin|d|l)[-'’]\p{L}/u.test(word) ||
    word === '-' ||
    word === '–'
  )
}
