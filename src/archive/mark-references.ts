import type { Annotation } from '../concepts/annotation.ts'
import type { ClaimId, EventId, PartyId, TermId } from '../concepts/id.ts'
import type { Article } from '../concepts/report.ts'
import type { AnnotationRef, BackReferences } from './archive.ts'
import { relaysOf } from './chain-of.ts'
import { type Grouping, startGrouping } from './start-grouping.ts'

type MarkReferences = Pick<
  BackReferences,
  'statements' | 'mentions' | 'appearances' | 'quantities' | 'wordings' | 'relayed' | 'spokenOf'
>

type Lists<Key extends string> = Grouping<Key, AnnotationRef>

interface Groupings {
  readonly statements: Lists<PartyId>
  readonly mentions: Lists<string>
  readonly appearances: Lists<ClaimId>
  readonly quantities: Lists<EventId>
  readonly wordings: Lists<TermId>
  readonly relayed: Lists<PartyId>
  readonly spokenOf: Lists<EventId>
}

/** Returns which annotations refer to what, in the order of the reports given and of their texts. */
export function markReferences(articles: readonly Article[]): MarkReferences {
  const groupings: Groupings = {
    statements: startGrouping(),
    mentions: startGrouping(),
    appearances: startGrouping(),
    quantities: startGrouping(),
    wordings: startGrouping(),
    relayed: startGrouping(),
    spokenOf: startGrouping(),
  }
  for (const article of articles)
    for (const annotation of article.annotations) {
      const ref = { article: article.id, annotation: annotation.id }
      addTarget(groupings, annotation, ref)
      if (isPassedOn(annotation))
        for (const party of relaysOf(article, annotation)) groupings.relayed.add(party, ref)
    }
  return {
    statements: groupings.statements.sorted(),
    mentions: groupings.mentions.sorted(),
    appearances: groupings.appearances.sorted(),
    quantities: groupings.quantities.sorted(),
    wordings: groupings.wordings.sorted(),
    relayed: groupings.relayed.sorted(),
    spokenOf: groupings.spokenOf.sorted(),
  }
}

function addTarget(groupings: Groupings, annotation: Annotation, ref: AnnotationRef): void {
  switch (annotation.kind) {
    case 'Quote': {
      const { by, event } = annotation.attributes
      if (by.kind === 'named') for (const party of by.parties) groupings.statements.add(party, ref)
      if (event !== undefined) groupings.spokenOf.add(event, ref)
      break
    }
    case 'Mention':
      groupings.mentions.add(annotation.attributes.of, ref)
      break
    case 'Claim':
      groupings.appearances.add(annotation.attributes.ref, ref)
      break
    case 'Quantity':
      if (annotation.attributes.event !== undefined)
        groupings.quantities.add(annotation.attributes.event, ref)
      break
    case 'Rhetoric':
      if (annotation.attributes.term !== undefined) groupings.wordings.add(annotation.attributes.term, ref)
      break
    default:
  }
}

/** Mentions and the like are not passed on; a figure or claim is, by the quotation around it if not by itself. */
function isPassedOn({ kind }: Annotation): boolean {
  return kind === 'Quote' || kind === 'Claim' || kind === 'Quantity'
}
