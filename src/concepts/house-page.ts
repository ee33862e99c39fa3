import type { z } from 'zod'
import type { PageId } from './id.ts'
import { language } from './language.ts'
import { lineOfText } from './line-of-text.ts'
import { type RecordFile, recordSchema } from './record.ts'
import { wholeNumber } from './whole-number.ts'

/** The frontmatter of `content/pages/ID.mdx`: a page of the archive's own prose. `order` is its place in the menu. */
export const pageFrontmatter = recordSchema({
  title: lineOfText,
  description: lineOfText.optional(),
  order: wholeNumber.optional(),
  inLanguage: language.optional(),
})

export interface HousePage extends RecordFile, Readonly<z.output<typeof pageFrontmatter>> {
  readonly id: PageId
}

/** Names of top-level addresses that belong to the generator, so that no house page may have them. */
export const reservedPages: ReadonlySet<string> = new Set([
  'articles',
  'actors',
  'outlets',
  'events',
  'claims',
  'terms',
  'places',
  'timeline',
  'search',
  'how-to-read',
  'schema',
  'exports',
  'feeds',
  'index',
  '404',
  'pagefind',
  'fonts',
  'assets',
  'downloads',
  'cite',
])
