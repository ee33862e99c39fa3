import type { CountWords } from '../count-words.ts'
import type { LocaleForms } from '../locale-forms.ts'

/** Counts in English. */
export function englishCounts({ number, plural }: LocaleForms): CountWords {
  const counted = (one: string, other: string) => (count: number) =>
    `${number(count)} ${plural(count, one, other)}`
  const times = counted('time', 'times')
  const often = (count: number) => ['never', 'once', 'twice'][count] ?? times(count)
  return {
    othersOn: {
      asserts: counted('other asserts it', 'others assert it'),
      doubts: counted('other doubts it', 'others doubt it'),
      denies: counted('other denies it', 'others deny it'),
    },
    wordingUse: (here, elsewhere) => `marked ${often(here)} in this outlet, ${often(elsewhere)} in others`,
    readings: (count) => `${capitalised(count, number)} readings of these words`,
    readingsAgree: (count) => `${capitalised(count, number)} readings of these words agree`,
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
    times,
    moreNotes: counted('more note', 'more notes'),
    more: (count) => `and ${number(count)} more`,
  }
}

const inWords = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const

function capitalised(count: number, number: LocaleForms['number']): string {
  return inWords[count - 2] ?? number(count)
}
