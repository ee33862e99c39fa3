import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { searchRecords } from '../../../src/exports/search-records.ts'
import { siteHrefs } from '../../../src/hrefs/site-hrefs.ts'
import { listFiles } from '../../../src/publish/list-files.ts'
import { serveEdition } from '../../../src/publish/serve-edition.ts'
import { writeSearchIndex } from '../../../src/publish/write-search-index.ts'
import { wordingFor } from '../../../src/wording/wording-for.ts'
import { make } from '../../support/make.ts'
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts'

const body = 'Before dawn "nine ships turned" westwards, wrote Meridian. الصبرُ مفتاحٌ للكاتبين.'
const made = make.archive({
  actors: [make.actor('vask', { name: 'Oren Vask' })],
  outlets: [make.outlet('courier', { name: 'Courier' })],
  articles: [
    make.article(
      'english',
      { headline: 'Zephyr over the strait' },
      {
        body,
        marks: [make.mark('Quote', [12, 31], { id: 'said', by: 'vask', mode: 'direct' })],
      },
    ),
    make.article(
      'arabic',
      {
        inLanguage: 'ar',
        text: 'full',
        textHash: `sha256:${'0'.repeat(64)}`,
        headlineHash: `sha256:${'0'.repeat(64)}`,
      },
      { body: 'قال الكاتبون إن الصبرَ مفتاح.' },
    ),
  ],
})
const records = () => searchRecords({ archive: made, hrefs: siteHrefs('/x/'), words: wordingFor('en') })

interface Engine {
  options: (options: object) => Promise<void>
  search: (term: string, options?: object) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>
}

/** Runs the search engine that readers get, on the files that they get, without a browser. */
async function openEngine(folder: string, language: string) {
  const server = await serveEdition({ folder, base: '/x/', host: 'localhost', port: 0 })
  writeFiles(folder, { 'package.json': '{"type":"module"}' })
  const engine: Engine = await import(pathToFileURL(join(folder, `pagefind/${language}/pagefind.js`)).href)
  await engine.options({
    basePath: `${server.address}pagefind/${language}/`,
    baseUrl: '/',
    metaCacheTag: 'x',
  })
  return {
    close: server.close,
    find: async (term: string, options = {}) => {
      const { results } = await engine.search(term, options)
      return (await Promise.all(results.map(({ data }) => data()))).map(({ url }) => url).sort()
    },
  }
}

describe('the search index', () => {
  it('has the same bytes for the same records, and nothing but what a search needs', async () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()]
    expect(await writeSearchIndex(one, records())).toBe(5)
    await writeSearchIndex(two, records())
    const files = listFiles(one)
    expect(listFiles(two)).toEqual(files)
    for (const file of files)
      expect(readFileSync(join(two, file)), file).toEqual(readFileSync(join(one, file)))
    expect(files.filter((file) => /ui|highlight|unknown/.test(file))).toEqual([])
    expect(JSON.parse(readFileSync(join(one, 'pagefind/languages.json'), 'utf8'))).toEqual([
      { language: 'ar', folder: 'pagefind/ar/', tag: expect.stringMatching(/^ar_/), records: 1 },
      { language: 'en', folder: 'pagefind/en/', tag: expect.stringMatching(/^en_/), records: 4 },
    ])
  })

  it('finds a quotation by its own words alone, and opens it at its place', async () => {
    const folder = temporaryFolder()
    await writeSearchIndex(folder, records())
    const { find, close } = await openEngine(folder, 'en')
    const [report, quotation] = ['/x/articles/english/', '/x/articles/english/#said']
    expect(await find('nine ships')).toEqual([report, quotation])
    expect(await find('ship')).toEqual([report, quotation])
    for (const word of ['westwards', 'dawn', 'Meridian', 'zephyr', 'strait', '"turned westwards"'])
      expect(await find(word), word).toEqual([report])
    expect(await find('Courier')).toEqual(['/x/outlets/courier/'])
    expect(await find('Vask')).toEqual(['/x/actors/vask/'])
    expect(await find('ships', { filters: { speaker: 'Oren Vask' } })).toEqual([quotation])
    expect(await find('ships', { filters: { kind: 'report', year: '2031' } })).toEqual([report])
    expect(await find('ships', { filters: { year: '2030' } })).toEqual([])
    await close()
  })

  it('knows the endings and vowel signs of each language', async () => {
    const folder = temporaryFolder()
    await writeSearchIndex(folder, records())
    const { find, close } = await openEngine(folder, 'ar')
    for (const word of ['الصبر', 'صبر', 'كاتب', 'مفتاح،'])
      expect(await find(word), word).toEqual(['/x/articles/arabic/'])
    await close()
  })

  it('fails when a record cannot be made, and lets the process end', async () => {
    function* broken() {
      yield* records()
      throw new Error('No such record')
    }
    await expect(writeSearchIndex(temporaryFolder(), broken())).rejects.toThrow('No such record')
    expect(await writeSearchIndex(temporaryFolder(), records())).toBe(5)
  })

  it('may be of nothing', async () => {
    const folder = temporaryFolder()
    expect(await writeSearchIndex(folder, [])).toBe(0)
    expect(readFileSync(join(folder, 'pagefind/languages.json'), 'utf8')).toBe('[]\n')
  })
})
