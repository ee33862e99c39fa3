import { describe, expect, it } from 'vitest'
import { actorView } from '../../../src/views/actor-view.ts'
import { articleView } from '../../../src/views/article/article-view.ts'
import { homeView } from '../../../src/views/home-view.ts'
import { housePageView } from '../../../src/views/house-page-view.ts'
import { indexView } from '../../../src/views/index-view.ts'
import { textOfPhrase } from '../../../src/views/phrase.ts'
import { timelineView } from '../../../src/views/timeline/timeline-view.ts'
import type { TombstoneView } from '../../../src/views/tombstone-view.ts'
import { editionOf } from '../../support/edition-of.ts'
import { make } from '../../support/make.ts'

const withheld = { pubStatus: 'withheld', withheldReason: 'A court asked for it' } as const
const hash = `sha256:${'a'.repeat(64)}`
const report = make.article(
  'one',
  {
    ...withheld,
    headline: 'A secret',
    text: 'full',
    textHash: hash,
    headlineHash: hash,
    dateModified: '2031-04-01',
  },
  { body: '' },
)
const actor = make.actor('ann', { ...withheld, name: 'A secret name' })
const page = make.page('inside', { ...withheld, title: 'A secret page' })
const edition = editionOf({ articles: [report], actors: [actor], pages: [page] })

function factsOf({ facts }: TombstoneView) {
  return facts.map(({ label, values }) => [label, values.map(({ phrase }) => textOfPhrase(phrase)).join()])
}

describe('a withheld record', () => {
  it('keeps its id, its dates, its hash and the reason', () => {
    const view = articleView(edition, report.record.id)
    expect(view.kind === 'tombstone' && factsOf(view)).toEqual([
      ['Reason', 'A court asked for it'],
      ['Outlet', 'Courier'],
      ['Published', '18 March 2031'],
      ['Hash of the text', hash],
      ['Record by', 'A Reader'],
      ['Last changed', '1 April 2031'],
      ['Id', 'one'],
    ])
  })

  it('shows nothing else of itself, on its page or in a list', () => {
    const pages = [
      articleView(edition, report.record.id),
      actorView(edition, actor.record.id),
      housePageView(edition, page.record.id),
      homeView(edition),
      indexView(edition, 'articles'),
      indexView(edition, 'actors'),
      timelineView(edition),
    ]
    expect(JSON.stringify(pages)).not.toContain('ecret')
  })
})
