import { z } from 'zod'
import { known } from './chain.ts'
import { refuse } from './fault.ts'
import { actorRef, articleRef, contributorRef, eventRef, outletRef, partyRef, subjectRef } from './id.ts'
import { direction, language } from './language.ts'
import { lineOfText, printedText } from './line-of-text.ts'
import { partialDate } from './partial-date.ts'
import { listOf, recordSchema } from './record.ts'
import { articleOrAddress } from './source.ts'
import { textHash } from './text-hash.ts'
import { webAddress } from './web-address.ts'

export const genre = z.enum([
  'report',
  'analysis',
  'opinion',
  'interview',
  'press-release',
  'statement',
  'live',
  'fact-check',
  'obituary',
  'other',
])
export type Genre = z.output<typeof genre>

/** How much of a report is held: all of its words, some of them, or the archive's retelling. */
export const textMode = z.enum(['full', 'excerpt', 'digest'])
export type TextMode = z.output<typeof textMode>

export const infoSourceRole = z.enum([
  'originator',
  'agency',
  'publisher',
  'republisher',
  'mirror',
  'translator',
])

/** A station on a report's way to the archive (IPTC ninjs `infoSources`), in order of travel. */
export const infoSource = z.strictObject({
  party: partyRef,
  role: infoSourceRole,
  known,
  url: webAddress.optional(),
  date: partialDate.optional(),
})
export type InfoSource = z.output<typeof infoSource>

export const correctionKind = z.enum(['correction', 'clarification', 'update', 'retraction', 'editors-note'])
export const correctionBy = z.enum(['outlet', 'archive'])

/** A fix to a report, by the outlet or by the archive (schema.org CorrectionComment). */
export const correction = z.strictObject({
  date: partialDate,
  by: correctionBy,
  kind: correctionKind,
  text: printedText,
  target: lineOfText.optional(),
  url: webAddress.optional(),
})

export const rights = z.strictObject({
  holder: lineOfText,
  basis: z.enum(['public-domain', 'licence', 'permission', 'quotation', 'own-words']),
  notice: lineOfText.optional(),
  licence: lineOfText.optional(),
  usage: lineOfText.optional(),
})

export type Rights = z.output<typeof rights>

export const sensitivity = z.enum(['violence', 'death', 'sexual-violence', 'child-harm', 'hate-speech'])

const fileHash = z.string().check((context) => {
  if (!/^(?:sha256:)?[0-9a-f]{64}$/.test(context.value))
    refuse(context, { problem: 'invalid-hash', text: context.value })
})

const snapshot = z.strictObject({
  url: webAddress,
  date: partialDate.optional(),
  kind: lineOfText.optional(),
  sha256: fileHash.optional(),
})

const review = z.strictObject({
  status: z.enum(['draft', 'accepted', 'disputed']),
  by: contributorRef.optional(),
  date: partialDate.optional(),
  hash: textHash.optional(),
})

/** The frontmatter of `content/articles/YYYY/ID.mdx` (schema.org NewsArticle, IPTC ninjs 3.1). */
export const articleFrontmatter = recordSchema({
  headline: printedText,
  alternativeHeadline: printedText.optional(),
  outlet: outletRef,
  byline: printedText.optional(),
  authors: listOf(actorRef).optional(),
  dateline: printedText.optional(),
  datePublished: partialDate,
  datePrinted: printedText.optional(),
  inLanguage: language,
  dir: direction.optional(),
  genre,
  text: textMode,
  url: webAddress.optional(),
  snapshots: listOf(snapshot).optional(),
  retrieved: z.strictObject({
    by: contributorRef,
    method: lineOfText.optional(),
    date: partialDate.optional(),
  }),
  textHash: textHash.optional(),
  headlineHash: textHash.optional(),
  infoSources: listOf(infoSource).optional(),
  republishes: articleOrAddress.optional(),
  translationOf: articleRef.optional(),
  translator: actorRef.optional(),
  events: listOf(
    z.strictObject({ event: eventRef, relation: z.enum(['reports', 'mentions', 'announces']) }),
  ).optional(),
  subjects: listOf(subjectRef).optional(),
  corrections: listOf(correction).optional(),
  rights,
  contentWarnings: listOf(sensitivity).optional(),
  review: review.optional(),
}).check((context) => {
  const { text, infoSources, outlet } = context.value
  if (text !== 'digest')
    for (const field of ['textHash', 'headlineHash'] as const)
      if (context.value[field] === undefined)
        refuse(context, {
          problem: 'missing-field',
          field,
          because: `a report held in ${text === 'full' ? 'full' : 'excerpt'} is kept verbatim`,
        })
  const named = infoSources?.filter(({ party }) => String(party) === String(outlet)).length
  if (named !== undefined && named !== 1)
    refuse(
      context,
      {
        problem: 'conflicting-fields',
        fields: ['infoSources', 'outlet'],
        because: '`infoSources` names the outlet exactly once',
      },
      ['infoSources'],
    )
})

export type ArticleFrontmatter = Readonly<z.output<typeof articleFrontmatter>>
