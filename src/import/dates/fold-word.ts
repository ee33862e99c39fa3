const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g
const DROPPED = /[.'’ʻʼʽ`´"״׳॰ـ\u200c\u200d]/g

/**
 * Returns words as they are compared in date lines: lower case, without accents, dots and apostrophes, hyphens as
 * spaces, one form for the letters that Arabic and Persian write differently. Never for showing.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(DROPPED, '')
    .replace(/[\s\u2010\u2011\u05be-]+/g, ' ')
    .replace(/[ىی]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replace(/[ةۃہەھ]/g, 'ه')
    .replaceAll('ı', 'i')
    .trim()
}
