import type { TextLine } from './text-line.ts'

/** A paragraph of a plain text: its canonical text, and the lines it stands on. */
export interface TextBlock {
  readonly folded: string
  readonly first: TextLine
  readonly last: TextLine
  /** It belongs to the page, and was kept since all was to be kept. */
  readonly isPage?: true
}
