import { isNode, type LinkedNode, listLinkedNodes } from './linked-nodes.ts'
import type { LinkedReport } from './linked-report.ts'
import { machineText } from './machine-text.ts'
import type { PageDocument } from './page-tree.ts'

/** Types of schema.org for what an outlet publishes as a report, the surest first. */
const ranks: readonly RegExp[] = [
  /^(?:\w+)?NewsArticle$|^LiveBlogPosting$/,
  /^(?:Article|Report|BlogPosting|AdvertiserContentArticle|SatiricalArticle|TechArticle|ScholarlyArticle)$/,
  /^SocialMediaPosting$|^DiscussionForumPosting$/,
]

/** Finds what a page's JSON-LD says of its report. Where there are several, the surest type is taken, and the first of that. */
export function findLinkedReport(document: PageDocument): LinkedReport | undefined {
  const nodes = listLinkedNodes(document)
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const resolve = (value: unknown): unknown => {
    const other = isNode(value) && typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined
    return other ?? value
  }
  for (const rank of ranks)
    for (const node of nodes) {
      const type = listOf(node['@type'])
        .map(shortType)
        .find((name) => rank.test(name))
      if (type !== undefined) return readReport(node, type, resolve)
    }
  return undefined
}

function readReport(node: LinkedNode, type: string, resolve: (value: unknown) => unknown): LinkedReport {
  const named = (value: unknown) => listOf(value).map(resolve).flatMap(namesOf)
  const parts = listOf(node.hasPart).filter(isNode)
  const headline = machineText(first(node.headline)) ?? machineText(first(node.name))
  const page = resolve(first(node.mainEntityOfPage))
  return {
    type,
    authors: named(node.author ?? node.creator),
    isForSubscribers: [node, ...parts].some(({ isAccessibleForFree: free }) => /^false$/i.test(String(free))),
    selectors: parts.flatMap(({ cssSelector }) =>
      String(cssSelector)
        .split(/[\s,]+/)
        .flatMap((name) => /^[.#]([\w-]+)$/.exec(name)?.[1] ?? []),
    ),
    ...present('headline', headline),
    ...present('datePublished', machineText(first(node.datePublished ?? node.dateCreated))),
    ...present('publisher', named(node.publisher ?? node.sourceOrganization)[0]),
    ...present('language', languageOf(resolve(first(node.inLanguage)))),
    ...present(
      'url',
      machineText(first(node.url)) ?? machineText(isNode(page) ? (page['@id'] ?? page.url) : page),
    ),
    ...present('articleBody', machineText(first(node.articleBody ?? node.text))),
  }
}

function present<Key extends keyof LinkedReport>(key: Key, value: string | undefined) {
  return value === undefined ? {} : { [key]: value }
}

function namesOf(value: unknown): readonly string[] {
  const name = isNode(value) ? first(value.name) : value
  const text = machineText(name)
  return text === undefined || /^https?:/i.test(text) ? [] : [text]
}

function languageOf(value: unknown): string | undefined {
  return machineText(isNode(value) ? (value.alternateName ?? value.name) : value)
}

function shortType(value: unknown): string {
  return String(value).replace(/^.*[:/#]/, '')
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.slice(0, 100) : [value]
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : isNode(value) && '@value' in value ? value['@value'] : value
}
