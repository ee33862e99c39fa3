import type { DateWord, DateWords } from './date-word.ts'
import { foldWord } from './fold-word.ts'
import { intlDateWords, type NamedWord } from './intl-date-words.ts'
import { labelWords } from './label-words.ts'
import { eraWords, halfWords, hourWords, linkWords, otherEraWords } from './link-words.ts'
import { monthWords, otherMonthWords } from './month-words.ts'
import { weekdayWords } from './weekday-words.ts'

/** The most words that one name of the lexicon has. */
export const MOST_WORDS = 4

let lexicon: DateWords | undefined

/** Returns every word that date lines are made of, with all its meanings; made once, at the first call. */
export function dateLexicon(): DateWords {
  lexicon ??= gather()
  return lexicon
}

function gather(): DateWords {
  const words = new Map<string, DateWord[]>()
  for (const [word, meaning] of [...ownWords(), ...intlDateWords()]) {
    const folded = foldWord(word)
    if (folded === '' || /[0-9]/.test(folded)) continue
    words.set(folded, withMeaning(words.get(folded) ?? [], meaning))
  }
  return words
}

function withMeaning(known: readonly DateWord[], meaning: DateWord): DateWord[] {
  const merged = known.map((word) => merge(word, meaning))
  return merged.some((word, index) => word !== known[index]) || known.some((word) => isSame(word, meaning))
    ? merged
    : [...known, meaning]
}

function merge(known: DateWord, more: DateWord): DateWord {
  if (known.role === 'month' && more.role === 'month' && known.month === more.month) {
    const languages = [...new Set([...known.languages, ...more.languages])]
    return { ...known, languages, long: known.long || more.long }
  }
  if (known.role === 'weekday' && more.role === 'weekday') {
    return { ...known, days: [...new Set([...known.days, ...more.days])] }
  }
  return known
}

function isSame(known: DateWord, more: DateWord): boolean {
  return JSON.stringify(known) === JSON.stringify(more)
}

function* ownWords(): Generator<NamedWord> {
  for (const kind of ['published', 'updated'] as const) {
    for (const word of labelWords[kind]) yield [word, { role: 'label', kind }]
  }
  for (const { language, months } of monthWords) {
    for (const [index, names] of months.split(',').entries()) {
      for (const name of names.split('|')) {
        const long = foldWord(name).length > 3 || language !== 'en' || index === 4
        yield [name, { role: 'month', month: index + 1, languages: [language], long }]
      }
    }
  }
  for (const row of weekdayWords) {
    for (const [day, names] of row.split(',').entries()) {
      for (const name of names.split('|')) yield [name, { role: 'weekday', days: [day] }]
    }
  }
  for (const calendar of ['Hijri', 'Persian', 'Hebrew'] as const) {
    for (const name of otherMonthWords[calendar].split('|')) yield [name, { role: 'other-month', calendar }]
  }
  for (const calendar of ['Hijri', 'Persian', 'Buddhist'] as const) {
    for (const word of otherEraWords[calendar].split(' ')) yield [word, { role: 'other-era', calendar }]
  }
  for (const half of ['am', 'pm', 'night'] as const) {
    for (const word of halfWords[half].split(' ')) yield [word, { role: 'half', half }]
  }
  for (const word of hourWords) yield [word, { role: 'hour' }]
  for (const word of eraWords) yield [word, { role: 'era' }]
  for (const word of linkWords) yield [word, { role: 'link' }]
}
