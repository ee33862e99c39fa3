import { decodeHtml } from './decode-html.ts'

/** What a scan tells, in order of the page. Names are in small letters, references in values and texts resolved. */
export interface HtmlListener {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

const tagName = /[a-zA-Z][^\s/>]*/y
const attribute = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y
const tagEnd = /[\s/]*>/y
/** Elements whose content is not markup. */
const raw = new Set(['script', 'style', 'title', 'textarea'])

/**
 * Walks over printed HTML once, without a tree. It reads what printers write, that is well-formed tags; comments,
 * the doctype and the content of scripts, styles and titles are passed over.
 */
export function scanHtml(html: string, listener: HtmlListener): void {
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    if (tag !== at) listener.text(decodeHtml(html.slice(at, tag === -1 ? undefined : tag)))
    if (tag === -1) return
    at = readTag(html, tag, listener)
  }
}

/** Reads the tag, comment or lone `<` at an index and returns where what follows it begins. */
function readTag(html: string, tag: number, listener: HtmlListener): number {
  const next = html[tag + 1]
  if (next === '!' || next === '?') return after(html, html.startsWith('<!--', tag) ? '-->' : '>', tag)
  const closing = next === '/'
  tagName.lastIndex = tag + (closing ? 2 : 1)
  const name = tagName.exec(html)?.[0]?.toLowerCase()
  if (name === undefined) {
    listener.text('<')
    return tag + 1
  }
  if (closing) {
    listener.close(name)
    return after(html, '>', tag)
  }
  const { attributes, end } = readAttributes(html, tagName.lastIndex)
  listener.open(name, attributes)
  return raw.has(name) ? startOfEnd(html, name, end) : end
}

function readAttributes(html: string, start: number) {
  const attributes = new Map<string, string>()
  let at = start
  for (;;) {
    tagEnd.lastIndex = at
    if (tagEnd.test(html)) return { attributes, end: tagEnd.lastIndex }
    attribute.lastIndex = at
    const match = attribute.exec(html)
    if (match === null) return { attributes, end: after(html, '>', at) }
    const [, name = '', double, single, bare] = match
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, decodeHtml(double ?? single ?? bare ?? ''))
    at = attribute.lastIndex
  }
}

function startOfEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}

function after(html: string, what: string, from: number): number {
  const found = html.indexOf(what, from)
  return found === -1 ? html.length : found + what.length
}
