import type { CountWords } from '../count-words.ts'
import type { LocaleForms } from '../locale-forms.ts'
import { arabicNouns, arabicObjects } from './arabic-nouns.ts'
import { type ArabicNoun, countInArabic } from './count-in-arabic.ts'

/** Counts in Arabic. */
export function arabicCounts(forms: LocaleForms): CountWords {
  const counted = (noun: ArabicNoun) => (count: number) => countInArabic(count, noun, forms)
  return {
    articles: counted(arabicNouns.articles),
    actors: counted(arabicNouns.actors),
    outlets: counted(arabicNouns.outlets),
    events: counted(arabicNouns.events),
    sources: counted(arabicNouns.sources),
    eventsCited: (count) => `أحداث استُشهد بها فيها: ${forms.number(count)}`,
    othersOn: {
      asserts: (count) => `قول به من ${counted(arabicObjects.others)(count)}`,
      doubts: (count) => `تشكيك فيه من ${counted(arabicObjects.others)(count)}`,
      denies: (count) => `نفي له من ${counted(arabicObjects.others)(count)}`,
    },
    wordingUse: (here, elsewhere) =>
      `في وسيلة الإعلام هذه: ${forms.number(here)}، وفي غيرها: ${forms.number(elsewhere)}`,
    readings: (count) => `${counted(arabicNouns.readings)(count)} لهذا الكلام`,
    readingsAgree: (count) => `${counted(arabicNouns.readings)(count)} لهذا الكلام بلا اختلاف`,
    claims: counted(arabicNouns.claims),
    terms: counted(arabicNouns.terms),
    places: counted(arabicNouns.places),
    quotations: counted(arabicNouns.quotations),
    statements: counted(arabicNouns.statements),
    wordings: counted(arabicNouns.wordings),
    marks: counted(arabicNouns.marks),
    lines: counted(arabicNouns.lines),
    words: counted(arabicNouns.words),
    times: counted(arabicNouns.times),
    moreNotes: counted(arabicNouns.moreNotes),
    more: (count) => `و${forms.number(count)} غيرها`,
  }
}
