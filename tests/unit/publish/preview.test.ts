import { symlinkSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findServedFile } from '../../../src/publish/find-served-file.ts'
import { headersOf, parseHeaders } from '../../../src/publish/parse-headers.ts'
import { findBase, serveEdition } from '../../../src/publish/serve-edition.ts'
import { writeHeaders } from '../../../src/publish/write-headers.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const files = {
  'site/index.html': 'home',
  'site/404.html': 'not found',
  'site/a/index.html': 'a',
  'site/a/b.json': '{}',
  'site/assets/x.css': 'a{}',
  'secret.txt': 'secret',
}

function madeSite() {
  const work = temporaryFolder(files)
  const folder = join(work, 'site')
  symlinkSync('../secret.txt', join(folder, 'link.txt'))
  symlinkSync('..', join(folder, 'up'))
  return folder
}

/** Asks with the path as it is; `fetch` would tidy it up. */
function ask(
  address: string,
  path: string,
  method = 'GET',
): Promise<{ status: number; headers: object; text: string }> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      let text = ''
      response.on('data', (data) => {
        text += data
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
      .on('error', reject)
      .end()
  })
}

describe('what a path leads to', () => {
  it('is a file of the site, or the address with its slash', () => {
    const folder = madeSite()
    const served = (path: string) => findServedFile(folder, '/x/', path)
    expect(served('/x/a/?q=1')).toEqual({ kind: 'file', path: join(folder, 'a/index.html') })
    expect(served('/x/a/b.json')).toEqual({ kind: 'file', path: join(folder, 'a/b.json') })
    expect(served('/x/a?q=1')).toEqual({ kind: 'elsewhere', location: '/x/a/?q=1' })
    expect(served('/')).toEqual({ kind: 'elsewhere', location: '/x/' })
    expect(served('/x')).toEqual({ kind: 'elsewhere', location: '/x/' })
  })

  it('is never anything outside the site', () => {
    const folder = madeSite()
    const paths = [
      '../secret.txt',
      '%2e%2e/secret.txt',
      '..%2fsecret.txt',
      'a/../../secret.txt',
      'link.txt',
      'up/secret.txt',
    ]
    const odd = [
      'a/%00',
      '..\\secret.txt',
      '%zz',
      '/etc/passwd',
      './a/',
      'a//',
      '%2F%2Fevil.example',
      '_headers',
    ]
    for (const path of [...paths, ...odd])
      expect(findServedFile(folder, '/', `/${path}`).kind, path).toBe('nothing')
    for (const target of ['', '*', 'http://evil.example/', '//evil.example/%2e%2e'])
      expect(findServedFile(folder, '/', target).kind, target).toBe('nothing')
  })
})

describe('a preview', () => {
  it('answers as a static host does, with the headers of the site', async () => {
    const folder = madeSite()
    writeHeaders(folder, '/x/')
    expect(findBase(folder)).toBe('/x/')
    const server = await serveEdition({ folder, base: '/x/', host: 'localhost', port: 0 })
    try {
      const page = await ask(server.address, '/x/')
      expect(page).toMatchObject({ status: 200, text: 'home' })
      expect(page.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      })
      expect((await ask(server.address, '/x/assets/x.css')).headers).toMatchObject({
        'content-type': 'text/css; charset=utf-8',
        'cache-control': expect.stringContaining('immutable'),
      })
      const missing = await ask(server.address, '/x/assets/gone.css')
      expect(missing).toMatchObject({
        status: 404,
        text: 'not found',
        headers: { 'cache-control': 'no-cache' },
      })
      expect(await ask(server.address, '/x/../secret.txt')).toMatchObject({ status: 404 })
      expect(await ask(server.address, '/x/a')).toMatchObject({ status: 301, headers: { location: '/x/a/' } })
      expect(await ask(server.address, '/x/', 'HEAD')).toMatchObject({ status: 200, text: '' })
      expect(await ask(server.address, '/x/', 'POST')).toMatchObject({ status: 405 })
    } finally {
      await server.close()
    }
  })

  it('takes the next port where one is in use', async () => {
    const folder = madeSite()
    const first = await serveEdition({ folder, base: '/', host: 'localhost', port: 0 })
    const second = await serveEdition({
      folder,
      base: '/',
      host: 'localhost',
      port: Number(new URL(first.address).port),
    })
    expect(second.address).not.toBe(first.address)
    expect((await ask(second.address, '/')).text).toBe('home')
    await Promise.all([first.close(), second.close()])
  })

  it('finds no base where there is no site of ours', () => {
    expect(findBase(temporaryFolder())).toBeUndefined()
    expect(findBase(temporaryFolder({ _headers: '' }))).toBeUndefined()
  })
})

it('headers are read by the path they stand below', () => {
  const rules = parseHeaders('# a comment\n/*\n  A: 1\n  B: x: y\n\n/a/only\n\tC: 3\nno header\n')
  expect(headersOf('/a/only', rules)).toEqual([
    ['A', '1'],
    ['B', 'x: y'],
    ['C', '3'],
  ])
  expect(headersOf('/a/', rules)).toEqual([
    ['A', '1'],
    ['B', 'x: y'],
  ])
})
