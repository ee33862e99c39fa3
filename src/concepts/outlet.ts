import { z } from 'zod'
import { attributedValue } from './attributed-value.ts'
import { refuse } from './fault.ts'
import type { OutletId } from './id.ts'
import { language } from './language.ts'
import { lineOfText } from './line-of-text.ts'
import { nameVariant } from './name-variant.ts'
import { listOf, type RecordFile, recordSchema } from './record.ts'
import { sameAs } from './same-as.ts'
import { webAddress } from './web-address.ts'

export const outletKind = z.enum([
  'agency',
  'newspaper',
  'broadcaster',
  'site',
  'aggregator',
  'mirror',
  'government',
  'ngo',
  'unknown',
])

const domain = z.string().check((context) => {
  if (
    !/^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(context.value)
  )
    refuse(context, {
      problem: 'invalid-text',
      text: context.value,
      expected: 'a host name such as `example.org`',
    })
})

/** The frontmatter of `content/outlets/ID.mdx` (schema.org NewsMediaOrganization). There is no field for a verdict on an outlet. */
export const outletFrontmatter = recordSchema({
  name: lineOfText,
  kind: outletKind,
  names: listOf(nameVariant).optional(),
  disambiguation: lineOfText.optional(),
  country: lineOfText.optional(),
  languages: listOf(language).optional(),
  owner: listOf(attributedValue).optional(),
  funding: listOf(attributedValue).optional(),
  publishingPrinciples: webAddress.optional(),
  correctionsPolicy: webAddress.optional(),
  domains: listOf(domain).optional(),
  sameAs: listOf(sameAs).optional(),
})

export interface Outlet extends RecordFile, Readonly<z.output<typeof outletFrontmatter>> {
  readonly id: OutletId
}
