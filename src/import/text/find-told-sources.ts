import type { FoundText } from '../found-text.ts'
import { guessDateline } from '../guess-dateline.ts'
import { agencyNames } from './byline-words.ts'
import { areNames } from './find-byline.ts'
import { findDatelineParts } from './find-dateline-parts.ts'
import { findSourceLabel } from './find-source-label.ts'
import { endsSentence } from './sentence-end.ts'
import type { ToldSource } from './told-source.ts'

/** A paragraph, or a line of a report's header, with its line. */
export interface PlacedWords {
  readonly words: string
  readonly line?: number
}

const longest = 400
const withOthers =
  /^\(?with (?:(?:(?:additional |further )?(?:reporting|files|inputs?|information|material|contributions?) )?(?:by|from) )?(\S.{1,79}?)\.?\)?$/iu
const published =
  /^\(?(?:(?:this|the) (?:story|article|report|piece|text|dispatch) (?:was |is |has been )?(?:first |originally )(?:published|reported|released|appeared|run)|(?:originally|first) published|(?:re)?published (?:here )?(?:with permission )?from) ?(?:by|in|on|at)? (\S.{1,119})$/iu
const reporting = /(?:^|\()(?:additional )?reporting by ([^();]{2,120})/iu
const inBrackets = /^(.*?)\(([^()]{2,60})\)[.\s]*$/su

/** Returns the names that a report gives as its sources, in the order of the text: in its dateline, its byline, lines that are a source's name, and notes below it. What its sentences attribute to others is no source of the report. */
export function findToldSources(
  { dateline, byline, leftOut }: FoundText,
  paragraphs: readonly PlacedWords[],
): readonly ToldSource[] {
  const [first] = paragraphs
  const headers = leftOut.filter(({ why }) => why === 'header')
  return [
    ...readDateline(dateline && { words: dateline.value, ...lineOf(dateline) }, first),
    ...(byline === undefined ? [] : readByline({ words: byline.value, ...lineOf(byline) })),
    ...headers.flatMap(({ text, line }) =>
      text
        .split(/\s*[|•·]\s*/u)
        .flatMap((words) => readLabel({ words, ...(line === undefined ? {} : { line }) })),
    ),
    ...paragraphs.slice(0, 2).flatMap(readOrigin),
    ...paragraphs.slice(-3).flatMap(readClosing),
    ...paragraphs.slice(-1).flatMap(readBrackets),
  ]
}

function lineOf({ line }: { readonly line?: number }): { readonly line?: number } {
  return line === undefined ? {} : { line }
}

function tell(name: string, from: { readonly line?: number }, onlyIfKnown = false): ToldSource {
  return { name, onlyIfKnown, mayRunOn: false, ...lineOf(from) }
}

function readDateline(alone: PlacedWords | undefined, first: PlacedWords | undefined): readonly ToldSource[] {
  const named = alone === undefined ? undefined : findDatelineParts(alone.words)?.agency
  if (alone !== undefined && named !== undefined) return [tell(named, alone)]
  const agency = first === undefined ? undefined : guessDateline(first.words)?.agency
  return first === undefined || agency === undefined ? [] : [tell(agency, first)]
}

/** Writers are no sources, but whom they write for may be. */
function readByline(byline: PlacedWords): readonly ToldSource[] {
  const { words } = byline
  const unsigned = words.replace(/^\(|\)$/g, '')
  if (agencyNames.has(unsigned.toLowerCase())) return [tell(unsigned, byline)]
  const names = words.split(/\s*(?:[,،;|/:]|\s(?:and|with|und|mit|et|avec|y|con|e|en|met|و|–|—|-)\s)\s*/iu)
  return [words, ...names].flatMap((each) => [
    tell(each, byline, true),
    tell(each.replace(/^\S+\s+/, ''), byline, true),
  ])
}

function readLabel(placed: PlacedWords): readonly ToldSource[] {
  const name = findSourceLabel(placed.words)
  return name === undefined || /^https?:/i.test(name) ? [] : [tell(name, placed)]
}

function readOrigin(placed: PlacedWords): readonly ToldSource[] {
  const name = placed.words.length > longest ? undefined : published.exec(placed.words)?.[1]
  return name === undefined ? [] : [{ ...tell(name.replace(/[.)]+$/, ''), placed), mayRunOn: true }]
}

function readClosing(placed: PlacedWords): readonly ToldSource[] {
  const { words } = placed
  const reporters = reporting.exec(words.slice(-longest))?.[1]
  const told = reporters === undefined ? [] : [tell(reporters.trim(), placed, true)]
  if (words.length > longest) return told
  const others = withOthers.exec(words)?.[1]
  const bare = words.replace(/^[(\s–—-]+|[).\s]+$/gu, '')
  return [
    ...told,
    ...readLabel(placed),
    ...readOrigin(placed),
    ...(others === undefined ? [] : [tell(others, placed, !areNames(others))]),
    ...(bare.length > 80 ? [] : [tell(bare, placed, !agencyNames.has(bare.toLowerCase()))]),
  ]
}

/** A name in brackets after the last sentence; within it, it only explains a word. */
function readBrackets(placed: PlacedWords): readonly ToldSource[] {
  const [, before = '', name = ''] = inBrackets.exec(placed.words.slice(-longest)) ?? []
  return name !== '' && endsSentence(before) ? [tell(name, placed, !agencyNames.has(name.toLowerCase()))] : []
}
