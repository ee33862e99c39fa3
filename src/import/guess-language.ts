import { francAll } from 'franc-min'
import { countFunctionWords } from './languages/function-words.ts'
import {
  arabicTelltales,
  cyrillicTelltales,
  findTelltale,
  isYiddish,
  languagesOfScripts,
} from './languages/languages-of-scripts.ts'
import { scriptsOfText } from './languages/scripts-of-text.ts'

/** A language that a text seems to be in. */
export interface GuessedLanguage {
  /** BCP 47, the language alone. */
  readonly language: string
  /** Why it is not certain, as a plain clause. */
  readonly guess?: string
}

const MOST_CHARACTERS = 5000
const FEW_LETTERS = 60
const TOO_FEW_LETTERS = 20
const MANY_LETTERS = 400
const CLOSE = 0.93
const NEAR = 0.85
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S{1,64}@\S+/g

// Codes of ISO 639-3 for one language of a group that BCP 47 names as a whole.
const groups: Readonly<Record<string, string>> = {
  arb: 'ar',
  azj: 'az',
  cmn: 'zh',
  npi: 'ne',
  nob: 'nb',
  pbu: 'ps',
  pes: 'fa',
  plt: 'mg',
  qug: 'qu',
  swh: 'sw',
  uzn: 'uz',
  zlm: 'ms',
}

/**
 * Guesses the language of a text from its first 5,000 characters: by its script, by letters that only one language
 * has, then by its small words and its trigrams (franc), which have to agree. `undefined` where the text has no letters,
 * or too few of a script that many languages share.
 */
export function guessLanguage(text: string): GuessedLanguage | undefined {
  const sample = text.trimStart().slice(0, MOST_CHARACTERS).replace(ADDRESS, ' ')
  const scripts = scriptsOfText(sample)
  const [first] = scripts
  if (first === undefined) return undefined
  const all = scripts.reduce((sum, { letters }) => sum + letters, 0)
  const kana = scripts.find(({ script }) => script === 'Kana')?.letters ?? 0
  const han = scripts.find(({ script }) => script === 'Han')?.letters ?? 0
  const eastAsian = kana + han
  const found =
    eastAsian > 0 && eastAsian >= first.letters
      ? { language: kana >= 0.1 * eastAsian ? 'ja' : 'zh' }
      : guessByScript(first.script, sample, first.letters)
  if (found === undefined) return found
  const most = Math.max(first.letters, eastAsian)
  return most < 0.6 * all ? { ...found, guess: 'the text mixes scripts' } : found
}

function guessByScript(script: string, text: string, letters: number): GuessedLanguage | undefined {
  if (script === 'Arabic') {
    const language = findTelltale(arabicTelltales, text, letters) ?? 'ar'
    return letters < FEW_LETTERS ? { language, guess: 'the text is short' } : { language }
  }
  if (script === 'Hebrew') return { language: isYiddish(text, letters) ? 'yi' : 'he' }
  if (script === 'Cyrillic') {
    const language = findTelltale(cyrillicTelltales, text, letters)
    if (language !== undefined)
      return letters < FEW_LETTERS ? { language, guess: 'the text is short' } : { language }
  }
  if (script === 'Latin') return guessLatin(text, letters)
  const language = Object.entries(languagesOfScripts).find(([name]) => name === script)?.[1]
  return language === undefined ? guessByTrigrams(text, letters) : { language }
}

function guessLatin(text: string, letters: number): GuessedLanguage | undefined {
  const shares = countFunctionWords(text)
  const [best] = shares
  const byTrigrams = guessByTrigrams(text, letters)
  if (best === undefined || best.share < 0.1) {
    return (
      byTrigrams && {
        ...byTrigrams,
        guess: byTrigrams.guess ?? 'the text has few words known to be of a language',
      }
    )
  }
  if (letters < TOO_FEW_LETTERS) return undefined
  // The trigrams choose among near neighbours; they know fewer languages than there are small words here.
  const near = shares.filter(({ share }) => share > NEAR * best.share).map(({ language }) => language)
  const chosen = near.find((language) => language === byTrigrams?.language) ?? best.language
  if (letters < FEW_LETTERS) return { language: chosen, guess: 'the text is short' }
  const other = near.find((language) => language !== chosen)
  const isLong = letters >= MANY_LETTERS
  if (other !== undefined && (!isLong || chosen !== byTrigrams?.language)) return doubt(chosen, other)
  const differs = byTrigrams !== undefined && byTrigrams.language !== chosen
  return differs && (!isLong || best.share < 0.25) ? doubt(chosen, byTrigrams.language) : { language: chosen }
}

function doubt(language: string, other: string): GuessedLanguage {
  return { language, guess: `the text could be in another language (${other})` }
}

function guessByTrigrams(text: string, letters: number): GuessedLanguage | undefined {
  if (letters < TOO_FEW_LETTERS) return undefined
  const [best, next] = francAll(text)
  if (best === undefined || best[0] === 'und') return undefined
  const language = toTag(best[0])
  if (letters < FEW_LETTERS) return { language, guess: 'the text is short' }
  if (next === undefined || next[1] < CLOSE) return { language }
  return doubt(language, toTag(next[0]))
}

function toTag(code: string): string {
  return groups[code] ?? Intl.getCanonicalLocales(code)[0] ?? code
}
