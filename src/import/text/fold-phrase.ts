const arabicMarks = /[\u064B-\u0652\u0640\u0670]/g

/** Returns words with the letters that Arabic and Persian write in several ways in one of them, and apostrophes straight. */
export function foldLetters(words: string): string {
  return words
    .replace(arabicMarks, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/\u200C/g, ' ')
    .replace(/[‘’]/g, "'")
}

/** Returns a short phrase as it is compared with others: one width and case (Unicode NFKC), `foldLetters`, white space as one space, and only letters, digits and brackets at its ends. */
export function foldPhrase(phrase: string): string {
  return foldLetters(phrase.normalize('NFKC').toLowerCase())
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(/[^\p{L}\p{N})]{1,40}$/u, '')
}
