import fc from 'fast-check'
import type { Element } from 'hast'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { scanPage } from '../../../src/publish/scan-page.ts'
import { toHtml } from '../../../src/render/to-html.ts'

describe('a scan of a page', () => {
  it('reads the words of a report as a browser does, whatever stands in them', () => {
    const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\0]/.test(text))
    const element = (title: string, text: string): Element => ({
      type: 'element',
      tagName: 'span',
      properties: { title },
      children: [{ type: 'text', value: text }],
    })
    fc.assert(
      fc.property(words, words, words, (before, within, title) => {
        const inner = toHtml([{ type: 'text', value: before }, element(title, within)])
        const html = `<!doctype html><title>a > b</title><h1 data-headline>${inner}</h1><p title='"'>no</p><p data-text="">${inner}</p>`
        const { document } = parseHTML(html)
        const scan = scanPage(html)
        expect(scan.texts).toEqual([before + within])
        expect(scan.texts[0]).toBe(document.querySelector('[data-text]')?.textContent)
        expect(scan.headline).toBe(before + within)
      }),
    )
  })

  it('takes a text to the end of its own element, past others of the same name within it', () => {
    const html = '<div data-text>a<div>b<div>c</div></div>d<br>e<img src=x>f</div><div>not this</div>'
    expect(scanPage(html).texts).toEqual(['abcdef'])
  })

  it('resolves references, and leaves alone what is none', () => {
    const html =
      '<p data-text>&amp;amp; &#38; &#x26; &lt;p&gt; &quot;&apos;&#39; &nbsp;&#x1F6A2; &shy; &#0; a & b &c</p>'
    expect(scanPage(html).texts).toEqual(["&amp; & & <p> \"'' \u00a0🚢 &shy; &#0; a & b &c"])
  })

  it('passes over comments, scripts, styles and titles', () => {
    const html = `<!-- <a href="/comment/"> --><script>"<a href='/script/'>"</script><style>a{}<a href="/style/"></style>
      <title><a href="/title/"></title><a href="/real/">x</a>`
    expect(scanPage(html).links).toEqual([{ address: '/real/', fetched: false }])
  })

  it('tells what the browser fetches by itself from where a reader may go', () => {
    const html = `<link rel="stylesheet" href="a.css"><link rel="icon" href="b.svg"><link rel="canonical" href="https://c.example/">
      <script src="d.js"></script><img src="e.png" srcset="f.png 1x, g.png 2x"><a href="h/">h</a><form action="i/"></form>
      <svg><use href="#j"/></svg><iframe src="k.html"></iframe><meta http-equiv="Refresh" content="0; URL='l/'">`
    const { links } = scanPage(html)
    const addresses = (fetched: boolean) =>
      links.filter((link) => link.fetched === fetched).map(({ address }) => address)
    expect(addresses(true)).toEqual(['a.css', 'b.svg', 'd.js', 'e.png', 'f.png', 'g.png', '#j', 'k.html'])
    expect(addresses(false)).toEqual(['https://c.example/', 'h/', 'i/', 'l/'])
  })

  it('reads attributes in every way they may be written, the first of two counting', () => {
    expect(
      scanPage(`<p ID=a></p><p id = 'b"'></p><p class="x>y"id="c&amp;d"hidden></p><p id="e" id="f"/>`).ids,
    ).toEqual(['a', 'b"', 'c&d', 'e'])
  })

  it('lists no page that asks not to be, or that leads on', () => {
    expect(scanPage('<meta name="robots" content="noindex">').unlisted).toBe(true)
    expect(scanPage('<meta http-equiv="refresh" content="0;url=/a/">').unlisted).toBe(true)
    expect(scanPage('<meta name="description" content="noindex">').unlisted).toBe(false)
  })

  it('comes to an end with anything', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '<p',
      ' id=',
      '"',
      "'",
      '<!--',
      '-->',
      '<script',
      '</script>',
      '&',
      '=',
      '/',
      'a',
    )
    fc.assert(
      fc.property(
        fc.array(pieces).map((parts) => parts.join('')),
        (html) => {
          scanPage(html)
        },
      ),
    )
  })
})
