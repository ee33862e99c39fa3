import type { Actor } from '../concepts/actor.ts'
import type { Annotation } from '../concepts/annotation.ts'
import type { ArchiveSettings, Contributor, Measure } from '../concepts/archive-settings.ts'
import type { Body } from '../concepts/body.ts'
import type { Claim } from '../concepts/claim.ts'
import type { Event } from '../concepts/event.ts'
import type { HousePage } from '../concepts/house-page.ts'
import type {
  ActorId,
  ArticleId,
  ClaimId,
  ContributorId,
  EventId,
  MeasureId,
  OutletId,
  PageId,
  PartyId,
  PlaceId,
  TermId,
} from '../concepts/id.ts'
import type { MarkId } from '../concepts/mark-fields.ts'
import type { Outlet } from '../concepts/outlet.ts'
import type { Place } from '../concepts/place.ts'
import type { Article } from '../concepts/report.ts'
import type { Term } from '../concepts/term.ts'

/** One annotation of one report. */
export interface AnnotationRef {
  readonly article: ArticleId
  readonly annotation: MarkId
}

/** Read-only lists of what refers to a record, each in order of publication, article id and place in the text. */
export interface BackReferences {
  /** Quotations by speaker. */
  readonly statements: ReadonlyMap<PartyId, readonly AnnotationRef[]>
  /** Mentions by what they name: actor, outlet, event or place id. */
  readonly mentions: ReadonlyMap<string, readonly AnnotationRef[]>
  readonly appearances: ReadonlyMap<ClaimId, readonly AnnotationRef[]>
  readonly quantities: ReadonlyMap<EventId, readonly AnnotationRef[]>
  /** Rhetoric that belongs to a term set. */
  readonly wordings: ReadonlyMap<TermId, readonly AnnotationRef[]>
  /** Quotations, claims and figures that came through a party on the way (`via`). */
  readonly relayed: ReadonlyMap<PartyId, readonly AnnotationRef[]>
  /** Quotations about an event (`event`). */
  readonly spokenOf: ReadonlyMap<EventId, readonly AnnotationRef[]>
  readonly articlesOfOutlet: ReadonlyMap<OutletId, readonly ArticleId[]>
  readonly articlesOfEvent: ReadonlyMap<EventId, readonly ArticleId[]>
  readonly articlesOfAuthor: ReadonlyMap<ActorId, readonly ArticleId[]>
  /** Translations of a report by other reports (`translationOf`). */
  readonly translations: ReadonlyMap<ArticleId, readonly ArticleId[]>
  /** Reports that republish a report (`republishes`). */
  readonly republications: ReadonlyMap<ArticleId, readonly ArticleId[]>
  readonly subEvents: ReadonlyMap<EventId, readonly EventId[]>
  readonly eventsOfPlace: ReadonlyMap<PlaceId, readonly EventId[]>
  readonly eventsOfActor: ReadonlyMap<ActorId, readonly EventId[]>
  /** Events that a party is cited for, as a source of the event or of a figure in it. */
  readonly eventsOfSource: ReadonlyMap<PartyId, readonly EventId[]>
  readonly members: ReadonlyMap<ActorId, readonly ActorId[]>
  readonly claimsAbout: ReadonlyMap<string, readonly ClaimId[]>
  /** All appearances of one utterance, joined by `same` (itself included), by `article#annotation`. */
  readonly utterances: ReadonlyMap<string, readonly AnnotationRef[]>
}

/** The texts of reports. They are asked for one by one, since not all need be in memory. */
export interface BodyStore {
  /** Returns a report's body; that of a withheld report is empty. */
  bodyOf(id: ArticleId): Body
}

/** The whole archive: every record by id (maps are in order of id), checked and linked, never changed. */
export interface Archive {
  readonly settings: ArchiveSettings
  readonly contributors: ReadonlyMap<ContributorId, Contributor>
  readonly measures: ReadonlyMap<MeasureId, Measure>
  readonly articles: ReadonlyMap<ArticleId, Article>
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly outlets: ReadonlyMap<OutletId, Outlet>
  readonly events: ReadonlyMap<EventId, Event>
  readonly claims: ReadonlyMap<ClaimId, Claim>
  readonly terms: ReadonlyMap<TermId, Term>
  readonly places: ReadonlyMap<PlaceId, Place>
  readonly pages: ReadonlyMap<PageId, HousePage>
  readonly bodies: BodyStore
  readonly back: BackReferences
  /** Returns an annotation by article and id, or undefined. */
  findAnnotation(ref: AnnotationRef): Annotation | undefined
}
