import { describe, expect, it } from 'vitest'
import { findLinkedReport } from '../../../../src/import/html/find-linked-report.ts'
import { parseTree } from '../../../../src/import/html/parse-tree.ts'

function find(...scripts: readonly unknown[]) {
  const html = scripts
    .map((script) => (typeof script === 'string' ? script : JSON.stringify(script)))
    .map((script) => `<script type="application/ld+json">${script}</script>`)
    .join('')
  const tree = parseTree(html)
  return 'because' in tree ? undefined : findLinkedReport(tree.document)
}

describe('JSON-LD', () => {
  it.each([
    'NewsArticle',
    'ReportageNewsArticle',
    'OpinionNewsArticle',
    'LiveBlogPosting',
    'http://schema.org/NewsArticle',
    'schema:Article',
    'BlogPosting',
  ])('of the type %s is of a report', (type) => {
    expect(find({ '@type': ['Thing', type], headline: 'Boats stopped' })?.headline).toBe('Boats stopped')
  })

  it('of other types is not', () => {
    expect(
      find({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'x' }] }),
    ).toBeUndefined()
    expect(find({ '@type': 'WebSite', name: 'Harbour Courier' }, '"NewsArticle"', 'null', '')).toBeUndefined()
  })

  it('prefers a news article to other articles, and the first of several', () => {
    const report = (type: string, headline: string) => ({ '@type': type, headline })
    expect(
      find([report('Article', 'a'), report('NewsArticle', 'b'), report('NewsArticle', 'c')])?.headline,
    ).toBe('b')
  })

  it('that is broken is skipped, but for line ends within strings and guards around it', () => {
    expect(
      find('{"@type":"NewsArticle","headline":"broken, "oops" }', {
        '@type': 'NewsArticle',
        headline: 'whole',
      })?.headline,
    ).toBe('whole')
    expect(find('<!-- {"@type":"NewsArticle","headline":"two\nlines"} -->')?.headline).toBe('two lines')
    expect(find('//<![CDATA[', '{"@type":"NewsArticle","headline":"one"};')?.headline).toBe('one')
  })

  it('is decoded where it was escaped once and again, and keeps what was not', () => {
    const headline = (text: string) => find({ '@type': 'NewsArticle', headline: text })?.headline
    expect(headline('A &amp;amp; B &quot;C&quot;')).toBe('A & B "C"')
    expect(headline('<b>A</b> & B')).toBe('<b>A</b> & B')
    expect(headline('&lt;/textarea&gt;<i>')).toBe('</textarea><i>')
  })

  it.each([
    ['a name', 'Ilse Tarn', ['Ilse Tarn']],
    ['an object', { name: 'Ilse Tarn' }, ['Ilse Tarn']],
    ['a list of both', ['Ilse Tarn', { name: ['Oona Fell'] }], ['Ilse Tarn', 'Oona Fell']],
    ['a reference', { '@id': '#p' }, ['Corin Maddow']],
    ['an address', 'https://harbourcourier.example/ilse', []],
    ['nothing', null, []],
  ])('names authors as %s', (_, author, names) => {
    const graph = [
      { '@type': 'NewsArticle', author },
      { '@type': 'Person', '@id': '#p', name: 'Corin Maddow' },
    ]
    expect(find({ '@graph': graph })?.authors).toEqual(names)
  })

  it('names the parts for subscribers', () => {
    const found = find({
      '@type': 'NewsArticle',
      isAccessibleForFree: 'False',
      hasPart: { isAccessibleForFree: false, cssSelector: '.paywall, #rest' },
    })
    expect(found).toMatchObject({ isForSubscribers: true, selectors: ['paywall', 'rest'] })
    expect(find({ '@type': 'NewsArticle', isAccessibleForFree: true })?.isForSubscribers).toBe(false)
  })

  it('nested without end gives nothing', () => {
    expect(find('['.repeat(200_000), `${'['.repeat(5000)}${']'.repeat(5000)}`)).toBeUndefined()
  })
})
