import { describe, expect, it } from 'vitest'
import type { CitableWork } from '../../../../src/exports/citations/citable-work.ts'
import { textOfCitation } from '../../../../src/exports/citations/citation-text.ts'
import { citeInApa } from '../../../../src/exports/citations/cite-in-apa.ts'
import { citeInChicago } from '../../../../src/exports/citations/cite-in-chicago.ts'
import { citeInMla } from '../../../../src/exports/citations/cite-in-mla.ts'
import { wordingFor } from '../../../../src/wording/wording-for.ts'
import { dateOf } from '../../../support/date-of.ts'

const words = wordingFor('en')
const report: CitableWork = {
  kind: 'report',
  id: 'one',
  authors: [{ kind: 'person', family: 'Tarn', given: 'Ilse' }],
  translators: [],
  title: [{ text: 'Boats stopped' }],
  outlet: 'Harbour Courier',
  date: dateOf('2031-03-18'),
  language: 'en',
  url: 'https://courier.example/boats',
}

function cite(work: CitableWork) {
  return [citeInApa, citeInChicago, citeInMla].map((style) => textOfCitation(style(work, words)))
}

describe('a citation to be read', () => {
  it('names author, date, title and newspaper in the order of each style', () => {
    expect(cite(report)).toEqual([
      'Tarn, I. (2031, March 18). Boats stopped. Harbour Courier. https://courier.example/boats',
      'Tarn, Ilse. “Boats stopped.” Harbour Courier, March 18, 2031. https://courier.example/boats.',
      'Tarn, Ilse. “Boats stopped.” Harbour Courier, 18 Mar. 2031, https://courier.example/boats.',
    ])
  })

  it('sets the newspaper in italics, and the title in its own language', () => {
    const foreign: CitableWork = { ...report, title: [{ text: 'توقف السفن', lang: 'ar', dir: 'rtl' }] }
    for (const style of [citeInApa, citeInChicago, citeInMla]) {
      const runs = style(foreign, words)
      expect(runs).toContainEqual({ text: 'Harbour Courier', italic: true })
      expect(runs.find(({ lang }) => lang === 'ar')).toMatchObject({ dir: 'rtl' })
    }
  })

  it('stands under the outlet or the title where nobody is told to have written it', () => {
    expect(cite({ ...report, authors: [] })).toEqual([
      'Harbour Courier. (2031, March 18). Boats stopped. https://courier.example/boats',
      'Harbour Courier. “Boats stopped.” March 18, 2031. https://courier.example/boats.',
      '“Boats stopped.” Harbour Courier, 18 Mar. 2031, https://courier.example/boats.',
    ])
  })

  it('says as much of a date as is known', () => {
    const dated = (date: string) => textOfCitation(citeInApa({ ...report, date: dateOf(date) }, words))
    expect(dated('2031-03')).toContain('(2031, March).')
    expect(dated('2031')).toContain('(2031).')
    expect(dated('2031~')).toContain('(ca. 2031).')
    expect(dated('2031-03?')).toContain('(2031, March?).')
    expect(dated('2031-21')).toContain('(spring 2031).')
    const { date: _, ...undated } = report
    expect(cite(undated).map((citation) => citation.includes('n.d.'))).toEqual([true, true, false])
  })

  it('says when it was read only where that is told', () => {
    expect(cite(report).join()).not.toMatch(/Accessed|Retrieved/)
    expect(cite({ ...report, accessed: dateOf('2031-03-19') })[2]).toContain('Accessed 19 Mar. 2031.')
  })

  it('gives the place of a copy', () => {
    const copied = {
      ...report,
      copy: { url: 'https://snapshots.example/1', date: dateOf('2031-03-22T08:15Z') },
    }
    for (const citation of cite(copied)) expect(citation).toContain('https://snapshots.example/1')
  })

  it('ends no sentence twice', () => {
    for (const citation of cite({ ...report, title: [{ text: 'Who stopped the boats?' }] }))
      expect(citation).not.toMatch(/\?["”]?\./)
  })

  it('lists many names as each style does', () => {
    const authors = ['Ada', 'Ben', 'Cid'].map((given) => ({ kind: 'person', family: 'Tarn', given }) as const)
    expect(cite({ ...report, authors }).map((citation) => citation.slice(0, 40))).toEqual([
      'Tarn, A., Tarn, B., & Tarn, C. (2031, Ma',
      'Tarn, Ada, Ben Tarn, and Cid Tarn. “Boat',
      'Tarn, Ada, et al. “Boats stopped.” Harbo',
    ])
  })

  it('names the archive where the report is read there, as a container and never as author', () => {
    expect(cite({ ...report, kind: 'page', archive: 'The Record', url: 'https://r.example/a/' })).toEqual([
      'Tarn, I. (2031, March 18). Boats stopped. Harbour Courier. The Record. https://r.example/a/',
      'Tarn, Ilse. “Boats stopped.” Harbour Courier, March 18, 2031. The Record. https://r.example/a/.',
      'Tarn, Ilse. “Boats stopped.” Harbour Courier, 18 Mar. 2031. The Record, https://r.example/a/.',
    ])
  })
})
