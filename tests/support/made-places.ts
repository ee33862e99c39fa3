import type { FieldPath } from '../../src/concepts/references.ts'
import type { PointPlace } from '../../src/concepts/source-place.ts'
import type { FieldPlaces } from '../../src/parse/parsed.ts'

/** Returns places for the fields of a made value, one line each in order, as if each stood on a line of its own. */
export function placesOf(file: string, value: object): FieldPlaces {
  const paths: FieldPath[] = []
  walk(value, [], paths)
  return new Map(
    paths.map((path, index): [string, PointPlace] => [path.join('.'), { file, line: index + 1, column: 1 }]),
  )
}

function walk(value: unknown, path: FieldPath, paths: FieldPath[]): void {
  paths.push(path)
  if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index], paths)
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) walk(item, [...path, name], paths)
}
