import type { RootContent } from 'mdast'
import type { Genre, InfoSource, Rights } from '../../concepts/article.ts'
import type { Direction } from '../../concepts/language.ts'

/** A station on a report's way to the archive, as far as the text tells. */
export interface DraftSource {
  readonly party: string
  readonly role: InfoSource['role']
  readonly known: InfoSource['known']
}

/** A report that is to become a file of the archive (vocabulary §3, article). Absent is what is not known; ids are not looked up. */
export interface ArticleDraft {
  /** As printed, in one block. */
  readonly headline: string
  readonly outlet: string
  readonly byline?: string
  readonly dateline?: string
  /** EDTF, or a day with a time. */
  readonly datePublished: string
  /** The date line as printed. */
  readonly datePrinted?: string
  /** BCP 47. */
  readonly inLanguage: string
  /** Only where it is not that of the language. */
  readonly dir?: Direction
  readonly genre: Genre
  readonly text: 'full' | 'excerpt'
  readonly url?: string
  readonly retrieved: { readonly by: string; readonly method?: string; readonly date?: string }
  /** In order of travel. */
  readonly infoSources?: readonly DraftSource[]
  /** Left to be filled in where it is not known. */
  readonly rights?: Pick<Rights, 'basis' | 'holder' | 'licence'>
  /** Contributors. */
  readonly by: readonly string[]
  readonly blocks: readonly RootContent[]
}
