import { nameArticle } from '../name-record.ts'

const longest = 80

/** Gives ids to reports, each free and taken from then on. */
export interface ArticleNames {
  readonly take: (prefix: string, outlet: string, headline: string) => string
}

/** Returns what names imported reports: date, outlet and headline, and a number where that name is taken or the headline has no ASCII letters. */
export function startArticleNames(taken: Iterable<string>): ArticleNames {
  const ids = new Set(taken)
  // So that the thousandth report of one name does not try a thousand numbers.
  const lastOf = new Map<string, number>()
  const number = (start: string, first: number): string => {
    let last = lastOf.get(start) ?? first - 1
    let id: string
    do {
      last += 1
      const ending = `-${last}`
      id = `${start.slice(0, longest - ending.length).replace(/-+$/, '')}${ending}`
    } while (ids.has(id))
    lastOf.set(start, last)
    return id
  }
  return {
    take: (prefix, outlet, headline) => {
      const name = nameArticle(prefix, { outlet, name: headline }, () => false)
      // Without a slug of the headline, `nameArticle` has numbered it.
      const start = `${prefix}-${outlet}`
      const plain = typeof name === 'string' && name !== `${start}-1` ? name : undefined
      const id =
        plain !== undefined && !ids.has(plain) ? plain : number(plain ?? start, plain === undefined ? 1 : 2)
      ids.add(id)
      return id
    },
  }
}
