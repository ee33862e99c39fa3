import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { FoundText } from '../../../../src/import/found-text.ts'
import type { PageSetting } from '../../../../src/import/html/page-setting.ts'
import { parsePage } from '../../../../src/import/html/parse-page.ts'
import { leafTexts, readSavedPages } from '../../../support/saved-pages.ts'

const pages = readSavedPages()

function parse(text: string, setting: Partial<PageSetting> = {}): FoundText {
  const found = parsePage({ file: 'page.html', text }, { outletNames: [], ...setting })
  if ('problem' in found) throw new Error(found.problem.code)
  return found
}

function told(found: FoundText['headline']) {
  return found === undefined ? undefined : [found.value, found.from]
}

/** The words that a reader of a page sees, sorted, by another parser than ours. */
function visibleWords(html: string): readonly string[] {
  const { document } = parseHTML(html)
  const unseen = 'head, script, style, template, noscript, iframe, object, [hidden], [style*="none" i]'
  for (const element of document.querySelectorAll(unseen)) element.remove()
  return lettersOf(document.documentElement.textContent)
}

/** Letters and signs without white space, sorted; those that browsers add to `q` are left out. */
function lettersOf(text: string): readonly string[] {
  return [...text.normalize('NFC').replace(/[\s"]+/g, '')].sort()
}

describe('the twenty saved pages', () => {
  it('are twenty', () => {
    expect(pages).toHaveLength(20)
  })

  describe.each(pages)('$name', (page) => {
    const found = parse(page.text, { outletNames: page.outletNames })

    it('gives exactly the text of the report', () => {
      expect(leafTexts(found.blocks)).toEqual(page.body)
    })

    it('gives headline, date, byline, language and address, and where each was found', () => {
      const { headline, published, printed, byline, language, url } = page
      expect({
        headline: told(found.headline),
        published: told(found.published),
        printed: found.published?.printed,
        byline: told(found.byline),
        language: told(found.language),
        url: told(found.url),
      }).toEqual({ headline, published, printed, byline, language, url })
    })

    it('accounts for every word that a reader sees, and adds none', () => {
      const printed = /^(?:markup|text)$/.test(found.headline?.from ?? '')
        ? [found.headline?.value ?? '']
        : []
      const kept = [...printed, ...leafTexts(found.blocks), ...found.leftOut.map(({ text }) => text)]
      expect(lettersOf(kept.join(' ')).join('')).toBe(visibleWords(page.text).join(''))
    })

    it('lists what it left out in page order', () => {
      const lines = found.leftOut.flatMap(({ line }) => line ?? [])
      expect(lines).toEqual(lines.toSorted((a, b) => a - b))
      expect(lines).toHaveLength(found.leftOut.length)
    })

    it('leaves nothing of the page out when asked to keep all', () => {
      const all = parse(page.text, { outletNames: page.outletNames, keepAll: true })
      expect(all.leftOut.filter(({ why }) => why !== 'header' && why !== 'headline-again')).toEqual([])
      expect(all.headline).toEqual(found.headline)
      expect(leafTexts(all.blocks)).toEqual(expect.arrayContaining([...page.body]))
    })
  })
})

describe('a page', () => {
  const report =
    '<h1>Two boats for one quay</h1><p>The council has bought a second ferry for a quay that holds one, it said.</p>'

  it.each([
    ['an empty file', ''],
    ['white space', ' \n\t'],
    [
      'a page of frames',
      '<frameset><frame src=a><noframes><p>Words of a page with frames.</p></noframes></frameset>',
    ],
    [
      'a page of errors',
      '<title>404 Not Found</title><h1>Not found</h1><p>Sorry, the page you are looking for does not exist or has moved.</p>',
    ],
    [
      'a page of links',
      '<title>Daily Lamp</title><h1>Daily Lamp</h1>' +
        '<div><h2><a href="/1">Ferries to Tarrow Isle halted</a></h2><p>Ferries stopped at dawn after the pilots handed in their badges.</p></div>'.repeat(
          8,
        ),
    ],
    [
      'scripts alone',
      '<script>document.write("<p>Words that only a script would print, and many of them.</p>")</script>',
    ],
  ])('without a report is refused: %s', (_, text) => {
    expect(parsePage({ file: 'page.html', text }, { outletNames: [] })).toEqual({
      problem: { code: 'no-report-in-page' },
    })
  })

  it('that is nested too deep is refused before anything walks it', () => {
    const text = '<div>'.repeat(100_000)
    expect(parsePage({ file: 'page.html', text }, { outletNames: [] })).toEqual({
      problem: { code: 'unreadable-page', because: 'its elements lie more than 512 deep' },
    })
  })

  it('of two short paragraphs is a report', () => {
    const found = parse(
      '<title>Statement</title><h1>Statement</h1><p>3 March 2031<p>We did not sink the boats.<p>We saw no boats.',
    )
    expect(leafTexts(found.blocks)).toEqual(['We did not sink the boats.', 'We saw no boats.'])
    expect(found.published).toMatchObject({ value: '2031-03-03', from: 'text' })
  })

  it('keeps words that look like code or Markdown as they are', () => {
    const words = [
      'import {x} from "y"',
      '1. {/* <COMPANY> */}',
      '# *not* a _heading_ &amp; `no` code',
      '| a | b |',
    ]
    const html = words
      .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join('')
    expect(leafTexts(parse(report + html).blocks).slice(1)).toEqual(words)
  })

  it('links only to what a body may link to, whatever its base', () => {
    const links = [
      'javascript:alert(1)',
      'data:text/html,x',
      '/a',
      '#a',
      'https://a.example/x',
      'mailto:desk@a.example',
    ]
    const html = `<base href="https://evil.example/">${report}<p>See ${links.map((href) => `<a href="${href}">that</a> and the words around it`).join(', ')}.</p>`
    const urls = JSON.stringify(parse(html).blocks).match(/"url":"[^"]*"/g)
    expect(urls).toEqual(['"url":"https://a.example/x"', '"url":"mailto:desk@a.example"'])
  })

  it('leaves out control characters and tells how many', () => {
    const found = parse(
      `${report}<p>The bell\u0007 rang\u0000 at noon,\u000c and nobody came to look at it.</p>`,
    )
    expect(leafTexts(found.blocks)[1]).toBe('The bell rang at noon, and nobody came to look at it.')
    expect(found.guesses).toEqual([{ text: '2 control characters, which no browser shows, were left out' }])
  })

  it('with a table of a thousand columns gives a paragraph a cell', () => {
    const row = `<tr>${Array.from({ length: 1000 }, (_, index) => `<td>cell ${index}</td>`).join('')}</tr>`
    const found = parse(`<article>${report}<table>${row}${row}</table></article>`)
    expect(found.blocks).toHaveLength(2001)
    expect(found.guesses).toHaveLength(1)
  })

  it('tells where JSON-LD has another headline, another day and a longer text', () => {
    const linked = {
      '@type': 'NewsArticle',
      headline: 'Council buys ferry',
      datePublished: '2031-05-01',
      articleBody: 'The council has bought a second ferry for a quay that holds one, it said. '.repeat(9),
    }
    const found = parse(
      `<script type="application/ld+json">${JSON.stringify(linked)}</script><article>${report.replace('<p>', '<p>9 May 2031</p><p>')}</article>`,
    )
    expect(found.headline).toMatchObject({
      value: 'Two boats for one quay',
      guess: 'its JSON-LD has “Council buys ferry”',
    })
    expect(found.published).toMatchObject({ value: '2031-05-01', guess: 'the page prints “9 May 2031”' })
    expect(found.guesses).toEqual([
      { text: 'the page’s JSON-LD has a longer text than was found in the page' },
    ])
  })
})
