import { foldBlock } from '../../concepts/canonical-text.ts'
import { splitRuns } from './split-runs.ts'
import type { TextBlock } from './text-block.ts'
import type { TextLine } from './text-line.ts'

/** Returns lines as paragraphs: each of its own, or, where paragraphs were broken at a fixed width, a run of them. */
export function joinLines(lines: readonly TextLine[], isWrapped: boolean): readonly TextBlock[] {
  if (!isWrapped) return lines.map((line) => ({ folded: line.folded, first: line, last: line }))
  return splitRuns(lines).flatMap((run) => {
    const [first] = run
    const last = run.at(-1)
    if (first === undefined || last === undefined) return []
    return [{ folded: foldBlock(run.map(({ text }) => text).join('\n')), first, last }]
  })
}
