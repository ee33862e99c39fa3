import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { inventWords } from './invent-words.ts'
import { seededRandom } from './random.ts'
import { type Sizes, writeArticle } from './write-article.ts'

// Usage: node bench/make-archive.ts --out DIR [--articles 3000] [--seed 1]
const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    articles: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
  },
})
if (values.out === undefined) {
  console.error('Usage: node bench/make-archive.ts --out DIR [--articles 3000] [--seed 1]')
  process.exit(2)
}
makeArchive(values.out, Number(values.articles), Number(values.seed))

function makeArchive(out: string, articles: number, seed: number): void {
  const random = seededRandom(seed)
  const words = inventWords(random)
  const sizes: Sizes = {
    actors: Math.max(10, Math.round(articles / 10)),
    outlets: 20,
    events: Math.max(10, Math.round(articles / 10)),
    claims: Math.max(10, Math.round(articles / 20)),
  }
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), text)
  }
  write(
    'archive.yaml',
    'name: An invented archive\ndescription: Made for measuring\ninLanguage: en\npublisher: { name: Nobody }\nlicence: CC0-1.0\ncontributors:\n  - { id: generator, name: The generator }\nmeasures:\n  - { id: counted, label: Counted }\n',
  )
  const record = (folder: string, id: string, fields: string) =>
    write(`${folder}/${id}.mdx`, `---\n${fields}\nby: [generator]\n---\n`)
  for (let n = 0; n < sizes.actors; n += 1) record('actors', `actor-${n}`, `name: Actor ${n}\nkind: person`)
  for (let n = 0; n < sizes.outlets; n += 1)
    record('outlets', `outlet-${n}`, `name: Outlet ${n}\nkind: newspaper`)
  for (let n = 0; n < sizes.claims; n += 1)
    record('claims', `claim-${n}`, `text: Claim ${n}\nabout: [actor-${n % sizes.actors}]`)
  for (let n = 0; n < sizes.events; n += 1)
    record(
      'events/2030',
      `2030-event-${n}`,
      `name: Event ${n}\ndate: 2030\nsources: [https://source.example/${n}]`,
    )
  for (let n = 0; n < articles; n += 1) {
    const date = new Date(Date.UTC(2031, 0, 1) + (n % 365) * 86_400_000).toISOString().slice(0, 10)
    write(`articles/2031/${date}-report-${n}.mdx`, writeArticle(n, date, sizes, random, words))
  }
}
