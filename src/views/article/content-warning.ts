import { sensitivity } from '../../concepts/article.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'

/** What a report warns of before its text. */
export interface ContentWarningView {
  /** The kinds, as a list in words. */
  readonly kinds: string
  /** How many of its passages are veiled until asked for; absent where none is. */
  readonly veiled?: string
}

/** Returns what a report warns of: the kinds it declares and those of its veiled passages. Undefined where there are none. */
export function contentWarning({ words }: Edition, article: Article): ContentWarningView | undefined {
  const veiled = article.annotations.filter((annotation) => annotation.kind === 'Sensitive')
  const kinds = new Set([
    ...(article.contentWarnings ?? []),
    ...veiled.map(({ attributes }) => attributes.kind),
  ])
  if (kinds.size === 0) return undefined
  return {
    kinds: words.list(
      sensitivity.options.filter((kind) => kinds.has(kind)).map((kind) => words.labels.sensitivity[kind]),
    ),
    ...(veiled.length === 0 ? {} : { veiled: words.number(veiled.length) }),
  }
}
