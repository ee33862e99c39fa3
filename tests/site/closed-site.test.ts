import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtSite, filesOfSite, openPages } from '../support/site.ts'

// A link to a vocabulary names it and is not fetched.
const fetching =
  'link[href]:not([rel="canonical"], [rel^="schema."]), img, script, iframe, source, video, audio, track, embed, object, form, base'

describe.each(['fixture', 'underPath', 'content'] as const)('the site "%s"', (name) => {
  const site = builtSite(name)
  const pages = openPages(site)

  it('has no script and no style within a page', () => {
    const faults = pages.flatMap(({ file, document }) =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        // A data block is text that no browser runs.
        const isScript =
          element.localName === 'script' && element.getAttribute('type') !== 'application/ld+json'
        const isInline = (isScript && !element.hasAttribute('src')) || element.localName === 'style'
        const attributes = element.getAttributeNames().filter((key) => key === 'style' || /^on/i.test(key))
        return isInline || attributes.length > 0 ? [`${file}: ${element.outerHTML.slice(0, 120)}`] : []
      }),
    )
    expect(faults).toEqual([])
  })

  it('asks for nothing from elsewhere', () => {
    const faults = pages.flatMap(({ file, document }) =>
      [...document.querySelectorAll(fetching)].flatMap((element) =>
        ['href', 'src', 'srcset', 'action', 'data', 'poster']
          .map((key) => element.getAttribute(key) ?? '')
          .filter((value) => value !== '' && !value.startsWith(site.base))
          .map((value) => `${file}: <${element.localName}> ${value}`),
      ),
    )
    expect(faults).toEqual([])
  })

  it('styles itself from its own files alone', () => {
    const faults = filesOfSite(site)
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => {
        const css = readFileSync(join(site.folder, file), 'utf8')
        const asked = [...css.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g)].map(
          (match) => match[1] ?? match[2] ?? '',
        )
        return asked
          .filter(
            (address) =>
              /^(?:[a-z]+:)?\/\//i.test(address) ||
              (address.startsWith('/') && !address.startsWith(site.base)),
          )
          .map((address) => `${file}: ${address}`)
      })
    expect(faults).toEqual([])
  })

  it('lets links lead only to the web, to post, and to itself', () => {
    const faults = pages.flatMap(({ file, document }) =>
      [...document.querySelectorAll('a[href]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => /^[a-z][a-z0-9+.-]*:/i.test(href) && !/^(?:https?|mailto):/.test(href))
        .map((href) => `${file}: ${href}`),
    )
    expect(faults).toEqual([])
  })

  it('forbids inline scripts and styles, and everything from elsewhere, on every page', () => {
    const faults = pages.flatMap(({ file, document }) => {
      const policy = document
        .querySelector('meta[http-equiv="Content-Security-Policy" i]')
        ?.getAttribute('content')
      const isTight =
        policy !== undefined &&
        policy !== null &&
        /default-src '(?:self|none)'/.test(policy) &&
        !/'unsafe-inline'|'unsafe-eval'|\*|https?:|data:/.test(policy.replace("'wasm-unsafe-eval'", ''))
      return isTight ? [] : [`${file}: ${policy}`]
    })
    expect(faults).toEqual([])
  })
})
