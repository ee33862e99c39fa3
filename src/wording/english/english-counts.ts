import type { CountWords } from '../count-words.ts'
import type { LocaleForms } from '../locale-forms.ts'

/** Counts in English. */
export function englishCounts({ number, plural }: LocaleForms): CountWords {
  const counted = (one: string, other: string) => (count: number) =>
    `${number(count)} ${plural(count, one, other)}`
  return {
    articles: counted('report', 'reports'),
    actors: counted('actor', 'actors'),
    outlets: counted('outlet', 'outlets'),
    events: counted('event', 'events'),
    sources: counted('source', 'sources'),
    eventsCited: (count) => `cited for ${counted('event', 'events')(count)}`,
    claims: counted('claim', 'claims'),
    terms: counted('set of terms', 'sets of terms'),
    places: counted('place', 'places'),
    quotations: counted('quotation', 'quotations'),
    statements: counted('statement', 'statements'),
    wordings: counted('wording', 'wordings'),
    marks: counted('mark', 'marks'),
    lines: counted('line', 'lines'),
    words: counted('word', 'words'),
    times: counted('time', 'times'),
    moreNotes: counted('more note', 'more notes'),
    more: (count) => `and ${number(count)} more`,
  }
}
