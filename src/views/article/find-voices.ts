import { attributionOf } from '../../archive/attribution.ts'
import { findQuotationAround } from '../../archive/find-quotation-around.ts'
import type { Annotation } from '../../concepts/annotation.ts'
import type { PartialDate } from '../../concepts/partial-date.ts'
import type { Article } from '../../concepts/report.ts'
import type { Speaker } from '../../concepts/speaker.ts'
import type { Edition } from '../../render/edition.ts'
import type { VoiceAct, VoiceGroupKey } from '../../wording/around-words.ts'
import { countedOnce } from './counted-once.ts'

/** Somebody or something in a report, with the annotations that say so. */
export interface Voice {
  readonly who: { readonly id: string } | { readonly unnamed: string }
  /** The first annotation of each time, in order of the text. */
  readonly acts: ReadonlyMap<VoiceAct, readonly Annotation[]>
  /** When its words were said. */
  readonly dates: readonly PartialDate[]
}

/** Returns everybody and everything that speaks in a report, is spoken about, or is named, in order of the text. */
export function findVoices(edition: Edition, article: Article): readonly Voice[] {
  const found = new Map<string, Finding>()
  for (const [annotation] of countedOnce(edition, article, article.annotations))
    if (annotation !== undefined)
      for (const act of actsOf(edition, article, annotation)) addAct(found, act, annotation)
  return [...found.values()].map(({ who, acts, dates }) => ({ who, acts, dates: [...dates.values()] }))
}

/** Returns the first group that a voice fits. */
export function groupOfVoice({ acts }: Voice): VoiceGroupKey {
  if (speaking.some((act) => acts.has(act))) return 'speaks'
  return acts.has('namedInWords') || acts.has('subject') ? 'spokenAbout' : 'named'
}

const speaking = ['quoted', 'claims', 'figures', 'wordings'] as const satisfies readonly VoiceAct[]

interface Finding {
  readonly who: Voice['who']
  readonly acts: Map<VoiceAct, Annotation[]>
  /** By what is written, so that one said a hundred times is looked up once. */
  readonly dates: Map<string, PartialDate>
}

interface Act {
  readonly who: Voice['who']
  readonly act: VoiceAct
  readonly date?: PartialDate
}

function addAct(found: Map<string, Finding>, { who, act, date }: Act, annotation: Annotation): void {
  const key = 'id' in who ? who.id : `unnamed:${who.unnamed}`
  const finding: Finding = found.get(key) ?? { who, acts: new Map(), dates: new Map() }
  found.set(key, finding)
  const list = finding.acts.get(act)
  if (list === undefined) finding.acts.set(act, [annotation])
  else list.push(annotation)
  if (date !== undefined) finding.dates.set(date.edtf, date)
}

function actsOf(edition: Edition, article: Article, annotation: Annotation): readonly Act[] {
  switch (annotation.kind) {
    case 'Quote': {
      const date = annotation.attributes.said ?? article.datePublished
      return whoSpeaks(annotation.attributes.by).map((who) => ({ who, act: 'quoted', date }))
    }
    case 'Claim': {
      const about = edition.archive.claims.get(annotation.attributes.ref)?.about ?? []
      const subjects = about.map((id): Act => ({ who: { id }, act: 'subject' }))
      return [...givenTo(article, annotation, 'claims'), ...subjects]
    }
    case 'Quantity':
      return givenTo(article, annotation, 'figures')
    case 'Rhetoric':
      return givenTo(article, annotation, 'wordings')
    case 'Mention': {
      const act = findQuotationAround(article, annotation) === undefined ? 'named' : 'namedInWords'
      return [{ who: { id: annotation.attributes.of }, act }]
    }
    default:
      return []
  }
}

/** What the outlet says in its own name is given to nobody. */
function givenTo(article: Article, annotation: Annotation, act: VoiceAct): readonly Act[] {
  const { speaker, around } = attributionOf(article, annotation)
  const date = around?.attributes.said ?? article.datePublished
  return whoSpeaks(speaker)
    .filter((who) => !('id' in who && who.id === article.outlet))
    .map((who) => ({ who, act, date }))
}

function whoSpeaks(speaker: Speaker): readonly Voice['who'][] {
  return speaker.kind === 'named' ? speaker.parties.map((id) => ({ id })) : [{ unnamed: speaker.description }]
}
