import { arabicAround } from './arabic/arabic-around.ts'
import { arabicCite } from './arabic/arabic-cite.ts'
import { arabicCounts } from './arabic/arabic-counts.ts'
import { arabicDates } from './arabic/arabic-dates.ts'
import { arabicLabels } from './arabic/arabic-labels.ts'
import { arabicLayers } from './arabic/arabic-layers.ts'
import { arabicMarks } from './arabic/arabic-marks.ts'
import { arabicRecords } from './arabic/arabic-records.ts'
import { arabicReport } from './arabic/arabic-report.ts'
import { arabicSamples } from './arabic/arabic-samples.ts'
import { arabicSearch } from './arabic/arabic-search.ts'
import { arabicSite } from './arabic/arabic-site.ts'
import { localeForms } from './locale-forms.ts'
import type { Wording } from './wording.ts'

/** Returns the interface in Arabic, with the digits, names of months and order of an Arabic locale such as `ar-EG`. */
export function arabicOf(locale: string): Wording {
  const forms = localeForms(locale)
  const dates = arabicDates(locale, forms)
  return {
    ...forms,
    language: locale,
    punctuation: { comma: '، ', semicolon: '؛ ', beforeStance: ': ' },
    labels: arabicLabels,
    dates,
    around: arabicAround(forms),
    counts: arabicCounts(forms),
    site: arabicSite,
    record: arabicRecords(forms),
    report: arabicReport,
    layers: arabicLayers(forms),
    marks: arabicMarks,
    samples: arabicSamples,
    search: arabicSearch,
    cite: arabicCite(dates),
  }
}
