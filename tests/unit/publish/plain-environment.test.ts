import { expect, it } from 'vitest'
import { enterPlainEnvironment } from '../../../src/publish/plain-environment.ts'

it('takes away what would take the place of the site’s own address, and puts it back', () => {
  const before = {
    BASE_URL: process.env['BASE_URL'],
    SITE: process.env['SITE'],
    NODE_ENV: process.env['NODE_ENV'],
  }
  process.env['BASE_URL'] = '/elsewhere/'
  process.env['SITE'] = 'https://elsewhere.example'
  delete process.env['NODE_ENV']
  const leave = enterPlainEnvironment('production')
  expect([process.env['BASE_URL'], process.env['SITE'], process.env['NODE_ENV']]).toEqual([
    undefined,
    undefined,
    'production',
  ])
  leave()
  expect([process.env['BASE_URL'], process.env['SITE'], process.env['NODE_ENV']]).toEqual([
    '/elsewhere/',
    'https://elsewhere.example',
    undefined,
  ])
  for (const [name, value] of Object.entries(before))
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
})
