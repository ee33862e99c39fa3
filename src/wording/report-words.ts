import type { ArticleFrontmatter, InfoSource, TextMode } from '../concepts/article.ts'
import type { Known } from '../concepts/chain.ts'

/** What a station on the way of words did with them. */
type HopRole = InfoSource['role'] | 'speaker' | 'relay' | 'outlet' | 'archive'

/** Words on the page of a report. */
export interface ReportWords {
  readonly outlet: string
  /** What is said of a name in brackets after it, with the space before them; nothing for nothing. */
  readonly aside: (parts: readonly string[]) => string
  /** A report in a line, for search engines. */
  readonly description: (what: string, date: string) => string
  readonly ownedBy: (owner: string) => string
  readonly published: string
  readonly datePrinted: string
  readonly dateline: string
  readonly byline: string
  readonly authors: string
  readonly original: string
  readonly snapshots: string
  readonly snapshot: (date: string | undefined) => string
  readonly retrieved: string
  readonly language: string
  readonly textVerified: string
  /** A hash, by some of its digits. */
  readonly hashOf: (digits: string) => string
  readonly textHash: string
  readonly headlineHash: string
  readonly alsoHeadlined: string
  readonly subjects: string
  readonly republishes: string
  readonly translationOf: string
  readonly translator: string
  readonly review: string
  readonly length: string
  /** What the archive holds of the text, in one plain sentence. */
  readonly textModeMeans: Readonly<Record<TextMode, string>>
  /** What is told of the copy held here rather than of the report. */
  readonly aboutCopy: string
  readonly owner: string
  readonly chain: string
  /** What a station did and how that is known, said after its name: "carried it, which the archive concludes (inferred)". */
  readonly hop: (role: HopRole, known: Known) => string
  readonly thisArchive: string
  readonly unnamedStation: string
  readonly layers: string
  readonly bareReport: string
  readonly report: string
  readonly paragraph: (number: string) => string
  readonly corrections: string
  readonly contentWarning: string
  readonly showVeiled: string
  readonly contents: string
  readonly notes: string
  /** Of the numbered notes, where they stand after the text. */
  readonly notesOnText: string
  readonly rights: string
  readonly rightsHolder: string
  readonly rightsBasis: string
  readonly rightsBasisMeans: Readonly<Record<ArticleFrontmatter['rights']['basis'], string>>
  readonly rightsNotice: string
  readonly licence: string
  readonly usage: string
  readonly readers: string
  readonly noText: string
  /** Of the reports before and after a report by date. */
  readonly neighbours: string
  readonly previous: string
  readonly next: string
  readonly previousOf: (outlet: string) => string
  readonly nextOf: (outlet: string) => string
}
