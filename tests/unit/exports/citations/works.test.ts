import { describe, expect, it } from 'vitest'
import { stopAfter } from '../../../../src/concepts/as-title.ts'
import type { Article } from '../../../../src/concepts/report.ts'
import { wordsInFormat } from '../../../../src/concepts/words-in-format.ts'
import { annotationWork } from '../../../../src/exports/citations/annotation-work.ts'
import { textOfCitation } from '../../../../src/exports/citations/citation-text.ts'
import { type CiteSetting, findCiteThis, formsOf } from '../../../../src/exports/citations/cite-this.ts'
import { originalWork, pageWork } from '../../../../src/exports/citations/report-work.ts'
import type { Edition } from '../../../../src/render/edition.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const hash = `sha256:${'0'.repeat(64)}`
const sealed = { text: 'full', textHash: hash, headlineHash: hash } as const
const settings = make.settings({
  name: 'The Record',
  contributors: [
    { id: 'reader', name: 'Mira Oduya' },
    { id: 'second', name: 'The other desk' },
    { id: 'third', name: 'رنا قاسم' },
  ],
})

type Fields = Parameters<typeof make.article>[1]

function editionWith(fields: Fields, content: Parameters<typeof make.article>[2] = {}): Edition {
  return editionOf({
    settings,
    actors: [
      make.actor('tarn', { name: 'Ilse Tarn' }),
      make.actor('port', { name: 'Port Desk', kind: 'organisation' }),
    ],
    articles: [make.article('one', fields, content)],
  })
}

function reportOf({ archive }: Edition): Article {
  const [article] = archive.articles.values()
  if (article === undefined) throw new Error('No report was made')
  return article
}

describe('what is cited', () => {
  it('is by the actors that a report names, else by its byline as printed, else by nobody', () => {
    const authorsOf = (fields: Fields) => {
      const edition = editionWith({ ...sealed, ...fields })
      return originalWork(edition, reportOf(edition)).authors
    }
    expect(authorsOf({ authors: ['tarn', 'port'], byline: 'By Ilse Tarn' })).toEqual([
      { kind: 'person', family: 'Tarn', given: 'Ilse' },
      { kind: 'literal', name: 'Port Desk' },
    ])
    expect(authorsOf({ byline: 'Ann Lee\nand Bob Ray' })).toEqual([
      { kind: 'literal', name: 'Ann Lee and Bob Ray' },
    ])
    expect(authorsOf({})).toEqual([])
  })

  it('has the outlet for its newspaper, and the archive only on the archive’s page', () => {
    const edition = editionWith({ ...sealed, url: 'https://courier.example/1' })
    const article = reportOf(edition)
    const original = originalWork(edition, article)
    expect(original).toMatchObject({ outlet: 'Courier', url: 'https://courier.example/1' })
    expect(original.archive).toBeUndefined()
    expect(pageWork(edition, article)).toMatchObject({
      outlet: 'Courier',
      archive: 'The Record',
      url: 'https://archive.example/base/articles/one/',
      authors: original.authors,
    })
  })

  it('is read on no day that the content does not tell', () => {
    const edition = editionWith({ ...sealed, url: 'https://courier.example/1' })
    expect(originalWork(edition, reportOf(edition)).accessed).toBeUndefined()
    const dated = editionWith({
      ...sealed,
      url: 'https://courier.example/1',
      retrieved: { by: 'reader', date: '2031-03-19' },
    })
    expect(originalWork(dated, reportOf(dated)).accessed?.edtf).toBe('2031-03-19')
  })

  it('is, of a digest, the archive’s own words by its contributors, with the original beside it', () => {
    const edition = editionWith({ authors: ['tarn'], headline: 'Nine ships', dateModified: '2031-04-01' })
    const article = reportOf(edition)
    const page = pageWork(edition, article)
    expect(page).toMatchObject({
      kind: 'digest',
      authors: [{ family: 'Oduya', given: 'Mira' }],
      archive: 'The Record',
    })
    expect(page.outlet).toBeUndefined()
    expect(page.title.map(({ text }) => text).join('')).toBe('Digest of “Nine ships” (Courier)')
    expect(findCiteThis(edition, article.id)?.works).toHaveLength(2)
    expect(originalWork(edition, article).authors).toEqual([
      { kind: 'person', family: 'Tarn', given: 'Ilse' },
    ])
  })

  it('gives the path alone where the archive’s origin is not known, and says so', () => {
    const { site: _, ...edition } = editionWith(sealed)
    const article = reportOf(edition)
    expect(pageWork(edition, article).url).toBeUndefined()
    const [, page] = findCiteThis(edition, article.id)?.works ?? []
    expect(page?.lead).toBe(edition.words.cite.withoutSite)
    expect(textOfCitation(page?.styles[0]?.citation ?? [])).toContain('/base/articles/one/')
    expect(textOfCitation(page?.files[0]?.citation ?? [])).not.toContain('url')
  })

  it('is nothing of a withheld report', () => {
    const edition = editionWith({ pubStatus: 'withheld', withheldReason: 'asked for' })
    expect(findCiteThis(edition, reportOf(edition).id)).toBeUndefined()
  })
})

const marked = editionWith(
  { ...sealed, headline: 'One headline', dateModified: '2031-04-03' },
  {
    body: 'He said "who pays for {this}, 50 % of it?" and left. Others saw \\blood on the quay, and went on.',
    marks: [
      make.mark('Quote', [8, 43], { id: 'pays', by: 'tarn', mode: 'direct' }),
      make.mark('Rhetoric', [53, 63], {
        technique: 'doubt',
        neutral: 'x',
        why: 'y',
        creator: 'second',
        id: 'others',
      }),
      make.mark('Rhetoric', [53, 58], {
        technique: 'doubt',
        neutral: 'x',
        why: 'y',
        creator: 'third',
        id: 'arabic',
      }),
      make.mark('Sensitive', [64, 70], { kind: 'violence', id: 'veil' }),
      make.mark('Mention', [60, 72], { of: 'port', id: 'under' }),
    ],
  },
)

describe('a single annotation', () => {
  const article = reportOf(marked)
  const work = (id: string) => {
    const annotation = article.annotations.find((found) => found.id === id)
    if (annotation === undefined) throw new Error(`No annotation ${id}`)
    return annotationWork(marked, article, annotation)
  }

  it('is by whoever marked it, under its words, at its permalink', () => {
    expect(work('pays')).toMatchObject({
      authors: [{ family: 'Oduya' }],
      title: [{ text: 'who pays for {this}, 50 % of it?' }],
      within: [{ text: 'One headline' }],
      url: 'https://archive.example/base/articles/one/#pays',
    })
    expect(work('others').authors).toEqual([{ kind: 'literal', name: 'The other desk' }])
    // As the settings have it: what isolates a name among other words is no part of the name.
    expect(work('arabic').authors).toEqual([{ kind: 'literal', name: 'رنا قاسم' }])
  })

  it('does not tell words that are under a veil', () => {
    expect(work('veil').title).toEqual([{ text: 'veil' }])
    expect(work('under').title).toEqual([{ text: 'under' }])
  })

  it('is what the pattern becomes once it is filled in, in every format', () => {
    const view = findCiteThis(marked, article.id)
    if (view?.pattern === undefined) throw new Error('No pattern')
    const setting: CiteSetting = JSON.parse(view.settingJson)
    for (const annotation of article.annotations) {
      const { title } = work(annotation.id)
      const own = formsOf(marked, work(annotation.id))
      for (const { format, citation } of [...view.pattern.styles, ...view.pattern.files]) {
        const filled = citation.map(({ text, blank, stop }) => {
          if (blank === undefined) return text
          const words = wordsInFormat(title[0]?.text ?? '', format)
          const hand = setting.hands[setting.handOf[annotation.id] ?? -1]?.[format]
          if (blank === 'hand' && hand === undefined) return text
          const fill = { hand: hand ?? '', words, id: annotation.id }[blank]
          return fill + (stop ? stopAfter(fill) : '')
        })
        const same = [...own.styles, ...own.files].find((form) => form.format === format)
        expect(filled.join('')).toBe(textOfCitation(same?.citation ?? []))
      }
    }
  })
})
