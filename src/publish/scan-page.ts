import { scanHtml } from './scan-html.ts'

/** An address on a page: of something the browser fetches by itself, or of something a reader may go to. */
export interface PageLink {
  readonly address: string
  readonly fetched: boolean
}

/** What is checked of a printed page. */
export interface PageScan {
  /** In order of the page, each as often as it occurs. */
  readonly ids: readonly string[]
  readonly links: readonly PageLink[]
  /** Text of the element with `data-headline`. */
  readonly headline?: string
  /** Texts of the elements with `data-text`. */
  readonly texts: readonly string[]
  /** True where the page asks not to be listed by search engines, or leads on to another. */
  readonly unlisted: boolean
}

/** Reads ids, addresses and the report's words from a page's HTML. */
export function scanPage(html: string): PageScan {
  const ids: string[] = []
  const links: PageLink[] = []
  const words = collectWords()
  let unlisted = false
  scanHtml(html, {
    open: (name, attributes) => {
      const id = attributes.get('id')
      if (id !== undefined) ids.push(id)
      links.push(...linksOf(name, attributes))
      unlisted ||= asksNotToBeListed(name, attributes)
      words.open(name, attributes)
    },
    close: words.close,
    text: words.text,
  })
  return { ids, links, ...words.found(), unlisted }
}

interface Collecting {
  readonly into: 'headline' | 'text'
  readonly name: string
  /** Open elements of that name, so that its own end is known. */
  depth: number
  text: string
}

function collectWords() {
  let headline: string | undefined
  const texts: string[] = []
  let current: Collecting | undefined
  return {
    open: (name: string, attributes: ReadonlyMap<string, string>) => {
      if (current?.name === name) current.depth += 1
      if (current !== undefined) return
      if (attributes.has('data-text')) current = { into: 'text', name, depth: 1, text: '' }
      else if (attributes.has('data-headline')) current = { into: 'headline', name, depth: 1, text: '' }
    },
    close: (name: string) => {
      if (current?.name !== name) return
      current.depth -= 1
      if (current.depth > 0) return
      if (current.into === 'text') texts.push(current.text)
      else headline = current.text
      current = undefined
    },
    text: (text: string) => {
      if (current !== undefined) current.text += text
    },
    found: () => ({ texts, ...(headline === undefined ? {} : { headline }) }),
  }
}

const fetchedAttributes: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
}
const followedAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'xlink:href'],
  area: ['href'],
  form: ['action'],
  button: ['formaction'],
}
const fetchedRelations =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/i

function linksOf(name: string, attributes: ReadonlyMap<string, string>): readonly PageLink[] {
  if (name === 'link') {
    const address = attributes.get('href')
    return address === undefined
      ? []
      : [{ address, fetched: fetchedRelations.test(attributes.get('rel') ?? '') }]
  }
  if (name === 'meta') {
    const address = findRefresh(attributes)
    return address === undefined ? [] : [{ address, fetched: false }]
  }
  const fetched = fetchedAttributes[name]
  return (fetched ?? followedAttributes[name] ?? []).flatMap((attribute) => {
    const value = attributes.get(attribute)
    if (value === undefined) return []
    const addresses = attribute === 'srcset' ? addressesOfSet(value) : [value]
    return addresses.map((address) => ({ address, fetched: fetched !== undefined }))
  })
}

function findRefresh(attributes: ReadonlyMap<string, string>): string | undefined {
  if (attributes.get('http-equiv')?.toLowerCase() !== 'refresh') return undefined
  return /url\s*=\s*['"]?([^'"]*)/i.exec(attributes.get('content') ?? '')?.[1]
}

function addressesOfSet(srcset: string): readonly string[] {
  return srcset
    .split(',')
    .map((candidate) => candidate.trim().split(/\s/)[0] ?? '')
    .filter((address) => address !== '')
}

function asksNotToBeListed(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name !== 'meta') return false
  const robots = attributes.get('name') === 'robots' && /noindex/.test(attributes.get('content') ?? '')
  return robots || findRefresh(attributes) !== undefined
}
