import { stopAfter } from '../../concepts/as-title.ts'
import { fillPhrase } from '../../views/fill-phrase.ts'
import type { CiteStyle } from '../../wording/cite-words.ts'
import type { Wording } from '../../wording/wording.ts'
import type { CitableWork } from './citable-work.ts'
import { type CitationText, titleRuns } from './citation-text.ts'

/** Returns the title of a work in quotation marks with its full stop within them, as American styles set it; of an annotation, that it is one. */
export function quotedTitle({ kind, title }: CitableWork, { cite }: Wording): CitationText {
  const template = kind === 'annotation' ? cite.annotationOf : cite.quoted
  return fillPhrase(template, { title: [...withStop(titleRuns(title))] })
}

/** Returns what a work stands in, as a style says it; nothing for a work that stands by itself. */
export function withinTitle({ within }: CitableWork, style: CiteStyle, { cite }: Wording): CitationText {
  if (within === undefined) return []
  const runs = withStop(titleRuns(within, style === 'apa' ? true : undefined))
  return fillPhrase(cite.within[style], { title: [...runs] })
}

/** Returns runs with a full stop, unless they end with one, in the last of them, in whose language it belongs. */
export function withStop(runs: CitationText): CitationText {
  const last = runs.at(-1)
  if (last === undefined) return runs
  return [...runs.slice(0, -1), { ...last, text: `${last.text}${stopAfter(last.text)}` }]
}
