/** The search indexes of a site, `pagefind/languages.json`: one for each language that records are written in, in order of the language. */
export type SearchIndexes = readonly {
  /** Primary language subtag (BCP 47). */
  readonly language: string
  /** Below the site's base, ending in `/`. */
  readonly folder: string
  /** Changes whenever the index does, so that a browser may keep what it has read. */
  readonly tag: string
  readonly records: number
}[]
