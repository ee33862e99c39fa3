import type { AroundWords } from './around-words.ts'
import type { CiteWords } from './cite-words.ts'
import type { CountWords } from './count-words.ts'
import type { DateWords } from './date-words.ts'
import type { LabelWords } from './label-words.ts'
import type { LayerWords } from './layer-words.ts'
import type { LocaleForms } from './locale-forms.ts'
import type { MarkWords } from './mark-words.ts'
import type { PunctuationWords } from './punctuation-words.ts'
import type { RecordWords } from './record-words.ts'
import type { ReportWords } from './report-words.ts'
import type { SampleWords } from './sample-words.ts'
import type { SearchWords } from './search-words.ts'
import type { SiteWords } from './site-words.ts'

/**
 * Every word of the interface in one language, and how that language counts, lists, sorts and tells dates.
 * A language is a value of this type, so that a missing word fails the types.
 */
export interface Wording extends LocaleForms {
  /** Language of the words (BCP 47). */
  readonly language: string
  readonly punctuation: PunctuationWords
  readonly labels: LabelWords
  readonly dates: DateWords
  readonly counts: CountWords
  readonly site: SiteWords
  readonly record: RecordWords
  readonly report: ReportWords
  readonly around: AroundWords
  readonly layers: LayerWords
  readonly marks: MarkWords
  readonly samples: SampleWords
  readonly search: SearchWords
  readonly cite: CiteWords
}
