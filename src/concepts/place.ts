import type { z } from 'zod'
import { latitude, longitude } from './coordinates.ts'
import { refuse } from './fault.ts'
import type { PlaceId } from './id.ts'
import { lineOfText } from './line-of-text.ts'
import { nameVariant } from './name-variant.ts'
import { listOf, type RecordFile, recordSchema } from './record.ts'
import { sameAs } from './same-as.ts'

/** The frontmatter of `content/places/ID.mdx` (schema.org Place). */
export const placeFrontmatter = recordSchema({
  name: lineOfText,
  lat: latitude.optional(),
  lon: longitude.optional(),
  names: listOf(nameVariant).optional(),
  disambiguation: lineOfText.optional(),
  country: lineOfText.optional(),
  sameAs: listOf(sameAs).optional(),
}).check((context) => {
  const { lat, lon } = context.value
  if ((lat === undefined) !== (lon === undefined))
    refuse(context, {
      problem: 'missing-field',
      field: lat === undefined ? 'lat' : 'lon',
      because: 'a point has both a latitude and a longitude',
    })
})

export interface Place extends RecordFile, Readonly<z.output<typeof placeFrontmatter>> {
  readonly id: PlaceId
}
