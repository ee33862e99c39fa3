import type { z } from 'zod'
import { asPrintedAttributes } from './as-printed.ts'
import { claimAttributes } from './claim-appearance.ts'
import { contextAttributes } from './context-mark.ts'
import { correctionAttributes } from './correction-mark.ts'
import { foreignAttributes } from './foreign.ts'
import type { LayerId } from './id.ts'
import type { MarkId, MarkKind } from './mark-fields.ts'
import { mentionAttributes } from './mention.ts'
import { quantityAttributes } from './quantity.ts'
import { quoteAttributes } from './quote.ts'
import { rhetoricAttributes } from './rhetoric.ts'
import { sensitiveAttributes } from './sensitive.ts'
import type { PointPlace } from './source-place.ts'
import type { TextRange } from './text-range.ts'

/** The attributes of each tag. */
export const markSchemas = {
  Quote: quoteAttributes,
  Claim: claimAttributes,
  Mention: mentionAttributes,
  Quantity: quantityAttributes,
  Rhetoric: rhetoricAttributes,
  AsPrinted: asPrintedAttributes,
  Context: contextAttributes,
  Correction: correctionAttributes,
  Foreign: foreignAttributes,
  Sensitive: sensitiveAttributes,
} as const satisfies Record<MarkKind, z.ZodType>

/** What every annotation has, inline or stand-off: an id unique in its article, its ranges in order of the text, and where it is written. */
export interface AnnotationBase {
  readonly id: MarkId
  /** True where an author typed the id; only such an id may be named by `same` and `continues`. */
  readonly typed: boolean
  readonly ranges: readonly [TextRange, ...TextRange[]]
  /** The layer it stands in; absent for one written in the report itself. */
  readonly layer?: LayerId
  readonly place: PointPlace
}

type Attributes<Kind extends MarkKind> = Readonly<
  Omit<z.output<(typeof markSchemas)[Kind]>, 'id' | 'continues'>
>

/** An annotation of one kind: a union on `kind`, with the attributes of its tag. */
export type Annotation = {
  readonly [Kind in MarkKind]: AnnotationBase & { readonly kind: Kind; readonly attributes: Attributes<Kind> }
}[MarkKind]

/** Annotations of one kind. */
export type AnnotationOf<Kind extends MarkKind> = Extract<Annotation, { readonly kind: Kind }>
