import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readArchive } from '../src/archive/read-archive.ts'

const root = join(import.meta.dirname, '..')
const content = join(root, 'content')
const data = join(root, '..', 'shared', 'data', 'gaza-ceasefire-2025.json')
const runLength = 8

const items = z.object({
  items: z.array(z.object({ summary: z.string(), cited: z.array(z.string()), page: z.url() })),
})

const { archive, problems } = readArchive(content)
const events = [...(archive?.events.values() ?? [])]

/** The words of a text, folded: without case, marks, punctuation, tags and the addresses of links. */
function foldWords(text: string): readonly string[] {
  const bare = text.replace(/<[^>]*>|\]\(\S*\)/g, '').normalize('NFKD')
  return bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' '))
}

describe('the archive', () => {
  it('has no problem and no notice', () => {
    expect(problems).toEqual([])
    expect(archive).toBeDefined()
  })

  it('has a source for every event', () => {
    expect(events.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([])
  })

  it('has at least 60 events from January to October 2025', () => {
    const within = events.filter(
      ({ date }) => date.earliest >= Date.UTC(2025, 0, 1) && date.latest < Date.UTC(2025, 10, 1),
    )
    expect(within.length).toBeGreaterThanOrEqual(60)
  })

  it('has for every figure of an event a source', () => {
    const bare = events.filter(({ figures = [] }) => figures.some(({ source }) => source === undefined))
    expect(bare.map(({ id }) => id)).toEqual([])
  })
})

describe.skipIf(!existsSync(data))('the archive beside the items that it has worked from', () => {
  const read = () => items.parse(JSON.parse(readFileSync(data, 'utf8'))).items

  it('repeats no eight words of them in a row', () => {
    const theirs = new Set(read().flatMap(({ summary }) => runsOf(foldWords(summary))))
    const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const repeated = files.flatMap(({ parentPath, name }) => {
      const runs = runsOf(foldWords(readFileSync(join(parentPath, name), 'utf8')))
      return runs.filter((run) => theirs.has(run)).map((run) => `${name}: ${run}`)
    })
    expect(repeated).toEqual([])
    expect(theirs.size).toBeGreaterThan(0)
  })

  it('has exactly one party for every name that they cite', () => {
    const parties = [...(archive?.outlets.values() ?? []), ...(archive?.actors.values() ?? [])]
    const bearersOf = (cited: string) =>
      parties.filter(({ name, names = [] }) => name === cited || names.some(({ value }) => value === cited))
    const cited = new Set(read().flatMap((item) => item.cited))
    expect([...cited].filter((name) => bearersOf(name).length !== 1)).toEqual([])
    expect(cited.size).toBeGreaterThan(0)
  })
})
