import type { InfoSource } from '../concepts/article.ts'
import { blockText } from './batch/block-text.ts'
import type { FoundText } from './found-text.ts'
import type { NamedParty } from './named-party.ts'
import { unsignedBylines } from './text/byline-words.ts'
import { findToldSources, type PlacedWords } from './text/find-told-sources.ts'
import { foldPhrase } from './text/fold-phrase.ts'
import type { ToldSource } from './text/told-source.ts'

/** A station on a report's way, for `infoSources`. */
export interface GuessedSource {
  readonly party: string
  readonly role: InfoSource['role']
  readonly known: InfoSource['known']
}

/** What a report tells of where it comes from. */
export interface GuessedSources {
  /** In order of travel, the outlet last; empty where the report names no other that the archive knows. */
  readonly sources: readonly GuessedSource[]
  /** Named as a source, while no record has that name. */
  readonly unknown: readonly { readonly name: string; readonly line?: number }[]
}

/** Guesses `infoSources` by what a report states of itself: an agency in its dateline, a byline or a note below it. Names must be those of a record, but for case, width and an article before them. */
export function guessInfoSources({
  found,
  outlet,
  parties,
}: {
  readonly found: FoundText
  readonly outlet: { readonly id: string }
  readonly parties: readonly NamedParty[]
}): GuessedSources {
  const index = indexNames(parties)
  const named = new Map<string, NamedParty>()
  const unknown = new Map<string, { readonly name: string; readonly line?: number }>()
  for (const told of findToldSources(found, placeParagraphs(found))) {
    for (const { name, party } of matchNames(told, index)) {
      if (party !== undefined) named.set(party.id, party)
      else if (!unknown.has(shape(name)))
        unknown.set(shape(name), { name, ...(told.line === undefined ? {} : { line: told.line }) })
    }
  }
  named.delete(outlet.id)
  const sources = [...named.values()].map(
    ({ id, kind }): GuessedSource => ({
      party: id,
      role: kind === 'agency' ? 'agency' : 'originator',
      known: 'stated',
    }),
  )
  const inOrder = sources.toSorted((a, b) => Number(a.role === 'agency') - Number(b.role === 'agency'))
  return {
    sources:
      inOrder.length === 0
        ? []
        : [
            ...inOrder,
            { party: outlet.id, role: 'publisher', known: found.url === undefined ? 'stated' : 'seen' },
          ],
    unknown: [...unknown.values()],
  }
}

function placeParagraphs({ blocks }: FoundText): readonly PlacedWords[] {
  const near = blocks.length <= 6 ? blocks : [...blocks.slice(0, 3), ...blocks.slice(-3)]
  return near.map((block) => {
    const line = block.position?.start.line
    return { words: blockText(block), ...(line === undefined ? {} : { line }) }
  })
}

type NameIndex = ReadonlyMap<string, readonly NamedParty[]>

function shape(name: string): string {
  return foldPhrase(name.slice(0, 200)).replace(/^the /, '')
}

function indexNames(parties: readonly NamedParty[]): NameIndex {
  const pairs = parties.flatMap((party) =>
    [...new Set(party.names.map(shape))].map((name) => ({ name, party })),
  )
  const groups = Map.groupBy(pairs, ({ name }) => name)
  return new Map([...groups].map(([name, each]) => [name, each.map(({ party }) => party)]))
}

interface MatchedName {
  readonly name: string
  readonly party?: NamedParty
}

/** A name as a whole, else each of those it joins; after "published by" also the longest name that the words begin with. */
function matchNames({ name, onlyIfKnown, mayRunOn }: ToldSource, index: NameIndex): readonly MatchedName[] {
  const whole = findOne(name, index)
  if (whole !== undefined) return [{ name, party: whole }]
  const matched = name
    .split(/\s*(?:[,،;/|]|\s(?:and|&|und|et|y|e|en|و)\s)\s*/iu)
    .filter((part) => part !== '')
    .map((part) => ({
      name: part,
      party: findOne(part, index) ?? (mayRunOn ? findBeginning(part, index) : undefined),
    }))
  if (onlyIfKnown && matched.some(({ party }) => party === undefined)) return []
  return matched.flatMap(({ name: part, party }): readonly MatchedName[] => {
    if (party !== undefined) return [{ name: part, party }]
    return unsignedBylines.has(part.toLowerCase()) || index.has(shape(part)) ? [] : [{ name: part }]
  })
}

function findOne(name: string, index: NameIndex): NamedParty | undefined {
  const same = index.get(shape(name)) ?? []
  const [only, ...others] = same.length > 1 ? same.filter(({ kind }) => kind === 'agency') : same
  return others.length === 0 ? only : undefined
}

function findBeginning(name: string, index: NameIndex): NamedParty | undefined {
  const words = name.split(/\s+/)
  for (let length = Math.min(words.length - 1, 12); length > 0; length -= 1) {
    const rest = words[length] ?? ''
    const party = /^(?:on|in|under|at|as|and|with|\()/i.test(rest)
      ? findOne(words.slice(0, length).join(' '), index)
      : undefined
    if (party !== undefined) return party
  }
  return undefined
}
