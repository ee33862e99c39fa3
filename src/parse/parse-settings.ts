import { type ArchiveSettings, archiveSettings } from '../concepts/archive-settings.ts'
import { parseWithSchema } from './parse-with-schema.ts'
import { parseYaml } from './parse-yaml.ts'
import type { Outcome, Parsed, SourceText } from './parsed.ts'
import { placeReferences } from './place-references.ts'

/** Parses `archive.yaml`. */
export function parseSettings(source: SourceText): Outcome<Parsed<ArchiveSettings>> {
  const { value: yaml, problems: unread } = parseYaml(source)
  if (yaml === undefined) return { problems: unread }
  const { value, places, placeOf } = yaml
  const { value: record, problems: found } = parseWithSchema(archiveSettings, value, {
    placeOf,
    noun: 'field',
  })
  const problems = [...unread, ...found]
  if (record === undefined) return { problems }
  return {
    value: { record, references: placeReferences(archiveSettings, record, placeOf), places },
    problems,
  }
}
