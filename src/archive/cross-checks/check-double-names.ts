import type { SourcePlace } from '../../concepts/source-place.ts'
import { type FieldPlaces, placeOfField } from '../../parse/parsed.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'

interface Named {
  readonly name: string
  readonly kind?: string
  readonly disambiguation?: string | undefined
}

interface Naming {
  readonly noun: string
  readonly name: string
  readonly key: string
  readonly place: SourcePlace
}

/** Two actors, outlets or places of one kind that have one name and nothing in `disambiguation` to tell them apart. */
export function checkDoubleNames(content: ParsedContent): readonly Problem[] {
  const namings = [
    ...content.actors.map((actor) => namingOf('actor', actor)),
    ...content.outlets.map((outlet) => namingOf('outlet', outlet)),
    ...content.places.map((place) => namingOf('place', place)),
  ]
  return [...Map.groupBy(namings, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others.map(({ noun, name, place }) =>
      problem(
        'duplicate-name',
        place,
        { noun, name },
        first === undefined ? [] : [{ label: 'First used at', place: first.place }],
      ),
    ),
  )
}

function namingOf(
  noun: string,
  { record, places }: { readonly record: Named; readonly places: FieldPlaces },
): Naming {
  const { name, kind = '', disambiguation = '' } = record
  return {
    noun,
    name,
    key: [noun, kind, fold(name), fold(disambiguation)].join('\n'),
    place: placeOfField(places, ['name']),
  }
}

/** What a reader would take for the same words. */
function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
}
