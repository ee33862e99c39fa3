import type { RootContent } from 'mdast'

/** Where a reading comes from: the command line, a field of a table of texts, what a page says of itself for machines, or the words that readers see. */
export type FoundIn = 'option' | 'field' | 'json-ld' | 'meta' | 'time' | 'markup' | 'text'

/** One thing that a text tells of itself, with the place that tells it. */
export interface Found {
  readonly value: string
  readonly from: FoundIn
  /** 1-based line of the file, where it has one. */
  readonly line?: number
  /** Why it is not certain, as a plain clause: "the year has two digits". Absent where nothing was guessed. */
  readonly guess?: string
}

/** A date as the archive writes it (`2031-05-03T14:44`, EDTF; `XXXX` where none can be read), and as it was printed. */
export interface FoundDate extends Found {
  readonly printed?: string
}

/** Words of a source that are not in the report's text, verbatim. */
export interface LeftOut {
  readonly text: string
  readonly line?: number
  /** Taken into the frontmatter (`header`), the headline once more, a part of the page and not of the report, or the caption of a picture. */
  readonly why: 'header' | 'headline-again' | 'furniture' | 'caption'
}

/** A text from outside as it was read: what it tells of itself, and its blocks, which hold only nodes that a body may (headings, paragraphs, lists, quotations, tables, code, emphasis, plain links, breaks). */
export interface FoundText {
  readonly headline?: Found
  /** The line that names who published it. */
  readonly outletLine?: Found
  readonly byline?: Found
  readonly dateline?: Found
  readonly published?: FoundDate
  readonly language?: Found
  /** An `http` or `https` address. */
  readonly url?: Found
  /** Leaf blocks may carry `position`, whose lines are those of the source. */
  readonly blocks: readonly RootContent[]
  readonly leftOut: readonly LeftOut[]
  /** Further guesses about the blocks, each a plain sentence. */
  readonly guesses: readonly { readonly line?: number; readonly text: string }[]
}
