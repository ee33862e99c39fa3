import type { PhrasingContent } from 'mdast'
import { isLinkAddress } from '../../parse/link-address.ts'
import type { PageLeaf, PieceStyle } from './page-leaf.ts'

/** A formatting that a body can hold; two that are equal are one. */
interface Layer {
  readonly kind: 'emphasis' | 'strong' | 'code' | 'link'
  readonly href: string
}

interface Run {
  readonly text: string
  readonly isBreak: boolean
  readonly layers: readonly Layer[]
}

const order = ['link', 'strong', 'emphasis', 'code']

/** Builds the inside of a block from a leaf's pieces: text, breaks, emphasis, code, and links that a body may hold; other links are their words. */
export function buildInlines({ pieces }: Pick<PageLeaf, 'pieces'>): PhrasingContent[] {
  const runs = pieces.flatMap(({ text, isBreak, styles }): Run[] => {
    const layers = layersOf(styles)
    return isBreak ? [{ text: '', isBreak, layers: [] }] : splitEdges(text, layers)
  })
  return nest(runs, 0)
}

/** Spaces at the edges of a formatted stretch stand outside it, as Markdown wants it. */
function splitEdges(text: string, layers: readonly Layer[]): Run[] {
  if (layers.length === 0) return [{ text, isBreak: false, layers }]
  const inner = text.trim()
  const start = text.length - text.trimStart().length
  const [before, after] = [text.slice(0, start), text.slice(start + inner.length)]
  const plain = (space: string): Run[] => (space === '' ? [] : [{ text: space, isBreak: false, layers: [] }])
  return [
    ...plain(before),
    ...(inner === '' ? [] : [{ text: inner, isBreak: false, layers }]),
    ...plain(after),
  ]
}

function layersOf(styles: readonly PieceStyle[]): readonly Layer[] {
  const byKind = new Map<string, Layer>()
  for (const style of styles) {
    if (style.kind !== 'link') byKind.set(style.kind, { kind: style.kind, href: '' })
    else if (isLinkAddress(style.href)) byKind.set('link', { kind: 'link', href: style.href })
  }
  return [...byKind.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function nest(runs: readonly Run[], depth: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let at = 0; at < runs.length; ) {
    const run = runs[at]
    if (run === undefined) break
    const layer = run.layers[depth]
    let end = at + 1
    if (layer === undefined) {
      addPlain(nodes, run)
    } else {
      while (end < runs.length && goesOn(runs, end, depth, layer)) end += 1
      nodes.push(wrap(layer, runs.slice(at, end), depth))
    }
    at = end
  }
  return nodes
}

/** True where a formatting goes on with a run, or beyond a space that parts two runs of it. */
function goesOn(runs: readonly Run[], at: number, depth: number, layer: Layer): boolean {
  const here = runs[at]
  if (here === undefined) return false
  if (isSame(here.layers[depth], layer)) return true
  const next = runs[at + 1]
  return (
    here.layers.length === 0 &&
    !here.isBreak &&
    here.text.trim() === '' &&
    next !== undefined &&
    isSame(next.layers[depth], layer)
  )
}

function isSame(one: Layer | undefined, other: Layer): boolean {
  return one !== undefined && one.kind === other.kind && one.href === other.href
}

function addPlain(nodes: PhrasingContent[], { text, isBreak }: Run): void {
  const last = nodes.at(-1)
  if (isBreak) nodes.push({ type: 'break' })
  else if (last?.type === 'text') last.value += text
  else nodes.push({ type: 'text', value: text })
}

function wrap({ kind, href }: Layer, runs: readonly Run[], depth: number): PhrasingContent {
  if (kind === 'code') return { type: 'inlineCode', value: runs.map(({ text }) => text).join('') }
  const children = nest(runs, depth + 1)
  return kind === 'link' ? { type: 'link', url: href, children } : { type: kind, children }
}
