import type { Article } from '../../concepts/report.ts'
import { markAnchor } from '../../hrefs/anchor.ts'
import type { Edition } from '../../render/edition.ts'
import type { Run } from '../phrase.ts'
import { entityRun } from '../record-run.ts'

/** Somebody or something that a report names. */
export interface MentionGroup {
  readonly entity: Run
  /** How it is named: "by name", "by an epithet". */
  readonly forms: readonly string[]
  /** The first places on the page where it is named, numbered. */
  readonly places: readonly { readonly text: string; readonly href: string }[]
  readonly count: number
}

const placesShown = 8

/** Returns whom and what a report names, in alphabetical order, each with its first places. */
export function mentionGroups(edition: Edition, article: Article): readonly MentionGroup[] {
  const { words } = edition
  const mentions = article.annotations.filter((annotation) => annotation.kind === 'Mention')
  const groups = Map.groupBy(mentions, ({ attributes }) => attributes.of)
  return [...groups]
    .map(([id, named]) => ({
      entity: entityRun(edition, id),
      forms: [
        ...new Set(
          named.flatMap(({ attributes }) =>
            attributes.as === undefined ? [] : [words.labels.mentionForm[attributes.as]],
          ),
        ),
      ],
      places: named.slice(0, placesShown).map(({ id: mark }, index) => ({
        text: words.report.place(words.number(index + 1)),
        href: `#${markAnchor(mark)}`,
      })),
      count: named.length,
    }))
    .toSorted((a, b) => words.compare(a.entity.text, b.entity.text))
}
