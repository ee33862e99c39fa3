import type { AnnotationRef, Archive } from '../archive/archive.ts'
import { attributionOf } from '../archive/attribution.ts'
import type { PartyId } from '../concepts/id.ts'
import type { Edition } from '../render/edition.ts'
import { putDateIntoWords } from '../wording/put-date-into-words.ts'
import { claimRun, entityName } from './record-run.ts'
import { type Row, row } from './row.ts'

// Whose a claim is follows from the quotations around it, so it is worked out once an archive, not once a page.
const collected = new WeakMap<Archive, ReadonlyMap<PartyId, readonly AnnotationRef[]>>()

/** Returns the claims that an actor or outlet asserts, doubts or denies, in order of claim and publication, each leading to its place. */
export function stanceRows(edition: Edition, party: PartyId): readonly Row[] {
  const { archive } = edition
  const known = collected.get(archive) ?? claimsByParty(archive)
  collected.set(archive, known)
  return (known.get(party) ?? []).flatMap((ref) => stanceRow(edition, ref) ?? [])
}

function claimsByParty(archive: Archive): ReadonlyMap<PartyId, readonly AnnotationRef[]> {
  const claims = new Map<PartyId, AnnotationRef[]>()
  for (const ref of [...archive.back.appearances.values()].flat()) {
    const article = archive.articles.get(ref.article)
    const annotation = archive.findAnnotation(ref)
    if (article === undefined || annotation === undefined) continue
    const { speaker } = attributionOf(article, annotation)
    for (const party of speaker.kind === 'named' ? speaker.parties : []) {
      const ofParty = claims.get(party) ?? []
      ofParty.push(ref)
      claims.set(party, ofParty)
    }
  }
  return claims
}

function stanceRow(edition: Edition, ref: AnnotationRef): Row | undefined {
  const { archive, hrefs, words } = edition
  const article = archive.articles.get(ref.article)
  const annotation = archive.findAnnotation(ref)
  if (article === undefined || annotation?.kind !== 'Claim') return undefined
  const { stance, ref: claim } = annotation.attributes
  return row(
    [{ text: `${words.labels.stance[stance]}: ` }, claimRun(edition, claim)],
    [{ ...entityName(edition, article.outlet), href: hrefs.mark(ref.article, ref.annotation) }],
    putDateIntoWords(article.datePublished, words.dates),
  )
}
