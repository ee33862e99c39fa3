import { expect, test } from 'vitest'
import { crossCheckMade } from '../../../support/cross-check-made.ts'
import { make } from '../../../support/make.ts'

test('a translation is in another language than what it translates', () => {
  const articles = [
    make.article('a', { inLanguage: 'ar' }),
    make.article('b', { inLanguage: 'AR', translationOf: 'a' }),
    make.article('c', { inLanguage: 'en', translationOf: 'a' }),
  ]
  expect(crossCheckMade({ articles })).toEqual([
    'translation-in-same-language articles/b.mdx:7 < articles/a.mdx:7',
  ])
})
