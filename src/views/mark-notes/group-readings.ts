import { attributionOf, sameSpeaker } from '../../archive/attribution.ts'
import type { Annotation } from '../../concepts/annotation.ts'
import type { MarkKind } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'
import { rangesOverlap } from '../../concepts/text-range.ts'

/** Kinds that read the words they mark. Names, comments and corrections say something beside them. */
const readings: ReadonlySet<MarkKind> = new Set([
  'Quote',
  'Claim',
  'Quantity',
  'Rhetoric',
  'Foreign',
  'Sensitive',
])

/**
 * Returns annotations in groups, in order of their first members: readings of the same words, one of each hand
 * (the report's own annotations are one, each layer another), and every other annotation by itself. All members
 * of a group are of one kind and overlap each other. Quotations and claims, of which one may stand inside
 * another, must be of the same speaker or the same claim as well, or share half the words of the longer one.
 */
export function groupReadings(
  article: Article,
  annotations: readonly Annotation[],
): readonly (readonly Annotation[])[] {
  if (article.layers.length === 0) return annotations.map((annotation) => [annotation])
  const taken = new Set<Annotation>()
  return annotations.flatMap((first, index) => {
    if (taken.has(first)) return []
    const group = readings.has(first.kind)
      ? membersFrom(article, first, annotations, index + 1, taken)
      : [first]
    for (const member of group) taken.add(member)
    return [group]
  })
}

function membersFrom(
  article: Article,
  first: Annotation,
  annotations: readonly Annotation[],
  from: number,
  taken: ReadonlySet<Annotation>,
): readonly Annotation[] {
  const group = [first]
  const hands = new Set([first.layer])
  const end = Math.max(...first.ranges.map((range) => range.end))
  for (let index = from; index < annotations.length && hands.size <= article.layers.length; index += 1) {
    const other = annotations[index]
    // Annotations come in order of where they begin.
    if (other === undefined || other.ranges[0].start >= end) break
    if (other.kind !== first.kind || hands.has(other.layer) || taken.has(other)) continue
    if (!group.every((member) => readSameWords(article, member, other))) continue
    group.push(other)
    hands.add(other.layer)
  }
  return group
}

function readSameWords(article: Article, a: Annotation, b: Annotation): boolean {
  const shared = sharedLength(a, b)
  if (shared === 0) return false
  if (a.kind !== 'Quote' && a.kind !== 'Claim') return true
  return sayTheSame(article, a, b) || 2 * shared >= Math.max(lengthOf(a), lengthOf(b))
}

function sayTheSame(article: Article, a: Annotation, b: Annotation): boolean {
  if (a.kind === 'Claim' && b.kind === 'Claim') return a.attributes.ref === b.attributes.ref
  return sameSpeaker(attributionOf(article, a).speaker, attributionOf(article, b).speaker)
}

function sharedLength(a: Annotation, b: Annotation): number {
  let shared = 0
  for (const one of a.ranges)
    for (const other of b.ranges)
      if (rangesOverlap(one, other)) shared += Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared
}

function lengthOf({ ranges }: Annotation): number {
  return ranges.reduce((length, { start, end }) => length + end - start, 0)
}
