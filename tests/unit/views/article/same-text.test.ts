import { describe, expect, it } from 'vitest'
import { sameText } from '../../../../src/views/article/same-text.ts'
import { textOfPhrase } from '../../../../src/views/phrase.ts'
import { editionOf } from '../../../support/edition-of.ts'
import { make } from '../../../support/make.ts'

const articles = [
  make.article('source', { inLanguage: 'ar' }),
  make.article('english', { inLanguage: 'en', translationOf: 'source' }),
  make.article('french', { inLanguage: 'fr', translationOf: 'source' }),
  make.article('copy-a', { inLanguage: 'ar', republishes: 'source' }),
  make.article('copy-b', { inLanguage: 'ar', republishes: 'source' }),
  make.article('from-afar', { republishes: 'https://elsewhere.example/1' }),
]

function rowsOf(id: string) {
  const edition = editionOf({ articles })
  const article = articles.find(({ record }) => record.id === id)
  if (article === undefined) throw new Error('There is no such report')
  return sameText(edition, article.record).map(({ what, details }) => [
    textOfPhrase(what),
    details[0] === undefined ? '' : textOfPhrase(details[0]),
  ])
}

describe('the same text elsewhere', () => {
  it('of an original is what translates or republishes it', () => {
    expect(rowsOf('source')).toEqual([
      ['Headline of english', 'Translation of this report, in English'],
      ['Headline of french', 'Translation of this report, in French'],
      ['Headline of copy-a', 'Republishes this report'],
      ['Headline of copy-b', 'Republishes this report'],
    ])
  })

  it('of a translation is its original, and other translations of that', () => {
    expect(rowsOf('english')).toEqual([
      ['Headline of source', 'Original of this translation, in Arabic'],
      ['Headline of french', 'Another translation of the same original, in French'],
    ])
  })

  it('of a republished report is what it republishes, and what else does', () => {
    expect(rowsOf('copy-a')).toEqual([
      ['Headline of source', 'Republished by this report'],
      ['Headline of copy-b', 'Republishes the same original'],
    ])
  })

  it('is an address where the archive does not hold the other report', () => {
    expect(rowsOf('from-afar')).toEqual([['elsewhere.example', 'Republished by this report']])
  })
})
