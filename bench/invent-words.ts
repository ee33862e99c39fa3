import { powerLaw } from './random.ts'

const syllables = [
  'ba',
  'ke',
  'li',
  'mo',
  'nu',
  'ra',
  'se',
  'ti',
  'vo',
  'za',
  'dor',
  'fen',
  'gul',
  'har',
  'jin',
  'mer',
  'pol',
  'quin',
  'ster',
  'wyn',
]

/** Returns a source of invented words, common ones often. It never gives a word that Markdown or MDX would read as more than a word. */
export function inventWords(random: () => number, vocabulary = 8000): (count: number) => string[] {
  const words = Array.from({ length: vocabulary }, () => {
    const length = 1 + Math.floor(random() * 3)
    return Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('')
  })
  const pick = powerLaw(random, words.length)
  return (count) => Array.from({ length: count }, () => words[pick()] ?? 'ba')
}
