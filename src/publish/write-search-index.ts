import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { SearchIndexes } from '../concepts/search-indexes.ts'
import type { SearchRecord } from '../exports/search-record.ts'

/** Tells the search page which indexes there are, one for each language. */
export const languagesName = 'pagefind/languages.json'

// Each record is a fragment file unless they are bundled, and free hosts take 20,000 files.
const mostFragments = 2000
// Messages on the way to the indexer at once. It answers in the order they come, which the bytes depend on.
const mostWaiting = 200
// The indexer also brings interfaces of its own, which are not used.
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\.[^/]+\.pagefind|(?:fragment|index|filter)\/.+)$/

/**
 * Writes one search index for each language of the records into `pagefind/LANGUAGE/` below a folder, and the list
 * of them. The same records in the same order give the same bytes. Returns how many records there are.
 */
export async function writeSearchIndex(folder: string, records: Iterable<SearchRecord>): Promise<number> {
  try {
    return await unlessIndexerEnds(writeIndexes(folder, records))
  } finally {
    // Otherwise the indexer, a process of its own, would keep this one from ending.
    await close()
  }
}

async function writeIndexes(folder: string, records: Iterable<SearchRecord>): Promise<number> {
  const { indexes, counts } = await addRecords(records)
  const written: SearchIndexes[number][] = []
  for (const [language, index] of [...indexes].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const tag = await writeIndex(index, folder, language)
    written.push({ language, folder: `pagefind/${language}/`, tag, records: counts.get(language) ?? 0 })
    await index.deleteIndex()
  }
  mkdirSync(join(folder, 'pagefind'), { recursive: true })
  writeFileSync(join(folder, languagesName), `${JSON.stringify(written, undefined, 1)}\n`)
  return written.reduce((sum, { records: count }) => sum + count, 0)
}

/** Fails where the indexer ends without an answer: then nothing is left that could happen, and this process would end in the middle of its work. */
async function unlessIndexerEnds<Result>(work: Promise<Result>): Promise<Result> {
  const ended = Promise.withResolvers<never>()
  const whenIdle = () => ended.reject(new Error('the search indexer ended before its work was done'))
  process.once('beforeExit', whenIdle)
  try {
    return await Promise.race([work, ended.promise])
  } finally {
    process.off('beforeExit', whenIdle)
  }
}

async function addRecords(records: Iterable<SearchRecord>) {
  const indexes = new Map<string, PagefindIndex>()
  const counts = new Map<string, number>()
  let waiting: Promise<void>[] = []
  try {
    for (const record of records) {
      const { language } = record
      const index = indexes.get(language) ?? (await openIndex())
      indexes.set(language, index)
      counts.set(language, (counts.get(language) ?? 0) + 1)
      waiting.push(addRecord(index, record))
      if (waiting.length < mostWaiting) continue
      await Promise.all(waiting)
      waiting = []
    }
    await Promise.all(waiting)
  } finally {
    // What is still on its way when something fails is refused when the indexer closes, and somebody must hear it.
    await Promise.allSettled(waiting)
  }
  return { indexes, counts }
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ maxFragments: mostFragments })
  if (index === undefined) throw new Error(`No search index could be made: ${errors.join(', ')}`)
  return index
}

async function addRecord(
  index: PagefindIndex,
  { url, language, content, meta, filters, sort }: SearchRecord,
) {
  const values = Object.entries(filters).filter(([, names]) => names.length > 0)
  const { errors } = await index.addCustomRecord({
    url,
    language,
    content,
    meta: { ...meta },
    filters: Object.fromEntries(values.map(([name, names]) => [name, [...names]])),
    sort: { ...sort },
  })
  if (errors.length > 0) throw new Error(`The search index refused ${url}: ${errors.join(', ')}`)
}

/** Writes the files of one index and returns the tag that changes whenever the index does. */
async function writeIndex(index: PagefindIndex, folder: string, language: string): Promise<string> {
  const { files, errors } = await index.getFiles()
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(', ')}`)
  const own = files.some(({ path }) => path === `wasm.${language}.pagefind`)
  const kept = files.filter(({ path }) => needed.test(path) && !(own && path === 'wasm.unknown.pagefind'))
  for (const { path, content } of kept) {
    const target = join(folder, 'pagefind', language, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
  const meta = kept.find(({ path }) => path.endsWith('.pf_meta'))
  return meta?.path.split('.')[1] ?? ''
}
