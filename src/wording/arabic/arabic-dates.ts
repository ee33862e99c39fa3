import { dateFormats } from '../date-formats.ts'
import type { DateWords, Lag } from '../date-words.ts'
import type { LocaleForms } from '../locale-forms.ts'
import { arabicTimes } from './arabic-nouns.ts'
import { countInArabic } from './count-in-arabic.ts'

const seasons = { 21: 'ربيع', 22: 'صيف', 23: 'خريف', 24: 'شتاء' } as const

/** Dates in Arabic; digits and names of months are the locale's: "18 مارس 2031" (`ar`), "١٨ آذار ٢٠٣١" (`ar-PS`). */
export function arabicDates(locale: string, forms: LocaleForms): DateWords {
  const digits = new Intl.NumberFormat(locale, { useGrouping: false })
  const twoDigits = new Intl.NumberFormat(locale, { useGrouping: false, minimumIntegerDigits: 2 })
  const signed = new Intl.NumberFormat(locale, { useGrouping: false, signDisplay: 'always' })
  const yearInWords = (year: number) => (year > 0 ? digits.format(year) : `${digits.format(1 - year)} ق.م`)
  const yearSpan = (first: number, last: number) => `عام بين ${yearInWords(first)} و${yearInWords(last)}`
  return {
    ...dateFormats(locale),
    year: yearInWords,
    decade: (first, last) =>
      first < 0 ? yearSpan(first, last) : `أعوام ${digits.format(first)}–${digits.format(last)}`,
    years: yearSpan,
    season: (year, season) => `${seasons[season]} ${yearInWords(year)}`,
    clock: (hour, minute, second) =>
      [hour, minute, ...(second === undefined ? [] : [second])]
        .map((part) => twoDigits.format(part))
        .join(':'),
    dayWithClock: (date, clock) => `${date}، ${clock}`,
    zone: (offset) => {
      if (offset === 0) return 'بتوقيت غرينتش'
      const hours = signed.format(Math.trunc(offset / 60) || (offset < 0 ? -0 : 0))
      const minutes = Math.abs(offset) % 60
      return `غرينتش ${hours}${minutes === 0 ? '' : `:${twoDigits.format(minutes)}`}`
    },
    zoneNotStated: 'المنطقة الزمنية غير مذكورة',
    someDayIn: (date) => `يوم من ${date}`,
    someMonthIn: (date) => `شهر من ${date}`,
    approximate: (date) => `نحو ${date}`,
    uncertain: (date) => `${date} (غير مؤكد)`,
    fromTo: (start, end) => `من ${start} إلى ${end}`,
    since: (start) => `منذ ${start}`,
    fromOn: (start) => `من ${start} فصاعدًا`,
    until: (end) => `حتى ${end}`,
    fromEndUnknown: (start) => `من ${start}، والنهاية غير معروفة`,
    untilStartUnknown: (end) => `حتى ${end}، والبداية غير معروفة`,
    through: (first, last) => `من ${first} إلى ${last}`,
    orEarlier: (date) => `${date} أو قبله`,
    orLater: (date) => `${date} أو بعده`,
    oneOf: (dates) => `أحد هذه التواريخ: ${forms.list(dates)}`,
    allOf: (dates) => forms.list(dates),
    unknown: 'التاريخ غير معروف',
    lag: (lag) => lagInWords(lag, forms),
  }
}

function lagInWords({ unit, amount, direction, about }: Lag, forms: LocaleForms): string {
  if (amount === 0 && unit === 'day') return about ? 'في اليوم نفسه تقريبًا' : 'في اليوم نفسه'
  if (amount === 0) return 'في الوقت نفسه'
  const length = countInArabic(amount, arabicTimes[unit], forms)
  return `${direction === 'after' ? 'بعد' : 'قبل'} ${about ? 'نحو ' : ''}${length}`
}
