import { digestText } from '../../parse/digest.ts'
import { type ParsedArticle, placeOfField } from '../../parse/parsed.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { ParsedContent } from '../parsed-content.ts'
import { type Joining, startJoining } from '../start-joining.ts'

// Reports that are all headline have no text to share.
const nothing = digestText('')

/** One text that is held twice, where neither `republishes` nor `infoSources` tells how that came about. */
export function checkDoubleTexts(content: ParsedContent): readonly Problem[] {
  const hashed = content.articles.filter(
    ({ record: { textHash } }) => textHash !== undefined && textHash !== nothing,
  )
  return [...Map.groupBy(hashed, ({ record }) => record.textHash).values()].flatMap((copies) =>
    copies.length > 1 ? unexplained(copies) : [],
  )
}

function unexplained(copies: readonly ParsedArticle[]): readonly Problem[] {
  const joined = startJoining()
  const outlets = new Set<string>()
  for (const { record } of copies) {
    joinCopy(joined, record)
    // A station leads to the outlet's first copy; a second one of the same outlet is not explained by being its own.
    if (!outlets.has(record.outlet)) joined.join(`article ${record.id}`, `party ${record.outlet}`)
    outlets.add(record.outlet)
  }
  const [first, ...others] = copies
  if (first === undefined) return []
  const root = joined.rootOf(`article ${first.record.id}`)
  const related = [{ label: 'First used at', place: placeOfField(first.places, ['textHash']) }]
  return others
    .filter(({ record }) => joined.rootOf(`article ${record.id}`) !== root)
    .map(({ record, places }) =>
      problem(
        'duplicate-text',
        placeOfField(places, ['textHash']),
        { id: record.id, firstId: first.record.id },
        related,
      ),
    )
}

/** Joins a copy to what it says it came from: another report, an address, the stations on its way. */
function joinCopy(joined: Joining, { id, outlet, republishes, infoSources }: ParsedArticle['record']): void {
  const copy = `article ${id}`
  if (republishes?.kind === 'article') joined.join(copy, `article ${republishes.article}`)
  if (republishes?.kind === 'address') joined.join(copy, `address ${republishes.url}`)
  for (const { party } of infoSources ?? []) if (party !== outlet) joined.join(copy, `party ${party}`)
}
