/** Formatting of a stretch of one leaf's text. Offsets are code points of the body's canonical text; a `break` covers the one space that a hard break becomes. */
export interface InlineStyle {
  readonly kind: 'emphasis' | 'strong' | 'code' | 'break' | 'link'
  readonly start: number
  readonly end: number
  /** Of a link: an `http`, `https` or `mailto` address. */
  readonly href?: string
}

/** A block that holds text: `start` and `end` are code points of the body's canonical text; `number` counts leaves from 1, as in the anchor `#p-3`. */
export interface Leaf {
  readonly kind: 'paragraph' | 'heading' | 'table-cell' | 'code'
  readonly number: number
  readonly start: number
  readonly end: number
  readonly styles: readonly InlineStyle[]
  /** Of a heading: 1 to 6. */
  readonly level?: number
  /** Of a table cell. */
  readonly align?: 'left' | 'center' | 'right'
  readonly header?: boolean
}

/** A block that holds blocks. `table` holds `row`s, a `row` leaves of kind `table-cell`; an empty cell is a `cell` without blocks. */
export interface Container {
  readonly kind: 'list' | 'item' | 'quotation' | 'table' | 'row' | 'cell'
  readonly blocks: readonly Block[]
  readonly ordered?: boolean
  /** Number of an ordered list's first item. */
  readonly first?: number
  readonly header?: boolean
}

/** A thematic break: it has no text. */
export interface Rule {
  readonly kind: 'rule'
}

/** A list that the archive derives, shown where a house page asks for it. */
export interface DerivedList {
  readonly kind: 'derived-list'
  readonly of: string
}

/** An annotated place shown as an example, as a house page asks for it: `article-id#annotation-id`. */
export interface ExamplePlace {
  readonly kind: 'example'
  readonly of: string
}

export type Block = Leaf | Container | Rule | DerivedList | ExamplePlace

/** Stands in prose for what is filled in when it is rendered (U+FFFC, object replacement character). */
export const placeholder = '\uFFFC'

/** A mention or a count in prose of the archive. A `count` covers one `placeholder` in the text, and shows a number in its stead. */
export interface ProseMark {
  readonly kind: 'mention' | 'count'
  readonly of: string
  readonly start: number
  readonly end: number
}

/** A parsed body: its blocks, the canonical text they share (vocabulary §6), and the marks of prose. A report's annotations are kept beside it. */
export interface Body {
  readonly blocks: readonly Block[]
  readonly text: string
  readonly marks: readonly ProseMark[]
}

/** Returns the blocks that hold text, in order. */
export function leavesOf(blocks: readonly Block[]): readonly Leaf[] {
  return blocks.flatMap((block) =>
    'blocks' in block ? leavesOf(block.blocks) : 'number' in block ? [block] : [],
  )
}
