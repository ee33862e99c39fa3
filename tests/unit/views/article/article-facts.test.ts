import { describe, expect, it } from 'vitest'
import { articleFacts } from '../../../../src/views/article/article-facts.ts'
import { copyFacts } from '../../../../src/views/article/copy-facts.ts'
import type { Fact } from '../../../../src/views/fact.ts'
import { textOfPhrase } from '../../../../src/views/phrase.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const hash = 'ab'.repeat(32)

function factsOf(fields: Parameters<typeof make.article>[1], others: Parameters<typeof editionOf>[0] = {}) {
  const report = make.article('one', fields)
  const edition = editionOf({ ...others, articles: [report] })
  return {
    facts: articleFacts(edition, report.record),
    copy: copyFacts(edition, report.record),
  }
}

function textsOf(facts: readonly Fact[], label: string): readonly string[] | undefined {
  return facts.find((known) => known.label === label)?.values.map(({ phrase }) => textOfPhrase(phrase))
}

describe('the facts of a report', () => {
  it('tell an archivist what a reader can do without, apart', () => {
    const { facts, copy } = factsOf({ subjects: ['shipping'] })
    expect(facts.map(({ label }) => label)).toEqual(['Published'])
    expect(copy.map(({ label }) => label)).toEqual(['Brought in', 'Language', 'Subjects', 'Rights'])
  })

  it('link the original to its earliest copy, and each copy to the original, as Robust Links', () => {
    const { facts } = factsOf({
      url: 'https://www.courier.example/a',
      snapshots: [
        { url: 'https://copies.example/2', date: '2031-03-22T08:15+02:00', kind: 'wacz' },
        { url: 'https://copies.example/1', date: '2031-03-19' },
        { url: 'https://copies.example/3', date: '2031-03' },
      ],
    })
    const phrase = facts[1]?.values[0]?.phrase ?? []
    expect(phrase[0]).toEqual({
      text: 'courier.example',
      href: 'https://www.courier.example/a',
      external: true,
      robust: { versionUrl: 'https://copies.example/1', versionDate: '2031-03-19' },
    })
    const originalUrl = 'https://www.courier.example/a'
    expect(phrase.slice(1).flatMap(({ robust }) => robust ?? [])).toEqual([
      { originalUrl, versionDate: '2031-03-22T06:15:00Z' },
      { originalUrl, versionDate: '2031-03-19' },
      { originalUrl },
    ])
    expect(textOfPhrase(phrase)).toBe(
      'courier.example · snapshot of 22 March 2031, 08:15 UTC+2 (wacz) · snapshot of 19 March 2031 · snapshot of March 2031',
    )
  })

  it('give no instant for a copy whose time has no zone', () => {
    const { facts } = factsOf({ snapshots: [{ url: 'https://copies.example/1', date: '2031-03-22T08:15' }] })
    expect(facts[1]?.values[0]?.phrase[0]?.robust).toEqual({ versionDate: '2031-03-22' })
  })

  it('name the first of many copies, and all of them with the facts of the copy', () => {
    const snapshots = Array.from({ length: 30 }, (_, index) => ({
      url: `https://copies.example/${index}`,
      sha256: hash,
    }))
    const { facts, copy } = factsOf({ snapshots })
    expect(textsOf(facts, 'Snapshots')).toEqual(['snapshot · snapshot · snapshot · and 27 more'])
    const all = copy.find(({ label }) => label === 'Snapshots')?.values ?? []
    expect([all.length, all[29]?.note]).toEqual([30, [{ text: `sha256 ${hash}` }]])
  })

  it('do not say twice what the copies are where there is nothing to add', () => {
    expect(textsOf(factsOf({ snapshots: [{ url: 'https://copies.example/1' }] }).copy, 'Snapshots')).toBe(
      undefined,
    )
  })

  it('say who owned the outlet at the time, since when, and how that is known', () => {
    const post = make.outlet('post', {
      owner: [
        { value: 'the Tarn family', to: '2026' },
        { value: 'a trust', from: '2027', source: 'https://registry.example/7' },
      ],
    })
    const { copy } = factsOf({ outlet: 'post' }, { outlets: [post] })
    const owners = copy.find(({ label }) => label === 'Owner of the outlet')?.values
    expect(owners?.map(({ phrase, note = [] }) => [textOfPhrase(phrase), textOfPhrase(note)])).toEqual([
      ['a trust', 'since 2027 · registry.example'],
    ])
  })

  it('show a hash whole', () => {
    const hashes = { textHash: `sha256:${hash}`, headlineHash: `sha256:${hash}` } as const
    expect(textsOf(factsOf({ text: 'full', ...hashes }).copy, 'Text verified')).toEqual([`sha256 ${hash}`])
  })
})
