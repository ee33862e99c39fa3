import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Body, leavesOf } from '../../../src/concepts/body.ts'
import type { LayerId } from '../../../src/concepts/id.ts'
import type { Article } from '../../../src/concepts/report.ts'
import type { FindRef } from '../../../src/render/ref.ts'
import { renderReport } from '../../../src/render/render-report.ts'
import { anyMarkedReport } from '../../support/any-marked-report.ts'
import { make } from '../../support/make.ts'

function refsOf(article: Article): FindRef {
  const numbered = article.annotations.filter(({ kind }) => kind !== 'Mention' && kind !== 'AsPrinted')
  return (annotation) => {
    if (annotation.kind === 'AsPrinted') return undefined
    const number = numbered.indexOf(annotation) + 1
    const opens = { opens: `ui-${annotation.id}`, label: `<"${annotation.kind}">` }
    return number === 0 ? opens : { ...opens, number: String(number) }
  }
}

/** Reads tags as they stand in the source, without the mercy of a parser; gives the faults of nesting. */
function faultsOf(html: string): readonly string[] {
  const open: string[] = []
  return [...html.matchAll(/<(\/?)([a-z0-9]+)(?:[^>"]|"[^"]*")*>/g)].flatMap(([tag, closes, name = '']) => {
    if (closes === '/') return open.pop() === name ? [] : [`${tag} closes another element`]
    const faults = name === 'button' && open.includes('a') ? ['a button within a link'] : []
    if (name !== 'br') open.push(name)
    return faults
  })
}

const untagged = (html: string) => html.replaceAll(/<(?:[^>"]|"[^"]*")*>/g, '')

describe('a report with refs', () => {
  it('has the text it has without, each ref once, none within a link, and all elements well nested', () => {
    fc.assert(
      fc.property(anyMarkedReport, ({ body, article }) => {
        const findRef = refsOf(article)
        const [bare, full] = [renderReport(article, body), renderReport(article, body, findRef)].map(
          ({ passages }) => passages.map(({ html }) => html).join(''),
        )
        expect(untagged(full ?? '')).toBe(untagged(bare ?? ''))
        expect(bare).not.toContain('<button')
        expect(faultsOf(full ?? '')).toEqual([])
        for (const annotation of article.annotations) {
          const refs = full?.split(`popovertarget="ui-${annotation.id}"`).length
          expect(refs).toBe(findRef(annotation) === undefined ? 1 : 2)
        }
      }),
      { numRuns: 600 },
    )
  })

  it('has each ref after everything it is about, in the block where that ends', () => {
    fc.assert(
      fc.property(anyMarkedReport, ({ body, article }) => {
        const html = renderReport(article, body, refsOf(article))
          .passages.map((passage) => passage.html)
          .join('')
        for (const annotation of article.annotations) {
          const ref = html.indexOf(`popovertarget="ui-${annotation.id}"`)
          if (ref === -1) continue
          const { end } = annotation.ranges[0]
          const leaf = leavesOf(body.blocks).findLast(({ start }) => start < end)
          const before = html.slice(html.lastIndexOf('data-text', ref), html.lastIndexOf('<button', ref))
          const shown = unescapeText(untagged(before.slice(before.indexOf('>') + 1)))
          const text = [...body.text].slice(leaf?.start, end).join('')
          expect(shown.startsWith(text)).toBe(true)
          expect([...body.text].slice(leaf?.start, leaf?.end).join('').startsWith(shown)).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})

function unescapeText(html: string): string {
  return html.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')
}

describe('refs', () => {
  const body: Body = {
    blocks: [
      {
        kind: 'paragraph',
        number: 1,
        start: 0,
        end: 20,
        styles: [{ kind: 'link', start: 4, end: 10, href: 'https://a.example/' }],
      },
    ],
    text: 'abcdefghijklmnopqrst',
    marks: [],
  }
  const { mark } = make
  const rendered = (...marks: readonly ReturnType<typeof mark>[]) => {
    const { record } = make.article('report', {}, { body: body.text, marks })
    return renderReport(record, body, (annotation) =>
      annotation.kind === 'Mention'
        ? { opens: 'name', label: 'Name' }
        : {
            opens: annotation.id,
            label: 'Veiled',
            number: String(record.annotations.indexOf(annotation) + 1),
          },
    )
  }
  const opened = (html: string | undefined) =>
    [...(html ?? '').matchAll(/popovertarget="([^"]*)"/g)].map(([, id]) => id)

  it('that end at one place stand together, in order of number, names last, after the outermost mark', () => {
    const [passage] = rendered(
      mark('Mention', [12, 16], { of: 'x' }),
      mark('Sensitive', [12, 16], { id: 'outer', kind: 'death' }),
      mark('Sensitive', [14, 16], { id: 'inner', kind: 'death' }),
    ).passages
    expect(opened(passage?.html)).toEqual(['outer', 'inner', 'name'])
    expect(passage?.html.indexOf('<button')).toBeGreaterThan(passage?.html.lastIndexOf('mark-') ?? 0)
  })

  it('of marks that end within a link stand after it', () => {
    const [passage] = rendered(mark('Sensitive', [5, 7], { id: 'in', kind: 'death' })).passages
    expect(passage?.html).toMatch(/hij<\/a><span class="n" data-n="1"><button[^>]*><\/button><\/span>klm/)
  })

  it('are empty buttons that say what they open, by what name, and in what kind and layer', () => {
    const { record } = make.article(
      'report',
      {},
      { body: body.text, marks: [mark('Sensitive', [12, 14], { id: 'x', kind: 'death' }, 'second')] },
    )
    const layered = { ...record, layers: [{ id: 'second' as LayerId, by: [], file: 'x.yaml' }] }
    const [passage] = renderReport(layered, body, () => ({
      opens: 'o',
      label: 'A "label"',
      number: '3',
    })).passages
    expect(passage?.html).toContain(
      '<span class="n" data-n="3"><button type="button" class="ref ref-sensitive layer-1" popovertarget="o" data-n="3" aria-label="A &#x22;label&#x22;"></button></span>',
    )
    expect(passage?.html).toContain('class="mark mark-sensitive layer-1"')
  })

  it('do not stand in the headline, whose marks bear their numbers themselves', () => {
    const { headline } = rendered(mark('Sensitive', [0, 8, 'headline'], { id: 'h', kind: 'death' }))
    expect(headline).toBe(
      '<span id="h" class="mark mark-sensitive" data-mark="h" data-n="1">Headline</span> of report',
    )
  })
})
