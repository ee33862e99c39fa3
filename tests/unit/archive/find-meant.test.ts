import { expect, test } from 'vitest'
import { findMeant } from '../../../src/archive/find-meant.ts'

const ids = ['qatar-territory', 'oren-vask', 'l-brandt.the-boats', 'port-merrowe', 'port-hollin']

test.each([
  ['oren-vaks', 'oren-vask'],
  ['qatar', 'qatar-territory'],
  ['vask', 'oren-vask'],
  ['the-boats', 'l-brandt.the-boats'],
])('`%s` stands for `%s`', (id, meant) => {
  expect(findMeant(id, ids)).toBe(meant)
})

test.each(['port', 'ask', 'nothing-like-it'])('`%s` stands for none, or for more than one', (id) => {
  expect(findMeant(id, ids)).toBe(undefined)
})
