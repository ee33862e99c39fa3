/** A value of a tree that is neither an object nor a list, by the way to it: `site.indexes.actors.title`. */
export interface Leaf {
  readonly path: string
  readonly value: unknown
}

/** Returns every leaf of a tree of objects, functions included, in order. */
export function leavesOf(tree: object, above = ''): readonly Leaf[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const path = above === '' ? key : `${above}.${key}`
    return typeof value === 'object' && value !== null ? leavesOf(value, path) : [{ path, value }]
  })
}
