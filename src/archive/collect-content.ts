import type { ArticleId, LayerId } from '../concepts/id.ts'
import type { ContentEntry } from '../parse/content-entry.ts'
import { parseArticle } from '../parse/parse-article.ts'
import { parseRecord } from '../parse/parse-record.ts'
import { parseSettings } from '../parse/parse-settings.ts'
import type { Outcome, SourceText } from '../parse/parsed.ts'
import { readEntry } from '../parse/read-content.ts'
import { type Problem, stopsEdition } from '../problems/problem.ts'
import { findRefusedRecord } from './find-refused-record.ts'
import type { ParseMemory } from './parse-memory.ts'
import type { ParsedContent } from './parsed-content.ts'
import type { ReadingOptions } from './reading-options.ts'

type Writable<Type> = {
  -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[]
    ? Item[]
    : Type[Key] extends ReadonlySet<infer Item>
      ? Set<Item>
      : Type[Key]
}

interface Taking extends ParseMemory {
  readonly take: Take
}

/** Takes what parsing a file gave: keeps its value, or notes that the file could not be read. */
type Take = <Value>(outcome: Outcome<Value>, keep: (value: Value) => void) => void

/**
 * Reads and parses every file, one at a time; `onProgress` is told after each. `listed` is what is wrong with names
 * and kinds of files: a record whose file is refused is not told as unknown by what refers to it.
 */
export function collectContent(
  entries: readonly ContentEntry[],
  listed: readonly Problem[],
  { onProgress, memory }: ReadingOptions,
): { readonly content: ParsedContent; readonly problems: readonly Problem[] } {
  const unread = listed.flatMap(({ place }) => findRefusedRecord(place.file) ?? [])
  const content = startContent(unread)
  const recall: ParseMemory['recall'] = memory?.recall ?? ((_, parse) => parse())
  const problems: Problem[] = []
  const layers = Map.groupBy(
    entries.filter(({ folder }) => folder === 'annotations'),
    ({ article }) => article,
  )
  const readLayers = (article: string) =>
    (layers.get(article) ?? []).flatMap((entry) => {
      const read = readEntry(entry)
      if ('text' in read) return [{ id: entry.id as LayerId, source: { file: entry.file, text: read.text } }]
      problems.push(read.problem)
      content.incomplete.add(article as ArticleId)
      return []
    })

  entries.forEach((entry, index) => {
    const { folder, id, file } = entry
    if (folder !== 'annotations') {
      const take: Take = ({ value, references = [], problems: found }, keep) => {
        for (const one of found) problems.push(one)
        if (value !== undefined) keep(value)
        else if (folder !== 'settings') content.unread.push({ folder, id, file, references })
      }
      const read = readEntry(entry)
      if ('problem' in read) take({ problems: [read.problem] }, () => undefined)
      else if (folder === 'articles') {
        const source = { file, text: read.text }
        const laid = readLayers(id)
        const outcome = recall([source, ...laid.map((layer) => layer.source)], () =>
          parseArticle(id, source, laid),
        )
        take(outcome, (article) => {
          content.articles.push(article)
          if (stopsEdition(outcome.problems)) content.incomplete.add(article.record.id)
        })
      } else parseInto(content, entry, { file, text: read.text }, { take, recall })
    }
    onProgress?.(index + 1, entries.length)
  })
  return { content, problems }
}

function startContent(unread: ParsedContent['unread']): Writable<ParsedContent> {
  return {
    articles: [],
    actors: [],
    outlets: [],
    events: [],
    claims: [],
    terms: [],
    places: [],
    pages: [],
    unread: [...unread],
    incomplete: new Set(),
  }
}

/** Parses a file other than a report or a layer, and keeps what it gives. */
function parseInto(
  content: Writable<ParsedContent>,
  { folder, id }: ContentEntry,
  source: SourceText,
  { take, recall }: Taking,
): void {
  switch (folder) {
    case 'actors':
      return take(
        recall([source], () => parseRecord(folder, id, source)),
        (actor) => content.actors.push(actor),
      )
    case 'outlets':
      return take(
        recall([source], () => parseRecord(folder, id, source)),
        (outlet) => content.outlets.push(outlet),
      )
    case 'events':
      return take(
        recall([source], () => parseRecord(folder, id, source)),
        (event) => content.events.push(event),
      )
    case 'claims':
      return take(
        recall([source], () => parseRecord(folder, id, source)),
        (claim) => content.claims.push(claim),
      )
    case 'terms':
      return take(
        recall([source], () => parseRecord(folder, id, source)),
        (term) => content.terms.push(term),
      )
    case 'places':
      return take(
        recall([source], () => parseRecord(folder, id, source)),
        (place) => content.places.push(place),
      )
    case 'pages':
      return take(
        recall([source], () => parseRecord(folder, id, source)),
        (page) => content.pages.push(page),
      )
    case 'settings':
      return take(
        recall([source], () => parseSettings(source)),
        (settings) => {
          content.settings = settings
        },
      )
    case 'articles':
    case 'annotations':
      return
  }
}
