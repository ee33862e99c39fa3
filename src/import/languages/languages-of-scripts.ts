import type { Script } from './scripts-of-text.ts'

/** The language of each script that, in print, has one or one far before all others. */
export const languagesOfScripts: Readonly<Partial<Record<Script, string>>> = {
  Hangul: 'ko',
  Greek: 'el',
  Thai: 'th',
  Armenian: 'hy',
  Georgian: 'ka',
  Ethiopic: 'am',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Oriya: 'or',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Lao: 'lo',
  Tibetan: 'bo',
  Myanmar: 'my',
  Khmer: 'km',
  Thaana: 'dv',
  Syriac: 'syr',
}

/** Letters of one language among those of its script; the first whose share of all letters is reached decides. */
export interface Telltale {
  readonly language: string
  readonly letters: RegExp
  readonly share: number
}

// Persian words in Arabic (and names such as چاد) keep below these shares, whole texts far above.
export const arabicTelltales: readonly Telltale[] = [
  { language: 'sd', letters: /[ڄڃٻڀٺٽڦڪڳڱڻ]/g, share: 0.01 },
  { language: 'ps', letters: /[ټډړږښځڅۍ]/g, share: 0.01 },
  { language: 'ug', letters: /[ۇۈۋې]/g, share: 0.04 },
  { language: 'ckb', letters: /[ڕڵۆێە]/g, share: 0.04 },
  { language: 'ur', letters: /[ٹڈڑےںہھ]/g, share: 0.03 },
  { language: 'fa', letters: /[پچژگ]/g, share: 0.012 },
]

// From letters of one language to letters that a rarer one has too.
export const cyrillicTelltales: readonly Telltale[] = [
  { language: 'tg', letters: /[ҷӣӯ]/gi, share: 0.005 },
  { language: 'uz', letters: /ҳ/gi, share: 0.005 },
  { language: 'tt', letters: /җ/gi, share: 0.003 },
  { language: 'kk', letters: /[ұқғәң]/gi, share: 0.05 },
  { language: 'ky', letters: /ң/gi, share: 0.005 },
  { language: 'mk', letters: /[ѓќѕ]/gi, share: 0.002 },
  { language: 'sr', letters: /[ђћ]/gi, share: 0.003 },
  { language: 'be', letters: /ў/gi, share: 0.003 },
  { language: 'uk', letters: /[їєґ]/gi, share: 0.005 },
  { language: 'mn', letters: /[өү]/gi, share: 0.03 },
  { language: 'bg', letters: /ъ/gi, share: 0.008 },
  { language: 'ru', letters: /[ыэ]/gi, share: 0.01 },
]

/** Finds the language whose own letters have their share of a text. */
export function findTelltale(
  telltales: readonly Telltale[],
  text: string,
  letters: number,
): string | undefined {
  return telltales.find((tell) => (text.match(tell.letters)?.length ?? 0) >= tell.share * letters)?.language
}

/** Whether a text in Hebrew letters is Yiddish: by its double letters, its marked vowels, or its small words. */
export function isYiddish(text: string, letters: number): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const marks = count(/[\u05b0-\u05bc\u05bf]/g)
  const vowels = count(/א[\u05b7\u05b8]|ײ\u05b7|פ\u05bf/g)
  const small = count(/(?<!\p{L})(?:און|איז|פון|דער|דעם|האט|האָט|מיט|נישט)(?!\p{L})/gu)
  const words = count(/[א-ת]+/g)
  return (
    count(/[װױײ]/g) >= 0.01 * letters ||
    // Pointed Hebrew has marks under most letters.
    (vowels >= 0.02 * letters && marks < 0.25 * letters) ||
    small >= Math.max(2, 0.06 * words)
  )
}
