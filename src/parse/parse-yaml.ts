import { Composer } from 'yaml'
import { type Problem, problem } from '../problems/problem.ts'
import { collectYaml } from './collect-yaml.ts'
import { explainYaml } from './explain-yaml.ts'
import { type FieldPlaces, type Outcome, type PlaceOf, placeOfField, type SourceText } from './parsed.ts'
import { deepestYaml, mostYamlParts, type ScannedYaml, scanYaml } from './scan-yaml.ts'
import { type PointAt, sourcePoints } from './source-points.ts'

/** YAML as read: lists, null-prototype objects, and the own text of every scalar (`2031`, `true`); `null` where there is none, and no fields where there is nothing at all. */
export interface YamlFields {
  readonly value: unknown
  /** Where values stand. */
  readonly places: FieldPlaces
  readonly placeOf: PlaceOf
}

/** A part of a file, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Parses YAML 1.2, a whole file or a stretch of one, without anchors, aliases, tags, merges, directives, further
 * documents and fields given twice. Scalars are not resolved: a date or a number is the text that was written.
 */
export function parseYaml(
  source: SourceText,
  { start, end }: Stretch = { start: 0, end: source.text.length },
): Outcome<YamlFields> {
  const text = source.text.slice(start, end)
  const pointAt = sourcePoints(source, end)
  const scanned = scanYaml(text)
  const refused = refuseFeatures(scanned, (offset) => pointAt(start + offset))
  if (refused.length > 0) return { problems: refused }
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false })
  const [document] = composer.compose(scanned.tokens, true, text.length)
  const [error] = (document?.errors ?? []).toSorted((a, b) => a.pos[0] - b.pos[0])
  if (error !== undefined && error.pos[0] < (scanned.tooDeep ?? Infinity)) {
    const { offset, ...details } = explainYaml(error, text, scanned.unclosedQuote)
    return { problems: [problem('yaml-syntax', pointAt(start + offset), details)] }
  }
  if (scanned.tooDeep !== undefined) {
    return { problems: [problem('yaml-too-deep', pointAt(start + scanned.tooDeep), { most: deepestYaml })] }
  }
  const { value, places, keys, problems } = collectYaml(document?.contents, text, pointAt, start)
  const placeOf: PlaceOf = (path, part) =>
    (part === 'key' ? keys.get(path.join('.')) : undefined) ?? placeOfField(places, path)
  return { value: { value: value ?? {}, places, placeOf }, problems }
}

function refuseFeatures({ features, tooMany }: ScannedYaml, pointAt: PointAt): readonly Problem[] {
  if (features.length === 0 && tooMany !== undefined) {
    return [problem('yaml-too-many-parts', pointAt(tooMany), { most: mostYamlParts })]
  }
  return features.map(({ offset, ...details }) => problem('unexpected-yaml', pointAt(offset), details))
}
