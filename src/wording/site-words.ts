/** The folders of everything that has a page: records, and pages of the archive's prose. */
export type RecordKind =
  | 'articles'
  | 'actors'
  | 'outlets'
  | 'events'
  | 'claims'
  | 'terms'
  | 'places'
  | 'pages'

/** What an index page is called and what it holds, in one sentence. */
export interface IndexWords {
  readonly title: string
  readonly lead: string
}

/** Words around every page, and of the pages that are not of one record. */
export interface SiteWords {
  readonly skipToContent: string
  readonly skipToReport: string
  /** Over the report, to its notes without a place, its sources and who is in it. */
  readonly skipToAround: string
  readonly mainMenu: string
  /** On the button that opens the menu on a small screen. */
  readonly menu: string
  readonly footerMenu: string
  /** Of the way from the first page to this one. */
  readonly breadcrumbs: string
  readonly home: string
  /** Of the box for a search from any page. */
  readonly searchHere: string
  readonly indexes: Readonly<Record<Exclude<RecordKind, 'pages'>, IndexWords>>
  readonly timeline: IndexWords
  readonly search: IndexWords
  /** What the search looks through, above its heading. */
  readonly searchIn: string
  readonly howToRead: IndexWords
  readonly notFound: IndexWords
  /** Licence of the archive's own words. */
  readonly licence: (licence: string) => string
  readonly publishedBy: string
  readonly contact: string
  readonly madeWith: (generator: string) => string
  /** What an archive of this kind is, on the picture that stands for it where it is shared. */
  readonly cardKind: string
  /** What its pages tell, on the same picture. */
  readonly cardLine: string
  /** A page's title in the browser: its own, then the archive's. */
  readonly titleOf: (page: string, archive: string) => string
  readonly startHere: string
  readonly latestReports: string
  readonly latestEvents: string
  readonly mostQuoted: string
  readonly mostQuotedLead: string
  readonly whatIsHeld: string
  readonly nothingHeld: string
  /** How many reports are in a language. */
  readonly inLanguage: (language: string, reports: string) => string
  /** Above one real line of the archive, for somebody who reads here for the first time. */
  readonly howToReadLine: string
  readonly wordsOfSource: string
  /** The same where the line is of a digest. */
  readonly wordsRetold: string
  readonly wordsOfArchive: string
  readonly readOnHow: string
  readonly allOf: (index: string) => string
  readonly moved: string
  readonly movedTo: string
  readonly withheld: string
  readonly withheldLead: string
  readonly withheldReason: string
  /** Of how a record is kept: by whom, since when. */
  readonly record: string
  readonly recordId: string
  readonly recordKind: Readonly<Record<RecordKind, string>>
  readonly writtenBy: string
  readonly dateModified: string
  readonly earlierIds: string
  readonly happened: string
  readonly said: string
  readonly published: string
  readonly dayNotKnown: string
  readonly monthNotKnownIn: (year: string) => string
  readonly undated: string
  readonly dateAsWritten: (edtf: string) => string
}
