import { countUtterances } from '../../archive/utterances.ts'
import { statementsAnchor } from '../../hrefs/anchor.ts'
import type { Edition } from '../../render/edition.ts'
import { entityRun } from '../record-run.ts'
import { type Row, row } from '../row.ts'

const shown = 8

/** Returns the actors with the most statements, each statement counted once; the count leads to them. Those of one count are in alphabetical order. */
export function mostQuoted(edition: Edition): readonly Row[] {
  const { archive, hrefs, words } = edition
  return [...archive.actors.values()]
    .filter(({ pubStatus }) => pubStatus !== 'withheld')
    .map(({ id, name }) => ({ id, name, count: countUtterances(archive.back, id) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || words.compare(a.name, b.name))
    .slice(0, shown)
    .map(({ id, count }) => {
      const href = `${hrefs.record('actors', id)}#${statementsAnchor}`
      return row([entityRun(edition, id)], [{ text: words.counts.statements(count), href }])
    })
}
