import type { ElementContent } from 'hast'
import type { TextSlicer } from '../concepts/text-slicer.ts'
import { compareSpans, type Span } from './span.ts'

interface OpenSpan {
  readonly span: Span
  readonly children: ElementContent[]
  /** False for the part of a split span that is not its beginning. */
  readonly first: boolean
}

/**
 * Returns the text from `start` to `end` with its spans as nested elements. Where spans overlap without one
 * holding the other, the later one is split, so that every character stands under all of its spans, once.
 * The text itself is never changed.
 */
export function nestSpans(
  spans: readonly Span[],
  start: number,
  end: number,
  slice: TextSlicer,
): ElementContent[] {
  const inside = spans
    .filter((span) => span.start < end && span.end > start && span.start < span.end)
    .sort(compareSpans)
  const bounds = boundsOf(inside, start, end)
  const root: ElementContent[] = []
  let stack: OpenSpan[] = []
  let next = 0
  for (const [index, at] of bounds.entries()) {
    stack = closeEnded(stack, at, at === end, root)
    for (
      let span = inside[next];
      span !== undefined && Math.max(span.start, start) <= at;
      span = inside[next]
    ) {
      stack.push({ span, children: [], first: span.start >= start })
      next += 1
    }
    const until = bounds[index + 1]
    if (until !== undefined)
      childrenAt(stack, stack.length - 1, root).push({ type: 'text', value: slice(at, until) })
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

function childrenAt(stack: readonly OpenSpan[], level: number, root: ElementContent[]): ElementContent[] {
  return stack[level]?.children ?? root
}

/** Closes what ends at `at`, and all where the block ends. What lies inside it is closed too and opened again beyond. */
function closeEnded(
  stack: readonly OpenSpan[],
  at: number,
  all: boolean,
  root: ElementContent[],
): OpenSpan[] {
  const lowest = all ? 0 : stack.findIndex(({ span }) => span.end <= at)
  if (lowest === -1) return [...stack]
  for (let level = stack.length - 1; level >= lowest; level -= 1) {
    const closed = stack[level]
    if (closed !== undefined)
      childrenAt(stack, level - 1, root).push(closed.span.wrap(closed.children, closed.first))
  }
  const continued = all ? [] : stack.slice(lowest).filter(({ span }) => span.end > at)
  return [...stack.slice(0, lowest), ...continued.map(({ span }) => ({ span, children: [], first: false }))]
}
