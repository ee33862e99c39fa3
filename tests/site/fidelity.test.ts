import { describe, expect, it } from 'vitest'
import { readArchive } from '../../src/archive/read-archive.ts'
import { builtSite, openPage, shownText } from '../support/site.ts'

describe.each(['fixture', 'again', 'underPath', 'content'] as const)('the site "%s"', (name) => {
  const site = builtSite(name)
  const { archive } = readArchive(site.content)
  const articles = [...(archive?.articles.values() ?? [])]
  const held = articles.filter(({ pubStatus }) => pubStatus !== 'withheld')

  it('holds reports', () => {
    expect(held.length).toBeGreaterThan(0)
  })

  it.each(held)('shows the words of $id, character for character', (article) => {
    const page = openPage(site, `articles/${article.id}/index.html`)
    expect(shownText(page)).toBe(archive?.bodies.bodyOf(article.id).text)
    const headlines = [...page.document.querySelectorAll('[data-headline]')]
    expect(headlines.map(({ textContent }) => textContent)).toEqual([article.headlineText])
  })

  it.each(held)('marks every annotation and passage of $id once', (article) => {
    const { document } = openPage(site, `articles/${article.id}/index.html`)
    for (const { id } of article.annotations) {
      const anchors = [...document.querySelectorAll('[id]')].filter((element) => element.id === id)
      expect(anchors.length, `anchors of ${id}`).toBe(1)
      expect(anchors[0]?.closest('[data-text], [data-headline]'), `${id} stands in the words`).toBeTruthy()
    }
    const passages = [...document.querySelectorAll('[data-text]')].map(({ id }) => id)
    expect(passages).toEqual(passages.map((_, index) => `p-${index + 1}`))
  })
})

describe('a withheld report', () => {
  const site = builtSite('fixture')
  const { archive } = readArchive(site.content)
  const withheld = [...(archive?.articles.values() ?? [])].filter(({ pubStatus }) => pubStatus === 'withheld')

  it('is in the fixture', () => {
    expect(withheld.length).toBeGreaterThan(0)
  })

  it.each(withheld)(
    'leaves a tombstone for $id: dates, hash and reason, and none of its words',
    (article) => {
      const page = openPage(site, `articles/${article.id}/index.html`)
      expect(shownText(page)).toBe('')
      const shown = page.document.body.textContent ?? ''
      expect(shown).toContain(article.withheldReason)
      expect(shown).toContain(article.textHash)
      expect(page.document.querySelectorAll('[data-mark]').length).toBe(0)
    },
  )
})
