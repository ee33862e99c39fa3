import type { Annotation } from './annotation.ts'
import type { ArticleFrontmatter } from './article.ts'
import type { ArticleId } from './id.ts'
import type { Direction } from './language.ts'
import type { Layer } from './layer.ts'
import type { Note } from './note.ts'

/**
 * A report as parsed: its frontmatter, its annotations (inline and of all layers, ordered by first range,
 * longer ones first) and notes. Its text is kept apart, as a `Body` by id, since bodies are large.
 */
export interface Article extends ArticleFrontmatter {
  readonly id: ArticleId
  readonly file: string
  /** The headline's canonical text. */
  readonly headlineText: string
  /** Of the report's words: what `dir` says, or else what its language does. */
  readonly direction: Direction
  /** Code points of canonical text, and words by white space. */
  readonly length: number
  readonly wordCount: number
  readonly annotations: readonly Annotation[]
  readonly notes: readonly Note[]
  readonly layers: readonly Layer[]
}
