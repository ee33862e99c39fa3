import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { siteAddressOf } from '../../../src/publish/site-address.ts'
import { writeChecksums } from '../../../src/publish/write-checksums.ts'
import { writeRobots } from '../../../src/publish/write-robots.ts'
import { writeSitemap } from '../../../src/publish/write-sitemap.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('the checksums', () => {
  it('are what `sha256sum -c` reads, of every file but themselves, in order', () => {
    const folder = temporaryFolder({ b: '', 'a/ä b': 'x', 'a.txt': 'y', 'checksums.sha256': 'old' })
    writeChecksums(folder)
    const lines = readFileSync(join(folder, 'checksums.sha256'), 'utf8').split('\n')
    expect(lines.map((line) => line.slice(66))).toEqual(['a.txt', 'a/ä b', 'b', ''])
    expect(spawnSync('sha256sum', ['-c', '--strict', 'checksums.sha256'], { cwd: folder }).status).toBe(0)
  })

  it('are not written for a name that would have to be escaped', () => {
    expect(() => writeChecksums(temporaryFolder({ 'a\nb': '' }))).toThrow('break or backslash')
  })
})

describe('the sitemap', () => {
  const pages = ['a/index.html', 'index.html', 'x.html']

  it('gives whole addresses under the base', () => {
    const folder = temporaryFolder()
    writeSitemap(folder, pages, { site: 'https://a.example', base: "/it's/" })
    expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
        '<url><loc>https://a.example/it&apos;s/a/</loc></url>\n<url><loc>https://a.example/it&apos;s/</loc></url>\n' +
        '<url><loc>https://a.example/it&apos;s/x.html</loc></url>\n</urlset>\n',
    )
  })

  it('is several, with an index, where there are more pages than one may name', () => {
    const folder = temporaryFolder()
    writeSitemap(folder, pages, { site: 'https://a.example', base: '/' }, 2)
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    expect(read('sitemap.xml')).toContain('<sitemap><loc>https://a.example/sitemap-2.xml</loc></sitemap>')
    expect(
      [read('sitemap-1.xml'), read('sitemap-2.xml')].map((text) => text.split('<url>').length - 1),
    ).toEqual([2, 1])
  })

  it('is left out, and not named, where the origin is not known', () => {
    const folder = temporaryFolder()
    writeSitemap(folder, pages, { base: '/' })
    writeRobots(folder, { base: '/' })
    expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false)
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n')
    writeRobots(folder, { base: '/x/', site: 'https://a.example' })
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(
      '\nSitemap: https://a.example/x/sitemap.xml\n',
    )
  })
})

it.each([
  [{}, undefined, { base: '/' }],
  [{}, 'https://set.example/path/', { base: '/path/', site: 'https://set.example' }],
  [{ base: '/' }, 'https://set.example/path/', { base: '/', site: 'https://set.example' }],
  [
    { site: 'http://told.example:8080' },
    'https://set.example/path/',
    { base: '/', site: 'http://told.example:8080' },
  ],
  [
    { site: 'https://told.example/a/b', base: '/c' },
    undefined,
    { base: '/c/', site: 'https://told.example' },
  ],
])('a site wished as %j in an archive of %s is served at %j', (wish, site, address) => {
  expect(siteAddressOf(wish, { site })).toEqual(address)
})
