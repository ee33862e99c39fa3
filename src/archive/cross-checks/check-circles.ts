import type { SourcePlace } from '../../concepts/source-place.ts'
import { placeOfField } from '../../parse/parsed.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'
import { utteranceKey } from '../utterances.ts'
import { findCircles, type Link } from './find-circles.ts'

/** Chains that come back to where they began: events in events, actors in actors, copies of copies, utterances told elsewhere. */
export function checkCircles(content: ParsedContent): readonly Problem[] {
  return [
    ...circlesOf('superEvent', eventLinks(content)),
    ...circlesOf('partOf', actorLinks(content)),
    ...circlesOf('republishes', articleLinks(content)),
    ...circlesOf('same', utteranceLinks(content)),
  ]
}

function circlesOf(field: string, links: readonly Link[]): readonly Problem[] {
  return findCircles(links).map(([first, ...rest]) => {
    const path = [first, ...rest].map(({ from }) => from)
    const related = rest.map(({ place }) => ({ label: 'Goes on at', place }))
    return problem(
      'circle',
      first.place,
      { field: first.field ?? field, path: [...path, first.from] },
      related,
    )
  })
}

function eventLinks({ events }: ParsedContent): readonly Link[] {
  return events.flatMap(({ record, places }) =>
    link(record.id, record.superEvent, placeOfField(places, ['superEvent'])),
  )
}

function actorLinks({ actors }: ParsedContent): readonly Link[] {
  return actors.flatMap(({ record, places }) =>
    (record.partOf ?? []).flatMap(({ actor }, index) =>
      link(record.id, actor, placeOfField(places, ['partOf', index, 'actor'])),
    ),
  )
}

/** A translation comes from its original as a copy does, so a circle may pass through both. */
function articleLinks({ articles }: ParsedContent): readonly Link[] {
  return articles.flatMap(({ record, places }) => {
    const { republishes, translationOf } = record
    const copied = republishes?.kind === 'article' ? republishes.article : undefined
    return [
      ...link(record.id, copied, placeOfField(places, ['republishes'])),
      ...link(record.id, translationOf, placeOfField(places, ['translationOf']), 'translationOf'),
    ]
  })
}

function utteranceLinks({ articles }: ParsedContent): readonly Link[] {
  return articles.flatMap(({ record }) =>
    record.annotations.flatMap((annotation) => {
      const same = annotation.kind === 'Quote' ? annotation.attributes.same : undefined
      if (same === undefined) return []
      return link(
        utteranceKey({ article: record.id, annotation: annotation.id }),
        utteranceKey(same),
        annotation.place,
      )
    }),
  )
}

function link(from: string, to: string | undefined, place: SourcePlace, field?: string): readonly Link[] {
  return to === undefined ? [] : [{ from, to, place, ...(field === undefined ? {} : { field }) }]
}
