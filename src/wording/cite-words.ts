import type { Template } from './mark-words.ts'

/** The ways in which a report, its page or an annotation is cited. */
export const citeFormats = ['apa', 'chicago', 'mla', 'bibtex', 'ris', 'csl'] as const
export type CiteFormat = (typeof citeFormats)[number]
export type CiteStyle = 'apa' | 'chicago' | 'mla'

/** A year with the month and day that are known; the year astronomical (0 is 1 BC). */
export interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** Words of the section "Cite this", and those that citations themselves hold in this language. */
export interface CiteWords {
  readonly title: string
  readonly lead: string
  readonly original: (outlet: string) => string
  readonly archivePage: Readonly<Record<'report' | 'digest', string>>
  readonly annotation: string
  /** How a pattern is filled in by hand. */
  readonly annotationLead: string
  /** The place of this edition on the web is not known. */
  readonly withoutSite: string
  readonly formats: Readonly<Record<CiteFormat, string>>
  /** What is left to be filled in. */
  readonly blanks: Readonly<Record<'words' | 'id', string>>
  readonly copy: string
  readonly copied: string
  readonly save: string
  readonly choose: string
  readonly noneChosen: string

  /** Title of the archive's page of a digest: `{headline}` and `{outlet}`. */
  readonly digestOf: Template
  /** What a title stands for where it is an annotation. */
  readonly annotationKind: string
  /** A title in quotation marks, and that it is the words of an annotation: `{title}`. */
  readonly quoted: Template
  readonly annotationOf: Template
  readonly excerpt: string
  readonly noDate: string
  readonly circa: (date: string) => string
  readonly uncertain: (date: string) => string
  readonly dates: Readonly<Record<CiteStyle, (date: DateParts) => string>>
  /** Several names as a style joins them; `more` where a style leaves out the rest. */
  readonly names: Readonly<Record<CiteStyle, (names: readonly string[], more: boolean) => string>>
  readonly translatedBy: Readonly<Record<CiteStyle, (names: string) => string>>
  readonly archivedAt: (date: string | undefined) => string
  readonly accessed: (date: string) => string
  /** What something stands in: `{title}`. */
  readonly within: Readonly<Record<CiteStyle, Template>>

  /** What the picture shows that stands for a page where it is shared. */
  readonly cardShows: (archive: string) => string
  /** In the place of a description, how a speaker stands to a proposition. */
  readonly stanceBy: (stance: string, speaker: string) => string
}
