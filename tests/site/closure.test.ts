import { describe, expect, it } from 'vitest'
import { readArchive } from '../../src/archive/read-archive.ts'
import { builtSite, filesOfSite, isRedirect, openPages } from '../support/site.ts'

const folders = ['articles', 'actors', 'outlets', 'events', 'claims', 'terms', 'places'] as const
const linking = 'a[href], link[href], img[src], script[src], source[src], form[action]'

describe.each(['fixture', 'underPath', 'content'] as const)('the site "%s"', (name) => {
  const site = builtSite(name)
  const files = new Set(filesOfSite(site))
  const pages = openPages(site)
  const byHref = new Map(pages.map((page) => [page.href, page]))
  const { archive } = readArchive(site.content)

  it('has a page for every id, every folder and every house page', () => {
    const wanted = folders.flatMap((folder) => [
      `${folder}/index.html`,
      ...[...(archive?.[folder].keys() ?? [])].map((id) => `${folder}/${id}/index.html`),
    ])
    const own = [
      'index.html',
      '404.html',
      ...['timeline', 'search', 'how-to-read'].map((id) => `${id}/index.html`),
    ]
    const house = [...(archive?.pages.keys() ?? [])].map((id) => `${id}/index.html`)
    expect([...wanted, ...own, ...house].filter((file) => !files.has(file))).toEqual([])
    expect(wanted.length).toBeGreaterThan(folders.length)
  })

  it('sends readers on from every earlier id to the page of today', () => {
    const faults = folders.flatMap((folder) =>
      [...(archive?.[folder].values() ?? [])].flatMap(({ id, aliases = [] }) =>
        aliases.filter((alias) => {
          const page = byHref.get(`${site.base}${folder}/${alias}/`)
          const refresh = page?.document
            .querySelector('meta[http-equiv="refresh" i]')
            ?.getAttribute('content')
          return !refresh?.endsWith(`${site.base}${folder}/${id}/`)
        }),
      ),
    )
    expect(faults).toEqual([])
  })

  it('links only to pages, files and anchors that are there, all under its base', () => {
    const broken = pages.flatMap((page) =>
      [...page.document.querySelectorAll(linking)].flatMap((element) => {
        const href =
          ['href', 'src', 'action'].map((key) => element.getAttribute(key)).find((value) => value !== null) ??
          ''
        const reason = faultOf(href, page.href)
        return reason === undefined ? [] : [`${page.file}: ${href} ${reason}`]
      }),
    )
    expect(broken).toEqual([])
  })

  it('leads from its home to every page', () => {
    const reached = new Set<string>([site.base])
    for (const href of reached)
      for (const link of byHref.get(href)?.document.querySelectorAll('a[href]') ?? []) {
        const target = localTarget(link.getAttribute('href') ?? '', href)
        if (target !== undefined) reached.add(decodeURI(target.pathname))
      }
    const lost = pages.filter(
      (page) => !reached.has(page.href) && !isRedirect(page) && page.file !== '404.html',
    )
    expect(lost.map(({ file }) => file)).toEqual([])
  })

  function localTarget(href: string, from: string): URL | undefined {
    const target = new URL(href, `https://site.invalid${encodeURI(from)}`)
    return target.host === 'site.invalid' ? target : undefined
  }

  function faultOf(href: string, from: string): string | undefined {
    const target = localTarget(href, from)
    if (target === undefined) return undefined
    const path = decodeURI(target.pathname)
    if (!path.startsWith(site.base)) return `is outside ${site.base}`
    const file = path.slice(site.base.length)
    if (!files.has(file.endsWith('/') || file === '' ? `${file}index.html` : file)) return 'is not there'
    const anchor = decodeURIComponent(target.hash.slice(1))
    if (anchor === '') return undefined
    const elements = [...(byHref.get(path)?.document.querySelectorAll('[id]') ?? [])]
    return elements.some(({ id }) => id === anchor) ? undefined : 'has no such anchor'
  }
})
