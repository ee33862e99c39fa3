import { markSchemas } from '../concepts/annotation.ts'
import { claimAttributes } from '../concepts/claim-appearance.ts'
import type { MarkId } from '../concepts/mark-fields.ts'
import { quoteAttributes } from '../concepts/quote.ts'
import { parseWithSchema } from './parse-with-schema.ts'
import type { Outcome, PlacedReference } from './parsed.ts'
import { placeReferences } from './place-references.ts'
import type { TypedMark } from './typed-mark.ts'

/** An annotation with its attributes parsed by the schema of its kind. */
export interface ParsedMark {
  readonly typed: TypedMark
  readonly id?: MarkId
  /** The id of the first part, where this is a further part of a split quotation or claim. */
  readonly continues?: MarkId
  /** Without `id` and `continues`. */
  readonly attributes: Readonly<Record<string, unknown>>
  readonly references: readonly PlacedReference[]
}

/** A further part may leave out what its first part says. */
const partSchemas = { Quote: quoteAttributes.partial(), Claim: claimAttributes.partial() } as const

function schemaOf({ kind, values, isLeftOut }: TypedMark) {
  const isPart = values['continues'] !== undefined || isLeftOut?.('continues') === true
  return isPart && (kind === 'Quote' || kind === 'Claim') ? partSchemas[kind] : markSchemas[kind]
}

/** Parses the attributes of an annotation. */
export function parseMark(typed: TypedMark): Outcome<ParsedMark> {
  const schema = schemaOf(typed)
  const { placeOf, values, noun, isLeftOut } = typed
  const { value, problems } = parseWithSchema(schema, values, { placeOf, noun, isLeftOut })
  if (value === undefined || isLeftOut?.('continues') === true) return { problems }
  const { id, continues, ...attributes } = { continues: undefined, ...value }
  return {
    value: {
      typed,
      ...(id === undefined ? {} : { id }),
      ...(continues === undefined ? {} : { continues }),
      attributes,
      references: placeReferences(schema, value, placeOf),
    },
    problems,
  }
}
