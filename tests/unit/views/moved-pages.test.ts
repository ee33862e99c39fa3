import { expect, it } from 'vitest'
import { movedPages } from '../../../src/views/moved-pages.ts'
import { editionOf } from '../../support/edition-of.ts'
import { make } from '../../support/make.ts'

it('gives every earlier id of every kind of record a page that leads to the new one', () => {
  const aliases = (id: string) => ({ aliases: [`old-${id}`] })
  const edition = editionOf({
    articles: [make.article('a', aliases('a'))],
    actors: [make.actor('b', aliases('b'))],
    outlets: [make.outlet('c', aliases('c'))],
    events: [make.event('d', aliases('d'))],
    claims: [make.claim('e', aliases('e'))],
    terms: [make.term('f', aliases('f'))],
    places: [make.place('g', { aliases: ['old-g', 'older-g'] })],
    pages: [make.page('h', aliases('h'))],
  })
  expect(
    movedPages(edition).map(({ address, to, head }) => [address, to.href, head.path === to.href]),
  ).toEqual([
    ['articles/old-a', '/base/articles/a/', true],
    ['actors/old-b', '/base/actors/b/', true],
    ['outlets/old-c', '/base/outlets/c/', true],
    ['events/old-d', '/base/events/d/', true],
    ['claims/old-e', '/base/claims/e/', true],
    ['terms/old-f', '/base/terms/f/', true],
    ['places/old-g', '/base/places/g/', true],
    ['places/older-g', '/base/places/g/', true],
    ['old-h', '/base/h/', true],
  ])
})
