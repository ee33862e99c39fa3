import type { Annotation } from '../../concepts/annotation.ts'
import type { Article } from '../../concepts/report.ts'
import type { Edition } from '../../render/edition.ts'
import type { SourcingKey } from '../../wording/around-words.ts'
import { countedOnce } from './counted-once.ts'
import { type LineInShort, lineInShort } from './line-in-short.ts'
import { type PlaceInReport, type PlacesInReport, placesInReport } from './place-in-report.ts'
import { sourceKinds } from './source-kinds.ts'

/** How many lines have one kind of source, and which. */
export interface SourcingRow {
  readonly key: SourcingKey
  readonly label: string
  /** What is counted here. */
  readonly means: string
  /** "3 of 9". */
  readonly count: string
  /** SVG path of the lines that are counted: each line of the report is 10 wide, at half the height of 8. */
  readonly path: string
  readonly lines: readonly LineInShort[]
  /** Where the lines beyond the first few stand. */
  readonly further: readonly PlaceInReport[]
}

/** What sources the lines of one sort have. */
export interface SourcingTable {
  /** "Of 9 quotations". */
  readonly title: string
  /** Of the pictures: 10 for each line. */
  readonly width: number
  readonly rows: readonly SourcingRow[]
}

const linesShown = 12

/** Returns what sources a report's quotations have, and its claims and figures, as counts with their lines; a sort that it has none of is left out. */
export function sourcingProfile(edition: Edition, article: Article): readonly SourcingTable[] {
  const { sourcingOf } = edition.words.around
  const places = placesInReport(edition, article)
  const tableOf = (
    title: (count: number) => string,
    keys: readonly SourcingKey[],
    kinds: readonly string[],
  ) => {
    const counted = countedOnce(
      edition,
      article,
      article.annotations.filter(({ kind }) => kinds.includes(kind)),
    )
    return counted.length === 0 ? [] : [sourcingTable(edition, article, { title, keys, counted, places })]
  }
  return [
    ...tableOf(sourcingOf.quotations, sources, ['Quote']),
    ...tableOf(sourcingOf.claimsAndFigures, ['own', ...sources], ['Claim', 'Quantity']),
  ]
}

const sources: readonly SourcingKey[] = [
  'named',
  'unnamed',
  'official',
  'firstHand',
  'agency',
  'passedOn',
  'notTold',
]

interface Counting {
  readonly title: (count: number) => string
  readonly keys: readonly SourcingKey[]
  readonly counted: readonly (readonly Annotation[])[]
  readonly places: PlacesInReport
}

function sourcingTable(edition: Edition, article: Article, counting: Counting): SourcingTable {
  const { title, keys, counted, places } = counting
  const { around } = edition.words
  const lines = counted.flatMap((given) => {
    const kinds = sourceKinds(edition, article, given)
    return given[0] === undefined ? [] : [{ annotation: given[0], kinds }]
  })
  return {
    title: title(lines.length),
    width: 10 * lines.length,
    rows: keys.map((key) => {
      const held = lines.map(({ kinds }) => kinds.has(key))
      const own = lines.filter(({ kinds }) => kinds.has(key)).map(({ annotation }) => annotation)
      return {
        key,
        ...around.sourcingKinds[key],
        count: around.countOf(own.length, lines.length),
        path: pathOfRuns(held),
        lines: own.slice(0, linesShown).map((one) => lineInShort(edition, article, one, places)),
        further: own.slice(linesShown).map(places.placeOf),
      }
    }),
  }
}

/** A stroke for each run of lines that hold, so that a thousand lines in a row take as many letters as one. */
function pathOfRuns(held: readonly boolean[]): string {
  let path = ''
  let start = -1
  for (const [index, holds] of [...held, false].entries()) {
    if (holds && start < 0) start = index
    if (holds || start < 0) continue
    path += `M${10 * start} 4h${10 * (index - start)}`
    start = -1
  }
  return path
}
