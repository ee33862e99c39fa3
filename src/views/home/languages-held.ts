import type { Edition } from '../../render/edition.ts'

/** Returns how many reports the archive holds in each language, the most first, withheld ones with them, so that they add up to all; empty where all are in one. */
export function languagesHeld({ archive, words }: Edition): readonly string[] {
  const counted = [...Map.groupBy(archive.articles.values(), ({ inLanguage }) => inLanguage)].map(
    ([tag, articles]) => ({
      name: words.languageName(tag),
      count: articles.length,
    }),
  )
  if (counted.length < 2) return []
  return counted
    .toSorted((a, b) => b.count - a.count || words.compare(a.name, b.name))
    .map(({ name, count }) => words.site.inLanguage(name, words.counts.articles(count)))
}
