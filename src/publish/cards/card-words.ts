import { type Direction, directionOf } from '../../concepts/language.ts'
import type { ShareCard } from '../../hrefs/share-card.ts'
import type { RecordFolder } from '../../hrefs/site-hrefs.ts'
import type { Edition } from '../../render/edition.ts'

/** What a share card says. */
export interface CardWords {
  /** The kind of page. */
  readonly kind: string
  /** The archive's name. */
  readonly name: string
  readonly line: string
  readonly language: string
  readonly direction: Direction
}

const folders: Readonly<Partial<Record<ShareCard, RecordFolder>>> = {
  article: 'articles',
  actor: 'actors',
  outlet: 'outlets',
  event: 'events',
  claim: 'claims',
  term: 'terms',
  place: 'places',
}

/** Returns what the card of a kind of page says, in the words of the interface. */
export function cardWords({ archive, words }: Edition, card: ShareCard): CardWords {
  const { name, inLanguage } = archive.settings
  const folder = folders[card]
  const other = card === 'timeline' ? words.site.timeline.title : words.site.cardKind
  return {
    kind: folder === undefined ? other : words.site.recordKind[folder],
    name,
    line: words.site.cardLine,
    language: inLanguage,
    direction: directionOf(inLanguage),
  }
}
