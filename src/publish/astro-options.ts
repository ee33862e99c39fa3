import './quiet-astro.ts'
import { fileURLToPath } from 'node:url'
import mdx from '@astrojs/mdx'
import type { AstroInlineConfig } from 'astro'

/** Where a site is served: `base` begins and ends with `/`, `site` is an origin without a path. */
export interface SiteAddress {
  readonly base: string
  readonly site?: string
}

/** The folder this program stands in: absolute, ending in `/`. */
export const checkout = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Returns what Astro is told for every command: a static site whose pages are folders, no inline styles or
 * scripts (the content security policy forbids them), no rewriting of punctuation, and refusal of two pages
 * at one address.
 */
export function astroOptions({ base, site }: SiteAddress): AstroInlineConfig {
  return {
    root: checkout,
    output: 'static',
    base,
    ...(site === undefined ? {} : { site }),
    trailingSlash: 'always',
    build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
    // The default of Astro 7 joins words across line ends.
    compressHTML: true,
    // The default loses one of the two pages and ends well.
    prerenderConflictBehavior: 'error',
    fetchFile: null,
    devToolbar: { enabled: false },
    markdown: { syntaxHighlight: false },
    integrations: [
      mdx({ extendMarkdownConfig: false, syntaxHighlight: false, smartypants: false, gfm: true }),
    ],
    // No `.env` is read: pages are made of content and nothing else.
    vite: { envDir: false, build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  }
}
