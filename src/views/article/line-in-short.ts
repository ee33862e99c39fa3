import { attributionOf } from '../../archive/attribution.ts'
import type { Annotation } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import type { LanguageAttributes } from '../language-attributes.ts'
import type { Phrase } from '../phrase.ts'
import { quotedWords } from '../quoted-words.ts'
import { speakerPhrase } from '../speaker-phrase.ts'
import type { PlaceInReport, PlacesInReport } from './place-in-report.ts'
import { shorten } from './shorten.ts'
import { isVeiled, veiledRanges } from './veiled-ranges.ts'

/** A line of a report on the report's own page: who, the first words, and where. */
export interface LineInShort extends LanguageAttributes {
  /** Exactly as they stand in the report. */
  readonly words: string
  /** True where more words follow. */
  readonly cut: boolean
  readonly voice: 'report' | 'archive'
  /** True where some of its words are veiled until asked for. */
  readonly veiled: boolean
  /** Without links, which the list of who is in the report has. */
  readonly who: Phrase
  readonly place: PlaceInReport
}

/** Returns an annotated passage as a line of a list at the end of its report. */
export function lineInShort(
  edition: Edition,
  article: Article,
  annotation: Annotation,
  { placeOf }: PlacesInReport,
): LineInShort {
  const { parts, ...rest } = quotedWords(edition, article, annotation)
  const { text, cut } = shorten(parts[0] ?? '')
  const speaker = speakerPhrase(edition, article, attributionOf(article, annotation).speaker)
  return {
    ...rest,
    words: text,
    cut: cut || parts.length > 1,
    veiled: isVeiled(annotation, veiledRanges(article)),
    who: speaker.map(({ href: _, ...run }) => run),
    place: placeOf(annotation),
  }
}
