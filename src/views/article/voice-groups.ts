import type { Annotation, AnnotationOf } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import { nameAnchor } from '../../hrefs/anchor.ts'
import type { Edition } from '../../render/edition.ts'
import type { VoiceAct, VoiceGroupKey } from '../../wording/around-words.ts'
import { entityInShort } from '../entity-in-short.ts'
import type { Phrase } from '../phrase.ts'
import { entityRun } from '../record-run.ts'
import { unnamedPhrase } from '../speaker-phrase.ts'
import { calledPhrases } from './called-phrases.ts'
import { findVoices, groupOfVoice, type Voice } from './find-voices.ts'
import { type PlaceInReport, type PlacesInReport, placesInReport } from './place-in-report.ts'

/** Something that somebody does in a report, how often, and where: one place for each paragraph. */
export interface VoiceActView {
  readonly text: string
  readonly places: readonly PlaceInReport[]
  /** Places beyond the first few, which stay folded, and how many they are. */
  readonly folded: readonly PlaceInReport[]
  readonly more: string
}

/** Somebody or something in a report. */
export interface VoiceView {
  /** Where the text's names lead to; absent for who has no name. */
  readonly anchor?: string
  readonly name: Phrase
  /** What it is, and what it was at that date. */
  readonly inShort: readonly string[]
  readonly acts: readonly VoiceActView[]
  /** How the report names it. */
  readonly called: readonly Phrase[]
}

/** Who speaks in a report, is spoken about, or is named; whoever has most places first. */
export interface VoiceGroupView {
  readonly key: VoiceGroupKey
  readonly title: string
  readonly lead: string
  readonly voices: readonly VoiceView[]
  /** Words to show them all by; absent where no entry need be folded away. */
  readonly showAll?: string
}

// A list may be one longer, since the switch would take the room of the one.
const shown = 12
const placesShown = 12

/** Returns who and what is in a report, each in the first group that fits. Groups without anybody are left out. */
export function voiceGroups(edition: Edition, article: Article): readonly VoiceGroupView[] {
  const { around } = edition.words
  const places = placesInReport(edition, article)
  const groups = Map.groupBy(findVoices(edition, article), groupOfVoice)
  return (['speaks', 'spokenAbout', 'named'] as const).flatMap((key) => {
    const voices = (groups.get(key) ?? []).toSorted((a, b) => countPlaces(b) - countPlaces(a))
    if (voices.length === 0) return []
    return [
      {
        key,
        ...around.voiceGroups[key],
        voices: voices.map((voice) => voiceView(edition, article, voice, places)),
        ...(voices.length > shown + 1 ? { showAll: around.showAll(voices.length) } : {}),
      },
    ]
  })
}

function countPlaces({ acts }: Voice): number {
  return [...acts.values()].reduce((sum, { length }) => sum + length, 0)
}

const inOrder: readonly VoiceAct[] = [
  'quoted',
  'claims',
  'figures',
  'wordings',
  'named',
  'namedInWords',
  'subject',
]

function voiceView(edition: Edition, article: Article, voice: Voice, places: PlacesInReport): VoiceView {
  const { who, acts, dates } = voice
  const shared = {
    acts: inOrder.flatMap((act) => {
      const annotations = acts.get(act)
      if (annotations === undefined) return []
      const text = edition.words.around.voiceActs[act](annotations.length)
      return [{ text, ...placesOf(edition, annotations, places) }]
    }),
  }
  if (!('id' in who))
    return { name: unnamedPhrase(edition, article, who.unnamed), inShort: [], called: [], ...shared }
  const name = entityRun(edition, who.id)
  const mentions = [...(acts.get('named') ?? []), ...(acts.get('namedInWords') ?? [])].filter(isMention)
  return {
    anchor: nameAnchor(who.id),
    name: [name],
    inShort: entityInShort(edition, who.id, dates.length === 0 ? [article.datePublished] : dates),
    called: calledPhrases(edition, article, name.text, mentions),
    ...shared,
  }
}

function isMention(annotation: Annotation): annotation is AnnotationOf<'Mention'> {
  return annotation.kind === 'Mention'
}

/** Returns the first place in each paragraph; further ones in it stand beside it. */
function placesOf(
  { words }: Edition,
  annotations: readonly Annotation[],
  { paragraphOf, placeOf }: PlacesInReport,
): Omit<VoiceActView, 'text'> {
  const firsts = new Map<number, Annotation>()
  for (const annotation of annotations) {
    const paragraph = paragraphOf(annotation)
    if (!firsts.has(paragraph)) firsts.set(paragraph, annotation)
  }
  const all = [...firsts.values()].map(placeOf)
  const folded = all.slice(placesShown)
  return { places: all.slice(0, placesShown), folded, more: words.counts.more(folded.length) }
}
