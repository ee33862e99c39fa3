import type { FieldPlaces, Outcome, SourceText } from './parsed.ts'

/** YAML as read: lists, null-prototype objects, and the own text of every scalar (`2031`, `true`); `null` where there is none. */
export interface YamlFields {
  readonly value: unknown
  /** Where values stand. */
  readonly places: FieldPlaces
  /** Where the names of fields stand. */
  readonly keys: FieldPlaces
}

/** Parses a file that is YAML as a whole: `archive.yaml` or a layer. */
export function parseYaml(source: SourceText): Outcome<YamlFields> {
  throw new Error(source.file)
}
