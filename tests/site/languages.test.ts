import { describe, expect, it } from 'vitest'
import { readArchive } from '../../src/archive/read-archive.ts'
import { directionOf } from '../../src/concepts/language.ts'
import { builtSite, openPage, openPages } from '../support/site.ts'

const site = builtSite('fixture')
const { archive } = readArchive(site.content)
const articles = [...(archive?.articles.values() ?? [])].filter(({ pubStatus }) => pubStatus !== 'withheld')

/** Returns the nearest value of an attribute at or above an element, as a browser inherits it. */
function inherited(element: Element | null, key: string): string | null | undefined {
  return element?.closest(`[${key}]`)?.getAttribute(key)
}

describe('languages and directions', () => {
  it('are those of the archive on every page', () => {
    const faults = openPages(site)
      .map(
        ({ file, document }) => [file, document.documentElement.lang, document.documentElement.dir] as const,
      )
      .filter(([, lang, dir]) => lang !== 'en' || (dir !== '' && dir !== 'ltr'))
    expect(faults).toEqual([])
  })

  it('are written in both directions in the fixture', () => {
    expect(new Set(articles.map(({ direction }) => direction))).toEqual(new Set(['ltr', 'rtl']))
  })

  it.each(articles)('are those of the report at every passage of $id', (article) => {
    const { document } = openPage(site, `articles/${article.id}/index.html`)
    for (const element of document.querySelectorAll('[data-text], [data-headline]')) {
      // Words of the archive, as in a digest, are in the language of the archive.
      const voice =
        element.hasAttribute('data-text') && article.text === 'digest'
          ? archive?.settings.inLanguage
          : article.inLanguage
      expect(inherited(element, 'lang')).toBe(voice)
      expect(inherited(element, 'dir') ?? 'ltr').toBe(
        article.text === 'digest' ? directionOf(String(voice)) : article.direction,
      )
    }
  })

  it.each(articles)('change where $id does', (article) => {
    const { document } = openPage(site, `articles/${article.id}/index.html`)
    for (const annotation of article.annotations.filter(({ kind }) => kind === 'Foreign')) {
      const parts = [...document.querySelectorAll('[data-mark]')].filter(
        (element) => element.getAttribute('data-mark') === annotation.id,
      )
      const { lang } = 'lang' in annotation.attributes ? annotation.attributes : {}
      expect(parts.length).toBeGreaterThan(0)
      for (const part of parts) {
        expect(part.getAttribute('lang')).toBe(lang)
        expect(part.getAttribute('dir')).toBe(directionOf(String(lang)))
      }
    }
  })

  it('are told wherever words of another script stand', () => {
    const scripts: readonly (readonly [RegExp, RegExp])[] = [
      [/\p{Script=Arabic}/u, /^(?:ar|fa|ur|ps)\b/],
      [/\p{Script=Hebrew}/u, /^(?:he|yi)\b/],
    ]
    const faults = openPages(site).flatMap(({ file, document }) =>
      // A file to be saved, such as an entry in BibTeX, is in no language.
      [...document.querySelectorAll('body :not(pre, pre *)')].flatMap((element) => {
        const own = [...element.childNodes]
          .filter((node) => node.nodeType === 3)
          .map((node) => node.textContent)
          .join('')
        return scripts
          .filter(
            ([script, language]) => script.test(own) && !language.test(inherited(element, 'lang') ?? ''),
          )
          .map(() => `${file}: ${own.trim().slice(0, 60)}`)
      }),
    )
    expect(faults).toEqual([])
  })
})
