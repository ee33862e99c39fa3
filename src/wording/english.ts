import { englishAround } from './english/english-around.ts'
import { englishCite } from './english/english-cite.ts'
import { englishCounts } from './english/english-counts.ts'
import { englishDates } from './english/english-dates.ts'
import { englishLabels } from './english/english-labels.ts'
import { englishLayers } from './english/english-layers.ts'
import { englishMarks } from './english/english-marks.ts'
import { englishRecords } from './english/english-records.ts'
import { englishReport } from './english/english-report.ts'
import { englishSamples } from './english/english-samples.ts'
import { englishSearch } from './english/english-search.ts'
import { englishSite } from './english/english-site.ts'
import { localeForms } from './locale-forms.ts'
import type { Wording } from './wording.ts'

/** Returns the interface in English, with the numbers, dates and order of an English locale such as `en-GB`. */
export function englishOf(locale: string): Wording {
  const forms = localeForms(locale)
  return {
    ...forms,
    language: locale === britain ? 'en' : locale,
    punctuation: { comma: ', ', semicolon: '; ', beforeStance: ' ' },
    labels: englishLabels,
    dates: englishDates(locale, forms),
    counts: englishCounts(forms),
    site: englishSite,
    record: englishRecords,
    report: englishReport,
    around: englishAround(forms),
    layers: englishLayers(forms),
    marks: englishMarks,
    samples: englishSamples,
    search: englishSearch,
    cite: englishCite,
  }
}

const britain = 'en-GB'

/** English with the day before the month. */
export const english: Wording = englishOf(britain)
