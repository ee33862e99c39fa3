import { expect, it } from 'vitest'
import { parsePort } from '../../../scripts/parse-port.ts'
import { findWrongAddress } from '../../../scripts/wrong-address.ts'

it.each(['https://archive.example', 'http://localhost:8080/', 'https://a.example/some/base/'])(
  'takes %s for a site',
  (site) => expect(findWrongAddress(site, undefined)).toBeUndefined(),
)

it.each([
  'archive.example',
  'ftp://a.example/',
  'https://a.example/?q',
  'https://u:p@a.example/',
  'https://a.example/a b/',
  '',
])('refuses %j for a site', (site) =>
  expect(findWrongAddress(site, undefined)).toMatch(/^Unexpected .* after `--site`, expected /),
)

it.each(['/', '/a', '/a/', '/some/base/'])('takes %s for a base', (base) =>
  expect(findWrongAddress(undefined, base)).toBeUndefined(),
)

it.each(['', 'a', 'a/', '//', '/a//b/', '/../', '/a b/', '/a?b', 'https://a.example/'])(
  'refuses %j for a base',
  (base) => expect(findWrongAddress(undefined, base)).toMatch(/^Unexpected .* after `--base`, expected /),
)

it('takes a number for a port, and nothing for the default', () => {
  expect(['0', '8080', '65535', undefined].map(parsePort)).toEqual([0, 8080, 65_535, 4321])
  for (const text of ['65536', '-1', '1e3', 'http', '']) expect(parsePort(text)).toHaveProperty('wrong')
})
