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
  readonly mainMenu: string
  readonly footerMenu: string
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
  readonly madeWith: (generator: string) => string
  /** A page's title in the browser: its own, then the archive's. */
  readonly titleOf: (page: string, archive: string) => string
  readonly startHere: string
  readonly latestReports: string
  readonly latestEvents: string
  readonly whatIsHeld: string
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
