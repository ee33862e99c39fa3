import type { LayerId } from '../../src/concepts/id.ts'
import { parseArticle } from '../../src/parse/parse-article.ts'

const fields = {
  headline: 'Boats stopped',
  outlet: 'o',
  datePublished: '2031',
  inLanguage: 'en',
  genre: 'report',
  text: 'digest',
  retrieved: '{ by: m }',
  rights: '{ holder: h, basis: own-words }',
  by: '[m]',
}

/** The line of a made file that its body begins on. */
export const firstBodyLine = Object.keys(fields).length + 4

/** Makes the file of a report held as a digest, with a body and whatever else its frontmatter is to say. */
export function articleFile(body: string, others: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ ...fields, ...others }).map(([name, value]) => `${name}: ${value}`)
  return `---\n${lines.join('\n')}\n---\n\n${body}`
}

/** Parses a made report with layers, given by name as values that JSON, and so YAML, can write. */
export function parseMade(
  body: string,
  layers: Readonly<Record<string, object>> = {},
  others: Readonly<Record<string, string>> = {},
) {
  const sources = Object.entries(layers).map(([id, layer]) => ({
    id: id as LayerId,
    source: { file: `${id}.yaml`, text: JSON.stringify({ by: ['m'], ...layer }) },
  }))
  return parseArticle('2031-a', { file: 'a.mdx', text: articleFile(body, others) }, sources)
}

/** Lists what was told, as `code line:column`. */
export function told({ problems }: ReturnType<typeof parseMade>): readonly string[] {
  return problems.map(({ code, place }) => ('line' in place ? `${code} ${place.line}:${place.column}` : code))
}
