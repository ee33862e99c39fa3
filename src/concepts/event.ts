import { z } from 'zod'
import { latitude, longitude } from './coordinates.ts'
import { refuse } from './fault.ts'
import { figure } from './figure.ts'
import { actorRef, type EventId, eventRef, outletRef, placeRef } from './id.ts'
import { lineOfText, printedText } from './line-of-text.ts'
import { partialDate } from './partial-date.ts'
import { listOf, type RecordFile, recordSchema } from './record.ts'
import { type Reference, references } from './references.ts'
import { source } from './source.ts'

/** A point that has no record of its own; `precision` says how exact it is, in words. */
const namedPoint = z.strictObject({
  name: lineOfText,
  lat: latitude.optional(),
  lon: longitude.optional(),
  precision: lineOfText.optional(),
})

const eventPlace = z.union([placeRef, namedPoint]).register(references, {
  refer: (value): readonly Reference[] =>
    typeof value === 'string' ? [{ to: 'place', id: value, path: [] }] : [],
})

/** The frontmatter of `content/events/YYYY/ID.mdx` (schema.org Event). The name is neutral; what outlets call it stands in `nameVariants`. */
export const eventFrontmatter = recordSchema({
  name: lineOfText,
  nameVariants: listOf(z.strictObject({ value: printedText, outlet: outletRef.optional() })).optional(),
  date: partialDate,
  place: eventPlace.optional(),
  involved: listOf(
    z.strictObject({ actor: actorRef, role: lineOfText.optional(), source: source.optional() }),
  ).optional(),
  superEvent: eventRef.optional(),
  type: lineOfText.optional(),
  figures: listOf(figure).optional(),
  sources: listOf(source).check((context) => {
    if (context.value.length === 0)
      refuse(context, {
        problem: 'missing-field',
        field: 'sources',
        because: 'an event stands on at least one source',
      })
  }),
  clarity: z.enum(['clear', 'disputed', 'unclear']).optional(),
})

export interface Event extends RecordFile, Readonly<z.output<typeof eventFrontmatter>> {
  readonly id: EventId
}
