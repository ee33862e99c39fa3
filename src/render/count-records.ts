import type { Archive } from '../archive/archive.ts'

/** Returns how many records of a kind the archive holds (`articles`, `actors` …) or, for `quotations`, how many quotations its reports do. */
export function countRecords(archive: Archive, of: string): number {
  if (of === 'quotations') return countQuotations(archive)
  const counted: ReadonlyMap<string, ReadonlyMap<string, unknown>> = new Map(
    (['articles', 'actors', 'outlets', 'events', 'claims', 'terms', 'places'] as const).map((name) => [
      name,
      archive[name],
    ]),
  )
  return counted.get(of)?.size ?? 0
}

function countQuotations(archive: Archive): number {
  let count = 0
  for (const { annotations } of archive.articles.values())
    count += annotations.filter(({ kind }) => kind === 'Quote').length
  return count
}
