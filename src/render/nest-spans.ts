import type { ElementContent } from 'hast'
import type { TextSlicer } from '../concepts/text-slicer.ts'
import { compareSpans, type Inserts, type Span } from './span.ts'

interface OpenSpan {
  readonly span: Span
  readonly children: ElementContent[]
  /** False for the part of a split span that is not its beginning. */
  readonly first: boolean
}

/** What is to be nested: the text from `start` to `end`, its spans, and what stands between its words. */
export interface Nesting {
  readonly spans: readonly Span[]
  readonly start: number
  readonly end: number
  readonly inserts?: Inserts | undefined
}

/**
 * Returns a text with its spans as nested elements. Where spans overlap without one holding the other, the later
 * one is split, so that every character stands under all of its spans, once. What is inserted stands after
 * everything that ends at its place. The text itself is never changed.
 */
export function nestSpans({ spans, start, end, inserts }: Nesting, slice: TextSlicer): ElementContent[] {
  const inside = spans
    .filter((span) => span.start < end && span.end > start && span.start < span.end)
    .sort(compareSpans)
  const bounds = boundsOf(inside, start, end)
  const root: ElementContent[] = []
  let stack: readonly OpenSpan[] = []
  let next = 0
  for (const [index, at] of bounds.entries()) {
    const { open, split } = closeEnded(stack, at, at === end, root)
    innermost(open, root).push(...(inserts?.get(at) ?? []))
    const opened = split.map(({ span }): OpenSpan => ({ span, children: [], first: false }))
    for (
      let span = inside[next];
      span !== undefined && Math.max(span.start, start) <= at;
      span = inside[next]
    ) {
      opened.push({ span, children: [], first: span.start >= start })
      next += 1
    }
    stack = [...open, ...opened]
    const until = bounds[index + 1]
    if (until !== undefined) innermost(stack, root).push({ type: 'text', value: slice(at, until) })
  }
  return root
}

function boundsOf(spans: readonly Span[], start: number, end: number): readonly number[] {
  const bounds = new Set([start, end])
  for (const span of spans) {
    bounds.add(Math.max(span.start, start))
    bounds.add(Math.min(span.end, end))
  }
  return [...bounds].sort((a, b) => a - b)
}

function innermost(stack: readonly OpenSpan[], root: ElementContent[]): ElementContent[] {
  return stack.at(-1)?.children ?? root
}

/** Closes what ends at `at`, and all where the block ends. What lies inside it is closed too, to be opened again beyond. */
function closeEnded(
  stack: readonly OpenSpan[],
  at: number,
  all: boolean,
  root: ElementContent[],
): { readonly open: readonly OpenSpan[]; readonly split: readonly OpenSpan[] } {
  const lowest = all ? 0 : stack.findIndex(({ span }) => span.end <= at)
  if (lowest === -1) return { open: stack, split: [] }
  for (let level = stack.length - 1; level >= lowest; level -= 1) {
    const closed = stack[level]
    if (closed === undefined) continue
    const { span, children, first } = closed
    innermost(stack.slice(0, level), root).push(span.wrap(children, { first, last: span.end <= at }))
  }
  return {
    open: stack.slice(0, lowest),
    split: all ? [] : stack.slice(lowest).filter(({ span }) => span.end > at),
  }
}
