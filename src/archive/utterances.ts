import type { ArticleId, PartyId } from '../concepts/id.ts'
import type { MarkId } from '../concepts/mark-fields.ts'
import type { Article } from '../concepts/report.ts'
import type { AnnotationRef, BackReferences } from './archive.ts'
import { startJoining } from './start-joining.ts'

/** Names a place in a report: `article-id#annotation-id`. */
export function utteranceKey({ article, annotation }: AnnotationRef): string {
  return `${article}#${annotation}`
}

/** Returns how many utterances a party is quoted with: those that `same` joins are one. */
export function countUtterances(
  { statements, utterances }: Pick<BackReferences, 'statements' | 'utterances'>,
  party: PartyId,
): number {
  const counted = new Set<string>()
  let count = 0
  for (const ref of statements.get(party) ?? []) {
    if (counted.has(utteranceKey(ref))) continue
    count += 1
    for (const appearance of utterances.get(utteranceKey(ref)) ?? [ref]) counted.add(utteranceKey(appearance))
  }
  return count
}

/**
 * Returns, by place, all places that give one utterance: those that `same` joins, directly or by way of others,
 * in the order of the reports given and of their texts. A place that nothing joins is not among the keys. A place
 * in a withheld report is, though its annotation is not there to be found.
 */
export function joinUtterances(articles: readonly Article[]): ReadonlyMap<string, readonly AnnotationRef[]> {
  const joined = startJoining()
  for (const { id, annotations } of articles)
    for (const annotation of annotations)
      if (annotation.kind === 'Quote' && annotation.attributes.same !== undefined)
        joined.join(
          utteranceKey({ article: id, annotation: annotation.id }),
          utteranceKey(annotation.attributes.same),
        )
  const groups = Map.groupBy(joined.members(), joined.rootOf)
  const turns = turnsOf(articles, joined.members())
  const utterances = new Map<string, readonly AnnotationRef[]>()
  for (const keys of groups.values()) {
    const inOrder = keys.toSorted((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0) || (a < b ? -1 : 1))
    const refs = inOrder.map(refOfKey)
    for (const key of keys) utterances.set(key, refs)
  }
  return utterances
}

/** The turn of each place in the reports given; places of a withheld report, whose annotations are not there, share one. */
function turnsOf(articles: readonly Article[], keys: readonly string[]): ReadonlyMap<string, number> {
  const wanted = Map.groupBy(keys, (key) => refOfKey(key).article)
  const turns = new Map<string, number>()
  let turn = 0
  for (const { id, annotations } of articles) {
    const inArticle = wanted.get(id)
    if (inArticle === undefined) continue
    turn += 1
    for (const key of inArticle) turns.set(key, turn)
    for (const annotation of annotations) {
      const key = utteranceKey({ article: id, annotation: annotation.id })
      turn += 1
      if (turns.has(key)) turns.set(key, turn)
    }
  }
  return turns
}

function refOfKey(key: string): AnnotationRef {
  const [article = '', annotation = ''] = key.split('#')
  return { article: article as ArticleId, annotation: annotation as MarkId }
}
