import { readdirSync, readFileSync } from 'node:fs'
import type { RootContent } from 'mdast'
import { foldBlock } from '../../src/concepts/canonical-text.ts'
import type { FoundIn } from '../../src/import/found-text.ts'

const folder = new URL('../fixtures/pages/', import.meta.url)

type Told = readonly [value: string, from: FoundIn]

/** A saved page of the fixtures with what is to be found in it. A field that is absent is not in the page. */
export interface SavedPage {
  readonly name: string
  readonly text: string
  readonly outletNames: readonly string[]
  readonly headline: Told
  readonly published?: Told
  readonly printed?: string
  readonly byline?: Told
  readonly language?: Told
  readonly url?: Told
  /** The canonical text of every block. */
  readonly body: readonly string[]
}

/** Reads the saved pages of the fixtures, in order. */
export function readSavedPages(): readonly SavedPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      ...JSON.parse(readFileSync(new URL(name.replace(/html$/, 'json'), folder), 'utf8')),
      name,
      text: readFileSync(new URL(name, folder), 'utf8'),
    }))
}

type Node = RootContent | { readonly type: 'root'; readonly children: readonly RootContent[] }

/** Returns the canonical text of every leaf of some blocks, empty ones left out. */
export function leafTexts(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (/^(?:paragraph|heading|tableCell|code)$/.test(node.type))
      return [foldBlock(textOf(node))].filter(Boolean)
    return 'children' in node ? leafTexts(node.children) : []
  })
}

function textOf(node: Node): string {
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
