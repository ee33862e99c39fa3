import { describe, expect, it } from 'vitest'
import { frameView } from '../../../src/views/frame-view.ts'
import { editionOf } from '../../support/edition-of.ts'
import { make } from '../../support/make.ts'

const edition = editionOf({
  actors: [make.actor('ann')],
  pages: [
    make.page('zebra', { title: 'Zebra', order: '1' }),
    make.page('beta', { title: 'Beta' }),
    make.page('alpha', { title: 'Alpha' }),
    make.page('hidden', { title: 'Hidden', pubStatus: 'withheld', withheldReason: 'Not ready' }),
  ],
})
const at = (path: string) => frameView(edition, { title: 'Ann', path })

describe('what stands around a page', () => {
  it('has an address of its own, under the base and with the origin', () => {
    expect(at('/base/actors/ann/').canonical).toBe('https://archive.example/base/actors/ann/')
    const { site: _, ...unknown } = edition
    expect(frameView(unknown, { title: 'Ann', path: '/base/' }).canonical).toBeUndefined()
  })

  it('leads with the archive, whose name alone is the title of the first page', () => {
    expect(at('/base/actors/ann/').documentTitle).toBe('Ann – A made archive')
    expect(at('/base/').documentTitle).toBe('A made archive')
    expect(at('/base/').archive).toEqual({ lead: 'A made ', last: 'archive' })
  })

  it('marks the section the page is in', () => {
    const current = (path: string) =>
      [...at(path).menu, ...at(path).footerMenu].filter((item) => item.current).map(({ text }) => text)
    expect(current('/base/actors/ann/')).toEqual(['Actors'])
    expect(at('/base/search/').search.current).toBe(true)
    expect(current('/base/zebra/')).toEqual(['Zebra'])
    expect(current('/base/')).toEqual([])
  })

  it('lists house pages by their order, then by title, and none that is withheld', () => {
    expect(at('/base/').footerMenu.map(({ text }) => text)).toEqual([
      'Zebra',
      'Alpha',
      'Beta',
      'How to read',
      'Timeline',
      'Search',
    ])
  })

  it('leads to the indexes that hold something, and to the timeline', () => {
    expect(at('/base/').menu.map(({ text }) => text)).toEqual(['Actors', 'Outlets', 'Timeline'])
  })

  it('may be skipped over, to the content and to the parts a page names', () => {
    const head = { title: 'Ann', path: '/base/', parts: [{ text: 'Skip to the report', href: '#ui-report' }] }
    expect(frameView(edition, head).skips.map(({ href }) => href)).toEqual(['#ui-content', '#ui-report'])
  })

  it('makes a link of an e-mail address, and of nothing else that may stand for a contact', () => {
    const contact = (text: string) =>
      frameView(editionOf({ settings: make.settings({ publisher: { name: 'Nobody', contact: text } }) }), {
        title: 'Ann',
        path: '/base/',
      }).contact?.map(({ href }) => href)
    expect(contact('desk@readingroom.example')).toEqual([undefined, 'mailto:desk@readingroom.example'])
    expect(contact('javascript:alert(1)')).toEqual([undefined, undefined])
    expect(contact('a@b.example?cc=c@d.example')).toEqual([undefined, undefined])
  })
})
