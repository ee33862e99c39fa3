import { describe, expect, it } from 'vitest'
import { startLinkCheck } from '../../../src/publish/check-links.ts'
import { scanPage } from '../../../src/publish/scan-page.ts'

const files = ['index.html', '404.html', 'a/index.html', 'a b/index.html', 'assets/x.css', 'fonts/y.woff2']

function problemsOf(
  html: string,
  { base = '/', site, file = 'a/index.html' }: { base?: string; site?: string; file?: string } = {},
) {
  const check = startLinkCheck(new Set(files), { base, ...(site === undefined ? {} : { site }) }, 'dist')
  for (const other of files.filter((name) => name.endsWith('.html') && name !== file))
    check.addPage(other, scanPage('<p id="here">x</p><p id="l.brandt">y</p>'))
  check.addPage(file, scanPage(html))
  return check.problems().map(({ code, message }) => `${code} ${/`([^`]*)`/.exec(message)?.[1]}`)
}

describe('the link check', () => {
  it('is content with every way to write an address of the site', () => {
    const html = `<a href="/"></a><a href="../"></a><a href="./"></a><a href=""></a><a href="?q=1"></a><a href="#own"></a>
      <a href="/a/#own"></a><a href="/#here"></a><a href="/a%20b/#l.brandt"></a><a href="/404.html"></a><p id="own"></p>
      <link rel="stylesheet" href="/assets/x.css"><a href="https://elsewhere.example/x"></a><a href="mailto:a@b.example"></a>`
    expect(problemsOf(html)).toEqual([])
  })

  it('refuses what leads nowhere, under a base too', () => {
    expect(problemsOf('<a href="/b/"></a><a href="/a"></a><a href="b"></a>')).toEqual([
      'broken-link /b/',
      'broken-link /a',
      'broken-link b',
    ])
    expect(problemsOf('<a href="/x/"></a><a href="/a/"></a>', { base: '/x/' })).toEqual(['broken-link /a/'])
  })

  it('leaves alone what a report cites by its whole address, also where that is of this site', () => {
    expect(problemsOf('<a href="https://own.example/x/gone/"></a>', { base: '/x/' })).toEqual([])
  })

  it('wants every anchor, decoded, on the page it names', () => {
    expect(
      problemsOf(
        '<a href="#p-1"></a><a href="/#here2"></a><a href="/a%20b/#her"></a><a href="#%6fwn"></a><p id="own"></p>',
      ),
    ).toEqual(['broken-anchor #p-1', 'broken-anchor /#here2', 'broken-anchor /a%20b/#her'])
  })

  it('refuses to fetch from elsewhere and to follow what is no address', () => {
    expect(
      problemsOf(
        '<img src="https://t.example/1.gif"><a href="//e.example/"></a><a href="data:text/html,x"></a>',
      ),
    ).toEqual([
      'outside-request https://t.example/1.gif',
      'broken-link //e.example/',
      'broken-link data:text/html,x',
    ])
  })

  it('reads what styles ask for, beside themselves', () => {
    const check = startLinkCheck(new Set(files), { base: '/x/' }, 'dist')
    check.addStyle(
      'assets/x.css',
      `a{background:url("../fonts/y.woff2")}b{background:url(/x/fonts/y.woff2)}
      c{background:url(gone.png)}d{background:url(data:image/png;base64,x)}e{background:url('https://t.example/z')}`,
    )
    expect(check.problems().map(({ code }) => code)).toEqual(['broken-link', 'outside-request'])
  })

  it('tells a repeated id once a page, and a broken address once', () => {
    const check = startLinkCheck(new Set(files), { base: '/' }, 'dist')
    for (const file of ['index.html', 'a/index.html'])
      check.addPage(file, scanPage('<p id="x"><b id="x"><i id="x"><a href="/gone/">'))
    expect(check.problems().map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'repeated-anchor dist/index.html',
      'broken-link dist/index.html',
      'repeated-anchor dist/a/index.html',
    ])
  })
})
