import type { PartialDate } from '../../concepts/partial-date.ts'
import type { Phrase } from '../../views/phrase.ts'
import type { CitedName } from './cited-name.ts'

/** A copy of a page in a web archive. */
export interface CitedCopy {
  readonly url: string
  readonly date?: PartialDate
}

/**
 * Something that can be cited, before any style has seen it. A `report` is what an outlet published; its `page` the
 * archive's copy of that; a `digest` the archive's own retelling; an `annotation` what somebody marked. The archive
 * is nowhere an author, and no date is one of reading unless the content gives it.
 */
export interface CitableWork {
  readonly kind: 'report' | 'page' | 'digest' | 'annotation'
  /** The same in every edition: article id, and of an annotation its own after it. */
  readonly id: string
  /** Who wrote it; none where nothing tells. A byline that stands for no actor is one literal name. */
  readonly authors: readonly CitedName[]
  readonly translators: readonly CitedName[]
  /** Each in one line; its runs are in the languages they say. */
  readonly title: Phrase
  /** Of a report and its page. */
  readonly outlet?: string
  /** Of an annotation: the title of the page that it stands on. */
  readonly within?: Phrase
  /** Name of the archive, where the thing is the archive's or is read there. */
  readonly archive?: string
  readonly publisher?: string
  readonly excerpt?: true
  /** Absent where it is not known. */
  readonly date?: PartialDate
  /** Language of the words (BCP 47). */
  readonly language: string
  /** Absolute; absent where it is not known. */
  readonly url?: string
  /** Of the archive's own pages: the address without the origin. */
  readonly path?: string
  readonly copy?: CitedCopy
  readonly accessed?: PartialDate
}
