import { describe, expect, it } from 'vitest'
import { markKinds } from '../../../../src/concepts/mark-fields.ts'
import { howToReadView } from '../../../../src/views/how-to-read/how-to-read-view.ts'
import { sampleEdition } from '../../../../src/views/how-to-read/sample-edition.ts'
import type { MarginItem } from '../../../../src/views/mark-notes/mark-note-view.ts'
import { samplePassages } from '../../../../src/wording/sample-words.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const languages = ['en', 'en-US', 'ar']

function editionIn(inLanguage: string) {
  return editionOf({ settings: make.settings({ inLanguage }) })
}

function kindsIn(items: readonly MarginItem[]): readonly string[] {
  return items.flatMap((item) =>
    item.kind === 'readings' ? ['readings', ...kindsIn(item.notes)] : item.kind,
  )
}

describe.each(languages)('the page that says how to read, in %s', (language) => {
  const edition = editionIn(language)
  const view = howToReadView(edition)
  const all = [...view.report.passages, ...view.digest.passages]

  it('has each example in a paragraph of its own', () => {
    expect(view.report.passages).toHaveLength(samplePassages.length)
    const notes = (name: (typeof samplePassages)[number]) => {
      const { notes, folded } = view.passages[name]
      return kindsIn([...notes, ...folded])
    }
    expect(notes('quotation')).toEqual(['quote'])
    expect(notes('claim')).toEqual(['claim'])
    expect(notes('rhetoric')).toEqual(['rhetoric'])
    expect(notes('quantity')).toEqual(['quantity'])
    expect(notes('names')).toEqual([])
    expect(notes('context')).toEqual(['context'])
    expect(notes('correction')).toEqual(['correction'])
    expect(notes('foreign')).toEqual(['foreign'])
    expect(notes('nested').toSorted()).toEqual(['claim', 'quote', 'quote', 'rhetoric'])
    expect(notes('readings')).toEqual(['readings', 'rhetoric', 'rhetoric'])
    expect(notes('veiled')).toEqual(['sensitive'])
  })

  it('shows every kind of mark', () => {
    const html = all.map((passage) => passage.html).join('')
    const kinds = [...sampleEdition(edition).archive.articles.values()].flatMap(({ annotations }) =>
      annotations.map(({ kind }) => kind),
    )
    expect(new Set(kinds)).toEqual(new Set(markKinds))
    expect(html).toContain('mark-as-printed')
  })

  it('gives every paragraph a number of its own', () => {
    const numbers = all.map(({ number }) => number?.href)
    expect(new Set(numbers).size).toBe(all.length)
  })

  it('leads nowhere but to the page itself, since what it names is invented', () => {
    const hrefs = [...JSON.stringify(view).matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href ?? '')
    expect(hrefs.length).toBeGreaterThan(20)
    expect(hrefs.filter((href) => !/^(?:#|https:\/\/[a-z]+\.example\/)/.test(href))).toEqual([])
  })

  it('is in the language of the archive, so that no word of it is marked as foreign but the foreign one', () => {
    const html = all.map((passage) => passage.html).join('')
    expect(
      [...html.matchAll(/ lang="([^"]*)"/g)].map(([, lang]) => lang).filter((lang) => lang !== language),
    ).toEqual(['la'])
  })
})
