import { attributeOf, elementsOf, isText, type PageDocument } from './page-tree.ts'

export type LinkedNode = Readonly<Record<string, unknown>>

const mostNodes = 20_000
/** Members by which one node leads to another that is about the same page. */
const leadingOn = ['@graph', 'mainEntity', 'mainEntityOfPage']

/** Returns the nodes of a page's JSON-LD in page order, those of graphs and lists too; what is not JSON is skipped. */
export function listLinkedNodes(document: PageDocument): readonly LinkedNode[] {
  const found: LinkedNode[] = []
  const rest = scriptsOf(document)
    .map(parseScript)
    .filter((value) => value !== undefined)
    .reverse()
  for (let next = rest.pop(); next !== undefined && found.length < mostNodes; next = rest.pop()) {
    if (Array.isArray(next)) for (const value of next.slice(0, mostNodes).reverse()) rest.push(value)
    else if (isNode(next)) {
      found.push(next)
      for (const name of leadingOn) if (next[name] !== undefined) rest.push(next[name])
    }
  }
  return found
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function scriptsOf(document: PageDocument): readonly string[] {
  const scripts: string[] = []
  for (const element of elementsOf(document)) {
    if (element.tagName !== 'script') continue
    if (/^\s*application\/ld\+json\b/i.test(attributeOf(element, 'type') ?? ''))
      scripts.push(element.childNodes.map((node) => (isText(node) ? node.value : '')).join(''))
  }
  return scripts
}

function parseScript(script: string): unknown {
  const json = withoutGuards(script.trim())
  return parseJson(json) ?? parseJson(json.replace(/[\0-\x1F]+/g, ' '))
}

/** Some programs put JSON into a comment, or a semicolon behind it. */
function withoutGuards(script: string): string {
  const inner = script.replace(/^(?:<!--|(?:\/\*)?\s?<!\[CDATA\[(?:\s?\*\/)?)/, '')
  return inner.replace(/(?:-->|(?:\/\*\s?)?\]\]>(?:\s?\*\/)?|;)$/, '')
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
