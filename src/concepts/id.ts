import { z } from 'zod'
import { refuse } from './fault.ts'
import { type ReferenceKind, references } from './references.ts'

export type ArticleId = string & z.core.$brand<'ArticleId'>
export type ActorId = string & z.core.$brand<'ActorId'>
export type OutletId = string & z.core.$brand<'OutletId'>
export type EventId = string & z.core.$brand<'EventId'>
export type ClaimId = string & z.core.$brand<'ClaimId'>
export type TermId = string & z.core.$brand<'TermId'>
export type PlaceId = string & z.core.$brand<'PlaceId'>
export type PageId = string & z.core.$brand<'PageId'>
export type LayerId = string & z.core.$brand<'LayerId'>
export type ContributorId = string & z.core.$brand<'ContributorId'>
export type SubjectId = string & z.core.$brand<'SubjectId'>
export type MeasureId = string & z.core.$brand<'MeasureId'>
/** An actor or an outlet: whoever can say or publish something. */
export type PartyId = ActorId | OutletId

const longest = 80
const pattern = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/

/** True for what may name a record: lower-case ASCII letters, digits and hyphens, 1 to 80 characters, no hyphen at either end. */
export function isRecordId(text: string): boolean {
  return text.length <= longest && pattern.test(text)
}

/** An id that is declared where it stands, such as a contributor's in `archive.yaml`. */
export function declaredId<Id extends string>() {
  return z
    .string()
    .check((context) => {
      if (!isRecordId(context.value)) refuse(context, { problem: 'invalid-id', text: context.value })
    })
    .transform((text) => text as Id)
}

function reference<Id extends string>(to: ReferenceKind) {
  return declaredId<Id>().register(references, { refer: (value) => [{ to, id: String(value), path: [] }] })
}

/** Ids that refer to a record; whether it exists is found out when the archive is linked. */
export const articleRef = reference<ArticleId>('article')
export const actorRef = reference<ActorId>('actor')
export const outletRef = reference<OutletId>('outlet')
export const partyRef = reference<PartyId>('party')
export const eventRef = reference<EventId>('event')
export const claimRef = reference<ClaimId>('claim')
export const termRef = reference<TermId>('term')
export const placeRef = reference<PlaceId>('place')
export const contributorRef = reference<ContributorId>('contributor')
export const subjectRef = reference<SubjectId>('subject')
export const measureRef = reference<MeasureId>('measure')
/** Whom or what a claim is about. */
export const topicRef = reference<ActorId | EventId | PlaceId>('topic')
/** Whom or what a mention names. */
export const entityRef = reference<ActorId | OutletId | EventId | PlaceId>('entity')
