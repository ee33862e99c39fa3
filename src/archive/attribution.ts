import type { Annotation, AnnotationOf } from '../concepts/annotation.ts'
import type { Via } from '../concepts/chain.ts'
import type { ActorId } from '../concepts/id.ts'
import type { Article } from '../concepts/report.ts'
import type { Speaker } from '../concepts/speaker.ts'
import { findQuotationAround } from './find-quotation-around.ts'

/** Whose an annotated passage is. */
export interface Attribution {
  readonly speaker: Speaker
  /** How it came from the speaker to the outlet; absent where that is not known, and where the speaker is the outlet. */
  readonly via?: Via
  /** Whom a source says that an unnamed speaker belongs to. */
  readonly affiliation?: readonly ActorId[]
  /** Said by the annotation itself, taken from the quotation around it, or neither. */
  readonly from: 'stated' | 'quotation' | 'outlet'
  /** The innermost other quotation around the passage, which its chain passes through unless `via` is stated. */
  readonly around?: AnnotationOf<'Quote'>
}

/**
 * Answers "Whose is it?" (vocabulary §4). A `by` that is stated counts; else the speaker, `via` and affiliation
 * of the innermost quotation around it; else the outlet. A passage whose `by` repeats the speaker of that
 * quotation, and states no `via`, has the quotation's.
 */
export function attributionOf(article: Article, annotation: Annotation): Attribution {
  const around = findQuotationAround(article, annotation)
  const { speaker, via, affiliation } = statedBy(annotation)
  if (speaker !== undefined) {
    const repeated = around !== undefined && via === undefined && sameSpeaker(speaker, around.attributes.by)
    const way = repeated ? around.attributes.via : via
    const belonging = affiliation ?? (repeated ? around.attributes.affiliation : undefined)
    return {
      speaker,
      ...(way === undefined ? {} : { via: way }),
      ...(belonging === undefined ? {} : { affiliation: belonging }),
      from: 'stated',
      ...(around === undefined ? {} : { around }),
    }
  }
  if (around === undefined) return { speaker: { kind: 'named', parties: [article.outlet] }, from: 'outlet' }
  const { attributes } = around
  return {
    speaker: attributes.by,
    ...(attributes.via === undefined ? {} : { via: attributes.via }),
    ...(attributes.affiliation === undefined ? {} : { affiliation: attributes.affiliation }),
    from: 'quotation',
    around,
  }
}

/** True where two speakers are the same parties in any order, or unnamed in the same words. */
export function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.kind === 'unnamed' || b.kind === 'unnamed')
    return a.kind === 'unnamed' && b.kind === 'unnamed' && a.description === b.description
  return a.parties.length === b.parties.length && a.parties.every((party) => b.parties.includes(party))
}

interface Stated {
  readonly speaker?: Speaker | undefined
  readonly via?: Via | undefined
  readonly affiliation?: readonly ActorId[] | undefined
}

function statedBy(annotation: Annotation): Stated {
  switch (annotation.kind) {
    case 'Quote':
    case 'Claim':
    case 'Quantity':
      return {
        speaker: annotation.attributes.by,
        via: annotation.attributes.via,
        affiliation: annotation.attributes.affiliation,
      }
    case 'Rhetoric':
      return { speaker: annotation.attributes.by }
    default:
      return {}
  }
}
