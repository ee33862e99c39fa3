import type { z } from 'zod'
import { type Actor, actorFrontmatter } from '../concepts/actor.ts'
import { type Claim, claimFrontmatter } from '../concepts/claim.ts'
import { type Event, eventFrontmatter } from '../concepts/event.ts'
import { type HousePage, pageFrontmatter } from '../concepts/house-page.ts'
import { type Outlet, outletFrontmatter } from '../concepts/outlet.ts'
import { type Place, placeFrontmatter } from '../concepts/place.ts'
import type { ProseTag } from '../concepts/prose-tags.ts'
import type { RecordFile } from '../concepts/record.ts'
import { type Term, termFrontmatter } from '../concepts/term.ts'
import { parseProse } from './parse-prose.ts'
import { parseWithSchema } from './parse-with-schema.ts'
import { parseYaml } from './parse-yaml.ts'
import type { Outcome, Parsed, SourceText } from './parsed.ts'
import { placeReadableReferences, placeReferences } from './place-references.ts'
import { splitFrontmatter } from './split-frontmatter.ts'

/** The records that are frontmatter and the archive's own prose, by folder. */
export interface RecordKinds {
  readonly actors: Actor
  readonly outlets: Outlet
  readonly events: Event
  readonly claims: Claim
  readonly terms: Term
  readonly places: Place
  readonly pages: HousePage
}
type Fields<Kind> = Omit<Kind, 'id' | keyof RecordFile>

const schemas: { readonly [Folder in keyof RecordKinds]: z.ZodType<Fields<RecordKinds[Folder]>> } = {
  actors: actorFrontmatter,
  outlets: outletFrontmatter,
  events: eventFrontmatter,
  claims: claimFrontmatter,
  terms: termFrontmatter,
  places: placeFrontmatter,
  pages: pageFrontmatter,
}

const tagsOfProse: ReadonlySet<ProseTag> = new Set(['Mention'])
const tagsOfPages: ReadonlySet<ProseTag> = new Set(['Mention', 'Count', 'ListOf', 'Example'])

/** Parses a file of a record other than a report: its fields and its prose, each with all that is wrong in it. */
export function parseRecord<Folder extends keyof RecordKinds>(
  folder: Folder,
  id: string,
  source: SourceText,
): Outcome<Parsed<RecordKinds[Folder]>> {
  const split = splitFrontmatter(source)
  if ('problem' in split) return { problems: [split.problem] }
  const { value: yaml, problems: unread } = parseYaml(source, split.yaml)
  const prose = parseProse(source, split.bodyStart, folder === 'pages' ? tagsOfPages : tagsOfProse)
  if (yaml === undefined) return { problems: [...unread, ...prose.problems] }
  const { value, places, placeOf } = yaml
  const schema = schemas[folder]
  const fields = parseWithSchema(schema, value, { placeOf, noun: 'field' })
  const problems = [...unread, ...fields.problems, ...prose.problems]
  const references = [
    ...(fields.value === undefined
      ? placeReadableReferences(schema, value, placeOf)
      : placeReferences(schema, fields.value, placeOf)),
    ...(prose.value?.references ?? []),
  ]
  if (fields.value === undefined || prose.value === undefined) return { references, problems }
  // What is added is exactly what `Fields` leaves out, and the file's name is what gives an id its brand.
  const record = {
    ...fields.value,
    id,
    file: source.file,
    prose: prose.value.body,
  } as unknown as RecordKinds[Folder]
  return { value: { record, references, places }, problems }
}
