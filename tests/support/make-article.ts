import type { z } from 'zod'
import {
  type Annotation,
  type AnnotationBase,
  type AnnotationOf,
  markSchemas,
} from '../../src/concepts/annotation.ts'
import { articleFrontmatter } from '../../src/concepts/article.ts'
import type { Body, Leaf } from '../../src/concepts/body.ts'
import type { ArticleId, ContributorId, LayerId } from '../../src/concepts/id.ts'
import { directionOf } from '../../src/concepts/language.ts'
import type { MarkId, MarkKind } from '../../src/concepts/mark-fields.ts'
import type { Note } from '../../src/concepts/note.ts'
import type { TextRange } from '../../src/concepts/text-range.ts'
import { countCodePoints } from '../../src/concepts/text-slicer.ts'
import { type ParsedArticle, type PlacedReference, placeOfField } from '../../src/parse/parsed.ts'
import { placeReferences } from '../../src/parse/place-references.ts'
import { placesOf } from './made-places.ts'

/** Start and end in the body, in code points; `headline` for one of the headline. */
type MadeRange = readonly [number, number, 'headline'?]

interface MadeMark {
  readonly annotation: (article: string, order: number) => Annotation
  readonly references: (article: string, order: number) => readonly PlacedReference[]
}

/** Makes an annotation for `make.article`. Attributes are as an author writes them; an id that is left out is a derived one. */
export function mark<Kind extends MarkKind>(
  kind: Kind,
  range: MadeRange | readonly MadeRange[],
  attributes: z.input<(typeof markSchemas)[Kind]>,
  layer?: string,
): MadeMark {
  const schema = markSchemas[kind]
  const { id, continues: _, ...rest } = { ...schema.parse(attributes) } as { id?: MarkId; continues?: MarkId }
  const placeAt = (article: string, order: number) => ({
    file: fileOf(article, layer),
    line: 100 + order,
    column: 1,
  })
  const base = (article: string, order: number): AnnotationBase => ({
    id: (id ?? `${kind.toLowerCase()}-${order.toString(16).padStart(8, '0')}`) as MarkId,
    typed: id !== undefined,
    ranges: rangesOf(range),
    ...(layer === undefined ? {} : { layer: layer as LayerId }),
    place: placeAt(article, order),
  })
  return {
    annotation: (article, order) =>
      ({ ...base(article, order), kind, attributes: rest }) as AnnotationOf<Kind>,
    references: (article, order) => placeReferences(schema, rest, () => placeAt(article, order)),
  }
}

function fileOf(article: string, layer: string | undefined): string {
  return layer === undefined
    ? `content/articles/${article}.mdx`
    : `content/annotations/${article}/${layer}.yaml`
}

function rangesOf(given: MadeRange | readonly MadeRange[]): readonly [TextRange, ...TextRange[]] {
  const ranges = (typeof given[0] === 'number' ? [given] : given) as readonly MadeRange[]
  const [first, ...others] = ranges.map(
    ([start, end, text]): TextRange => ({ in: text ?? 'body', start, end }),
  )
  if (first === undefined) throw new Error('An annotation has a range')
  return [first, ...others]
}

/** Makes a note without sources, about method. */
export function note(id: string): Note {
  return {
    id: id as MarkId,
    by: 'reader' as ContributorId,
    sources: [],
    kind: 'method',
    prose: makeBody('Why.'),
    place: { file: 'content/articles/note.mdx', line: 900, column: 1 },
  }
}

/** Makes a body of paragraphs, which blank lines separate. */
export function makeBody(text: string): Body {
  const blocks: Leaf[] = []
  let start = 0
  for (const paragraph of text === '' ? [] : text.split('\n\n')) {
    const end = start + countCodePoints(paragraph)
    blocks.push({ kind: 'paragraph', number: blocks.length + 1, start, end, styles: [] })
    start = end + 2
  }
  return { blocks, text, marks: [] }
}

type Fields = Partial<z.input<typeof articleFrontmatter>>

/** What a made report has beside its frontmatter. */
interface Content {
  readonly body?: string
  readonly marks?: readonly MadeMark[]
  readonly notes?: readonly Note[]
}

/** Makes a digest of 2031-03-18 by the outlet `courier`, with a body of 60 letters. */
export function makeArticle(id: string, fields: Fields = {}, content: Content = {}): ParsedArticle {
  const value = {
    by: ['reader'],
    headline: `Headline of ${id}`,
    outlet: 'courier',
    datePublished: '2031-03-18',
    inLanguage: 'en',
    genre: 'report',
    text: 'digest',
    retrieved: { by: 'reader' },
    rights: { holder: 'Nobody', basis: 'own-words' },
    ...fields,
  }
  const { body = 'abcdefghij'.repeat(6), marks = [], notes = [] } = content
  const file = fileOf(id, undefined)
  const places = placesOf(file, value)
  const frontmatter = articleFrontmatter.parse(value)
  const annotations = marks.map(({ annotation }, order) => annotation(id, order)).toSorted(byFirstRange)
  return {
    record: {
      ...frontmatter,
      id: id as ArticleId,
      file,
      headlineText: frontmatter.headline,
      direction: frontmatter.dir ?? directionOf(frontmatter.inLanguage),
      length: countCodePoints(body),
      wordCount: body.split(/\s+/).length,
      annotations,
      notes,
      layers: [],
    },
    references: [
      ...placeReferences(articleFrontmatter, frontmatter, (path) => placeOfField(places, path)),
      ...marks.flatMap(({ references }, order) => references(id, order)),
    ],
    places,
    body: makeBody(body),
  }
}

function byFirstRange({ ranges: [a] }: Annotation, { ranges: [b] }: Annotation): number {
  const headline = Number(a.in === 'body') - Number(b.in === 'body')
  return headline || a.start - b.start || b.end - a.end
}
