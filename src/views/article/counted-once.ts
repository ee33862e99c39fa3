import { attributionOf } from '../../archive/attribution.ts'
import { utteranceKey } from '../../archive/utterances.ts'
import type { Annotation } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Speaker } from '../../concepts/speaker.ts'
import type { Edition } from '../../render/edition.ts'

/**
 * Returns groups of annotations, in order of the text, each of which counts as one: the appearances of one
 * utterance, and what several readers mark alike (the same said of words that overlap, in different files). Where
 * readers disagree on whose words are, or what they are, each reading counts.
 */
export function countedOnce(
  edition: Edition,
  article: Article,
  annotations: readonly Annotation[],
): readonly (readonly Annotation[])[] {
  const groups: Annotation[][] = []
  const byUtterance = new Map<string, Annotation[]>()
  const furthest = new Map<string, Map<string, Reading>>()
  for (const annotation of annotations) {
    const utterance = findUtterance(edition, article, annotation)
    const said = whatIsSaid(article, annotation)
    const readings = furthest.get(said) ?? new Map<string, Reading>()
    const group =
      (utterance === undefined ? undefined : byUtterance.get(utterance)) ??
      findAlike(readings, annotation) ??
      openGroup(groups)
    group.push(annotation)
    if (utterance !== undefined) byUtterance.set(utterance, group)
    keepFurthest(readings, annotation, group)
    furthest.set(said, readings)
  }
  return groups
}

/** How far the words reach of which one file, the report's own or a layer, has said something. */
interface Reading {
  readonly end: number
  readonly group: Annotation[]
}

function openGroup(groups: Annotation[][]): Annotation[] {
  const group: Annotation[] = []
  groups.push(group)
  return group
}

function keepFurthest(
  readings: Map<string, Reading>,
  { layer = '', ranges: [{ end }] }: { readonly layer?: string; readonly ranges: Annotation['ranges'] },
  group: Annotation[],
): void {
  if ((readings.get(layer)?.end ?? 0) < end) readings.set(layer, { end, group })
}

function findAlike(
  readings: ReadonlyMap<string, Reading>,
  { layer, ranges: [range] }: Annotation,
): Annotation[] | undefined {
  for (const [file, { end, group }] of readings) if (file !== (layer ?? '') && end > range.start) return group
  return undefined
}

/** One of the places of an utterance that `same` joins, alike for all of them. */
function findUtterance({ archive }: Edition, article: Article, annotation: Annotation): string | undefined {
  if (annotation.kind !== 'Quote') return undefined
  const key = utteranceKey({ article: article.id, annotation: annotation.id })
  const first = archive.back.utterances.get(key)?.[0]
  return first === undefined ? undefined : utteranceKey(first)
}

function whatIsSaid(article: Article, annotation: Annotation): string {
  const { kind, attributes, ranges } = annotation
  const about =
    kind === 'Claim'
      ? attributes.ref
      : kind === 'Quantity'
        ? attributes.measure
        : kind === 'Rhetoric'
          ? attributes.technique
          : ''
  const named = kind === 'Mention' ? attributes.of : nameSpeaker(attributionOf(article, annotation).speaker)
  return [kind, ranges[0].in, about, named].join(' ')
}

function nameSpeaker(speaker: Speaker): string {
  return speaker.kind === 'unnamed' ? `unnamed:${speaker.description}` : speaker.parties.toSorted().join(' ')
}
