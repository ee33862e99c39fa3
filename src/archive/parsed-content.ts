import type { Actor } from '../concepts/actor.ts'
import type { ArchiveSettings } from '../concepts/archive-settings.ts'
import type { Claim } from '../concepts/claim.ts'
import type { Event } from '../concepts/event.ts'
import type { HousePage } from '../concepts/house-page.ts'
import type { ArticleId } from '../concepts/id.ts'
import type { Outlet } from '../concepts/outlet.ts'
import type { Place } from '../concepts/place.ts'
import type { Term } from '../concepts/term.ts'
import type { Parsed, ParsedArticle, PlacedReference } from '../parse/parsed.ts'

/** The folders that hold one file a record. */
export const recordFolders = [
  'articles',
  'actors',
  'outlets',
  'events',
  'claims',
  'terms',
  'places',
  'pages',
] as const
export type RecordFolder = (typeof recordFolders)[number]

/** A record's file that is there but could not be parsed: what refers to it is not told as unknown. */
export interface UnreadRecord {
  readonly folder: RecordFolder
  readonly id: string
  readonly file: string
  /** What could be read of what it refers to. */
  readonly references?: readonly PlacedReference[]
}

/** Everything that was parsed, as linking takes it. `settings` is absent where `archive.yaml` could not be parsed. */
export interface ParsedContent {
  readonly settings?: Parsed<ArchiveSettings>
  readonly articles: readonly ParsedArticle[]
  readonly actors: readonly Parsed<Actor>[]
  readonly outlets: readonly Parsed<Outlet>[]
  readonly events: readonly Parsed<Event>[]
  readonly claims: readonly Parsed<Claim>[]
  readonly terms: readonly Parsed<Term>[]
  readonly places: readonly Parsed<Place>[]
  readonly pages: readonly Parsed<HousePage>[]
  readonly unread: readonly UnreadRecord[]
  /** Reports that were parsed but for annotations and notes with problems of their own. */
  readonly incomplete: ReadonlySet<ArticleId>
}
