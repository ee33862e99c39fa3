/** What a room of `src` may import besides itself: a room, one file of a room, or a room's types alone. */
interface Allowance {
  readonly rooms: readonly string[]
  readonly files?: readonly string[]
  readonly typesOf?: readonly string[]
}

const shown: Allowance = {
  rooms: ['concepts', 'components', 'styles', 'hrefs', 'wording'],
  typesOf: ['views', 'exports'],
}

/** The rooms of the house and who may import whom, types included (docs/house). A room may always import itself. */
export const rooms: Readonly<Record<string, Allowance>> = {
  concepts: { rooms: [] },
  problems: { rooms: ['concepts'] },
  parse: { rooms: ['concepts', 'problems'] },
  archive: { rooms: ['concepts', 'problems', 'parse'] },
  import: { rooms: ['concepts', 'problems', 'parse', 'archive'] },
  hrefs: { rooms: ['concepts'] },
  wording: { rooms: ['concepts'] },
  render: { rooms: ['concepts', 'archive', 'hrefs', 'wording'] },
  views: { rooms: ['concepts', 'archive', 'render', 'hrefs', 'wording'] },
  exports: { rooms: ['concepts', 'archive', 'render', 'hrefs', 'wording', 'views'] },
  components: shown,
  layouts: shown,
  styles: { rooms: [] },
  pages: {
    rooms: ['views', 'exports', 'components', 'layouts'],
    files: ['archive/load-archive.ts'],
  },
  publish: { rooms: ['concepts', 'problems', 'parse', 'archive', 'render', 'hrefs', 'views', 'exports'] },
}

/** The rooms that come before the pages. They know neither the disk nor the press. */
export const leftOfPages = [
  'concepts',
  'problems',
  'parse',
  'archive',
  'import',
  'hrefs',
  'wording',
  'render',
  'views',
  'exports',
]

/** The files left of the pages that may reach for Node: the readers of the disk, hashing, the archive's workers and cache, and what stores an imported report. */
export const mayUseNode =
  /^(?:parse\/(?:read-content|digest)|archive\/(?:[a-z-]*(?:worker|cache)[a-z-]*|load-archive)|import\/(?:[a-z]+\/)?(?:read|list|store)-[a-z-]+)\.ts$/

/** The one room each third party is let in by. */
export const doors: Readonly<Record<string, string>> = {
  zod: 'concepts',
  yaml: 'parse',
  mdast: 'parse',
  'mdast-util-from-markdown': 'parse',
  'mdast-util-gfm-table': 'parse',
  'mdast-util-mdx-expression': 'parse',
  'mdast-util-mdx-jsx': 'parse',
  'mdast-util-to-markdown': 'parse',
  'micromark-extension-gfm-table': 'parse',
  'micromark-extension-mdx-expression': 'parse',
  'micromark-extension-mdx-jsx': 'parse',
  'micromark-extension-mdx-md': 'parse',
  'vfile-message': 'parse',
  hast: 'render',
  'hast-util-to-html': 'render',
  '@mozilla/readability': 'import',
  chardet: 'import',
  'franc-min': 'import',
  linkedom: 'import',
  parse5: 'import',
  '@fontsource-variable/source-sans-3': 'styles',
  '@fontsource-variable/source-serif-4': 'styles',
  '@fontsource/noto-naskh-arabic': 'styles',
  '@fontsource/noto-serif-hebrew': 'styles',
  '@takumi-rs/wasm': 'publish',
  astro: 'publish',
  '@astrojs/mdx': 'publish',
  pagefind: 'publish',
}
