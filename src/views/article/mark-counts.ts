import { kindInKebabCase, type MarkKind, markKinds } from '../../concepts/mark-fields.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'

/** How many annotations of a kind a report has. */
export interface MarkCount {
  /** As in the classes of marks: `as-printed`. */
  readonly kind: string
  readonly label: string
  readonly count: number
  /** True for what is not shown until it is asked for. */
  readonly hidden: boolean
}

/** Returns the kinds of mark that a report has, in one order, with how many of each. Words marked as printed are left out, since their face is not a mark but whose voice they are in. */
export function markCounts({ words }: Edition, { annotations }: Article): readonly MarkCount[] {
  const counts = new Map<MarkKind, number>()
  for (const { kind } of annotations) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return markKinds.flatMap((kind) => {
    const count = kind === 'AsPrinted' ? undefined : counts.get(kind)
    return count === undefined
      ? []
      : [
          {
            kind: kindInKebabCase(kind),
            label: words.labels.markKind[kind],
            count,
            hidden: kind === 'Sensitive',
          },
        ]
  })
}
