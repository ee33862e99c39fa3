import { type Attribution, attributionOf } from '../../archive/attribution.ts'
import type { Annotation } from '../../concepts/annotation.ts'
import type { Via } from '../../concepts/chain.ts'
import type { Article } from '../../concepts/report.ts'
import type { Speaker } from '../../concepts/speaker.ts'
import { type Aspect, aspects } from '../../wording/mark-words.ts'

/** What a reading says, as texts that can be compared; what it does not say is absent. */
type Reading = { readonly [Key in Aspect]?: string | undefined }

/**
 * Returns what readings of the same words differ in, in one order. A reading that leaves something out does not
 * differ in it; whose the words are counts as worked out (vocabulary §4), since a reading that names nobody means
 * somebody all the same. Reasons, and how sure a reader is, are no part of what is read.
 */
export function differingAspects(article: Article, annotations: readonly Annotation[]): readonly Aspect[] {
  const readings = annotations.map((annotation) => readingOf(article, annotation))
  return aspects.filter((aspect) => {
    const said = readings.flatMap((reading) => reading[aspect] ?? [])
    return new Set(said).size > 1
  })
}

function readingOf(article: Article, annotation: Annotation): Reading {
  const attribution = attributionOf(article, annotation)
  const extent = annotation.ranges.map((range) => `${range.in} ${range.start} ${range.end}`).join()
  return { extent, ...saidBy(annotation, attribution) }
}

function saidBy(annotation: Annotation, attribution: Attribution): Reading {
  const whose: Reading = {
    speaker: keyOfSpeaker(attribution.speaker),
    way: attribution.via && keyOfVia(attribution.via),
    affiliation: attribution.affiliation?.toSorted().join(' '),
  }
  switch (annotation.kind) {
    case 'Quote': {
      const { mode, cue, said, to, event, medium, by, via, affiliation } = annotation.attributes
      return {
        speaker: keyOfSpeaker(by),
        way: via && keyOfVia(via),
        affiliation: affiliation?.toSorted().join(' '),
        mode,
        cue,
        dateSaid: said?.edtf,
        audience: to && keyOfSpeaker(to),
        event,
        medium,
      }
    }
    case 'Claim':
      return { ...whose, claim: annotation.attributes.ref, stance: annotation.attributes.stance }
    case 'Quantity': {
      const { measure, value, low, high, qualifier = 'exactly', unit, event } = annotation.attributes
      return { ...whose, measure, amount: [value, low, high, qualifier].join(' '), unit, event }
    }
    case 'Rhetoric': {
      const { technique, neutral, term } = annotation.attributes
      return { speaker: whose.speaker, technique, neutral, term }
    }
    case 'Foreign':
      return { language: annotation.attributes.lang, translation: annotation.attributes.translation }
    case 'Sensitive':
      return { sensitivity: annotation.attributes.kind }
    default:
      return {}
  }
}

function keyOfSpeaker(speaker: Speaker): string {
  return speaker.kind === 'named' ? speaker.parties.toSorted().join(' ') : `unnamed:${speaker.description}`
}

function keyOfVia(via: Via): string {
  return via.kind === 'first-hand'
    ? 'none'
    : via.hops.map(({ party, known }) => `${party}:${known}`).join(' ')
}
