import type { z } from 'zod'
import type { ActorKind } from '../concepts/actor.ts'
import type {
  ArticleFrontmatter,
  correctionBy,
  correctionKind,
  Genre,
  infoSourceRole,
  sensitivity,
  TextMode,
} from '../concepts/article.ts'
import type { Known } from '../concepts/chain.ts'
import type { claimRelation } from '../concepts/claim.ts'
import type { Stance } from '../concepts/claim-appearance.ts'
import type { Event } from '../concepts/event.ts'
import type { Qualifier } from '../concepts/figure.ts'
import type { certainty, MarkKind, markStatus } from '../concepts/mark-fields.ts'
import type { mentionForm } from '../concepts/mention.ts'
import type { NameVariant } from '../concepts/name-variant.ts'
import type { Outlet } from '../concepts/outlet.ts'
import type { Medium, QuoteMode } from '../concepts/quote.ts'
import type { Technique } from '../concepts/rhetoric.ts'

type Labels<Value extends string> = Readonly<Record<Value, string>>
type Enumerated<Schema extends z.ZodType<string>> = Labels<z.output<Schema>>

/** A label for every value of every closed list of the vocabulary, in small letters unless a language asks otherwise. */
export interface LabelWords {
  readonly actorKind: Labels<ActorKind>
  readonly outletKind: Labels<Outlet['kind']>
  readonly genre: Labels<Genre>
  readonly textMode: Labels<TextMode>
  readonly infoSourceRole: Enumerated<typeof infoSourceRole>
  readonly known: Labels<Known>
  readonly correctionKind: Enumerated<typeof correctionKind>
  readonly correctionBy: Enumerated<typeof correctionBy>
  readonly rightsBasis: Labels<ArticleFrontmatter['rights']['basis']>
  readonly sensitivity: Enumerated<typeof sensitivity>
  readonly reviewStatus: Labels<NonNullable<ArticleFrontmatter['review']>['status']>
  readonly eventRelation: Labels<NonNullable<ArticleFrontmatter['events']>[number]['relation']>
  readonly nameType: Labels<NonNullable<NameVariant['type']>>
  readonly claimRelation: Enumerated<typeof claimRelation>
  readonly clarity: Labels<NonNullable<Event['clarity']>>
  readonly stance: Labels<Stance>
  readonly quoteMode: Labels<QuoteMode>
  readonly medium: Labels<Medium>
  readonly mentionForm: Enumerated<typeof mentionForm>
  readonly technique: Labels<Technique>
  readonly qualifier: Labels<Qualifier>
  readonly certainty: Enumerated<typeof certainty>
  readonly markStatus: Enumerated<typeof markStatus>
  /** Kinds of annotation, as headings of a group of them. */
  readonly markKind: Labels<MarkKind>
}
