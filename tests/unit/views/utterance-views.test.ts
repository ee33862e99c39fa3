import { describe, expect, it } from 'vitest'
import { actorView } from '../../../src/views/actor-view.ts'
import { textOfPhrase } from '../../../src/views/phrase.ts'
import { editionOf } from '../../support/edition-of.ts'
import { make } from '../../support/make.ts'

const { mark } = make
const ann = make.actor('ann', {
  name: 'Ann',
  roles: [
    { title: 'clerk', to: '2029' },
    { title: 'keeper', from: '2030' },
  ],
})

const said = (id: string, more: object = {}) =>
  mark('Quote', [0, 5], { id, by: 'ann', mode: 'direct', cue: 'said', ...more })

function annOf(...articles: readonly ReturnType<typeof make.article>[]) {
  const edition = editionOf({ actors: [ann], articles, outlets: [make.outlet('post', { name: 'Post' })] })
  const view = actorView(edition, ann.record.id)
  if (view.kind !== 'actor') throw new Error('Ann is withheld')
  return view
}

describe('the statements of an actor', () => {
  it('lead to their place, in the words of the report, with role, manner and lag', () => {
    const view = annOf(
      make.article(
        'one',
        {},
        { body: 'Hello out there', marks: [said('a', { said: '2031-03-17', via: 'none' })] },
      ),
    )
    const [statement] = view.utterances.flatMap(({ appearances }) => appearances)
    expect(statement?.href).toBe('/base/articles/one/#a')
    expect(statement?.words).toEqual({ parts: ['Hello'], voice: 'archive' })
    expect(statement?.details.map(textOfPhrase)).toEqual([
      'keeper (since 2030)',
      'direct speech in the source, retold here, “said”',
    ])
    expect(statement?.lag).toBe('published 1 day after')
    expect(statement?.chain.map(({ names, aside }) => [textOfPhrase(names), aside])).toEqual([
      ['Ann', ''],
      ['Courier', ' (stated)'],
      ['this archive', ''],
    ])
  })

  it('are counted once for one utterance, with each report that gives it', () => {
    const view = annOf(
      make.article('one', {}, { marks: [said('a', { same: 'two#b' })] }),
      make.article('two', { outlet: 'post', datePublished: '2031-03-19' }, { marks: [said('b'), said('c')] }),
    )
    expect(view.head.description).toBe('Ann · person · 2 statements.')
    expect(view.utterances.map(({ appearances }) => appearances.map(({ href }) => href))).toEqual([
      ['/base/articles/one/#a', '/base/articles/two/#b'],
      ['/base/articles/two/#c'],
    ])
  })

  it('name a withheld report that gives one of them, and show no word of it', () => {
    const view = annOf(
      make.article('one', {}, { marks: [said('a', { same: 'two#b' })] }),
      make.article(
        'two',
        { pubStatus: 'withheld', withheldReason: 'Asked', headline: 'Secret' },
        { body: '' },
      ),
    )
    expect(view.utterances).toHaveLength(1)
    expect(view.utterances[0]?.appearances).toHaveLength(1)
    expect(view.utterances[0]?.withheld).toEqual([{ text: 'two', href: '/base/articles/two/' }])
    expect(JSON.stringify(view)).not.toContain('Secret')
  })

  it('are in the language and direction of a report that is held word for word', () => {
    const hash = `sha256:${'0'.repeat(64)}`
    const view = annOf(
      make.article(
        'one',
        { text: 'full', inLanguage: 'ar', headline: 'مرحبا', textHash: hash, headlineHash: hash },
        { body: 'مرحبا بكم', marks: [said('a', { cue: 'قال', to: 'unnamed:الصحفيون' })] },
      ),
    )
    const [statement] = view.utterances.flatMap(({ appearances }) => appearances)
    expect(statement?.words).toEqual({ parts: ['مرحبا'], voice: 'report', lang: 'ar', dir: 'rtl' })
    expect(statement?.report).toMatchObject({ text: 'مرحبا', lang: 'ar', dir: 'rtl', printed: true })
    expect(statement?.details.at(-1)).toEqual([{ text: 'to ' }, { text: 'الصحفيون', lang: 'ar', dir: 'rtl' }])
  })
})

describe('the stances of an actor', () => {
  it('are those of the quotations around a claim, too', () => {
    const edition = editionOf({
      actors: [ann],
      claims: [make.claim('lamp-lit', { text: 'The lamp was lit.' })],
      articles: [
        make.article(
          'one',
          {},
          {
            marks: [said('a'), mark('Claim', [1, 3], { id: 'b', ref: 'lamp-lit', stance: 'denies' })],
          },
        ),
      ],
    })
    const view = actorView(edition, ann.record.id)
    expect(view.kind === 'actor' && view.stances.map(({ what }) => what)).toEqual([
      [{ text: 'denies: ' }, { text: 'The lamp was lit.', href: '/base/claims/lamp-lit/' }],
    ])
  })
})
